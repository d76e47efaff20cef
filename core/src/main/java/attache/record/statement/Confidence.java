package attache.record.statement;

import attache.record.Form;
import attache.source.ResourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely a statement is right, by the rule that found it and whether its speaker is named. Data: {@code confidence.tsv}. Immutable. */
final class Confidence {
    private static final String DIRECT = "direct";
    private static final String OTHER = "other";

    private final Map<String, Double> shares;

    private Confidence(Map<String, Double> shares) {
        this.shares = shares;
    }

    /** The shares that ship; throws {@link IllegalStateException} where the file has a fault or lacks {@code other}. */
    static Confidence standard() {
        Map<String, Double> shares = new HashMap<>();
        for (List<String> cells : ResourceTable.rows(Confidence.class, "confidence.tsv", 3)) {
            shares.put(cells.get(0) + " " + cells.get(1), Double.valueOf(cells.get(2)));
        }
        for (String speaker : new String[] {" named", " described"}) {
            if (!shares.containsKey(OTHER + speaker)) {
                throw new IllegalStateException("confidence.tsv has no line for \"" + OTHER + speaker + "\".");
            }
        }
        return new Confidence(shares);
    }

    /** From 0 to 1. */
    double of(String rule, Form form, String speaker) {
        String sort = Character.isUpperCase(speaker.codePointAt(0)) ? " named" : " described";
        String key = (form == Form.DIRECT ? DIRECT : rule) + sort;
        return shares.containsKey(key) ? shares.get(key) : shares.getOrDefault(OTHER + sort, 0.0);
    }
}
