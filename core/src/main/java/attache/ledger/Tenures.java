package attache.ledger;

import attache.record.Role;
import attache.record.SourcedRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Who held which office, over time, as far as articles call persons by their offices. */
public final class Tenures {
    private Tenures() {}

    /**
     * The offices among {@code records}, by state or body, person, office and status.
     *
     * @param name a person's usual name: only names that it gives alike are one person, for two who are spelt nearly alike are two
     */
    public static List<Tenure> of(Collection<SourcedRecord> records, UnaryOperator<String> name) {
        Map<String, List<SourcedRecord>> tenures = new TreeMap<>();
        records.stream()
                .filter(record -> record.record() instanceof Role)
                .sorted(Comparator.comparing((SourcedRecord record) ->
                                record.article().published().orElse(LocalDate.MAX))
                        .thenComparing(SourcedRecord::id))
                .forEach(record -> tenures.computeIfAbsent(key((Role) record.record(), name), _ -> new ArrayList<>())
                        .add(record));
        return tenures.values().stream().map(same -> tenure(same, name)).toList();
    }

    private static String key(Role role, UnaryOperator<String> name) {
        return role.of().name() + "|" + name.apply(role.person()) + "|"
                + role.title().toLowerCase(Locale.ROOT) + "|" + role.status().code();
    }

    private static Tenure tenure(List<SourcedRecord> same, UnaryOperator<String> name) {
        Role first = (Role) same.getFirst().record();
        List<LocalDate> days = same.stream()
                .flatMap(record -> record.article().published().stream())
                .toList();
        return new Tenure(
                name.apply(first.person()),
                first.title(),
                first.of(),
                first.status(),
                days.stream().findFirst(),
                days.stream().reduce((_, last) -> last),
                same);
    }
}
