package attache.annotation.amount;

import attache.annotation.Bound;
import attache.annotation.amount.NumberWord.Kind;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bare numbers in a text: cardinals, ordinals, fractions and vague numbers, in words, digits or both.
 *
 * <p>For grammars that look for numbers at places of their own, such as that of dates; amounts with unit, bound and range are
 * found by {@link Amounts}. All methods may be called from any thread.
 */
public final class Numerals {

    /** Longer than any numeral; keeps {@link #at} from cutting up the rest of a long text. */
    private static final int MOST_TOKENS = 48;

    private Numerals() {}

    /**
     * The numeral that begins exactly at {@code offset}, the longest reading of it.
     *
     * <p>"21st" is read as an ordinal, "4m" as 4 (m may be metres) unless a plural follows. Empty where no numeral begins there,
     * and where {@code offset} stands inside a word or a run of digits.
     *
     * @throws IndexOutOfBoundsException where {@code offset} lies outside the text
     */
    public static Optional<Numeral> at(String text, int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(
                    "No offset " + offset + " in a text of " + text.length() + " units: pass 0 to its length.");
        }
        if (offset > 0 && continues(text, offset)) {
            return Optional.empty();
        }
        Lexicon lexicon = Lexicon.instance();
        Tokens tokens = Tokens.of(text, offset, text.length(), MOST_TOKENS, lexicon.vocabulary());
        if (tokens.size() == 0 || tokens.start(0) != offset) {
            return Optional.empty();
        }
        NumeralReader reader = new NumeralReader(tokens, lexicon, false);
        return reader.opens(0) ? reader.read(0).map(reading -> numeral(tokens, reading)) : Optional.empty();
    }

    /**
     * Every numeral of a text, in order, each as it stands: ratios ("one in five") and the pieces of dates and versions too, but
     * not digits that are glued to letters ("180ml", "M777") and not the pronoun "one".
     */
    public static List<Numeral> findAll(String text) {
        Lexicon lexicon = Lexicon.instance();
        Tokens tokens = Tokens.of(text, 0, text.length(), Integer.MAX_VALUE, lexicon.vocabulary());
        NumeralReader reader = new NumeralReader(tokens, lexicon, true);
        List<Numeral> found = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Optional<Reading> reading = reader.opens(token) ? reader.read(token) : Optional.empty();
            if (reading.isPresent() && stands(tokens, lexicon.numbers(), reading.get())) {
                found.add(numeral(tokens, reading.get()));
            }
            token = reading.isPresent() ? reading.get().end() : token + 1;
        }
        return List.copyOf(found);
    }

    static Numeral numeral(Tokens tokens, Reading reading) {
        Span span = new Span(tokens.start(reading.first()), tokens.end(reading.end() - 1));
        Bound bound = reading.isVague()
                ? Bound.AT_LEAST
                : new BoundReader(tokens, Lexicon.instance().bounds()).of(reading.first(), reading.end());
        return new Numeral(span, reading.value(), reading.step(), reading.form(), bound);
    }

    /** Whether the reading is a number by itself: not glued to letters behind it, and no pronoun. */
    static boolean stands(Tokens tokens, NumberWords words, Reading reading) {
        int last = reading.end() - 1;
        if (tokens.is(last, TokenType.DIGITS) && tokens.touchesNext(last) && tokens.is(last + 1, TokenType.WORD)) {
            return tokens.text().codePointAt(tokens.start(last + 1)) > 0x7F
                    || Lexicon.instance().currencies().at(tokens, last + 1).isPresent();
        }
        return !isPronoun(tokens, words, reading);
    }

    private static boolean isPronoun(Tokens tokens, NumberWords words, Reading reading) {
        return reading.end() == reading.first() + 1
                && tokens.id(reading.first()) == words.one
                && words.is(tokens, reading.first() - 1, Kind.NO_NUMBER_ONE);
    }

    private static boolean continues(String text, int offset) {
        char before = text.charAt(offset - 1);
        if (offset == text.length()) {
            return false;
        }
        char here = text.charAt(offset);
        boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(here);
        boolean inDigits = (before == '.' || before == ',')
                && offset > 1
                && Tokenizer.isDigit(text.charAt(offset - 2))
                && Tokenizer.isDigit(here);
        return inWord || inDigits;
    }
}
