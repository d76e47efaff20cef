package attache.app.http;

import attache.app.catalogue.Catalogue;
import attache.app.http.Problem.Kind;
import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells whoever listens what is new (server-sent events). Thread-safe. */
final class News implements AutoCloseable {
    /** More listeners than these are refused, since each holds a connection. */
    private static final int MOST = 64;

    /** Who listens, and whether they still may. */
    private final Map<SseClient, BooleanSupplier> listeners = new ConcurrentHashMap<>();

    private volatile boolean closed;

    /**
     * Whether one more may listen; asked before its stream is begun.
     *
     * @throws Problem where it may not
     */
    void admit() {
        if (listeners.size() >= MOST) {
            // Those that have gone without a word are noticed when they are spoken to.
            ping();
        }
        if (closed || listeners.size() >= MOST) {
            throw new Problem(Kind.UNAVAILABLE, "As many as " + MOST + " listen already: try again later.");
        }
    }

    /**
     * Lets {@code client} listen until it goes.
     *
     * @param holds whether whoever it is may still listen; asked before anything is told, and every now and then
     */
    void listen(SseClient client, Optional<Catalogue> now, BooleanSupplier holds) {
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.put(client, holds);
        tell(client, "catalogue", now.map(News::form).orElseGet(News::awaited));
    }

    /** Tells all that there is a new catalogue. */
    void changed(Catalogue catalogue) {
        tell("catalogue", form(catalogue));
    }

    /** Tells all of {@code event}. */
    void tell(String event, ObjectNode data) {
        dismiss();
        listeners.keySet().forEach(client -> tell(client, event, data));
    }

    /** Sends all a comment, so that connections that have gone are noticed and others are kept. */
    void ping() {
        listeners.keySet().forEach(client -> client.sendComment("still here"));
    }

    /** Lets those go that may listen no more: signed out, disabled, or over. */
    void dismiss() {
        listeners.forEach((client, holds) -> {
            if (!holds.getAsBoolean()) {
                client.close();
            }
        });
    }

    /** How many listen. */
    int listeners() {
        return listeners.size();
    }

    private static void tell(SseClient client, String event, ObjectNode data) {
        client.sendEvent(event, data.toString());
    }

    /** {@code {basis, entries, conflicts, articles, catching_up?}}. */
    static ObjectNode form(Catalogue catalogue) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("basis", catalogue.basis())
                .put("entries", catalogue.rows().size())
                .put("conflicts", catalogue.conflicts().size())
                .put("articles", catalogue.articles().size());
        return catalogue.isWhole() ? node : node.put("catching_up", true);
    }

    /** Where there is no catalogue yet. */
    private static ObjectNode awaited() {
        return JsonNodeFactory.instance.objectNode().put("basis", "").put("catching_up", true);
    }

    @Override
    public void close() {
        closed = true;
        listeners.keySet().forEach(SseClient::close);
    }
}
