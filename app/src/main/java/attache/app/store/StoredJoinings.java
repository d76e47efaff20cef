package attache.app.store;

import attache.ledger.JoinedLine;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the lines of a store were joined. Within a transaction that writes. */
final class StoredJoinings {
    private final Session session;

    StoredJoinings(Session session) {
        this.session = session;
    }

    Map<String, JoinedLine> joined(Collection<String> lines) {
        Map<String, JoinedLine> joined = new HashMap<>();
        forms(lines).forEach((line, form) -> joined.put(line, JoinedLine.read(form)));
        return joined;
    }

    void join(Collection<String> old, Map<String, JoinedLine> made) {
        Map<String, byte[]> were = forms(old);
        Map<String, byte[]> changed = new TreeMap<>();
        made.forEach((line, joined) -> {
            byte[] form = joined.bytes();
            if (!Arrays.equals(form, were.get(line))) {
                changed.put(line, form);
            }
        });
        Set<String> going = new HashSet<>(old);
        going.removeAll(made.keySet());
        going.addAll(changed.keySet());
        Chunks.each(
                new TreeSet<>(going),
                some -> session.sql("DELETE FROM joining WHERE entry IN (:ids)")
                        .withAll("ids", some)
                        .run());
        new DerivedRows(session).joinings(changed.entrySet());
    }

    private Map<String, byte[]> forms(Collection<String> lines) {
        Map<String, byte[]> forms = new HashMap<>();
        Chunks.each(
                lines,
                some -> session.sql("SELECT entry, form FROM joining WHERE entry IN (:ids)")
                        .withAll("ids", some)
                        .list(row -> Map.entry(row.getString(1), row.getBytes(2)))
                        .forEach(one -> forms.put(one.getKey(), one.getValue())));
        return forms;
    }
}
