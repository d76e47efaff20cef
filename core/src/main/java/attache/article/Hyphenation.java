package attache.article;

import attache.source.ResourceTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells hyphens that a page put where a line ended ("ammu-" above "nition") from those of the word ("long-" above "range"). A program that
 * only fills lines breaks them at hyphens of words; where many lines end in one, words were parted to fit, but for those whose first part often
 * begins a compound: the list {@code compound-parts.txt}. Immutable.
 */
final class Hyphenation {
    private static final Set<String> COMPOUNDS = ResourceTable.rows(Hyphenation.class, "compound-parts.txt", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    /** Of so many lines one ends in a hyphen where words were parted; in text whose words were left whole, fewer do. */
    private static final int PER_HYPHEN = 12;

    private static final int FEWEST = 2;

    private final String source;
    private final boolean typeset;

    private Hyphenation(String source, boolean typeset) {
        this.source = source;
        this.typeset = typeset;
    }

    /** How {@code source}, of which {@code blocks} are the lines and {@code wrap} says which of them are joined, parts its words. */
    static Hyphenation of(String source, List<Block> blocks, HardWrap wrap) {
        Hyphenation plain = new Hyphenation(source, false);
        int lines = 0;
        int parted = 0;
        for (Block block : blocks) {
            List<Piece> pieces = block.pieces();
            for (int i = 0; i + 1 < pieces.size(); i++) {
                if (wrap.joins(pieces.get(i), pieces.get(i + 1))) {
                    lines++;
                    parted += plain.parts(pieces.get(i), pieces.get(i + 1)) ? 1 : 0;
                }
            }
        }
        return new Hyphenation(source, parted >= FEWEST && parted * PER_HYPHEN >= lines);
    }

    /** Whether a hyphen between two small letters stands at the end of {@code line}, so that the word goes on in {@code next}. */
    boolean parts(Piece line, Piece next) {
        return line.end() - 2 >= line.start()
                && source.charAt(line.end() - 1) == '-'
                && Character.isLowerCase(source.charAt(line.end() - 2))
                && Character.isLowerCase(source.charAt(next.start()));
    }

    /** Whether the hyphen at the end of {@code line} is the page's and not the word's. */
    boolean isOfPage(Piece line) {
        int start = line.end() - 1;
        while (start > line.start() && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        String first = source.substring(start, line.end() - 1).toLowerCase(Locale.ROOT);
        return typeset && !COMPOUNDS.contains(first);
    }
}
