package attache.record.figure;

import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.amount.Amount;
import attache.annotation.amount.Dimension;
import attache.annotation.amount.Money;
import attache.annotation.amount.Numeral;
import attache.annotation.amount.Ordinal;
import attache.annotation.amount.Percent;
import attache.annotation.amount.PlainNumber;
import attache.annotation.amount.UnitClass;
import attache.record.figure.FigureLexicon.Counted;
import attache.record.figure.FigureLexicon.Hint;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides of one amount in a parsed sentence whether it is a figure, and what its unit is. */
final class AmountReader {
    private static final Set<UnitClass> MEASURED = Set.of(UnitClass.LENGTH, UnitClass.AREA, UnitClass.SPEED);
    private static final Set<UnitClass> WEIGHED =
            Set.of(UnitClass.MASS, UnitClass.VOLUME, UnitClass.ENERGY, UnitClass.POWER, UnitClass.TEMPERATURE);

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final CountedNouns nouns;
    private final Harm harm;
    private final Changes changes;
    private final Funding funding;

    AmountReader(FigureLexicon lexicon, Sentence sentence, CountedNouns nouns, Funding funding) {
        this.funding = funding;
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.nouns = nouns;
        this.harm = new Harm(lexicon, sentence);
        this.changes = new Changes(lexicon, sentence, nouns);
    }

    /** The figure that {@code amount} states, if it is one. */
    Optional<FigureDraft> read(Amount amount) {
        int first = sentence.tokenAt(amount.span().start());
        int last = Math.min(
                sentence.tokenAt(Math.max(amount.span().start(), amount.span().end() - 1)), sentence.size() - 1);
        if (first >= sentence.size()) {
            return Optional.empty();
        }
        return switch (amount) {
            case Ordinal _ -> Optional.empty();
            case Percent percent ->
                isWhole(percent, top(first, last)) || isToBeGiven(top(first, last))
                        ? Optional.empty()
                        : Optional.of(draft("percent", amount, percent.unit(), first, last, top(first, last)));
            case Dimension dimension -> dimension(dimension, first, last);
            case Money money -> money(money, first, last);
            case PlainNumber number -> count(number, first, last);
        };
    }

    /** "Stands by it 100 percent": wholly, not a share of anything. */
    private boolean isWhole(Percent percent, int top) {
        boolean all = percent.quantity()
                .value()
                .filter(value -> value.compareTo(BigDecimal.valueOf(100)) == 0)
                .isPresent();
        return all
                && Set.of("npadvmod", "advmod", "dep")
                        .contains(sentence.token(top).relation())
                && sentence.dependents(top, "prep").isEmpty();
    }

    /** "Called on members to give 0.25 percent of their output": a share that is asked for or promised measures nothing. */
    private boolean isToBeGiven(int top) {
        Token word = sentence.token(top);
        return word.relation().equals("dobj")
                && sentence.token(word.head()).tag().equals("VB")
                && lexicon.hints(sentence.token(word.head()), Hint.TRANSFER);
    }

    private Optional<FigureDraft> dimension(Dimension dimension, int first, int last) {
        if (dimension.sameAs().isPresent()) {
            return Optional.empty();
        }
        int top = top(first, last);
        if (MEASURED.contains(dimension.unit().unitClass())) {
            return Optional.of(draft("measure", dimension, dimension.unit().name(), first, last, top));
        }
        boolean weighed = WEIGHED.contains(dimension.unit().unitClass()) && !hinted(top, Hint.TRANSFER);
        return weighed
                ? Optional.of(draft("quantity", dimension, worded(dimension, last) + per(last), first, last, top))
                : Optional.empty();
    }

    /** A metric ton goes by what it is called in news. */
    private String worded(Dimension dimension, int last) {
        String tonne = sentence.token(last).lemma();
        return tonne.equals("tonne") ? tonne : dimension.unit().name();
    }

    private Optional<FigureDraft> money(Money money, int first, int last) {
        if (money.sameAs().isPresent()) {
            return Optional.empty();
        }
        int top = top(first, last);
        String unit = money.currency() + per(last);
        if (funding.document(top).isPresent()) {
            return Optional.of(draft("funding", money, unit, first, last, top));
        }
        boolean measured = hinted(top, Hint.FINANCE) && !hinted(top, Hint.TRANSFER) && !isWorthOfPronoun(top);
        return measured ? Optional.of(draft("money", money, unit, first, last, top)) : Optional.empty();
    }

    /** "It is worth $1 million": of something told before that no party is. */
    private boolean isWorthOfPronoun(int top) {
        int worth = sentence.token(top).head();
        if (worth == Token.ROOT
                || !sentence.token(worth).lemma().equals("worth")
                || sentence.token(worth).head() == Token.ROOT) {
            return false;
        }
        return sentence.dependents(sentence.token(worth).head(), "nsubj").stream()
                .anyMatch(subject -> sentence.token(subject).tag().equals("PRP"));
    }

    private Optional<FigureDraft> count(PlainNumber number, int first, int last) {
        if (isShare(number, last)) {
            Quantity percent = scaled(number.quantity(), BigDecimal.valueOf(100));
            return Optional.of(
                    new FigureDraft("share", number.span(), percent, "percent", first, last, top(first, last)));
        }
        Optional<Integer> noun = nouns.noun(top(first, last), last);
        if (noun.isEmpty()) {
            return alone(number, first, last);
        }
        int anchor = nouns.meant(noun.get());
        Token counted = sentence.token(anchor);
        return nouns.sort(anchor, number)
                .filter(sort -> isFigure(sort, number, anchor))
                .map(sort -> draft(
                        harm.befalls(anchor) ? "toll" : sort == Counted.FORCE ? "force" : "count",
                        number,
                        sort == Counted.PERSON || sort == Counted.OTHER ? "person" : counted.lemma(),
                        first,
                        last,
                        anchor));
    }

    /** A number that counts no noun beside it: people harmed, people in their millions, what something rose to. */
    private Optional<FigureDraft> alone(PlainNumber number, int first, int last) {
        int top = top(first, last);
        if ((harm.befalls(top) && !isLost(top)) || harm.isToll(top)) {
            return Optional.of(draft("toll", number, "person", first, last, top));
        }
        return changes.of(top)
                .map(noun -> draft("change", number, changes.unit(noun), first, last, noun))
                .or(() -> harm.arePeople(top, number.quantity())
                        ? Optional.of(draft("count", number, "person", first, last, top))
                        : Optional.empty());
    }

    /** "Has lost about 500": of whatever was spoken of, which need not be people. */
    private boolean isLost(int top) {
        Token word = sentence.token(top);
        return word.relation().equals("dobj")
                && sentence.token(word.head()).lemma().equals("lose");
    }

    private boolean isFigure(Counted sort, PlainNumber number, int anchor) {
        if (number.quantity().value().isEmpty() && isSupposed(anchor)) {
            return false;
        }
        boolean single =
                number.quantity().value().filter(BigDecimal.ONE::equals).isPresent();
        if (single && !harm.befalls(anchor)) {
            return false;
        }
        return switch (sort) {
            case DEED, VOTE, PLACE -> true;
            case OPEN ->
                harm.befalls(anchor)
                        || !(hinted(anchor, Hint.PENALTY)
                                || isWished(anchor)
                                || isRestated(anchor)
                                || nouns.isNamedAsArms(anchor));
            case PERSON, THING -> harm.befalls(anchor) || !hinted(anchor, Hint.PENALTY);
            case MEMBER -> isVoter(anchor);
            case OTHER -> harm.befalls(anchor);
            case FORCE -> !hinted(anchor, Hint.TRANSFER);
            case STOCK ->
                !isWished(anchor)
                        && (hinted(anchor, Hint.HOLD) || hinted(anchor, Hint.CHANGE))
                        && !hinted(anchor, Hint.TRANSFER);
        };
    }

    /** "Two brigades, about 88 motors": the same, counted again. */
    private boolean isRestated(int anchor) {
        Token word = sentence.token(anchor);
        return word.relation().equals("appos")
                && sentence.dependents(word.head()).stream()
                        .anyMatch(below -> below < word.head()
                                && sentence.token(below).tag().equals("CD"));
    }

    /** "Needs to chip in 14 containers", "wants 20 places": there are none yet. */
    private boolean isWished(int anchor) {
        for (int at = anchor; at != Token.ROOT; at = sentence.token(at).head()) {
            if (sentence.token(at).isVerb()
                    && WordClass.WISHING.has(sentence.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "Would have been devastating for millions of people": nobody was counted. */
    private boolean isSupposed(int anchor) {
        int at = anchor;
        while (at != Token.ROOT && !sentence.token(at).isVerb()) {
            at = sentence.token(at).head();
        }
        return at != Token.ROOT
                && sentence.dependents(at, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("would"));
    }

    /** "Half of the territory", "a third believe": a part of one, not of a unit of time or measure. */
    private boolean isShare(PlainNumber number, int last) {
        boolean part = number.form() == Numeral.Form.FRACTION
                && number.quantity()
                        .value()
                        .filter(v -> v.compareTo(BigDecimal.ONE) < 0)
                        .isPresent();
        if (!part || last + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(last + 1);
        return next.lemma().equals("of") || next.tag().equals("DT") || next.isVerb();
    }

    private static Quantity scaled(Quantity quantity, BigDecimal factor) {
        return new Quantity(
                quantity.value().map(factor::multiply),
                quantity.min().map(factor::multiply),
                quantity.max().map(factor::multiply),
                quantity.bound(),
                quantity.step().multiply(factor));
    }

    /** " per megawatt hour", "a barrel": what the amount is for each of, where that stands right behind it. */
    private String per(int amount) {
        int last = amount;
        if (last + 2 < sentence.size() && sentence.token(last + 1).lemma().equals("of")) {
            last += 2;
            while (last + 1 < sentence.size() && sentence.token(last + 1).isNoun()) {
                last++;
            }
        }
        if (last + 2 >= sentence.size() || !isEach(last + 1)) {
            return "";
        }
        StringBuilder unit = new StringBuilder(" per");
        for (int i = last + 2; i < sentence.size() && sentence.token(i).isNoun(); i++) {
            unit.append(" ").append(sentence.token(i).lemma());
        }
        return unit.toString();
    }

    private boolean isEach(int token) {
        String word = sentence.token(token).lemma();
        boolean one = word.equals("a") || word.equals("an");
        return word.equals("per")
                || (one && WordClass.EACH.has(sentence.token(token + 1).lemma()));
    }

    private boolean hinted(int token, Hint hint) {
        return lexicon.isBeside(sentence, token, hint);
    }

    /** Whether states do what a vote is: "193 states have ratified the convention", "support from 60 member states". */
    private boolean isVoter(int noun) {
        int head = sentence.token(noun).head();
        boolean subject = sentence.token(noun).relation().startsWith("nsubj");
        boolean does = subject && lexicon.hints(sentence.token(head).lemma(), Hint.VOTING);
        return does
                || sentence.dependents(noun).stream()
                        .anyMatch(i -> sentence.token(i).relation().equals("relcl")
                                && lexicon.hints(sentence.token(i).lemma(), Hint.VOTING));
    }

    /** The token of the stretch whose head lies outside it. */
    private int top(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i ->
                        sentence.token(i).head() < first || sentence.token(i).head() > last)
                .reduce((a, b) -> b)
                .orElse(last);
    }

    private static FigureDraft draft(String rule, Amount amount, String unit, int first, int last, int anchor) {
        return new FigureDraft(rule, amount.span(), amount.quantity(), unit, first, last, anchor);
    }
}
