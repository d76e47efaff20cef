package attache.annotation.speech;

import attache.annotation.quotation.Quotation;
import attache.annotation.quotation.Quotations;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds quotations that are signed: {@code "…" — Ann Example}, the name alone up to the line's end. */
final class SignedQuotations {
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\G[ \\u00A0]{0,2}[-–—―]{1,2}[ \\u00A0]{0,2}(\\p{Lu}[\\p{L}.'’-]*+(?: (?:de|del|la|van|von|al|bin|of|\\p{Lu}[\\p{L}.'’-]*+)){0,5})(?:,[^\\n\"“”]{0,80})?\\.?[ \\u00A0]{0,2}(?=\\n|\\r|\\z)");

    /** A signed quotation: its words, the name, and the dash that joins them. */
    record Signed(Quotation quotation, Span name, Span dash) {}

    private SignedQuotations() {}

    /** The signed quotations of {@code body}, in order. */
    static List<Signed> in(String body, Quotations quotations) {
        List<Signed> found = new ArrayList<>();
        for (Quotation quotation : quotations.outermost()) {
            signature(body, quotation).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Signed> signature(String body, Quotation quotation) {
        Matcher matcher = SIGNATURE.matcher(body);
        if (!quotation.closed() || !matcher.find(quotation.span().end())) {
            return Optional.empty();
        }
        Span name = new Span(
                matcher.start(1), body.charAt(matcher.end(1) - 1) == '.' ? matcher.end(1) - 1 : matcher.end(1));
        return Optional.of(new Signed(quotation, name, new Span(/* start= */ quotation.span().end(), /* end= */ name.start())));
    }
}
