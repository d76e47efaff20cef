package attache.ledger;

import attache.record.Role;
import attache.record.SourcedRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For whom persons speak, as far as records of their offices tell. Immutable. */
final class Affiliations {
    private final Map<String, Set<String>> bodies = new HashMap<>();

    private Affiliations() {}

    static Affiliations of(Collection<SourcedRecord> records) {
        Affiliations affiliations = new Affiliations();
        for (SourcedRecord record : records) {
            if (record.record() instanceof Role role) {
                affiliations
                        .bodies
                        .computeIfAbsent(role.person(), _ -> new HashSet<>())
                        .add(role.of().name());
            }
        }
        return affiliations;
    }

    /** Whether one of those who {@code said} it holds or held an office of one of {@code sides}, or is one of them. */
    boolean speaksFor(List<String> said, Set<String> sides) {
        return said.stream()
                .anyMatch(name -> sides.contains(name)
                        || bodies.getOrDefault(name, Set.of()).stream().anyMatch(sides::contains));
    }
}
