package attache.article.page;

import attache.source.ResourceTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Who signed a page's article: JSON-LD, meta elements, microdata, {@code rel=author}, then a byline above the text. Stateless. */
final class Authors {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_WORDS = 9;

    private static final List<String> LEADS = words("LEAD");
    private static final Pattern AND = Pattern.compile(
            "\\s*(?:[;|•·\u2022]|\\s/\\s|,\\s+(?:" + alternatives() + ")\\s|,|\\s(?:" + alternatives() + ")\\s)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AGENCY = Pattern.compile("\\p{Lu}{2,5}|\\p{Ll}{2,4}");
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|/|@\\S+\\.|\\.(?:com|html?)$");

    private Authors() {}

    private static List<String> words(String part) {
        return ResourceTable.rows(Authors.class, "byline-words.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(part))
                .map(row -> row.get(1))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String alternatives() {
        return words("AND").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The names, in the page's order, each once; empty where none is given. */
    static List<String> choose(
            Document page,
            LinkedData linked,
            JsonNode article,
            MetaTags meta,
            Optional<String> outlet,
            HeadlineArea area) {
        List<String> names = linked(linked, article.path("author"));
        if (names.isEmpty()) {
            names = linked(linked, article.path("creator"));
        }
        if (names.isEmpty()) {
            names = bylines(meta.all(MetaField.AUTHOR.names()));
        }
        for (String place : List.of(
                "[itemprop=author]",
                "[rel=author]",
                "[class*=byline], [class*=author-name], [class*=author__name], [class*=article-author], [data-testid*=byline]")) {
            if (names.isEmpty()) {
                names = marked(page, place);
            }
        }
        if (names.isEmpty() || isOutlet(names, outlet, linked.text(article, "publisher"))) {
            List<String> shown = area.authors();
            boolean persons = !shown.isEmpty()
                    && shown.stream().allMatch(name -> isFull(name))
                    && !isOutlet(shown.subList(0, 1), outlet, linked.text(article, "publisher"));
            return persons ? shown : names;
        }
        return names;
    }

    private static boolean isOutlet(List<String> names, Optional<String> outlet, Optional<String> publisher) {
        return names.size() == 1
                && Stream.concat(outlet.stream(), publisher.stream())
                        .map(PageText::key)
                        .anyMatch(key -> !key.isEmpty()
                                && (key.contains(PageText.key(names.getFirst()))
                                        || PageText.key(names.getFirst()).contains(key)));
    }

    /** Whether a line begins as bylines do. */
    static boolean beginsByline(String line) {
        return !withoutLead(line).equals(line);
    }

    private static List<String> linked(LinkedData linked, JsonNode author) {
        List<String> names = new ArrayList<>();
        if (author.isArray()) {
            author.forEach(one -> linked.text(one).ifPresent(names::add));
        } else if (author.isObject() && author.path("name").isArray()) {
            author.path("name").forEach(one -> linked.text(one).ifPresent(names::add));
        } else {
            linked.text(author).ifPresent(names::add);
        }
        return bylines(names);
    }

    private static List<String> marked(Document page, String place) {
        List<String> names = new ArrayList<>();
        for (Element element : page.select(place)) {
            Element named = element.selectFirst("[itemprop=name]");
            names.add(PageText.fold((named == null ? element : named).text()));
            if (names.size() == 8) {
                break;
            }
        }
        return bylines(names);
    }

    /** The names in {@code lines}, each a name or a byline. */
    static List<String> bylines(List<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : lines) {
            for (String name : split(withoutLead(PageText.plain(line)))) {
                if (isName(name)) {
                    names.putIfAbsent(PageText.key(name), name);
                }
            }
        }
        return List.copyOf(names.values());
    }

    private static String withoutLead(String byline) {
        String folded = byline.toLowerCase(Locale.ROOT);
        for (String lead : LEADS) {
            boolean ends = lead.endsWith(":")
                    || (folded.length() > lead.length() && " :".indexOf(folded.charAt(lead.length())) >= 0);
            if (folded.startsWith(lead) && ends) {
                String rest = byline.substring(lead.length()).strip();
                return rest.startsWith(":") ? rest.substring(1).strip() : rest;
            }
        }
        return byline;
    }

    /**
     * Cuts where the first part is a name of two words and more, and the others are too or are an agency's letters, so that
     * "Writer, Ann" and one-word desks stay whole.
     */
    private static List<String> split(String byline) {
        List<String> parts = new ArrayList<>();
        for (String part : AND.split(byline, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        boolean names = parts.size() > 1
                && isFull(parts.getFirst())
                && parts.stream()
                        .allMatch(part -> isFull(part) || AGENCY.matcher(part).matches());
        return names ? parts : List.of(byline.strip());
    }

    private static boolean isFull(String part) {
        return part.indexOf(' ') > 0 || part.indexOf('.') > 0;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && PageText.words(text).size() <= MOST_WORDS
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '(')
                && !LEADS.contains(text.toLowerCase(Locale.ROOT))
                && !ADDRESS.matcher(text.toLowerCase(Locale.ROOT)).find()
                && !EMPTY_NAMES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** What publishing systems write where nobody signed. */
    private static final Set<String> EMPTY_NAMES =
            Set.of("null", "undefined", "none", "admin", "unknown", "n/a", "author", "anonymous");
}
