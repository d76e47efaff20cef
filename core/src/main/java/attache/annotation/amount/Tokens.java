package attache.annotation.amount;

import java.util.Arrays;

/**
 * A text cut into words, digits and signs, each with its place and its number in a {@link Vocabulary}.
 *
 * <p>White space is no token; {@link #gap} tells how much of it stands between two. Asking for a token outside the text
 * gives {@link TokenType#NONE}. Every look at a token is counted, so that a test can see that work grows with the text and no
 * faster. Used by one thread.
 */
final class Tokens {

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] ids;
    private TokenType[] types;
    private int size;
    private long looks;

    private Tokens(String text, int capacity) {
        this.text = text;
        starts = new int[capacity];
        ends = new int[capacity];
        ids = new int[capacity];
        types = new TokenType[capacity];
    }

    /** The tokens of {@code text} from {@code from} up to {@code to}, at most {@code most} of them. */
    static Tokens of(String text, int from, int to, int most, Vocabulary vocabulary) {
        Tokens tokens = new Tokens(text, Math.min(most, 16 + (to - from) / 4));
        Tokenizer tokenizer = new Tokenizer(text, to, vocabulary);
        int at = from;
        while (tokens.size < most && tokenizer.next(at)) {
            tokens.add(tokenizer);
            at = tokenizer.end();
        }
        return tokens;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    /** How often a token was looked at so far. */
    long looks() {
        return looks;
    }

    TokenType type(int token) {
        looks++;
        return token < 0 || token >= size ? TokenType.NONE : types[token];
    }

    boolean is(int token, TokenType type) {
        return type(token) == type;
    }

    /** The word's number, or {@link Vocabulary#UNKNOWN}. */
    int id(int token) {
        looks++;
        return token < 0 || token >= size ? Vocabulary.UNKNOWN : ids[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether this token is the single character {@code sign}. */
    boolean isSign(int token, char sign) {
        TokenType type = type(token);
        return type == TokenType.SIGN && text.charAt(starts[token]) == sign;
    }

    /** Whether this token is one of the characters in {@code signs}. */
    boolean isSignIn(int token, String signs) {
        TokenType type = type(token);
        return type == TokenType.SIGN && signs.indexOf(text.charAt(starts[token])) >= 0;
    }

    /** Whether this token is a hyphen, dash or minus sign. */
    boolean isDash(int token) {
        return isSignIn(token, "-\u2010\u2011\u2012\u2013\u2014\u2212");
    }

    /** Whether this token is exactly {@code word}, case and all. */
    boolean isExactly(int token, String word) {
        looks++;
        return token >= 0 && token < size && length(token) == word.length() && text.startsWith(word, starts[token]);
    }

    /** White-space units between this token and the next; 0 where they touch or either is missing. */
    int gap(int token) {
        return token < 0 || token + 1 >= size ? 0 : starts[token + 1] - ends[token];
    }

    /** Whether this token and the next both exist and touch. */
    boolean touchesNext(int token) {
        looks++;
        return token >= 0 && token + 1 < size && starts[token + 1] == ends[token];
    }

    /** The first token that starts at {@code offset} or later; {@link #size} where there is none. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    private void add(Tokenizer tokenizer) {
        if (size == starts.length) {
            int longer = size + size / 2 + 16;
            starts = Arrays.copyOf(starts, longer);
            ends = Arrays.copyOf(ends, longer);
            ids = Arrays.copyOf(ids, longer);
            types = Arrays.copyOf(types, longer);
        }
        starts[size] = tokenizer.start();
        ends[size] = tokenizer.end();
        ids[size] = tokenizer.id();
        types[size] = tokenizer.type();
        size++;
    }
}
