package attache.annotation.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
        try (InputStream in = OfficialHosts.class.getResourceAsStream(DATA)) {
            if (in == null) {
                throw new IllegalStateException(DATA + " is missing beside " + OfficialHosts.class + ".");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
                    throw new IllegalStateException(DATA + ": a line is not an actor and the end of a host: " + line);
                }
                actors.put(cells[1], cells[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
