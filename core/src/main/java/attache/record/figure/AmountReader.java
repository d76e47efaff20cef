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

    private final FigureLexicon lexicon;
    private final Sentence sentence;

    AmountReader(FigureLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
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
                isWhole(percent, top(first, last))
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

    private Optional<FigureDraft> dimension(Dimension dimension, int first, int last) {
        boolean restates = dimension.sameAs().isPresent();
        boolean measured = !restates && MEASURED.contains(dimension.unit().unitClass());
        return measured
                ? Optional.of(draft("measure", dimension, dimension.unit().name(), first, last, top(first, last)))
                : Optional.empty();
    }

    private Optional<FigureDraft> money(Money money, int first, int last) {
        int top = top(first, last);
        boolean measured = hinted(top, Hint.FINANCE) && !hinted(top, Hint.TRANSFER);
        return measured && money.sameAs().isEmpty()
                ? Optional.of(draft("money", money, money.currency() + per(last), first, last, top))
                : Optional.empty();
    }

    private Optional<FigureDraft> count(PlainNumber number, int first, int last) {
        if (isShare(number, last)) {
            Quantity percent = scaled(number.quantity(), BigDecimal.valueOf(100));
            return Optional.of(
                    new FigureDraft("share", number.span(), percent, "percent", first, last, top(first, last)));
        }
        Optional<Integer> noun = countedNoun(first, last);
        if (noun.isEmpty()) {
            return isSufferer(last)
                    ? Optional.of(draft("toll", number, "person", first, last, last))
                    : Optional.empty();
        }
        int anchor = noun.get();
        Token counted = sentence.token(anchor);
        return lexicon.counted(counted.lemma())
                .filter(sort -> isFigure(sort, number, anchor))
                .map(sort -> draft(
                        isSufferer(anchor) ? "toll" : sort == Counted.FORCE ? "force" : "count",
                        number,
                        sort == Counted.PERSON || sort == Counted.OTHER ? "person" : counted.lemma(),
                        first,
                        last,
                        anchor));
    }

    private boolean isFigure(Counted sort, PlainNumber number, int anchor) {
        boolean single =
                number.quantity().value().filter(BigDecimal.ONE::equals).isPresent();
        if (single && !isSufferer(anchor)) {
            return false;
        }
        return switch (sort) {
            case DEED, VOTE, PLACE -> true;
            case PERSON, THING -> isSufferer(anchor) || !hinted(anchor, Hint.PENALTY);
            case MEMBER -> isVoter(anchor);
            case OTHER -> isSufferer(anchor);
            case FORCE -> !hinted(anchor, Hint.TRANSFER);
            case STOCK -> hinted(anchor, Hint.HOLD) && !hinted(anchor, Hint.TRANSFER);
        };
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

    /** " per megawatt hour". */
    private String per(int last) {
        if (last + 2 >= sentence.size() || !sentence.token(last + 1).lemma().equals("per")) {
            return "";
        }
        StringBuilder unit = new StringBuilder(" per");
        for (int i = last + 2; i < sentence.size() && sentence.token(i).isNoun(); i++) {
            unit.append(" ").append(sentence.token(i).lemma());
        }
        return unit.toString();
    }

    private boolean hinted(int token, Hint hint) {
        return lexicon.isBeside(sentence, token, hint);
    }

    /** The noun that the number at {@code [first, last]} counts: its head, or what follows "of". */
    private Optional<Integer> countedNoun(int first, int last) {
        int top = top(first, last);
        Token number = sentence.token(top);
        if (number.head() != Token.ROOT
                && number.head() > last
                && sentence.token(number.head()).isNoun()
                && Set.of("nmod", "compound", "npadvmod", "qmod", "dep").contains(number.relation())) {
            return Optional.of(number.head());
        }
        return sentence.dependents(top, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .findFirst();
    }

    /** Whether a number or noun is the sufferer of a verb: "two more were injured", "thousands forced to flee". */
    private boolean isSufferer(int token) {
        Token word = sentence.token(token);
        boolean said = word.head() != Token.ROOT
                && Set.of("nsubj", "nsubjpass", "dobj").contains(word.relation())
                && isToll(word.head());
        return said || sentence.dependents(token, "acl").stream().anyMatch(this::isToll);
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

    private boolean isToll(int verb) {
        return lexicon.hints(sentence.token(verb).lemma(), Hint.TOLL)
                || sentence.dependents(verb, "xcomp").stream()
                        .anyMatch(i -> lexicon.hints(sentence.token(i).lemma(), Hint.TOLL));
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
