package attache.article.page;

import attache.source.ResourceTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names of elements say of them. Remembers what it has seen, so one object a page; not safe for several threads. */
final class ElementMarks {
    private static final int LONGEST_PHRASE = 3;
    private static final Map<String, Mark> PHRASES = read();

    /** Elements whose own meaning (HTML Living Standard, section 4.3 and 4.10) says it. */
    private static final Map<String, Mark> TAGS = Map.of(
            "nav", Mark.BESIDE,
            "aside", Mark.BESIDE,
            "footer", Mark.BESIDE,
            "form", Mark.BESIDE,
            "dialog", Mark.BESIDE,
            "menu", Mark.BESIDE,
            "figcaption", Mark.CAPTION);

    private static final Map<String, Mark> ROLES = Map.of(
            "navigation", Mark.NEVER,
            "banner", Mark.BESIDE,
            "contentinfo", Mark.BESIDE,
            "complementary", Mark.BESIDE,
            "search", Mark.NEVER,
            "dialog", Mark.BESIDE,
            "menu", Mark.NEVER,
            "toolbar", Mark.NEVER);

    /** Words before others that say what the element has beside it, not what it is: "has-sidebar". */
    private static final Set<String> OTHERS = Set.of("no", "has", "with", "without", "not", "hide", "is", "js");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<String, Set<Mark>> seen = new HashMap<>();

    private static Map<String, Mark> read() {
        Map<String, Mark> phrases = new HashMap<>();
        ResourceTable.rows(ElementMarks.class, "page-words.tsv", 2)
                .forEach(row -> phrases.put(row.get(1), Mark.valueOf(row.getFirst())));
        return Map.copyOf(phrases);
    }

    /** The marks of {@code element}; empty for most. */
    Set<Mark> of(Element element) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (HEADINGS.contains(element.normalName())) {
            return marks;
        }
        Mark tag = TAGS.get(element.normalName());
        if (tag != null) {
            marks.add(tag);
        }
        if (element.attributesSize() == 0) {
            return marks;
        }
        Mark role = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
        if (role != null) {
            marks.add(role);
        }
        if (element.attr("itemprop").equals("articleBody")) {
            marks.add(Mark.BODY);
        }
        if (isHidden(element)) {
            marks.add(Mark.BESIDE);
        }
        marks.addAll(named(element.attr("class")));
        marks.addAll(named(element.attr("id")));
        marks.addAll(named(element.attr("data-testid")));
        marks.addAll(named(element.attr("data-component")));
        return marks;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        // The name that most style sheets hide by; "hidden lg:block" is shown on wide screens.
        if (element.hasClass("hidden") && element.className().indexOf(':') < 0) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private Set<Mark> named(String value) {
        return value.isEmpty() ? Set.of() : seen.computeIfAbsent(value, ElementMarks::read);
    }

    private static Set<Mark> read(String value) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (String name : value.split("\\s+", -1)) {
            if (name.indexOf(':') < 0
                    && name.indexOf('[') < 0
                    && !name.startsWith("tag-")
                    && !name.startsWith("category-")) {
                phrases(parts(name), marks);
            }
        }
        return marks;
    }

    private static void phrases(List<String> parts, Set<Mark> marks) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && OTHERS.contains(parts.get(i - 1))) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int k = i; k < Math.min(parts.size(), i + LONGEST_PHRASE); k++) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(parts.get(k));
                Mark mark = PHRASES.get(phrase.toString());
                if (mark != null) {
                    marks.add(mark);
                }
            }
        }
    }

    /** {@code articleBody--wide} is article, body, wide. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (!Character.isLetterOrDigit(c) || capital) {
                end(part, parts);
            }
            if (Character.isLetterOrDigit(c)) {
                part.append(Character.toLowerCase(c));
            }
        }
        end(part, parts);
        return parts;
    }

    private static void end(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }
}
