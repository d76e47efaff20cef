package attache.article.page;

import attache.source.ResourceTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What pages say among the paragraphs of an article that is not the article ({@code page-phrases.tsv}). Stateless. */
final class PagePhrases {
    private static final int LONGEST_LEAD = 160;
    private static final int LONGEST_ASIDE = 400;

    private static final Set<String> ENDS = Set.copyOf(words("END"));
    private static final Set<String> LINES = Set.copyOf(words("LINE"));
    private static final List<String> LEADS = words("LEAD");
    private static final List<String> ASIDES = words("ASIDE");
    private static final List<String> CREDITS = words("CREDIT");

    private PagePhrases() {}

    private static List<String> words(String kind) {
        return ResourceTable.rows(PagePhrases.class, "page-phrases.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whether a line announces other pages, and what follows is none of the article. */
    static boolean endsArticle(String line) {
        return line.length() < LONGEST_LEAD && ENDS.contains(bare(line));
    }

    /** Whether a paragraph speaks of the page, of another page, or of a picture. */
    static boolean isAside(String paragraph) {
        if (paragraph.length() > LONGEST_ASIDE) {
            return false;
        }
        String folded = folded(paragraph);
        // What announces other pages is no text of the article where it stands in the middle, either.
        String bare = bare(paragraph);
        return LINES.contains(bare)
                || ENDS.contains(bare)
                || (paragraph.length() <= LONGEST_LEAD && LEADS.stream().anyMatch(folded::startsWith))
                || ASIDES.stream().anyMatch(folded::contains)
                || CREDITS.stream().anyMatch(folded::contains);
    }

    private static String bare(String line) {
        String folded = folded(line);
        int end = folded.length();
        while (end > 0 && ":.…>»→".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end).strip();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }
}
