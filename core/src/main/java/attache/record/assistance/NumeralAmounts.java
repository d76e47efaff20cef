package attache.record.assistance;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.amount.Numeral;
import attache.annotation.amount.Numerals;
import attache.article.Article;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads numbers. */
final class NumeralAmounts implements AmountSource {
    @Override
    public List<Stated> in(String body, Span sentence, Article article) {
        List<Stated> found = new ArrayList<>();
        for (Numeral n : Numerals.findAll(sentence.in(body))) {
            if (n.form() == Numeral.Form.ORDINAL) {
                continue;
            }
            Span span = n.span().shift(sentence.start());
            String before = body.substring(Math.max(sentence.start(), span.start() - 24), span.start()).toLowerCase(Locale.ROOT);
            Optional<String> currency = Optional.empty();
            int start = span.start();
            for (String[] c : new String[][] {{"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}}) {
                if (before.stripTrailing().endsWith(c[0])) {
                    currency = Optional.of(c[1]);
                    start = body.lastIndexOf(c[0], span.start());
                }
            }
            String after = body.substring(span.end(), Math.min(sentence.end(), span.end() + 9)).strip();
            if (after.startsWith("dollar")) currency = Optional.of("USD");
            if (after.startsWith("euro")) currency = Optional.of("EUR");
            Bound b = before.matches(".*(about|nearly|almost|roughly|some|around|approximately|estimated) [^ ]?$") ? Bound.ABOUT : before.matches(".*(more than|over|at least) [^ ]?$") ? Bound.AT_LEAST : before.matches(".*(up to|less than) [^ ]?$") ? Bound.AT_MOST : Bound.EXACT;
            boolean glued = span.start() > 0 && (body.charAt(span.start() - 1) == '-');
            Quantity q = n.form() == Numeral.Form.VAGUE ? Quantity.atLeast(n.value()) : Quantity.of(n.value(), b);
            found.add(new Stated(new Span(start, span.end()), q, currency, currency.isEmpty() && !after.startsWith("%") && !after.startsWith("mm") && !glued));
        }
        return found;
    }
}
