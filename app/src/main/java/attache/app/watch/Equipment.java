package attache.app.watch;

import attache.app.fetch.Fetcher;
import attache.app.fetch.WebArticles;
import attache.app.store.Store;
import attache.dossier.DossierGate;
import attache.pipeline.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * What watching works with.
 *
 * @param store open for writing
 * @param fetcher fetches feeds and pages
 * @param web reads pages that were fetched
 * @param gate what it does not admit is passed over
 * @param reading reads articles into records
 * @param clock what time it is
 * @param sleeper waits; returns early where somebody asked to stop
 * @param stopping whether somebody has asked to stop
 * @param log is told what happens
 */
public record Equipment(
        Store store,
        Fetcher fetcher,
        WebArticles web,
        DossierGate gate,
        Reading reading,
        InstantSource clock,
        Fetcher.Sleeper sleeper,
        BooleanSupplier stopping,
        WatchLog log) {

    Instant now() {
        return clock.instant();
    }
}
