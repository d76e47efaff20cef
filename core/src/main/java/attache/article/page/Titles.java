package attache.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which of the things that a page calls its title is the headline. Stateless. */
final class Titles {
    private static final int LONGEST = 400;
    private static final String[] PARTS = {
        " | ", " - ", " – ", " — ", " · ", " » ", " :: ", " / ", " • ", " \u2502 ", " ‹ ", " « "
    };

    private Titles() {}

    /**
     * The headline: what most of JSON-LD, the meta elements, the first fitting {@code h1} and the page's title agree on; where
     * they do not agree, the {@code h1} that the title holds, and else in that order. The outlet's name is cut off.
     */
    static Optional<String> choose(
            Document page, Optional<String> linked, Optional<String> meta, Optional<String> outlet) {
        Optional<String> window = Optional.of(PageText.fold(page.title())).filter(text -> !text.isEmpty());
        List<String> headings = headings(page);
        List<String> said = new ArrayList<>();
        linked.map(text -> withoutOutlet(text, outlet)).ifPresent(said::add);
        meta.map(text -> withoutOutlet(text, outlet)).ifPresent(said::add);
        headline(headings, said, window).ifPresent(said::addFirst);
        window.map(text -> withoutOutlet(text, outlet)).ifPresent(said::add);
        said.removeIf(text -> PageText.key(text).isEmpty() || text.length() > LONGEST);
        return mostAgreed(said);
    }

    /** The {@code h1} that another of the page's titles confirms, else the only one. */
    private static Optional<String> headline(List<String> headings, List<String> said, Optional<String> window) {
        return headings.stream()
                .filter(text ->
                        said.stream().anyMatch(other -> PageText.key(other).equals(PageText.key(text)))
                                || begins(window, text))
                .findFirst()
                .or(() -> headings.size() == 1 ? headings.stream().findFirst() : Optional.empty());
    }

    /** What most of {@code said} are, the first of several; a longer text that begins with a headline counts for it. */
    private static Optional<String> mostAgreed(List<String> said) {
        String best = null;
        int most = 0;
        for (String candidate : said) {
            String key = PageText.key(candidate);
            int votes = 0;
            for (String other : said) {
                String otherKey = PageText.key(other);
                votes += otherKey.equals(key) ? 2 : key.length() > 15 && otherKey.startsWith(key) ? 1 : 0;
            }
            if (votes > most) {
                best = candidate;
                most = votes;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> headings(Document page) {
        List<String> headings = new ArrayList<>();
        for (Element heading : page.getElementsByTag("h1")) {
            String text = PageText.fold(heading.text());
            if (!text.isEmpty()) {
                headings.add(text);
            }
        }
        return headings;
    }

    private static boolean begins(Optional<String> window, String heading) {
        return window.map(text -> PageText.key(text).startsWith(PageText.key(heading)))
                .orElse(false);
    }

    /** {@code title} without the outlet's name, or without the last part where parts are set off and the outlet is unknown. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        String cut = title;
        for (String mark : PARTS) {
            int at = cut.lastIndexOf(mark);
            if (at > 0) {
                String tail = cut.substring(at + mark.length());
                if (isOutlet(tail, outlet)) {
                    cut = cut.substring(0, at).strip();
                }
            }
            int first = cut.indexOf(mark);
            if (first > 0 && isOutlet(cut.substring(0, first), outlet)) {
                cut = cut.substring(first + mark.length()).strip();
            }
        }
        return cut;
    }

    private static boolean isOutlet(String part, Optional<String> outlet) {
        String key = PageText.key(part);
        return outlet.map(PageText::key)
                .map(name -> !name.isEmpty()
                        && !key.isEmpty()
                        && (name.equals(key) || key.contains(name) || (key.length() > 3 && name.contains(key))))
                .orElse(false);
    }
}
