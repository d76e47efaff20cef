package attache.record.assistance;

import attache.record.Stage;
import attache.record.Support;
import java.util.List;
import java.util.Optional;

/**
 * A wording of assistance, from {@code frames.yaml}.
 *
 * @param name what records that it found name as their rule
 * @param act what its words do
 * @param layout where the verbs' arguments stand
 * @param stage how far support has come, where somebody decides about it
 * @param thing what the verb itself names as support, where its layout is {@link Layout#BACK}; what is done to the thing, where it is {@link Layout#RAISE}
 * @param support the sort of support that it always is
 * @param verbs lemmas, a particle or preposition behind an underscore
 * @param nouns lemmas
 * @param adjectives lemmas
 * @param example a sentence that it must find
 * @param counter a sentence that it must not find anything in
 */
record Frame(
        String name,
        Act act,
        Layout layout,
        Optional<Stage> stage,
        Optional<String> thing,
        Optional<Support> support,
        List<String> verbs,
        List<String> nouns,
        List<String> adjectives,
        Example example,
        String counter) {

    /** A sentence with what must be found in it. */
    record Example(String text, Stage stage, List<String> donors, List<String> recipients, List<String> items) {}
}
