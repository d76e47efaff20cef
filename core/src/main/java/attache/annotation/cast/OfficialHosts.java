package attache.annotation.cast;

import attache.source.ResourceTable;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells which state or body keeps an official web site. Immutable and thread-safe. Data: {@code official-hosts.tsv}. */
final class OfficialHosts {
    private static final String DATA = "official-hosts.tsv";

    private final Map<String, String> actors;

    private OfficialHosts(Map<String, String> actors) {
        this.actors = actors;
    }

    /** The hosts that ship; throws {@link IllegalStateException} naming the line where one is faulty. */
    static OfficialHosts standard() {
        Map<String, String> actors = new HashMap<>();
        for (List<String> row : ResourceTable.rows(OfficialHosts.class, DATA, 2)) {
            if (row.getFirst().isBlank() || row.getLast().isBlank()) {
                throw new IllegalStateException(DATA + ": a line is not an actor and the end of a host: " + row);
            }
            actors.put(row.getLast(), row.getFirst());
        }
        return new OfficialHosts(Map.copyOf(actors));
    }

    /**
     * The actor that keeps the site at {@code url}: that of the longest known end of its host. Empty where none is known or
     * the address has no host that can be read.
     */
    Optional<String> actor(String url) {
        String host;
        try {
            host = URI.create(url.strip()).getHost();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        while (host != null && !host.isEmpty()) {
            String known = actors.get(host.toLowerCase(Locale.ROOT));
            if (known != null) {
                return Optional.of(known);
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.empty();
    }
}
