package attache.annotation.amount;

import attache.annotation.amount.NumberWord.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Cardinal numbers in words, or in digits with words: "three hundred and five", "2.5 million", "4 thousand 3 hundred".
 *
 * <p>A number is a row of groups, each with its magnitude, in falling order; the last group may lack one. "and" joins a group
 * only where the two cannot be two things: "3 million and two tanks" keeps to three million.
 */
final class CardinalGrammar {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int MOST_MAGNITUDES = 4;
    private static final int MOST_NAMED_DECIMALS = 30;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final Tokens tokens;
    private final NumberWords words;
    private final DigitRuns digitRuns;

    CardinalGrammar(Tokens tokens, NumberWords words, DigitRuns digitRuns) {
        this.tokens = tokens;
        this.words = words;
        this.digitRuns = digitRuns;
    }

    /** The cardinal that begins at this token; digits with no word after them are one too. */
    Optional<Part> read(int token) {
        Optional<Part> opening = opening(token);
        if (opening.isEmpty()) {
            return opening;
        }
        return Optional.of(sum(decimals(opening.get())));
    }

    /** twenty, twenty-one, eleven, five: a whole number from 1 to 99 (0 stands alone) in words. */
    Optional<Part> belowHundred(int token) {
        if (words.is(tokens, token, Kind.TENS)) {
            BigDecimal tens = words.value(tokens, token, Kind.TENS);
            int next = afterDash(token + 1);
            if (words.is(tokens, next, Kind.UNIT)) {
                BigDecimal unit = words.value(tokens, next, Kind.UNIT);
                if (unit.signum() > 0) {
                    return Optional.of(Part.word(tens.add(unit), next + 1));
                }
            }
            Part part = Part.word(tens, token + 1);
            return Optional.of(new Part(tens, part.step(), part.end(), false, false, tens.intValue()));
        }
        for (Kind kind : new Kind[] {Kind.UNIT, Kind.TEEN}) {
            if (words.is(tokens, token, kind)) {
                return Optional.of(Part.word(words.value(tokens, token, kind), token + 1));
            }
        }
        return Optional.empty();
    }

    /** The product of the magnitudes from here on ("thousand", "lakh crore"); empty where none stands. */
    Optional<Part> magnitudes(int token) {
        int next = tokens.isDash(token) && tokens.touchesNext(token) ? token + 1 : token;
        Optional<Part> product = Optional.empty();
        while (isMagnitude(next) && next < token + MOST_MAGNITUDES) {
            BigDecimal factor = magnitude(next);
            next++;
            product = Optional.of(product.isPresent() ? product.get().times(factor, next) : Part.word(factor, next));
        }
        return product;
    }

    private boolean isMagnitude(int token) {
        return words.is(tokens, token, Kind.MAGNITUDE) || words.is(tokens, token, Kind.MAGNITUDES);
    }

    private BigDecimal magnitude(int token) {
        return words.is(tokens, token, Kind.MAGNITUDE)
                ? words.value(tokens, token, Kind.MAGNITUDE)
                : words.value(tokens, token, Kind.MAGNITUDES);
    }

    /** The token after a hyphen, where one stands here, else this one. */
    int afterDash(int token) {
        return tokens.isDash(token) ? token + 1 : token;
    }

    private Optional<Part> opening(int token) {
        if (words.is(tokens, token, Kind.ARTICLE)) {
            return scale(Part.word(BigDecimal.ONE, token + 1)).filter(part -> !tokens.isDash(token + 1));
        }
        if (words.is(tokens, token, Kind.HUNDRED)) {
            return hundreds(Part.word(BigDecimal.ONE, token));
        }
        return group(token);
    }

    /** "a hundred", "a dozen", "a million": what an article may count. */
    private Optional<Part> scale(Part one) {
        if (words.is(tokens, one.end(), Kind.HUNDRED)) {
            return hundreds(one);
        }
        if (words.is(tokens, one.end(), Kind.DOZEN)) {
            return Optional.of(one.times(TWELVE, one.end() + 1));
        }
        return words.is(tokens, one.end(), Kind.MAGNITUDE) ? Optional.of(one) : Optional.empty();
    }

    private Optional<Part> group(int token) {
        Optional<Part> head = belowHundred(token).or(() -> inDigits(token));
        if (head.isEmpty()) {
            return head;
        }
        return hundreds(head.get()).or(() -> Optional.of(dozens(head.get())));
    }

    private Optional<Part> inDigits(int token) {
        return digitRuns.at(token).map(piece -> Part.digits(piece.value(), piece.decimals(), piece.end()));
    }

    private Part dozens(Part head) {
        boolean dozens = words.is(tokens, head.end(), Kind.DOZEN) || words.is(tokens, head.end(), Kind.DOZENS);
        return dozens ? head.times(TWELVE, head.end() + 1) : head;
    }

    /** {@code head} hundred [and] so many; empty where no "hundred" follows. */
    private Optional<Part> hundreds(Part head) {
        int hundred = afterTouchingDash(head.end());
        boolean follows = words.is(tokens, hundred, Kind.HUNDRED) || words.is(tokens, hundred, Kind.HUNDREDS);
        if (!follows || (!head.digits() && !head.isBelow(100))) {
            return Optional.empty();
        }
        Part whole = head.times(HUNDRED, hundred + 1);
        if (words.is(tokens, hundred, Kind.HUNDREDS)) {
            return Optional.of(whole);
        }
        Optional<Part> rest = restBelowHundred(afterDash(whole.end()));
        return Optional.of(rest.isPresent() ? whole.plus(dozens(rest.get())) : whole);
    }

    private Optional<Part> restBelowHundred(int token) {
        boolean and = tokens.id(token) == words.and;
        int start = and ? token + 1 : token;
        Optional<Part> rest = belowHundred(start);
        if (rest.isEmpty() && and) {
            rest = inDigits(start).filter(part -> part.step().compareTo(BigDecimal.ONE) >= 0);
        }
        return rest.filter(part -> part.value().signum() > 0 && part.isBelow(100) && !startsGroup(part.end()))
                .filter(part -> !(and && partsFollow(part.end())));
    }

    /** Whether "thirds", "hundredths" follow: what stands before "and" is then a number of its own. */
    private boolean partsFollow(int token) {
        int next = afterDash(token);
        return words.is(tokens, next, Kind.PARTS_UNIT)
                || words.is(tokens, next, Kind.PARTS_TEEN)
                || words.is(tokens, next, Kind.PARTS_TENS)
                || words.is(tokens, next, Kind.PARTS_SCALE);
    }

    private boolean startsGroup(int token) {
        int next = afterTouchingDash(token);
        return words.is(tokens, next, Kind.HUNDRED) || words.is(tokens, next, Kind.HUNDREDS);
    }

    private int afterTouchingDash(int token) {
        return tokens.isDash(token) && tokens.touchesNext(token) ? token + 1 : token;
    }

    /** "two point zero five": digits named one by one, or one number below a hundred. */
    private Part decimals(Part head) {
        if (head.digits() || tokens.id(head.end()) != words.point) {
            return head;
        }
        StringBuilder named = new StringBuilder();
        int next = head.end() + 1;
        while (words.is(tokens, next, Kind.UNIT) && named.length() < MOST_NAMED_DECIMALS) {
            named.append(words.value(tokens, next, Kind.UNIT).toPlainString());
            next++;
        }
        if (named.isEmpty()) {
            Optional<Part> tail = belowHundred(next);
            if (tail.isEmpty()) {
                return head;
            }
            named.append(tail.get().value().toPlainString());
            next = tail.get().end();
        }
        BigDecimal value = new BigDecimal(head.value().toPlainString() + "." + named);
        return new Part(value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale()), next, false, false, 0);
    }

    private Part sum(Part opening) {
        Optional<Part> magnitude = magnitudes(opening.end());
        if (magnitude.isEmpty()) {
            return opening;
        }
        BigDecimal last = magnitude.get().value();
        Part total = opening.times(last, magnitude.get().end());
        while (true) {
            Optional<Part> next = nextGroup(total, last);
            if (next.isEmpty()) {
                return total;
            }
            Optional<Part> scale = magnitudes(next.get().end());
            if (scale.isEmpty()) {
                return total.plus(next.get());
            }
            last = scale.get().value();
            total = total.plus(next.get().times(last, scale.get().end()));
        }
    }

    /** The group that goes on after a magnitude, where it must belong to the same number. */
    private Optional<Part> nextGroup(Part total, BigDecimal last) {
        boolean and = tokens.id(total.end()) == words.and;
        int start = and ? total.end() + 1 : total.end();
        Optional<Part> group = group(start);
        if (group.isEmpty()) {
            return group;
        }
        Part found = group.get();
        Optional<Part> scale = magnitudes(found.end());
        boolean falls = scale.isEmpty()
                ? found.value().compareTo(last.min(THOUSAND)) < 0
                : scale.get().value().compareTo(last) < 0 && found.value().compareTo(last) < 0;
        boolean joined = found.scaled() || scale.isPresent() || joinsAlone(total, found, and, last);
        return group.filter(part -> falls && joined && part.value().signum() > 0)
                .filter(part -> !(and && partsFollow(part.end())));
    }

    /** "two thousand and five" is one number; "2 million and five", "a million five" may be two. */
    private static boolean joinsAlone(Part total, Part group, boolean and, BigDecimal last) {
        return !total.digits() && !group.digits() && (and || last.compareTo(THOUSAND) <= 0);
    }
}
