package attache.annotation.speech;

import java.util.List;
import java.util.Locale;

/** How lines begin that lead to other articles ("Read also: …", "References: …"). Data: {@code teasers.txt}. Immutable. */
final class Teasers {
    private final List<String> leads;

    private Teasers(List<String> leads) {
        this.leads = leads;
    }

    /** The leads that ship. */
    static Teasers standard() {
        return new Teasers(Resources.lines("teasers.txt"));
    }

    /** Whether {@code words}, which end in a colon, are such a beginning and nothing else: "Sources:". */
    boolean isLead(String words) {
        String folded = words.strip().toLowerCase(Locale.ROOT);
        return leads.contains(folded)
                || leads.contains(folded.substring(0, folded.length() - 1).strip());
    }

    /** Whether a sentence begins as such a line does. */
    boolean isTeaser(String sentence) {
        String folded = sentence.strip().toLowerCase(Locale.ROOT);
        return leads.stream().anyMatch(folded::startsWith);
    }
}
