package attache.app.http;

import attache.app.access.Permission;
import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;

/** What a route wants of whoever asks. Every route names one; one that names none is open to nobody. */
enum Gate implements RouteRole {
    /** Nothing: health, the page's own files, signing in and out. */
    OPEN,
    READ(Permission.READ),
    DECIDE(Permission.DECIDE),
    IMPORT(Permission.IMPORT),
    MANAGE(Permission.MANAGE);

    private final Optional<Permission> wanted;

    Gate() {
        this.wanted = Optional.empty();
    }

    Gate(Permission wanted) {
        this.wanted = Optional.of(wanted);
    }

    /** The permission that is wanted; empty where none is. */
    Optional<Permission> wanted() {
        return wanted;
    }

    /**
     * The one that a route names.
     *
     * @throws IllegalStateException where it names none or several: a fault of this program
     */
    static Gate of(Set<RouteRole> roles, String path) {
        if (roles.size() == 1 && roles.iterator().next() instanceof Gate gate) {
            return gate;
        }
        throw new IllegalStateException("The route " + path + " does not say who may ask it.");
    }
}
