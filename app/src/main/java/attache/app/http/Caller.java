package attache.app.http;

import attache.app.access.Account;
import attache.app.access.ApiToken;
import attache.app.access.Permission;
import attache.app.access.Role;
import attache.app.access.Secret;
import attache.app.access.UserSession;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who sends a request. */
sealed interface Caller {

    /** What whoever it is may do. */
    Set<Permission> permissions();

    /** Who it is, where that is known. */
    default Optional<Account> account() {
        return Optional.empty();
    }

    /** Whoever is at this machine, of a server that asks for no login. */
    record Local() implements Caller {
        @Override
        public Set<Permission> permissions() {
            // Whoever else has an account on the machine is there, too: nobody is to make users for a day when it asks
            // for a login.
            return EnumSet.complementOf(EnumSet.of(Permission.MANAGE));
        }
    }

    /**
     * Nobody knows who.
     *
     * @param hadSession whether it shows the id of a session that has ended, or never was
     */
    record Nobody(boolean hadSession) implements Caller {
        @Override
        public Set<Permission> permissions() {
            return EnumSet.noneOf(Permission.class);
        }
    }

    /**
     * A browser that is signed in.
     *
     * @param id the session's
     */
    record Browser(UserSession session, Secret id) implements Caller {
        private static final String PURPOSE = "csrf";

        @Override
        public Set<Permission> permissions() {
            return role().permissions();
        }

        Role role() {
            return session.account().role();
        }

        @Override
        public Optional<Account> account() {
            return Optional.of(session.account());
        }

        /** What a page of this server sends with what it changes; other sites cannot know it. */
        String csrf() {
            return id.proofFor(PURPOSE);
        }
    }

    /** A program that shows a token. */
    record Program(ApiToken token) implements Caller {
        @Override
        public Set<Permission> permissions() {
            return role().permissions();
        }

        Role role() {
            return token.effectiveRole();
        }

        @Override
        public Optional<Account> account() {
            return Optional.of(token.owner());
        }
    }
}
