package attache.annotation.quotation;

import attache.text.Span;
import java.util.List;
import java.util.Optional;

/** The quotations of one body. Immutable. */
public final class Quotations {
    private final List<Quotation> all;
    private final List<Quotation> outermost;

    Quotations(List<Quotation> all) {
        this.all = all.stream().sorted().toList();
        this.outermost = this.all.stream().filter(q -> q.depth() == 0).toList();
    }

    /** All quotations, in order of the text, an outer one before those inside it. */
    public List<Quotation> all() {
        return all;
    }

    /** The quotations that stand in no other; they do not overlap. */
    public List<Quotation> outermost() {
        return outermost;
    }

    /** The outermost quotation whose words hold the unit at {@code offset}. */
    public Optional<Quotation> around(int offset) {
        int at = firstEndingAfter(offset);
        return at < outermost.size() && outermost.get(at).words().contains(offset)
                ? Optional.of(outermost.get(at))
                : Optional.empty();
    }

    /** The outermost quotations that share at least one unit with {@code span}, in order of the text. */
    public List<Quotation> in(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < outermost.size() && outermost.get(to).span().start() < span.end()) {
            to++;
        }
        return outermost.subList(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = outermost.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outermost.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
