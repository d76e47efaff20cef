package attache.app.store;

import attache.ledger.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The grounds that a store keeps for joining records. Within a transaction that writes. */
final class StoredLinks {
    private final Session session;

    StoredLinks(Session session) {
        this.session = session;
    }

    List<Link> links(Collection<String> records) {
        List<Link> links = linksFrom(records);
        links.addAll(links("later", records));
        return links;
    }

    List<Link> linksFrom(Collection<String> records) {
        return links("earlier", records);
    }

    private List<Link> links(String side, Collection<String> records) {
        List<Link> links = new ArrayList<>();
        Chunks.each(
                records,
                some -> links.addAll(session.sql(
                                "SELECT earlier, later, strength, particular FROM link WHERE " + side + " IN (:ids)")
                        .withAll("ids", some)
                        .list(row ->
                                new Link(row.getString(1), row.getString(2), row.getDouble(3), row.getInt(4) == 1))));
        return links;
    }

    void link(Link link) {
        session.sql(
                        "INSERT INTO link (earlier, later, strength, particular) VALUES (:earlier, :later, :strength, :particular)"
                                + " ON CONFLICT (earlier, later) DO UPDATE SET strength = excluded.strength,"
                                + " particular = excluded.particular")
                .with("earlier", link.earlier())
                .with("later", link.later())
                .with("strength", link.strength())
                .with("particular", link.particular() ? 1 : 0)
                .run();
    }

    void unlink(String earlier, String later) {
        session.sql("DELETE FROM link WHERE earlier = :earlier AND later = :later")
                .with("earlier", earlier)
                .with("later", later)
                .run();
    }
}
