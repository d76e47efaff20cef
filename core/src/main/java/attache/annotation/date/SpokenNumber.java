package attache.annotation.date;

/**
 * Folds numbers in words into one token as the lexer goes: "twenty-first" (an ordinal), "two thousand and eighteen" and
 * "nineteen ninety-six" (years).
 */
final class SpokenNumber {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final Tokens tokens;
    private final int hyphen;
    private final int and;

    private int first = -1;
    private int next = -1;
    private int total;
    private int group;
    private int words;
    private boolean paired;

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
        boolean ordinal = tokens.is(last, WordClass.ORDINAL);
        int value = tokens.value(last, ordinal ? WordClass.ORDINAL : WordClass.NUMBER_WORD);
        boolean joined = first >= 0 && (last == next || (last == next + 1 && isJoint(next))) && join(value);
        if (!joined) {
            first = last;
            total = 0;
            group = value;
            words = 0;
            paired = false;
        }
        words++;
        int number = total + group;
        if (words > 1) {
            long classes = ordinal ? WordClass.ORDINAL.bit() : classes(number, paired);
            tokens.fold(first, classes | WordClass.NUMBER_WORD.bit(), number);
        }
        next = tokens.size();
        if (ordinal) {
            first = -1;
        }
    }

    private boolean isJoint(int token) {
        boolean large = group >= HUNDRED || total > 0;
        return tokens.word(token) == hyphen || (large && tokens.word(token) == and);
    }

    private boolean join(int value) {
        int tail = group % HUNDRED;
        if (value == THOUSAND && total == 0 && group > 0) {
            total = group * THOUSAND;
            group = 0;
        } else if (value == HUNDRED && group > 0 && group < HUNDRED) {
            group *= HUNDRED;
        } else if (fits(value, tail)) {
            group += value;
        } else if (group >= 13
                && group <= 21
                && total == 0
                && words <= 1
                && ((value >= 10 && value < HUNDRED) || value == 0)) {
            group = group * HUNDRED + value;
            paired = true;
        } else {
            return false;
        }
        return true;
    }

    /** Whether {@code value} can follow: one behind tens ("twenty-one"), anything below a hundred behind hundreds. */
    private boolean fits(int value, int tail) {
        boolean one = value < 10 && tail >= 20 && tail % 10 == 0;
        return one || (value < HUNDRED && tail == 0 && (group > 0 || total > 0));
    }

    private static long classes(int number, boolean paired) {
        long mask = FigureRun.classes(number, Integer.toString(number).length());
        long likely = WordClass.LIKELY_YEAR.bit();
        return (mask & ~likely) | (paired && (mask & likely) != 0 ? WordClass.SPOKEN_LIKELY_YEAR.bit() : 0);
    }
}
