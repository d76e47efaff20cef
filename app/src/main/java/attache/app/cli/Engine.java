package attache.app.cli;

import attache.annotation.parse.Nlp4jParser;
import attache.dossier.Dossier;
import attache.pipeline.LoadedOnDemand;
import attache.pipeline.Reading;
import attache.pipeline.StandardReading;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The extractor that ships, made when it is first asked for. Its parser's models wait for the first sentence. Thread-safe. */
final class Engine implements Supplier<Reading> {
    private @Nullable Reading made;

    @Override
    public synchronized Reading get() {
        Reading reading = made;
        if (reading == null) {
            reading = StandardReading.of(new LoadedOnDemand(Nlp4jParser::load), Dossier.ukraine());
            made = reading;
        }
        return reading;
    }
}
