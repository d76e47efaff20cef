package attache.app.http;

import attache.app.catalogue.Catalogue;
import attache.app.catalogue.CatalogueKeeper;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What the server counts, in Prometheus's text form. Thread-safe. */
final class Metrics {
    /** Of the text form, version 0.0.4. */
    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final String STARTED = "attache.started";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final LongSupplier nanos;

    Metrics(CatalogueKeeper keeper, News news, LongSupplier nanos) {
        this.nanos = nanos;
        Gauge.builder("attache.entries", keeper, kept -> size(kept, Catalogue::rows))
                .description("Entries and totals in the ledger")
                .register(registry);
        Gauge.builder("attache.articles", keeper, kept -> size(kept, Catalogue::articles))
                .description("Articles in the store")
                .register(registry);
        Gauge.builder("attache.conflicts", keeper, kept -> size(kept, Catalogue::conflicts))
                .description("Conflicts in the ledger")
                .register(registry);
        Gauge.builder("attache.listeners", news, News::listeners)
                .description("Listeners to server-sent events")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    /** How long a list is; no number while it is not there. */
    private static double size(CatalogueKeeper keeper, Function<Catalogue, List<?>> list) {
        return keeper.ready()
                .map(list)
                .map(List::size)
                .map(Integer::doubleValue)
                .orElse(Double.NaN);
    }

    /** A request has come. */
    void began(Context context) {
        context.attribute(STARTED, nanos.getAsLong());
    }

    /** It was answered. Its path is counted as the route's, so that nobody can make up new ones. */
    void ended(Context context) {
        @Nullable Long started = context.attribute(STARTED);
        if (started == null) {
            return;
        }
        var endpoint = context.endpoints().matchedHttpEndpoint();
        Timer.builder("attache.http.requests")
                .description("Requests by route and status")
                .tag("method", endpoint == null ? "other" : endpoint.method.name())
                .tag("route", endpoint == null ? "none" : endpoint.path)
                .tag("status", String.valueOf(context.statusCode()))
                .publishPercentileHistogram()
                .register(registry)
                .record(Duration.ofNanos(nanos.getAsLong() - started));
    }

    /** All of it. */
    String text() {
        return registry.scrape();
    }
}
