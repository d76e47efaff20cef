package attache.annotation.quotation;

import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds quotations: every style of {@link Marks}, nested, and left open over paragraphs. Two passes, linear in the text. Immutable;
 * thread-safe where {@code reporting} is.
 */
public final class QuotationFinder {
    private final Predicate<String> reporting;

    /** {@code reporting} tells whether a word, in lower case, is a form of a verb of saying: such a word ends a dialogue dash. */
    public QuotationFinder(Predicate<String> reporting) {
        this.reporting = reporting;
    }

    /** The quotations of {@code body}. */
    public Quotations find(String body) {
        List<Quotation> found = new ArrayList<>(new MarkScan(body, reporting).quotations());
        found.addAll(new DashScan(body, reporting).quotations());
        return new Quotations(nested(found));
    }

    /** Gives every quotation its depth; of two that cross, the later goes. */
    private static List<Quotation> nested(List<Quotation> found) {
        List<Quotation> kept = new ArrayList<>();
        List<Quotation> open = new ArrayList<>();
        for (Quotation one : found.stream().sorted().toList()) {
            while (!open.isEmpty() && open.getLast().span().end() <= one.span().start()) {
                open.removeLast();
            }
            if (!open.isEmpty() && !open.getLast().span().contains(one.span())) {
                continue;
            }
            Quotation placed = new Quotation(one.span(), one.words(), one.marks(), open.size(), one.closed());
            kept.add(placed);
            open.add(placed);
        }
        return kept;
    }

    /** The span without white space at its ends. */
    static Span trimmed(String body, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Text.isSpace(body.charAt(start))) {
            start++;
        }
        while (end > start && Text.isSpace(body.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
