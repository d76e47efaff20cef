package attache.bench;

import attache.annotation.Parser;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A parser that is loaded when first asked for, and then kept. Thread-safe. */
final class LoadedOnce implements Supplier<Parser> {
    private final Supplier<Parser> load;
    private @Nullable Parser loaded;

    LoadedOnce(Supplier<Parser> load) {
        this.load = load;
    }

    @Override
    public synchronized Parser get() {
        Parser parser = loaded;
        if (parser == null) {
            parser = load.get();
            loaded = parser;
        }
        return parser;
    }
}
