package attache.app.catalogue;

import attache.ledger.Entry;
import attache.record.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which entries are wanted: those that meet all that is asked. An empty list asks nothing; names are compared without regard to case.
 *
 * @param donors one of these is a donor
 * @param recipients one of these is a recipient
 * @param stages it stands at one of these
 * @param kinds it is one of these
 * @param classes one of its things is in one of these classes
 * @param supports it is one of these sorts of support
 * @param since it may be of this day or later; undated ones are left out
 * @param until it may be of this day or earlier; undated ones are left out
 * @param conflicts whether its records are in any conflict
 * @param words all of these, parted by blanks, stand in its name, in what it consists of, or in its id
 */
public record EntryFilter(
        List<String> donors,
        List<String> recipients,
        List<Stage> stages,
        List<Entry.Kind> kinds,
        List<String> classes,
        List<String> supports,
        Optional<Day> since,
        Optional<Day> until,
        Optional<Boolean> conflicts,
        String words)
        implements Predicate<LedgerRow> {

    public EntryFilter {
        donors = List.copyOf(donors);
        recipients = List.copyOf(recipients);
        stages = List.copyOf(stages);
        kinds = List.copyOf(kinds);
        classes = List.copyOf(classes);
        supports = List.copyOf(supports);
    }

    /** Whether it asks nothing, so that every row meets it. */
    public boolean asksNothing() {
        return Stream.of(donors, recipients, stages, kinds, classes, supports).allMatch(List::isEmpty)
                && Stream.of(since, until, conflicts).allMatch(Optional::isEmpty)
                && words.isBlank();
    }

    @Override
    public boolean test(LedgerRow row) {
        return (stages.isEmpty() || stages.contains(row.line().stage()))
                && (kinds.isEmpty() || kinds.contains(row.line().kind()))
                && among(donors, row.line().donors())
                && among(recipients, row.line().recipients())
                && among(classes, row.classes())
                && among(supports, List.of(row.support()))
                && since.map(day -> row.last()
                                .filter(last -> !last.isBefore(day.first()))
                                .isPresent())
                        .orElse(true)
                && until.map(day -> row.first()
                                .filter(first -> !first.isAfter(day.last()))
                                .isPresent())
                        .orElse(true)
                && conflicts.map(wanted -> wanted == row.conflicts() > 0).orElse(true)
                && holdsWords(row);
    }

    private boolean holdsWords(LedgerRow row) {
        if (words.isBlank()) {
            return true;
        }
        String text = lower(row.name() + " " + row.line().what() + " " + row.id());
        return List.of(lower(words).strip().split("\\s+")).stream().allMatch(text::contains);
    }

    /** In plain loops: it is asked of every row. */
    private static boolean among(List<String> wanted, Collection<String> there) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (String one : there) {
            for (String name : wanted) {
                if (name.equalsIgnoreCase(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
