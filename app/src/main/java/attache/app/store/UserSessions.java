package attache.app.store;

import attache.app.access.Account;
import attache.app.access.UserSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The browsers that are signed in. An id's digest is all that is known of it. */
public final class UserSessions {
    /** As many browsers may be signed in as one user; the one that has been silent longest is signed out first. */
    static final int MOST = 20;

    private final Session session;

    UserSessions(Session session) {
        this.session = session;
    }

    /** The session whose id has {@code digest}, whether it still holds or not; empty where there is none. */
    public Optional<UserSession> withDigest(String digest) {
        return session.look(() -> session.sql("SELECT s.digest, s.begun_at, s.used_at, " + Accounts.COLUMNS
                        + " FROM user_session s JOIN account a ON a.number = s.account WHERE s.digest = :digest")
                .with("digest", digest)
                .first(UserSessions::userSession));
    }

    /** How many browsers are signed in as {@code account}, those left out whose time is over at {@code now}. */
    public long countOf(Account account, Instant now) {
        return session.look(() -> session.sql("SELECT COUNT(*) FROM user_session"
                        + " WHERE account = :account AND used_at > :idle AND begun_at > :longest")
                .with("account", account.number())
                .with("idle", Accounts.time(now.minus(UserSession.IDLE)))
                .with("longest", Accounts.time(now.minus(UserSession.LONGEST)))
                .number());
    }

    /**
     * Begins a session in place of whatever the browser had, and drops those whose time is over.
     *
     * @param before the digest of the id that the browser came with
     * @return whether it was begun: not where the user was removed or disabled meanwhile
     */
    public boolean begin(Account account, String digest, Optional<String> before, Instant now) {
        return session.together(() -> {
            before.ifPresent(this::delete);
            session.sql("DELETE FROM user_session WHERE used_at <= :idle OR begun_at <= :longest")
                    .with("idle", Accounts.time(now.minus(UserSession.IDLE)))
                    .with("longest", Accounts.time(now.minus(UserSession.LONGEST)))
                    .run();
            session.sql(
                            "INSERT INTO user_session (digest, account, begun_at, used_at)"
                                    + " SELECT :digest, number, :now, :now FROM account WHERE number = :account AND disabled = 0")
                    .with("digest", digest)
                    .with("account", account.number())
                    .with("now", Accounts.time(now))
                    .run();
            session.sql("UPDATE account SET signed_in_at = :now WHERE number = :account")
                    .with("now", Accounts.time(now))
                    .with("account", account.number())
                    .run();
            session.sql("DELETE FROM user_session WHERE digest IN (SELECT digest FROM user_session"
                            + " WHERE account = :account AND digest <> :digest ORDER BY used_at DESC, begun_at DESC"
                            + " LIMIT 1000 OFFSET :most)")
                    .with("digest", digest)
                    .with("account", account.number())
                    .with("most", MOST - 1)
                    .run();
            return session.sql("SELECT COUNT(*) FROM user_session WHERE digest = :digest")
                            .with("digest", digest)
                            .number()
                    == 1;
        });
    }

    /** Ends the session whose id has {@code digest}, where there is one. */
    public void end(String digest) {
        session.together(() -> {
            delete(digest);
            return digest;
        });
    }

    /** Notes when sessions were last used, by their digests; those that have ended stay ended. */
    public void used(Map<String, Instant> times) {
        session.together(() -> {
            session.sql("UPDATE user_session SET used_at = :at WHERE digest = :digest AND used_at < :at")
                    .runForEach(times.entrySet(), (use, values) -> {
                        values.put("at", Accounts.time(use.getValue()));
                        values.put("digest", use.getKey());
                    });
            return times;
        });
    }

    private void delete(String digest) {
        session.sql("DELETE FROM user_session WHERE digest = :digest")
                .with("digest", digest)
                .run();
    }

    private static UserSession userSession(ResultSet row) throws SQLException {
        return new UserSession(
                row.getString("digest"),
                Accounts.account(row),
                Instant.parse(row.getString("begun_at")),
                Instant.parse(row.getString("used_at")));
    }
}
