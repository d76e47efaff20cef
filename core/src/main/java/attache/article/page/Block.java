package attache.article.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A run of text of a page that no other block of it stands in: what a reader sees as a paragraph, a heading, a line.
 *
 * @param owner the element that it stands in
 * @param kind what it is
 * @param text white space folded; never blank
 * @param size its length in UTF-16 units, a character of a script without spaces counted as two
 * @param linked how many units of {@code text} are in links
 * @param marked what around it is to be left out by its names, the innermost first
 * @param caption whether it belongs to a picture
 */
record Block(Element owner, Page.Kind kind, String text, int size, int linked, List<Marked> marked, boolean caption) {

    /**
     * An element whose names say that it is left out.
     *
     * @param group the names; elements of the same names are judged together
     * @param mark what they say
     */
    record Marked(Element element, String group, Mark mark) {}

    private static final int SENTENCE = 25;
    private static final int PASSAGE = 70;

    /** The share of its text that is in links, 0 to 1. */
    double linkShare() {
        return (double) linked / text.length();
    }

    /** Whether it reads as running text: long enough, or a sentence, and not mostly links. */
    boolean isProse() {
        return !caption
                && kind != Page.Kind.HEADING
                && linkShare() < 0.5
                && (size >= PASSAGE || (size >= SENTENCE && endsSentence()));
    }

    /** Whether readers say it. */
    boolean isReply() {
        return marked.stream().anyMatch(one -> one.mark() == Mark.REPLIES);
    }

    /** Whether it ends as sentences end. */
    boolean endsSentence() {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)]“".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?…。！？।။։؟:".indexOf(text.charAt(end)) >= 0;
    }
}
