package attache.annotation.amount;

import attache.annotation.amount.ContextWords.Kind;
import java.math.BigDecimal;

/**
 * Tells numbers that name or date something from numbers that count: clock times, days and years, telephone numbers, versions,
 * models ("F-16", "Leopard 2"), places in a text ("Article 5").
 */
final class Designations {

    private static final int MOST_GROUPS = 5;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private final Tokens tokens;
    private final NumberWords words;
    private final ContextWords contexts;

    Designations(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.words = lexicon.numbers();
        this.contexts = lexicon.contexts();
    }

    /** Whether the number names or dates something. */
    boolean isName(Reading number) {
        if (number.chained() || !Numerals.stands(tokens, words, number)) {
            return true;
        }
        return isLabelled(number)
                || isClock(number)
                || isPronoun(number)
                || (number.digits() && (isDigitName(number) || isDate(number)));
    }

    /** Whether a range is of days ("March 10-11", "14 to 19 February") or continues a model's name ("T-34-85"). */
    boolean isName(Reading lower, Reading upper) {
        boolean tied = tokens.isDash(lower.first() - 1)
                && tokens.touchesNext(lower.first() - 1)
                && tokens.touchesNext(lower.first() - 2);
        boolean days = lower.value().compareTo(LAST_DAY) <= 0 && upper.value().compareTo(LAST_DAY) <= 0;
        return tied
                || isLabelled(lower)
                || isClock(upper)
                || (days && (isMonth(lower.first() - 1) || isMonth(afterOf(upper.end()))));
    }

    /** Whether the number is a calendar year by its look: four digits and no separator. */
    boolean isYear(Reading number) {
        return number.digits()
                && number.end() == number.first() + 1
                && tokens.length(number.first()) == 4
                && number.value().compareTo(FIRST_YEAR) >= 0
                && number.value().compareTo(LAST_YEAR) <= 0;
    }

    private boolean isLabelled(Reading number) {
        int before = number.first() - 1;
        int word = tokens.isSign(before, '.') ? before - 1 : before;
        if (contexts.is(tokens, word, Kind.LABEL)) {
            return true;
        }
        if (contexts.is(tokens, word, Kind.LABEL_DOTTED)) {
            return word < before || number.digits();
        }
        return word == before
                && contexts.is(tokens, word, Kind.LABEL_CAPITAL)
                && Character.isUpperCase(tokens.text().charAt(tokens.start(word)));
    }

    /** "a new one.": "one" after a word and before the end of a phrase stands for a noun. */
    private boolean isPronoun(Reading number) {
        int next = number.end();
        boolean ends = switch (tokens.type(next)) {
            case NONE, BREAK -> true;
            case SIGN -> tokens.isSignIn(next, ".,;:!?)");
            case WORD, DIGITS, FRACTION, ADDRESS -> false;
        };
        return ends
                && next == number.first() + 1
                && tokens.id(number.first()) == words.one
                && tokens.is(number.first() - 1, TokenType.WORD);
    }

    private boolean isClock(Reading number) {
        boolean hours = tokens.isSign(number.end(), ':')
                && tokens.touchesNext(number.end() - 1)
                && tokens.touchesNext(number.end())
                && tokens.is(number.end() + 1, TokenType.DIGITS);
        boolean minutes = tokens.isSign(number.first() - 1, ':')
                && tokens.touchesNext(number.first() - 1)
                && tokens.touchesNext(number.first() - 2)
                && tokens.is(number.first() - 2, TokenType.DIGITS);
        return hours || minutes || contexts.is(tokens, number.end(), Kind.CLOCK_AFTER);
    }

    /** Glued by a hyphen to a word before ("F-16") or to more digits ("555-1234-77"), or marked by a sign. */
    private boolean isDigitName(Reading number) {
        int before = number.first() - 1;
        boolean touches = tokens.touchesNext(before);
        if (touches && tokens.isSignIn(before, "#@+_/\\")) {
            return true;
        }
        if (isInternational(number.first())) {
            return true;
        }
        if (touches && tokens.isDash(before) && tokens.touchesNext(before - 1)) {
            return tokens.is(before - 1, TokenType.WORD) || tokens.is(before - 1, TokenType.DIGITS);
        }
        int after = number.end();
        boolean more = tokens.touchesNext(after - 1)
                && tokens.touchesNext(after)
                && (tokens.isDash(after) || tokens.isSign(after, '/'))
                && tokens.is(after + 1, TokenType.DIGITS);
        return more || isEnumerator(number);
    }

    /** "+380 44 555": groups of digits behind a plus sign are a telephone number. */
    private boolean isInternational(int token) {
        int head = token;
        while (head > token - MOST_GROUPS && tokens.is(head - 1, TokenType.DIGITS) && tokens.gap(head - 1) == 1) {
            head--;
        }
        return head < token && tokens.isSign(head - 1, '+') && tokens.touchesNext(head - 1);
    }

    /** "1." or "2)" at the head of a line. */
    private boolean isEnumerator(Reading number) {
        TokenType before = tokens.type(number.first() - 1);
        return (before == TokenType.NONE || before == TokenType.BREAK)
                && tokens.isSignIn(number.end(), ".)")
                && tokens.touchesNext(number.end() - 1)
                && tokens.is(number.end() + 1, TokenType.WORD);
    }

    private boolean isDate(Reading number) {
        if (isYear(number)) {
            return isYearHere(number);
        }
        boolean day = number.value().compareTo(LAST_DAY) <= 0 && number.end() == number.first() + 1;
        return day && (isMonth(number.first() - 1) || isMonth(afterOf(number.end())));
    }

    private int afterOf(int token) {
        return tokens.id(token) == words.of ? token + 1 : token;
    }

    /** A month's name with a capital, "Feb." with its point too. */
    private boolean isMonth(int token) {
        int word = tokens.isSign(token, '.') ? token - 1 : token;
        return words.is(tokens, word, NumberWord.Kind.MONTH)
                && Character.isUpperCase(tokens.text().charAt(tokens.start(word)));
    }

    /** A year, unless no word before it speaks of time and it is round with a word behind it or has a plural behind it. */
    private boolean isYearHere(Reading number) {
        int before = number.first() - 1;
        if (contexts.is(tokens, before, Kind.YEAR_BEFORE) || isMonth(before)) {
            return true;
        }
        int next = number.end();
        if (tokens.is(next, TokenType.DIGITS)) {
            return false;
        }
        if (!tokens.is(next, TokenType.WORD)) {
            return true;
        }
        boolean round = number.value().remainder(HUNDRED).signum() == 0;
        char last = tokens.text().charAt(tokens.end(next) - 1);
        boolean plural = last == 's' && tokens.length(next) > 3;
        return !round && !plural && !words.is(tokens, next, NumberWord.Kind.PLURAL_NOUN);
    }
}
