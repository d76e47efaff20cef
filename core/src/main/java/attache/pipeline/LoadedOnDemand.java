package attache.pipeline;

import attache.annotation.Parser;
import attache.annotation.Sentence;
import attache.annotation.parse.SentenceSplitter;
import attache.text.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A parser whose models are loaded when the first sentence is to be parsed, and then kept. Thread-safe. */
public final class LoadedOnDemand implements Parser {
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final Supplier<Parser> load;
    private @Nullable Parser loaded;

    /** {@code load} takes its time and is asked once. */
    public LoadedOnDemand(Supplier<Parser> load) {
        this.load = load;
    }

    @Override
    public List<Span> sentences(String body) {
        return splitter.split(body);
    }

    @Override
    public Sentence parse(String body, Span sentence) {
        return engine().parse(body, sentence);
    }

    private synchronized Parser engine() {
        Parser parser = loaded;
        if (parser == null) {
            parser = load.get();
            loaded = parser;
        }
        return parser;
    }
}
