package attache.annotation.prose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a line's shape tells of it, whatever its words. Immutable and thread-safe. */
final class LineShapes {
    /** What parts the cells of a table or a menu: tabs, bars, and wide gaps behind no end of a sentence. */
    private static final Pattern CELL =
            Pattern.compile("\\t+|\\s\\|\\s?|\\s[\u2022\u00b7\u203a\u00bb]\\s|(?<![.!?:,;\"'\u201d\u2019)\\s])\\s{2,}");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Figures that stand in tables and tickers, not in clauses: shares, decimals, scores, signs alone. */
    private static final Pattern SIGN = Pattern.compile(
            "[-+\u2013|/*=\u2022\u00b7]|[^\\p{L}]*\\d+[^\\p{L}]*[.:/%\u00b0+][^\\p{L}]*[\\d%\u00b0)]*[^\\p{L}]*|[^\\p{L}]*[+%\u00b0/]\\d[^\\p{L}]*");

    private static final Pattern NUMBER = Pattern.compile("\\d");
    /** Numbers that a scanner or a thesaurus has spoilt: "6,OOO", "l0", "2 . 5", "1 comma 5", "one,200". */
    private static final Pattern SPOILT = Pattern.compile(
            "\\d[\\d,.]*[Oo]{2,}\\b|\\d,[Ool]{1,3}\\d|\\b[lI]\\d|\\b\\d{1,3} \\. \\d|\\b\\d+ (?:comma|point) \\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten),\\d{3}\\b");

    private static final Pattern TIMED = Pattern.compile("\\W*\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?\\W+.*");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern LIST_MARK = Pattern.compile("\\s*[-*\u2022\u2013\u2014\u00b7\u25aa\u25cf]\\s.*");
    private static final Pattern EDGES = Pattern.compile("^\\W+|\\W+$");

    private static final int FEWEST_CELLS = 3;
    /** Words of a table's middle cell at most; parts of a sentence are longer. */
    private static final int CELL_WORDS = 5;

    private static final int FEWEST_SIGNS = 3;
    /** Of so many words one is a function word in any clause. */
    private static final int PER_FUNCTION_WORD = 12;

    /** Words of a line from which on it has a capital where it is prose; a member of a list or a part of a line has fewer. */
    private static final int WITH_CAPITAL = 20;

    /** Numbers from 1 up, in order, from which on they are ranks and no counts. */
    private static final int RANKS = 4;
    /** Words from one rank to the next at most. */
    private static final int BETWEEN_RANKS = 5;

    private static final int FEWEST_REPEATED = 5;
    /** A word that makes up this share of a paragraph is there to be found, not to be read. */
    private static final double STUFFED = 0.18;

    private final LineWords words;

    LineShapes(LineWords words) {
        this.words = words;
    }

    /** Whether {@code line} is none of prose. */
    boolean isNone(String line) {
        String[] tokens = SPACE.split(line.strip());
        return isRow(line)
                || isStrip(tokens)
                || isEnumeration(tokens)
                || isUncapitalised(line, tokens.length)
                || isStuffed(tokens);
    }

    /** Whether {@code sentence} has a number that is none as it stands, and may be read as another. */
    boolean isSpoilt(String sentence) {
        return SPOILT.matcher(sentence).find();
    }

    /** "Poland | T-72 | 250", "Home   World   Sport". */
    private static boolean isRow(String line) {
        int[] cells = Arrays.stream(CELL.split(line.strip()))
                .filter(cell -> !cell.isBlank())
                .mapToInt(cell -> SPACE.split(cell.strip()).length)
                .sorted()
                .toArray();
        return cells.length >= FEWEST_CELLS && cells[cells.length / 2] <= CELL_WORDS;
    }

    /** "Wheat 587 1/4 (+3), corn 476 1/2": signs, and no word that a clause needs. */
    private boolean isStrip(String[] tokens) {
        long signs = Arrays.stream(tokens)
                .filter(token -> SIGN.matcher(token).matches())
                .count();
        long numbers = Arrays.stream(tokens).filter(NUMBER.asPredicate()).count();
        long function = Arrays.stream(tokens).filter(this::isFunction).count();
        return signs >= FEWEST_SIGNS && numbers >= FEWEST_SIGNS && function * PER_FUNCTION_WORD <= tokens.length;
    }

    /** "1 HIMARS 2 Patriot 3 Leopard 4 Abrams": numbers that count up tell ranks. */
    private static boolean isEnumeration(String[] tokens) {
        int next = 1;
        int last = 0;
        for (int i = 0; i < tokens.length && next <= RANKS; i++) {
            if (tokens[i].equals("1")) {
                next = 2;
                last = i;
            } else if (next > 1 && tokens[i].equals(Integer.toString(next)) && i - last <= BETWEEN_RANKS) {
                next++;
                last = i;
            }
        }
        return next > RANKS;
    }

    private boolean isFunction(String token) {
        return words.isFunction(EDGES.matcher(token).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** Captions as a machine hears them, search words: a line of some length, or one with a time before it, and not one capital. */
    private static boolean isUncapitalised(String line, int tokens) {
        return !CAPITAL.matcher(line).find()
                && (tokens >= WITH_CAPITAL || TIMED.matcher(line).matches())
                && !LIST_MARK.matcher(line).matches();
    }

    /** "Ukraine aid. Best Ukraine aid. Ukraine aid near me." */
    private boolean isStuffed(String[] tokens) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> folded = Arrays.stream(tokens)
                .map(token -> EDGES.matcher(token).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(token -> !token.isEmpty() && Character.isLetter(token.charAt(0)) && !words.isFunction(token))
                .toList();
        folded.forEach(token -> counts.merge(token, 1, Integer::sum));
        return counts.values().stream().anyMatch(count -> count >= FEWEST_REPEATED && count >= STUFFED * tokens.length);
    }
}
