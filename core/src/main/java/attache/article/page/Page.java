package attache.article.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page of the web says of its article, and the article's text.
 *
 * @param state what kind of page it turned out to be
 * @param title the headline, without the outlet's name
 * @param authors who signed it, in the page's order, each once
 * @param published when it was published
 * @param modified when it was last changed, where the page says so and it is not before {@code published}
 * @param outlet who published it
 * @param language the language as a BCP 47 tag, as the page declares it
 * @param url the address that the page calls its own
 * @param section the part of the outlet that it stands in
 * @param paragraphs the body, in order; empty where {@code state} has no text
 * @param captions what is said under its pictures, in order
 * @param related other pages that it points to from within or below its text, in order, each once
 */
public record Page(
        PageState state,
        Optional<String> title,
        List<String> authors,
        Optional<PageTime> published,
        Optional<PageTime> modified,
        Optional<String> outlet,
        Optional<String> language,
        Optional<String> url,
        Optional<String> section,
        List<Paragraph> paragraphs,
        List<String> captions,
        List<RelatedLink> related) {

    public Page {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
        related = List.copyOf(related);
    }

    /**
     * A paragraph of the body.
     *
     * @param kind what it is
     * @param text its words on one line, white space folded; never blank
     */
    public record Paragraph(Kind kind, String text) {}

    /** Kinds of paragraphs. */
    public enum Kind {
        /** Running text. */
        TEXT,
        /** A heading between paragraphs. */
        HEADING,
        /** A list item. */
        ITEM,
        /** A quotation set apart. */
        QUOTATION
    }

    /**
     * Another page.
     *
     * @param text what the link says
     * @param url where it leads, absolute where the page's own address is known
     */
    public record RelatedLink(String text, String url) {}

    /** The body: paragraphs with a blank line between them, list items a line each behind a dash. */
    public String body() {
        StringBuilder body = new StringBuilder();
        boolean items = false;
        for (Paragraph one : paragraphs) {
            boolean item = one.kind() == Kind.ITEM;
            if (!body.isEmpty()) {
                body.append(item && items ? "\n" : "\n\n");
            }
            body.append(item ? "- " : "").append(one.text());
            items = item;
        }
        return body.toString();
    }
}
