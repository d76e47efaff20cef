package attache.article;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Pairs the runs of asterisks, underscores and tildes that set emphasis off (CommonMark 0.31, section 6.2, without its rule of
 * three). A single mark between spaces, an underscore inside a word, and a run without a partner are the text's own.
 *
 * <p>Pages that were turned into Markdown by a program set strong emphasis wrongly ("**Aid. **The …", emphasis over several
 * paragraphs). So a run of two asterisks and more pairs even where a space stands on its wrong side, and goes without a partner at
 * either end of a paragraph; inside, it stays, as in a word made unreadable ("d***"). Linear: every run is opened and
 * closed once.
 */
final class EmphasisMarks {

    /** A run that may open: its first unit and how many of its units have no partner yet. */
    private static final class Opener {
        private final int start;
        private int left;

        Opener(int start, int left) {
            this.start = start;
            this.left = left;
        }
    }

    private final String text;
    private final boolean[] gone;
    private final Deque<Opener> asterisks = new ArrayDeque<>();
    private final Deque<Opener> underscores = new ArrayDeque<>();
    private final Deque<Opener> tildes = new ArrayDeque<>();

    /** Marks of {@code text} that are paired are set in {@code gone}. */
    EmphasisMarks(String text, boolean[] gone) {
        this.text = text;
        this.gone = gone;
    }

    /** Takes the run that begins at {@code start}; returns where it ends. */
    int run(int start) {
        char mark = text.charAt(start);
        int end = start;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        if (mark == '~' && end - start != 2) {
            return end;
        }
        boolean strong = mark == '*' && end - start >= 2;
        boolean spaceBefore = start == 0 || isSpace(text.charAt(start - 1));
        boolean spaceAfter = end == text.length() || isSpace(text.charAt(end));
        boolean inWord = mark == '_' && isWord(start - 1) && isWord(end);
        Deque<Opener> openers = mark == '*' ? asterisks : mark == '_' ? underscores : tildes;
        boolean closes = !inWord && (!spaceBefore || (strong && hasStrong(openers)));
        boolean opens = !inWord && (!spaceAfter || (strong && spaceBefore));
        int next = closes ? close(openers, start, end) : start;
        if (strong && next < end && (start == 0 || end == text.length())) {
            outer(openers, start, next, end);
        } else if (opens && next < end) {
            openers.push(new Opener(next, end - next));
        }
        return end;
    }

    /** Strong marks at an end of the paragraph go, and those at its start may still close another. */
    private void outer(Deque<Opener> openers, int start, int next, int end) {
        Arrays.fill(gone, next, end, true);
        if (start == 0) {
            openers.push(new Opener(next, end - next));
        }
    }

    private static boolean hasStrong(Deque<Opener> openers) {
        return !openers.isEmpty() && openers.peek().left >= 2;
    }

    /** Pairs units from {@code start} on with those of open runs; returns the first unit without a partner. */
    private int close(Deque<Opener> openers, int start, int end) {
        int next = start;
        while (next < end && !openers.isEmpty()) {
            Opener opener = openers.peek();
            int paired = Math.min(end - next, opener.left);
            for (int k = 0; k < paired; k++) {
                gone[opener.start + opener.left - 1 - k] = true;
                gone[next + k] = true;
            }
            opener.left -= paired;
            next += paired;
            if (opener.left == 0) {
                openers.pop();
            }
        }
        return next;
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
