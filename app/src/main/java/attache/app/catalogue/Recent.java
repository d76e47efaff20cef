package attache.app.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps what was worked out last, up to a number. Thread-safe; two who ask at once for what is not there both work it out. */
final class Recent<K, V> {
    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>();

    Recent(int most) {
        this.most = most;
    }

    /** What {@code working} gives for {@code key}, now or when it was last asked. */
    V get(K key, Function<K, V> working) {
        synchronized (kept) {
            V found = kept.remove(key);
            if (found != null) {
                kept.put(key, found);
                return found;
            }
        }
        V made = working.apply(key);
        synchronized (kept) {
            kept.put(key, made);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return made;
    }
}
