package attache.annotation.date;

import java.util.Arrays;

/**
 * The words and marks of a text in columns: where each stands, what word of the lexicon it is, what classes it has.
 *
 * <p>Not safe to share while the lexer fills it; read-only afterwards.
 */
final class Tokens {
    /** Word number of a figure. */
    static final int FIGURE = -2;
    /** Word number of a paragraph's end. */
    static final int BREAK = -3;

    private final String text;
    private final Lexicon lexicon;
    private final int to;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] words = new int[64];
    private long[] masks = new long[64];
    private int[] values = new int[64];
    private int size;

    Tokens(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.to = lexicon.add("to");
    }

    void add(int start, int end, int word, long mask, int value) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
            masks = Arrays.copyOf(masks, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        masks[size] = mask;
        values[size] = value;
        size++;
    }

    /** Puts one figure in place of the tokens from {@code first} on. */
    void fold(int first, long mask, int value) {
        int end = ends[size - 1];
        size = first + 1;
        ends[first] = end;
        words[first] = FIGURE;
        masks[first] = mask;
        values[first] = value;
    }

    /** Adds a hyphen at {@code at}, however it is written there. */
    void addHyphen(int at) {
        add(at, at + 1, lexicon.add("-"), 0, 0);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The lexicon's number of the word; {@link Lexicon#OTHER}, {@link #FIGURE} or {@link #BREAK} where it has none. */
    int word(int token) {
        return words[token];
    }

    long mask(int token) {
        return masks[token];
    }

    boolean is(int token, WordClass as) {
        return token >= 0 && token < size && (masks[token] & as.bit()) != 0;
    }

    int value(int token, WordClass as) {
        return words[token] >= 0 ? lexicon.value(words[token], as) : values[token];
    }

    /** Whether {@code token} is a word with a capital that no rule knows. */
    boolean isName(int token) {
        return words[token] == Lexicon.OTHER && Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Whether {@code token} is a word in lower case that could go on a noun phrase: "the 27th floor". */
    boolean isLetters(int token) {
        return (words[token] == Lexicon.OTHER && Character.isLetter(text.charAt(starts[token])))
                || is(token, WordClass.UNIT);
    }

    /** Whether nothing stands between the token and the next. */
    boolean touchesNext(int token) {
        return token + 1 < size && ends[token] == starts[token + 1];
    }

    /** Whether {@code token} is a word in lower case that ends as plurals do. */
    boolean looksPlural(int token) {
        return token < size
                && words[token] == Lexicon.OTHER
                && Character.isLowerCase(text.charAt(starts[token]))
                && ends[token] - starts[token] > 3
                && text.charAt(ends[token] - 1) == 's';
    }

    /** Whether {@code token} is a dot and the next a number in words with a capital, as at a sentence's start. */
    boolean isDotBeforeCapital(int token) {
        return text.charAt(starts[token]) == '.'
                && token + 1 < size
                && is(token + 1, WordClass.NUMBER_WORD)
                && Character.isUpperCase(text.charAt(starts[token + 1]));
    }

    /** Whether {@code token} is "to" and a word in lower case that no rule knows follows: "to resume". */
    boolean isInfinitive(int token) {
        return token >= 0
                && token + 1 < size
                && words[token] == to
                && words[token + 1] == Lexicon.OTHER
                && Character.isLowerCase(text.charAt(starts[token + 1]));
    }

    /** Whether {@code token} is a word in lower case that ends as past tenses do. */
    boolean looksPast(int token) {
        return words[token] == Lexicon.OTHER
                && ends[token] - starts[token] > 4
                && text.charAt(ends[token] - 1) == 'd'
                && text.charAt(ends[token] - 2) == 'e'
                && Character.isLowerCase(text.charAt(starts[token]));
    }
}
