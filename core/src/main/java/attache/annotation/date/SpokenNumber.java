package attache.annotation.date;

import attache.annotation.amount.Numeral;
import attache.annotation.amount.Numerals;
import java.util.Optional;

/**
 * Folds numbers of several words into one token as the lexer goes: "twenty-first" (an ordinal), "two thousand and eighteen". What
 * the words amount to, {@link Numerals} knows; years said in pairs ("nineteen ninety-six") are put together here.
 */
final class SpokenNumber {
    private static final int HUNDRED = 100;
    private static final int FIRST_PAIR = 13;
    private static final int LAST_PAIR = 21;
    private static final int TEN = 10;

    private final Tokens tokens;
    private final int hyphen;
    private final int and;

    private int first = -1;
    private int next = -1;

    SpokenNumber(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.hyphen = lexicon.add("-");
        this.and = lexicon.add("and");
    }

    /** Looks at the token that was added last. */
    void heed() {
        int last = tokens.size() - 1;
        if (!tokens.is(last, WordClass.NUMBER_WORD)) {
            return;
        }
        boolean joined = first >= 0 && (last == next || (last == next + 1 && isJoint(next)));
        if (!joined || !fold(last)) {
            first = last;
        }
        next = tokens.size();
    }

    private boolean isJoint(int token) {
        return tokens.word(token) == hyphen || tokens.word(token) == and;
    }

    /** Whether the words from the first to {@code last} are one number, which then stands in their place. */
    private boolean fold(int last) {
        Optional<Numeral> whole = Numerals.at(tokens.text(), tokens.start(first))
                .filter(numeral -> numeral.span().end() >= tokens.end(last) && numeral.isWhole());
        if (whole.isPresent() && whole.get().value().precision() < TEN) {
            boolean ordinal = whole.get().form() == Numeral.Form.ORDINAL && tokens.is(last, WordClass.ORDINAL);
            boolean cardinal = whole.get().form() == Numeral.Form.CARDINAL;
            int number = whole.get().value().intValue();
            return ordinal ? put(WordClass.ORDINAL.bit(), number) : cardinal && put(classes(number, false), number);
        }
        return pair(last);
    }

    /** "nineteen" and "ninety", "nineteen ninety" and "six", "nineteen" and "zero" and "one". */
    private boolean pair(int last) {
        if (tokens.is(last, WordClass.ORDINAL)
                || !tokens.is(first, WordClass.NUMBER_WORD)
                || tokens.is(first, WordClass.ORDINAL)) {
            return false;
        }
        int before = tokens.value(first, WordClass.NUMBER_WORD);
        int value = tokens.value(last, WordClass.NUMBER_WORD);
        boolean opens = before >= FIRST_PAIR && before <= LAST_PAIR && value < HUNDRED && (value >= TEN || value == 0);
        boolean goesOn = before >= FIRST_PAIR * HUNDRED
                && before < (LAST_PAIR + 1) * HUNDRED
                && value < TEN
                && before % TEN == 0;
        int year = opens ? before * HUNDRED + value : before + value;
        return (opens || goesOn) && put(classes(year, true), year);
    }

    private boolean put(long classes, int number) {
        tokens.fold(first, classes | WordClass.NUMBER_WORD.bit(), number);
        return true;
    }

    private static long classes(int number, boolean paired) {
        long mask = FigureRun.classes(number, Integer.toString(number).length());
        long likely = WordClass.LIKELY_YEAR.bit();
        return (mask & ~likely) | (paired && (mask & likely) != 0 ? WordClass.SPOKEN_LIKELY_YEAR.bit() : 0);
    }
}
