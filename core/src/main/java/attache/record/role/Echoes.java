package attache.record.role;

import attache.record.role.RoleExtractor.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives "her Polish counterpart NAME" the office that was named last before it, in its sentence or the one before. */
final class Echoes {
    private Echoes() {}

    /** The same finds in the same order, echoes with their titles; those that nothing stands before are dropped. */
    static List<Found> resolved(List<Found> found, TitleLexicon lexicon) {
        List<Found> whole = new ArrayList<>();
        for (Found one : found) {
            String title = one.title().title();
            if (!lexicon.isEcho(title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
                whole.add(one);
                continue;
            }
            before(whole, one.sentence())
                    .map(other -> one.titled(other.title().title()))
                    .ifPresent(whole::add);
        }
        return whole;
    }

    private static Optional<Found> before(List<Found> found, int sentence) {
        return found.isEmpty() || found.getLast().sentence() < sentence - 1
                ? Optional.empty()
                : Optional.of(found.getLast());
    }
}
