package attache.record.figure;

import attache.annotation.Quantity;
import attache.annotation.amount.Amount;
import attache.annotation.amount.PlainNumber;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes "from 300 to 969" and "by 300 to 969" for two amounts: only without "from" or "by" are they the ends of one range. */
final class Ends {
    /** How far back the word before a range is looked for. */
    private static final int NEAR = 8;

    private static final Pattern OPENING = Pattern.compile("\\b(?:from|by)\\s+$");
    private static final String TO = " to ";

    private Ends() {}

    /** The amounts of a text, those that are two taken apart. */
    static List<Amount> apart(String body, List<Amount> amounts) {
        List<Amount> single = new ArrayList<>();
        for (Amount amount : amounts) {
            if (amount instanceof PlainNumber range && isChange(body, range)) {
                int to = range.text().indexOf(TO);
                Span span = range.span();
                single.add(end(range, new Span(span.start(), span.start() + to), true));
                single.add(end(range, new Span(span.start() + to + TO.length(), span.end()), false));
            } else {
                single.add(amount);
            }
        }
        return single;
    }

    private static boolean isChange(String body, PlainNumber range) {
        boolean both =
                range.quantity().min().isPresent() && range.quantity().max().isPresent();
        return both
                && range.text().contains(TO)
                && OPENING.matcher(body.substring(
                                Math.max(0, range.span().start() - NEAR),
                                range.span().start()))
                        .find();
    }

    private static PlainNumber end(PlainNumber range, Span span, boolean first) {
        Quantity whole = range.quantity();
        Quantity one = Quantity.of((first ? whole.min() : whole.max()).orElseThrow(), whole.bound());
        String text = first
                ? range.text().substring(0, range.text().indexOf(TO))
                : range.text().substring(range.text().indexOf(TO) + TO.length());
        return new PlainNumber(span, text, one, range.form());
    }
}
