package attache.record.assistance;

import attache.annotation.clause.VerbGroup;
import attache.record.Stage;
import java.util.Optional;

/**
 * A word that governs a thing.
 *
 * @param token its index in the sentence
 * @param frame what it says of support
 * @param verb its tense and negation, where it is a verb
 * @param below the index of the link or thing below it
 * @param via the relation, or relation and preposition ({@code prep_for}), by which what is below hangs on it
 */
record Link(int token, Frame frame, Optional<VerbGroup> verb, int below, String via) {
    /** Whether its frame asks for support. */
    boolean asks() {
        return frame.stage().filter(Stage.REQUESTED::equals).isPresent();
    }
}
