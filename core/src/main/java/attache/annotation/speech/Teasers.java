package attache.annotation.speech;

import java.util.List;
import java.util.Locale;

/** Lines by which a page leads to other articles ("Read also: …"): who is named there is not spoken of in this one. Data: {@code teasers.txt}. Immutable. */
final class Teasers {
    private final List<String> leads;

    private Teasers(List<String> leads) {
        this.leads = leads;
    }

    /** The leads that ship. */
    static Teasers standard() {
        return new Teasers(Resources.lines("teasers.txt"));
    }

    /** Whether a sentence begins as such a line does. */
    boolean isTeaser(String sentence) {
        String folded = sentence.strip().toLowerCase(Locale.ROOT);
        return leads.stream().anyMatch(folded::startsWith);
    }
}
