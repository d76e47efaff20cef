package attache.annotation.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The forms that a surname has in the cases of Slavic languages, which machine translations leave as they are: the table {@code
 * case-endings.csv}. Immutable.
 */
final class CaseEndings {
    /** A shorter surname with an ending is too often another word. */
    private static final int SHORTEST = 5;

    private final List<Ending> endings;

    private record Ending(String ending, List<String> becomes) {}

    private CaseEndings(List<Ending> endings) {
        this.endings = endings;
    }

    /** The table that ships. */
    static CaseEndings standard() {
        return new CaseEndings(CsvTable.read("case-endings.csv").stream()
                .map(row -> new Ending(row.required("ending"), row.list("becomes")))
                .sorted(Comparator.comparingInt(
                                (Ending ending) -> ending.ending().length())
                        .reversed())
                .toList());
    }

    /** {@code name} with its last word in the other cases; none where that is short or ends in none of the endings. */
    List<String> formsOf(String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        if (surname.length() < SHORTEST || surname.indexOf('-') >= 0) {
            return List.of();
        }
        Optional<Ending> fits = endings.stream()
                .filter(ending -> surname.endsWith(ending.ending()))
                .findFirst();
        return fits.map(ending -> ending.becomes().stream()
                        .map(other -> name.substring(
                                        0, name.length() - ending.ending().length())
                                + other)
                        .toList())
                .orElse(List.of());
    }
}
