package attache.app.http;

import attache.app.access.Account;
import attache.app.access.PasswordHash;
import attache.app.access.PasswordHasher;
import attache.app.access.Secret;
import attache.app.access.SignInThrottle;
import attache.app.access.UserName;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.http.Problem.Kind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Begins sessions for whoever knows a password. A name that nobody has is answered as a wrong password is, after as much work. Thread-safe. */
final class SignIn {
    private final CatalogueKeeper keeper;
    private final PasswordHasher hasher;
    private final SignInThrottle throttle;
    private final InstantSource clock;

    SignIn(CatalogueKeeper keeper, PasswordHasher hasher, SignInThrottle throttle, InstantSource clock) {
        this.keeper = keeper;
        this.hasher = hasher;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** What is known of a user whose password is to be checked. */
    private record Known(Account account, PasswordHash password) {}

    /**
     * Begins a session.
     *
     * @param typed whatever was typed as a name
     * @param household where it comes from, as attempts are counted
     * @param before the id that the browser has shown; it is good for nothing afterwards
     * @return the new session's id
     * @throws Problem where name and password do not fit, or there were too many attempts
     */
    Secret begin(String typed, String password, String household, Optional<Secret> before) {
        Optional<UserName> name = UserName.ifOne(typed);
        throttle.begin(name.map(UserName::key), household).ifPresent(SignIn::refuse);
        Optional<Known> known = name.flatMap(this::known);
        boolean fits = hasher.fits(password, known.map(Known::password));
        Known one = known.filter(_ -> fits)
                .filter(user -> !user.account().disabled())
                .orElseThrow(SignIn::wrong);
        Optional<PasswordHash> stronger =
                hasher.isOutgrown(one.password()) ? Optional.of(hasher.hash(password)) : Optional.empty();
        Secret id = Secret.fresh(Secret.SESSION);
        boolean begun = keeper.decide(store -> {
            stronger.ifPresent(hash -> store.accounts().strengthen(one.account(), one.password(), hash));
            return store.userSessions().begin(one.account(), id.digest(), before.map(Secret::digest), clock.instant());
        });
        if (!begun) {
            throw wrong();
        }
        throttle.succeeded(one.account().name().key(), household);
        return id;
    }

    private Optional<Known> known(UserName name) {
        return keeper.look(store -> store.accounts()
                .named(name)
                .flatMap(account -> store.accounts().passwordOf(name).map(password -> new Known(account, password))));
    }

    private static Problem wrong() {
        return new Problem(Kind.CREDENTIALS, "The name or the password is wrong, or the user may not sign in.");
    }

    private static void refuse(Duration wait) {
        throw new Problem(
                Kind.TOO_MANY,
                "Too many attempts to sign in: try again in " + Math.ceilDiv(wait.toMillis(), 1000) + " seconds.",
                wait);
    }
}
