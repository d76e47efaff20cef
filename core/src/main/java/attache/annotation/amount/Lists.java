package attache.annotation.amount;

import attache.annotation.amount.CurrencyName.Care;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives numbers that belong together what they share: "10, 20 and 30 million euros" are three sums, "$20 million and 30 million" and "9
 * billion of the 18 billion euros" two.
 *
 * <p>The last link must be "and" or "or": "hit 20, 30 km away" is no list.
 */
final class Lists {

    /** How many tokens may stand between a sum and one that leaves its currency out. */
    private static final int REACH = 30;

    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "their", "his", "her", "a", "an", "that", "this");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Tokens tokens;
    private final NumberWords words;
    private final Designations designations;
    private final Optional<Measure> carried;

    /** {@code carried} is the currency of the sums around, as an ISO 4217 code. */
    Lists(Tokens tokens, NumberWords words, Designations designations, Optional<String> carried) {
        this.carried = carried.map(
                code -> new Measure.Currency(new CurrencyName(Set.of(code), code, BigDecimal.ONE, true, Care.NONE)));
        this.tokens = tokens;
        this.words = words;
        this.designations = designations;
    }

    /** The same pieces, with measures and magnitudes shared. */
    List<Piece> share(List<Piece> pieces) {
        List<Piece> shared = new ArrayList<>(pieces);
        boolean inList = false;
        for (int i = shared.size() - 2; i >= 0; i--) {
            Piece left = shared.get(i);
            Piece right = shared.get(i + 1);
            boolean joined = isConjunction(left, right) || (inList && isComma(left, right));
            inList = joined && (sharesBack(left, right) || sharesMagnitude(left, right));
            if (inList) {
                shared.set(i, withMeasureOf(left, right));
            } else if (isPartOf(left, right)) {
                shared.set(i, left.measured(right.measure()));
            }
        }
        for (int i = 0; i + 1 < shared.size(); i++) {
            if (sharesOn(shared.get(i), shared.get(i + 1))) {
                shared.set(i + 1, shared.get(i + 1).measured(shared.get(i).measure()));
            }
        }
        shareThroughSentence(shared);
        carried.ifPresent(measure -> shared.replaceAll(piece -> isSumAlone(piece) ? piece.measured(measure) : piece));
        return shared;
    }

    /**
     * "€60 million, of which 20 million will go to", "4 million euros for one and 6 million for the other": in a sentence that
     * names one currency, millions that count nothing are of that.
     */
    private void shareThroughSentence(List<Piece> shared) {
        shareOnwards(shared);
        // "A 40 million grant beside the $5 million of before".
        for (int i = shared.size() - 2; i >= 0; i--) {
            Piece next = shared.get(i + 1);
            if (next.measure() instanceof Measure.Currency && isSumToo(shared.get(i)) && isNear(shared.get(i), next)) {
                shared.set(i, shared.get(i).measured(next.measure()));
            }
        }
    }

    private void shareOnwards(List<Piece> shared) {
        int sum = -1;
        for (int i = 0; i < shared.size(); i++) {
            Piece piece = shared.get(i);
            if (piece.measure() instanceof Measure.Currency) {
                sum = i;
            } else if (sum >= 0 && isSumToo(piece) && isNear(shared.get(sum), piece)) {
                shared.set(i, piece.measured(shared.get(sum).measure()));
                sum = i;
            }
        }
    }

    private boolean isSumToo(Piece piece) {
        return (isMillions(piece) && words.is(tokens, piece.end(), NumberWord.Kind.AFTER_SUM)) || isSumAlone(piece);
    }

    /** "A 40 million grant", "the remaining 4 billion,", "UNICEF – 50 million.": a sum whatever stands in its sentence. */
    private boolean isSumAlone(Piece piece) {
        if (!isMillions(piece)) {
            return false;
        }
        int before = piece.first() - 1;
        boolean told = words.is(tokens, before, NumberWord.Kind.BEFORE_SUM)
                || tokens.isSign(before, ':')
                || (tokens.isDash(before) && !tokens.touchesNext(before));
        return words.is(tokens, piece.end(), NumberWord.Kind.SUM_NOUN) || (told && closes(piece.end()));
    }

    private boolean isMillions(Piece piece) {
        return piece.measure().isBare()
                && piece.isSingle()
                && piece.reading().magnitude().compareTo(MILLION) >= 0
                && !tokens.isExactly(piece.first() - 1, "of");
    }

    /** Whether no noun follows that the number could count. */
    private boolean closes(int end) {
        return tokens.is(end, TokenType.NONE)
                || tokens.is(end, TokenType.BREAK)
                || tokens.isSignIn(end, ".,;:)")
                || words.is(tokens, end, NumberWord.Kind.AFTER_SUM);
    }

    /** Whether two pieces stand in one sentence, a few words apart. */
    private boolean isNear(Piece left, Piece right) {
        if (right.first() - left.end() > REACH) {
            return false;
        }
        for (int token = left.end(); token < right.first(); token++) {
            if (tokens.is(token, TokenType.BREAK) || tokens.isSignIn(token, ".!?")) {
                return false;
            }
        }
        return true;
    }

    /** "9 billion of the 18 billion euros", "2 million out of a promised $5 million": the part is in the money of the whole. */
    private boolean isPartOf(Piece left, Piece right) {
        boolean millions = left.measure().isBare()
                && left.isSingle()
                && left.reading().magnitude().compareTo(MILLION) >= 0
                && right.measure() instanceof Measure.Currency;
        int of = tokens.isExactly(left.end(), "out") ? left.end() + 1 : left.end();
        int between = right.first() - of - 2;
        return millions
                && tokens.isExactly(of, "of")
                && DETERMINERS.stream().anyMatch(word -> tokens.isExactly(of + 1, word))
                && (between == 0 || (between == 1 && tokens.is(of + 2, TokenType.WORD)));
    }

    private boolean isConjunction(Piece left, Piece right) {
        int token = tokens.isSign(left.end(), ',') ? left.end() + 1 : left.end();
        return right.first() == token + 1 && isConjunction(token);
    }

    private boolean isConjunction(int token) {
        return tokens.isExactly(token, "and") || tokens.isExactly(token, "or");
    }

    private boolean isComma(Piece left, Piece right) {
        return right.first() == left.end() + 1 && tokens.isSign(left.end(), ',');
    }

    private boolean sharesBack(Piece left, Piece right) {
        return left.isSingle()
                && left.measure().isBare()
                && !right.measure().isBare()
                && !right.prefixed()
                && left.reading().form() == Numeral.Form.CARDINAL
                && !designations.isName(left.reading());
    }

    /** "$10 and $20 million": nobody tells of ten dollars beside millions. */
    private static boolean sharesMagnitude(Piece left, Piece right) {
        return left.isSingle()
                && left.prefixed()
                && right.prefixed()
                && left.measure() instanceof Measure.Currency
                && left.measure().sameAs(right.measure())
                && !left.reading().hasMagnitude()
                && right.isSingle()
                && right.reading().magnitude().compareTo(MILLION) >= 0;
    }

    private static Piece withMeasureOf(Piece left, Piece right) {
        Reading number = right.upper().orElse(right.reading());
        boolean scales = number.hasMagnitude()
                && !left.reading().hasMagnitude()
                && left.reading().value().compareTo(THOUSAND) < 0;
        return (scales ? left.times(number.magnitude()) : left).measured(right.measure());
    }

    /** "$20 million and 30 million for": a second sum, unless a noun follows that it counts. */
    private boolean sharesOn(Piece left, Piece right) {
        return left.measure() instanceof Measure.Currency
                && right.measure().isBare()
                && right.isSingle()
                && right.reading().magnitude().compareTo(MILLION) >= 0
                && isConjunction(left, right)
                && !countsNoun(right.end());
    }

    private boolean countsNoun(int token) {
        if (!tokens.is(token, TokenType.WORD)) {
            return false;
        }
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return last == 's' || words.is(tokens, token, NumberWord.Kind.PLURAL_NOUN);
    }
}
