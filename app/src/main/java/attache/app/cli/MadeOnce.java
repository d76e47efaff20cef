package attache.app.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then kept. Thread-safe. */
final class MadeOnce<T> implements Supplier<T> {
    private final Supplier<T> making;
    private @Nullable T made;

    MadeOnce(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T value = made;
        if (value == null) {
            value = making.get();
            made = value;
        }
        return value;
    }
}
