package attache.app.http;

import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the server is and how it does: overview, description of the API, health, metrics, news. */
final class StatusResource implements Resource {
    private final CatalogueKeeper keeper;
    private final News news;
    private final Metrics metrics;
    private final Callers callers;
    private final Entrance entrance;
    private final String version;
    private final String description;

    StatusResource(
            CatalogueKeeper keeper, News news, Metrics metrics, Callers callers, Entrance entrance, String version) {
        this.keeper = keeper;
        this.news = news;
        this.metrics = metrics;
        this.callers = callers;
        this.entrance = entrance;
        this.version = version;
        this.description = description().toString();
    }

    /** The description of the API, as OpenAPI 3.1. */
    static JsonNode description() {
        try (InputStream yaml = StatusResource.class.getResourceAsStream("openapi.yaml")) {
            if (yaml == null) {
                throw new IllegalStateException(
                        "The class path lacks openapi.yaml beside " + StatusResource.class + ".");
            }
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(API, this::overview, Gate.READ);
        routes.get(
                API + "/openapi.json",
                context -> context.contentType("application/json").result(description),
                Gate.READ);
        routes.get("/health", this::health, Gate.OPEN);
        routes.get(
                "/metrics", context -> context.contentType(Metrics.CONTENT_TYPE).result(metrics.text()), Gate.READ);
        routes.beforeMatched(API + "/events", _ -> news.admit());
        routes.sse(API + "/events", this::listen, Gate.READ);
    }

    private void overview(Context context) {
        new Parameters(context);
        Catalogue catalogue = keeper.current();
        ObjectNode node = News.form(catalogue);
        node.put("version", version);
        node.put("store", keeper.location().name());
        node.put("dossier", keeper.dossier().name());
        node.put("stories", catalogue.stories().size());
        ObjectNode records = node.putObject("records");
        catalogue.records().forEach(records::put);
        Answers.json(context, node);
    }

    private void listen(SseClient client) {
        Caller caller = callers.of(client.ctx());
        news.listen(client, keeper.ready(), () -> callers.stillHolds(caller));
    }

    /**
     * 200 where the store can be looked at; {@code {status, basis?, records?, catching_up?}}: for whoever is not known, how it does and no
     * more.
     */
    private void health(Context context) {
        // A look that costs no more for a large store.
        String basis = keeper.look(store -> store.derived().madeFrom());
        context.header("Cache-Control", "no-store");
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("status", "up");
        if (!entrance.login()) {
            node.put("basis", keeper.ready().map(Catalogue::basis).orElse(basis));
            keeper.ready()
                    .ifPresent(catalogue -> node.put(
                            "records",
                            catalogue.records().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum()));
            keeper.catchingUp().ifPresent(step -> node.put("catching_up", step.words()));
        }
        Answers.json(context, node);
    }
}
