package attache.decision;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What reviewers have made of one record.
 *
 * @param state what holds now
 * @param changes fields that are not as extracted, with who changed them; in order of the decisions
 */
public record RecordReview(State state, List<Change> changes) {
    /** Nobody has said anything of it. */
    public static final RecordReview NONE = new RecordReview(State.OPEN, List.of());

    /** What holds. */
    public enum State {
        /** Nobody has decided. */
        OPEN,
        /** A reviewer says that it is right, its corrections taken in. */
        ACCEPTED,
        /** A reviewer has corrected it. */
        CORRECTED,
        /** A reviewer says that it is wrong: it counts no more. */
        REJECTED;

        /** The word in JSON, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A field that a reviewer changed.
     *
     * @param field the codebook's name; {@code evidence} for what was pointed elsewhere
     * @param was its value as extracted; null's node where it had none
     * @param decision the id of the decision
     * @param who made it
     */
    public record Change(String field, JsonNode was, String decision, String who) {}

    public RecordReview {
        changes = List.copyOf(changes);
    }
}
