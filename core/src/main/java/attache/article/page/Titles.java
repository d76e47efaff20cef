package attache.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page calls its article.
 *
 * @param title the article's title
 * @param visible the headline that the page shows, where one can be told; not always the title
 */
record Titles(Optional<String> title, Optional<String> visible) {
    private static final int LONGEST = 400;

    /** Shorter headlines begin other texts by chance. */
    private static final int LONG = 15;

    private static final String[] PARTS = {
        " | ", " - ", " – ", " — ", " · ", " » ", " :: ", " / ", " • ", " \u2502 ", " ‹ ", " « "
    };

    /** Marks that set an outlet's name off without a blank before them. */
    private static final String CLOSE_MARKS = "：|｜-–—";

    /**
     * Chooses among JSON-LD's headline, the meta elements' title, the fitting {@code h1} and the window's title. The window's title
     * is written for search engines, and publishing systems copy it where nobody writes another; so the title is the description
     * (of the first two) that differs from it; of two that do, the one that the page shows, or else JSON-LD's. Where none differs,
     * the title is what the two descriptions agree on, or else what the page shows. Outlets' names are cut off.
     *
     * @param linked JSON-LD's headline
     * @param metas the titles of the meta elements, the weightiest first: that one counts, the others tell what was added to it
     */
    static Titles of(Document page, Optional<String> linked, List<String> metas, Optional<String> outlet) {
        Optional<String> window = Optional.of(PageText.fold(page.title()))
                .filter(text -> !text.isEmpty())
                .map(text -> withoutOutlet(text, outlet));
        List<String> told = new ArrayList<>();
        linked.map(text -> withoutOutlet(text, outlet)).ifPresent(told::add);
        metas.stream().findFirst().map(text -> withoutOutlet(text, outlet)).ifPresent(told::add);
        told.removeIf(text -> PageText.key(text).isEmpty() || text.length() > LONGEST || isSame(outlet, text));
        Optional<String> visible = headline(headings(page), told, window);
        visible.ifPresent(shown -> told.replaceAll(text -> mended(text, shown)));
        told.replaceAll(text -> metas.stream()
                .map(other -> mended(text, other))
                .filter(cut -> !cut.equals(text))
                .findFirst()
                .orElse(text));
        return new Titles(
                choose(
                        told,
                        visible,
                        window.map(text ->
                                visible.map(shown -> mended(text, shown)).orElse(text))),
                visible);
    }

    private static Optional<String> choose(List<String> told, Optional<String> visible, Optional<String> window) {
        List<String> apart = told.stream().filter(text -> !isSame(window, text)).toList();
        return visible.filter(shown -> apart.stream().anyMatch(text -> isSame(visible, text)))
                .or(() -> apart.stream().findFirst())
                .or(() -> told.size() > 1 ? Optional.of(told.getFirst()) : Optional.empty())
                .or(() -> visible)
                .or(() -> told.stream().findFirst())
                .or(() -> window.filter(
                        text -> text.length() <= LONGEST && !PageText.key(text).isEmpty()));
    }

    private static boolean isSame(Optional<String> one, String other) {
        return one.map(text -> PageText.key(text).equals(PageText.key(other))).orElse(false);
    }

    /** {@code shown} in place of {@code text} that is the same but for an addition that is set off, or for a cut that dots mark. */
    private static String mended(String text, String shown) {
        if (shown.length() > LONG && text.startsWith(shown) && text.length() > shown.length()) {
            String rest = text.substring(shown.length());
            boolean setOff = CLOSE_MARKS.indexOf(rest.charAt(0)) >= 0
                    || Arrays.stream(PARTS).anyMatch(rest::startsWith);
            return setOff ? shown : text;
        }
        String stem = text.endsWith("…")
                ? text.substring(0, text.length() - 1).strip()
                : text.endsWith("...") ? text.substring(0, text.length() - 3).strip() : "";
        return stem.length() > LONG && shown.startsWith(stem) ? shown : text;
    }

    /** The {@code h1} that another of the page's titles confirms, else the only one. */
    private static Optional<String> headline(List<String> headings, List<String> said, Optional<String> window) {
        return headings.stream()
                .filter(text ->
                        said.stream().anyMatch(other -> PageText.key(other).equals(PageText.key(text)))
                                || begins(window, text))
                .findFirst()
                .or(() -> headings.size() == 1 ? headings.stream().findFirst() : Optional.empty())
                .filter(text -> !PageText.key(text).isEmpty() && text.length() <= LONGEST);
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
