package attache.annotation.gazetteer;

import attache.annotation.gazetteer.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into {@link Word}s in one pass. Immutable. */
final class WordScanner {
    /** Words after which a full stop ends no phrase; single letters are not listed. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "st", "mt", "gen", "col", "lt", "maj", "capt", "adm", "dr", "mr", "mrs", "ms", "sen", "rep", "gov", "no");

    private final Spelling spelling;

    WordScanner(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The words of {@code text}, in order. */
    List<Word> scan(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfRun(text, at);
            int tail = possessiveEnd(text, at, end);
            Gap gap = words.isEmpty() ? Gap.BREAK : gap(text, from, at, words.getLast());
            words.add(new Word(at, end, spelling.key(text, at, end), tail > end, gap));
            from = tail;
            at = tail;
        }
        return words;
    }

    private static int endOfRun(String text, int start) {
        boolean digits = Character.isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && isWord(text.charAt(end)) && Character.isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    /** The end of the possessive ending that follows the word, or {@code end} where there is none. */
    private static int possessiveEnd(String text, int start, int end) {
        boolean initial = end - start == 1 && end < text.length() && text.charAt(end) == '.';
        int mark = initial ? end + 1 : end;
        if (mark >= text.length() || !isApostrophe(text.charAt(mark))) {
            return end;
        }
        boolean withS = mark + 1 < text.length() && (text.charAt(mark + 1) == 's' || text.charAt(mark + 1) == 'S');
        int tail = withS ? mark + 2 : mark + 1;
        boolean wordGoesOn = tail < text.length() && isWord(text.charAt(tail));
        char last = text.charAt(end - 1);
        return wordGoesOn || !(withS || last == 's' || last == 'S') ? end : tail;
    }

    private static Gap gap(String text, int from, int to, Word before) {
        if (from == to) {
            return Gap.NONE;
        }
        char first = text.charAt(from);
        if (to - from == 1 && !isBlank(first)) {
            boolean inNumber = (first == '.' || first == ',')
                    && Character.isDigit(text.charAt(to))
                    && Character.isDigit(text.charAt(from - 1));
            return inNumber ? Gap.DECIMAL : isJoint(first) ? Gap.MARK : Gap.BREAK;
        }
        boolean stopped = first == '.' && (before.end() - before.start() == 1 || ABBREVIATIONS.contains(before.key()));
        if (stopped && to - from == 2 && isJoint(text.charAt(from + 1))) {
            return Gap.MARK;
        }
        if (stopped || isBlank(first)) {
            int mark = blanksEnd(text, from + 1, to);
            return mark == to ? Gap.SPACE : isLoneAmpersand(text, mark, to) ? Gap.MARK : Gap.BREAK;
        }
        return isClosingQuote(first) && blanksEnd(text, from + 1, to) == to ? Gap.MARK : Gap.BREAK;
    }

    private static boolean isLoneAmpersand(String text, int at, int to) {
        return text.charAt(at) == '&' && blanksEnd(text, at + 1, to) == to;
    }

    /** The end of the blanks from {@code from} on; one line break among them is a wrapped line, two end a paragraph. */
    private static int blanksEnd(String text, int from, int to) {
        int at = from;
        boolean wrapped = text.charAt(from - 1) == '\n';
        while (at < to && isBlank(text.charAt(at)) && !(wrapped && text.charAt(at) == '\n')) {
            wrapped |= text.charAt(at) == '\n';
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private static boolean isClosingQuote(char c) {
        return c == '"' || c == '\u201d' || c == '\u00bb' || isApostrophe(c);
    }

    private static boolean isJoint(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '/' || c == '.' || c == '&' || isApostrophe(c);
    }
}
