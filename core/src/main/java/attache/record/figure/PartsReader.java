package attache.record.figure;

import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.amount.Amount;
import attache.annotation.amount.PlainNumber;
import attache.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds shares told as so many of so many: "eight in 10 voters", "seven out of ten". */
final class PartsReader {
    private static final Set<String> BETWEEN = Set.of("in", "out of", "in every", "out of every");
    private static final Set<Integer> WHOLES = Set.of(3, 4, 5, 6, 8, 10, 100, 1000);

    private PartsReader() {}

    /** The shares that two numbers of a sentence make together, in order; {@code body} holds the words between them. */
    static List<FigureDraft> read(Sentence sentence, List<Amount> amounts, String body) {
        List<FigureDraft> drafts = new ArrayList<>();
        for (int i = 0; i + 1 < amounts.size(); i++) {
            if (amounts.get(i) instanceof PlainNumber part && amounts.get(i + 1) instanceof PlainNumber whole) {
                share(sentence, part, whole, body).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<FigureDraft> share(Sentence sentence, PlainNumber part, PlainNumber whole, String body) {
        Optional<BigDecimal> some = part.quantity().value();
        Optional<BigDecimal> all = whole.quantity().value();
        int last = sentence.tokenAt(whole.span().end() - 1);
        if (some.isEmpty()
                || all.isEmpty()
                || last >= sentence.size()
                || part.span().end() >= whole.span().start()
                || !BETWEEN.contains(
                        body.substring(part.span().end(), whole.span().start()).strip())) {
            return Optional.empty();
        }
        boolean round = all.get().scale() <= 0 && WHOLES.contains(all.get().intValue());
        if (!round || some.get().signum() <= 0 || some.get().compareTo(all.get()) >= 0) {
            return Optional.empty();
        }
        BigDecimal percent = some.get().multiply(BigDecimal.valueOf(100)).divide(all.get(), MathContext.DECIMAL64);
        Span span = part.span().cover(whole.span());
        int first = sentence.tokenAt(span.start());
        Token end = sentence.token(last);
        boolean counts = end.head() > last && sentence.token(end.head()).isNoun();
        return Optional.of(new FigureDraft(
                "share",
                span,
                new Quantity(
                        Optional.of(percent),
                        Optional.empty(),
                        Optional.empty(),
                        part.quantity().bound(),
                        BigDecimal.ONE),
                "percent",
                first,
                last,
                counts ? end.head() : first));
    }
}
