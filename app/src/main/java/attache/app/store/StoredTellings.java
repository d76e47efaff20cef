package attache.app.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who tells of what, as a store keeps it. Within a transaction that writes. */
final class StoredTellings {
    private final Session session;

    StoredTellings(Session session) {
        this.session = session;
    }

    void note(String subject, String member) {
        session.sql("INSERT INTO telling (subject, member) VALUES (:subject, :member) ON CONFLICT DO NOTHING")
                .with("subject", subject)
                .with("member", member)
                .run();
    }

    List<String> noted(String subject) {
        return session.sql("SELECT member FROM telling WHERE subject = :subject ORDER BY member")
                .with("subject", subject)
                .texts();
    }

    Set<String> noted(Collection<String> subjects) {
        Set<String> found = new HashSet<>();
        Chunks.each(
                subjects,
                some -> found.addAll(session.sql("SELECT member FROM telling WHERE subject IN (:subjects)")
                        .withAll("subjects", some)
                        .texts()));
        return found;
    }

    Set<String> noting(String sort, Collection<String> members) {
        Set<String> found = new HashSet<>();
        Chunks.each(
                members,
                some -> found.addAll(session.sql("SELECT member FROM telling WHERE member IN (:members)"
                                + " AND substr(subject, 1, length(:sort)) = :sort")
                        .withAll("members", some)
                        .with("sort", sort)
                        .texts()));
        return found;
    }

    List<String> subjects(String member) {
        return session.sql("SELECT subject FROM telling WHERE member = :member ORDER BY subject")
                .with("member", member)
                .texts();
    }

    void forget(String member) {
        session.sql("DELETE FROM telling WHERE member = :member")
                .with("member", member)
                .run();
    }
}
