package attache.app.cli;

import attache.annotation.Parser;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.parse.ModelCache;
import attache.annotation.parse.Nlp4jParser;
import attache.dossier.Dossier;
import attache.pipeline.Reading;
import attache.pipeline.StandardReading;
import java.util.function.Supplier;

/** The extractor that ships. The parser's models are loaded when the first article is read. */
final class Engine {
    private Engine() {}

    /**
     * Gives the extractor, made when it is first asked for and then kept. Thread-safe.
     *
     * @param models where the parser's models are kept unpacked
     */
    static Supplier<Reading> lazily(ModelCache models) {
        Supplier<Parser> parser = new MadeOnce<>(() -> Nlp4jParser.load(models));
        return new MadeOnce<>(() -> new StandardReading(parser, Gazetteer.standard(), Dossier.ukraine()));
    }
}
