package attache.annotation.parse;

import attache.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a body into sentences: at line ends, and after a full stop, question or exclamation mark (with closing quotes and
 * brackets) that is followed by white space and something that can begin a sentence. Abbreviations come from {@code
 * abbreviations.txt} beside this class's resources. One pass, linear in the text. Immutable and thread-safe.
 */
public final class SentenceSplitter {

    /** A longer run without an end is cut at white space, so that no input makes a parser work without limit. */
    public static final int LONGEST = 1500;

    private static final String CLOSERS = "'”’»)]";
    private static final String DASHES = "-–—";
    private static final String OPENERS = "\"'“‘«([";
    private static final String UNDER_SECRETARY = "Under Secretary";

    private final Set<String> neverEnd;
    private final Set<String> mayEnd;
    private final Set<String> starters;

    private SentenceSplitter(Set<String> neverEnd, Set<String> mayEnd, Set<String> starters) {
        this.neverEnd = neverEnd;
        this.mayEnd = mayEnd;
        this.starters = starters;
    }

    /** The splitter with the lexicon that ships. */
    public static SentenceSplitter standard() {
        Set<String> neverEnd = new HashSet<>();
        Set<String> mayEnd = new HashSet<>();
        Set<String> starters = new HashSet<>();
        try (InputStream in = SentenceSplitter.class.getResourceAsStream("abbreviations.txt")) {
            if (in == null) {
                throw new IllegalStateException("abbreviations.txt is missing beside " + SentenceSplitter.class + ".");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                switch (cells[0]) {
                    case "never" -> neverEnd.add(cells[1]);
                    case "may" -> mayEnd.add(cells[1]);
                    case "start" -> starters.add(cells[1]);
                    default -> throw new IllegalStateException("abbreviations.txt: no such class: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SentenceSplitter(Set.copyOf(neverEnd), Set.copyOf(mayEnd), Set.copyOf(starters));
    }

    /** The sentences of {@code body}, in order; blank lines give none. */
    public List<Span> split(String body) {
        List<Span> found = new ArrayList<>();
        int line = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || isLineEnd(body.charAt(i))) {
                splitLine(body, line, i, found);
                line = i + 1;
            }
        }
        return found;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private void splitLine(String body, int from, int to, List<Span> found) {
        int start = from;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                int end = i + 1;
                while (end < to && closes(body, end, to, quoted)) {
                    quoted ^= body.charAt(end) == '"';
                    end++;
                }
                if (ends(body, from, i, end, to)) {
                    add(body, start, end, found);
                    start = end;
                }
                i = end - 1;
            } else if (i - start >= LONGEST && Character.isWhitespace(c)) {
                add(body, start, i, found);
                start = i;
            } else if (i - start >= 2 * LONGEST) {
                add(body, start, i, found);
                start = i;
            }
        }
        add(body, start, to, found);
    }

    /** Whether the unit at {@code at} belongs to the sentence that has ended before it; a straight mark does unless it opens. */
    private static boolean closes(String body, int at, int to, boolean quoted) {
        char c = body.charAt(at);
        if (c == '"') {
            return at + 1 == to || !Character.isLetterOrDigit(body.charAt(at + 1)) || !opens(body, at, to, quoted);
        }
        return CLOSERS.indexOf(c) >= 0 || ".!?…".indexOf(c) >= 0;
    }

    /** Whether the straight mark at {@code at}, with letters on both sides, opens: the next one closes, or none was open. */
    private static boolean opens(String body, int at, int to, boolean quoted) {
        int next = at + 1;
        while (next < to && body.charAt(next) != '"') {
            next++;
        }
        if (next == to) {
            return false;
        }
        boolean afterWord = !isSpace(body.charAt(next - 1));
        boolean beforeWord = next + 1 < to && Character.isLetterOrDigit(body.charAt(next + 1));
        return afterWord == beforeWord ? !quoted : afterWord;
    }

    private static void add(String body, int start, int end, List<Span> found) {
        int from = start;
        int to = end;
        while (from < to && isSpace(body.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(body.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Span(from, to));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }

    /** Whether the mark at {@code mark}, with closers up to {@code end}, ends a sentence of the line {@code [from, to)}. */
    private boolean ends(String body, int from, int mark, int end, int to) {
        int next = end;
        while (next < to && isSpace(body.charAt(next))) {
            next++;
        }
        if (next == to) {
            return true;
        }
        if (next == end) {
            return isLostSpace(body, from, mark, end, to);
        }
        if (!canBegin(body, next, to) || isTornDecimal(body, from, mark, next, to)) {
            return false;
        }
        if (body.charAt(mark) != '.') {
            return body.charAt(mark) != '…' || Character.isUpperCase(firstLetter(body, next, to));
        }
        return end > mark + 1 || !isAbbreviation(body, from, mark, next, to);
    }

    /**
     * Whether a space was lost at {@code end}: "said.The next", "said."The next", "said.- The next". A word of lower case ends
     * before the mark, and a capitalised word, or dialogue opened by a dash, begins behind it.
     */
    private static boolean isLostSpace(String body, int from, int mark, int end, int to) {
        int word = mark;
        while (word > from && (CLOSERS.indexOf(body.charAt(word - 1)) >= 0 || body.charAt(word - 1) == '"')) {
            word--;
        }
        boolean afterWord = word - 2 >= from
                && Character.isLowerCase(body.charAt(word - 1))
                && Character.isLowerCase(body.charAt(word - 2));
        int next = end;
        if (next < to && DASHES.indexOf(body.charAt(next)) >= 0) {
            next++;
            while (next < to && isSpace(body.charAt(next))) {
                next++;
            }
            afterWord &= next > end + 1;
        }
        while (next < to && OPENERS.indexOf(body.charAt(next)) >= 0) {
            next++;
        }
        return afterWord && body.charAt(mark) != '…' && isCapitalised(body, next, to);
    }

    /** "2 . 5 billion": a number that a machine has torn at its point. */
    private static boolean isTornDecimal(String body, int from, int mark, int next, int to) {
        return body.charAt(mark) == '.'
                && mark - 2 >= from
                && next < to
                && isSpace(body.charAt(mark - 1))
                && Character.isDigit(body.charAt(mark - 2))
                && (mark - 5 < from || !Character.isDigit(body.charAt(mark - 5)))
                && Character.isDigit(body.charAt(next));
    }

    private static boolean isCapitalised(String body, int at, int to) {
        if (at + 1 >= to || !Character.isUpperCase(body.charAt(at))) {
            return false;
        }
        char second = body.charAt(at + 1);
        return Character.isLowerCase(second) || (isSpace(second) && "AI".indexOf(body.charAt(at)) >= 0);
    }

    private static char firstLetter(String body, int from, int to) {
        int i = from;
        while (i < to - 1 && OPENERS.indexOf(body.charAt(i)) >= 0) {
            i++;
        }
        return body.charAt(i);
    }

    private static boolean canBegin(String body, int next, int to) {
        char c = firstLetter(body, next, to);
        return !Character.isLowerCase(c) && ",;:.)%".indexOf(c) < 0;
    }

    private boolean isAbbreviation(String body, int from, int mark, int next, int to) {
        int start = mark;
        while (start > from && isWordUnit(body.charAt(start - 1))) {
            start--;
        }
        String word = body.substring(start, mark);
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        String folded = word.toLowerCase(Locale.ROOT);
        if (neverEnd.contains(folded) || (initial && !word.equals("I"))) {
            return true;
        }
        if (mayEnd.contains(folded) || isDotted(word)) {
            return !starters.contains(firstWord(body, next, to)) || body.startsWith(UNDER_SECRETARY, next);
        }
        return false;
    }

    /** "U.S", "a.m", "Ph.D": letters with full stops between. */
    private static boolean isDotted(String word) {
        int dot = word.indexOf('.');
        return dot > 0 && dot <= 2 && word.length() - word.lastIndexOf('.') <= 3;
    }

    private static String firstWord(String body, int from, int to) {
        int start = from;
        while (start < to && OPENERS.indexOf(body.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < to && Character.isLetter(body.charAt(end))) {
            end++;
        }
        return body.substring(start, end);
    }

    private static boolean isWordUnit(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
