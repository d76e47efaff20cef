package attache.annotation.amount;

import attache.annotation.amount.Amount.Kind;
import attache.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the amounts that a text states: plain numbers, ordinals, money, percentages and dimensions.
 *
 * <p>Each stretch of text gives one amount at most: the number in "$5" is no plain number too. All methods may be called from
 * any thread; the time they take grows with the length of the text and no faster.
 */
public final class Amounts {

    private Amounts() {}

    /** Every amount of a text, in order; a bare dollar is the American one. */
    public static List<Amount> find(String text) {
        return find(text, Optional.empty());
    }

    /**
     * Every amount of a text, in order.
     *
     * @param homeCurrency ISO 4217 code of the currency of the donor who is spoken of, where known: what a bare "$", "kroner" or
     *     "pounds" means where it can mean that one
     */
    public static List<Amount> find(String text, Optional<String> homeCurrency) {
        return find(text, new Span(0, text.length()), CurrencyContext.ofHome(homeCurrency));
    }

    /**
     * Every amount inside {@code within}, in order, with spans in the whole text; what stands outside is not looked at.
     *
     * @param context what the text around tells of currencies
     * @throws IndexOutOfBoundsException where the span leaves the text
     */
    public static List<Amount> find(String text, Span within, CurrencyContext context) {
        return new Search(text, within, context, EnumSet.allOf(Kind.class), false).amounts();
    }

    /**
     * The amounts of one kind as they stand, for a text that is given for their sake: "15 dollars 50" is 15.5, "percent of 10" is
     * 10 percent, and two ends of a range that each name their measure are two amounts. No other kind takes words away: "25 pounds"
     * is found as money and as a mass, as asked.
     */
    public static List<Amount> findLiterally(String text, Kind kind) {
        Set<Kind> kinds = EnumSet.of(kind);
        return new Search(text, new Span(0, text.length()), CurrencyContext.NONE, kinds, true)
                .amounts().stream().filter(amount -> amount.kind() == kind).toList();
    }

    /** How many looks at tokens a search of the text takes: the measure of its work, free of clocks. */
    static long looks(String text) {
        Search search =
                new Search(text, new Span(0, text.length()), CurrencyContext.NONE, EnumSet.allOf(Kind.class), false);
        search.amounts();
        return search.tokens.looks();
    }

    /** One pass over one text. */
    private static final class Search {

        private final Lexicon lexicon = Lexicon.instance();
        private final Tokens tokens;
        private final boolean literal;
        private final PieceReader pieces;
        private final Designations designations;
        private final Ranges ranges;
        private final AmountBuilder builder;
        private final CurrencyContext context;

        Search(String text, Span within, CurrencyContext context, Set<Kind> kinds, boolean literal) {
            if (within.end() > text.length()) {
                throw new IndexOutOfBoundsException(
                        "No span " + within + " in a text of " + text.length() + " units: pass one inside it.");
            }
            this.literal = literal;
            this.context = context;
            tokens = Tokens.of(text, within.start(), within.end(), Integer.MAX_VALUE, lexicon.vocabulary());
            pieces = new PieceReader(tokens, lexicon, literal, kinds, context);
            designations = new Designations(tokens, lexicon);
            ranges = new Ranges(tokens, lexicon, pieces, designations, literal);
            builder = new AmountBuilder(tokens, lexicon, context, literal);
        }

        List<Amount> amounts() {
            List<Piece> found = new Lists(tokens, lexicon.numbers(), designations, context.carried()).share(scan());
            if (!literal) {
                EuropeanThousands thousands = new EuropeanThousands(tokens, lexicon.numbers());
                found = found.stream().map(thousands::correct).toList();
            }
            List<Piece> kept = found.stream().filter(this::isAmount).toList();
            List<Amount> amounts = kept.stream().map(builder::build).toList();
            return List.copyOf(new Restatements(tokens, lexicon).link(kept, amounts));
        }

        private List<Piece> scan() {
            List<Piece> found = new ArrayList<>();
            int token = 0;
            while (token < tokens.size()) {
                Optional<Piece> piece = pieces.opens(token) ? pieces.read(token) : Optional.empty();
                if (piece.isPresent()) {
                    Piece whole = ranges.extend(piece.get());
                    found.add(whole);
                    token = whole.end();
                } else {
                    token++;
                }
            }
            return found;
        }

        private boolean isAmount(Piece piece) {
            if (!piece.measure().isBare() || piece.reading().form() == Numeral.Form.ORDINAL) {
                return true;
            }
            return piece.upper()
                    .map(upper -> !designations.isName(piece.reading(), upper))
                    .orElseGet(() -> !designations.isName(piece.reading()));
        }
    }
}
