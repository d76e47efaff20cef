package attache.record.figure;

import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.amount.Amount;
import attache.annotation.amount.Dimension;
import attache.annotation.amount.Money;
import attache.annotation.amount.Ordinal;
import attache.annotation.amount.Percent;
import attache.annotation.amount.PlainNumber;
import attache.annotation.amount.UnitClass;
import attache.record.figure.FigureLexicon.Counted;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides of one amount in a parsed sentence whether it is a figure, and what its unit is. */
final class AmountReader {
    private static final Set<UnitClass> MEASURED = Set.of(UnitClass.LENGTH, UnitClass.AREA, UnitClass.SPEED);

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final boolean ofTransfer;

    AmountReader(FigureLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.ofTransfer = sentence.tokens().stream().anyMatch(t -> lexicon.hints(t.lemma(), Hint.TRANSFER));
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
                Optional.of(draft("percent", amount, percent.unit(), first, last, top(first, last)));
            case Dimension dimension -> dimension(dimension, first, last);
            case Money money -> money(money, first, last);
            case PlainNumber number -> count(number, first, last);
        };
    }

    private Optional<FigureDraft> dimension(Dimension dimension, int first, int last) {
        boolean measured = MEASURED.contains(dimension.unit().unitClass())
                && dimension.sameAs().isEmpty();
        return measured
                ? Optional.of(draft("measure", dimension, dimension.unit().name(), first, last, top(first, last)))
                : Optional.empty();
    }

    private Optional<FigureDraft> money(Money money, int first, int last) {
        boolean measured = sentence.tokens().stream().anyMatch(t -> lexicon.hints(t.lemma(), Hint.FINANCE));
        return measured && !ofTransfer && money.sameAs().isEmpty()
                ? Optional.of(draft("money", money, money.currency(), first, last, top(first, last)))
                : Optional.empty();
    }

    private Optional<FigureDraft> count(PlainNumber number, int first, int last) {
        Optional<Integer> noun = countedNoun(first, last);
        if (noun.isEmpty()) {
            return toll(last) ? Optional.of(draft("toll", number, "person", first, last, last)) : Optional.empty();
        }
        int anchor = noun.get();
        Optional<Counted> counted = lexicon.counted(sentence.token(anchor).lemma());
        if (counted.isEmpty() || ofTransfer && counted.get() != Counted.PERSON && counted.get() != Counted.DEED) {
            return Optional.empty();
        }
        String unit = counted.get() == Counted.PERSON ? "person" : unit(anchor);
        return Optional.of(draft("count", number, unit, first, last, anchor));
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

    /** Whether a bare number is the sufferer of a verb: "two more were injured". */
    private boolean toll(int number) {
        Token token = sentence.token(number);
        return token.head() != Token.ROOT
                && Set.of("nsubj", "nsubjpass", "dobj").contains(token.relation())
                && lexicon.hints(sentence.token(token.head()).lemma(), Hint.TOLL);
    }

    /** The noun with what makes it another thing: "nuclear warhead", "battle group". */
    private String unit(int noun) {
        return sentence.token(noun).lemma();
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
        Quantity quantity = amount.quantity();
        return new FigureDraft(rule, amount, quantity, unit, first, last, anchor);
    }
}
