package attache.app.caches;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The folder of this program's caches. Stateless. */
public final class CacheHome {
    private CacheHome() {}

    /**
     * {@code attache} in the folder of this user's caches: {@code XDG_CACHE_HOME} where that is absolute, else {@code .cache} at home.
     *
     * @param environment the process's variables
     */
    public static Path of(Map<String, String> environment) {
        return variable(environment, "XDG_CACHE_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(
                        variable(environment, "HOME").orElseGet(() -> System.getProperty("user.home")), ".cache"))
                .resolve("attache");
    }

    /** What a variable says; empty where it is not set or blank. */
    public static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(Predicate.not(String::isBlank));
    }
}
