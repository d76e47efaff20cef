package attache.app.store;

import attache.app.access.Account;
import attache.app.access.ApiToken;
import attache.app.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What programs sign in by. A token's digest is all that is known of it. */
public final class ApiTokens {
    private static final String SELECT =
            "SELECT t.number, t.name, t.role, t.made_at, t.expires_at, t.used_at, t.revoked_at, " + Accounts.COLUMNS
                    + " FROM api_token t JOIN account a ON a.number = t.account";

    private final Session session;

    ApiTokens(Session session) {
        this.session = session;
    }

    /** All of them, whether they are still good for anything or not, in the order in which they were made. */
    public List<ApiToken> all() {
        return session.look(() -> session.sql(SELECT + " ORDER BY t.number").list(ApiTokens::token));
    }

    /** The one with this number. */
    public Optional<ApiToken> numbered(long number) {
        return session.look(() -> session.sql(SELECT + " WHERE t.number = :number")
                .with("number", number)
                .first(ApiTokens::token));
    }

    /** The one that has {@code digest}, whether it is still good for anything or not. */
    public Optional<ApiToken> withDigest(String digest) {
        return session.look(() -> session.sql(SELECT + " WHERE t.digest = :digest")
                .with("digest", digest)
                .first(ApiTokens::token));
    }

    /**
     * Adds one.
     *
     * @param role no more than the owner's
     * @return the token; empty where its owner has one of that name already
     * @throws IllegalArgumentException where the role is more than the owner's, or the name is none
     */
    public Optional<ApiToken> add(
            Account owner, String name, Role role, String digest, Instant now, Instant expiresAt) {
        if (!role.isAtMost(owner.role())) {
            throw new IllegalArgumentException("A token of " + owner.name().text() + " may do what a "
                    + owner.role().code() + " may at most, not what a " + role.code() + " may.");
        }
        if (name.isBlank()
                || name.length() > ApiToken.LONGEST_NAME
                || name.codePoints().anyMatch(point -> !isPlain(point))) {
            throw new IllegalArgumentException(
                    "A token's name is 1 to " + ApiToken.LONGEST_NAME + " characters on one line that can be seen.");
        }
        return session.together(() -> {
            boolean taken = session.sql("SELECT COUNT(*) FROM api_token WHERE account = :account AND name = :name")
                            .with("account", owner.number())
                            .with("name", name)
                            .number()
                    > 0;
            if (taken) {
                return Optional.empty();
            }
            session.sql(
                            "INSERT INTO api_token (number, digest, account, name, role, made_at, expires_at)"
                                    + " VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM api_token), :digest, :account, :name, :role, :now, :expires)")
                    .with("digest", digest)
                    .with("account", owner.number())
                    .with("name", name)
                    .with("role", role.code())
                    .with("now", Accounts.time(now))
                    .with("expires", Accounts.time(expiresAt))
                    .run();
            return session.sql(SELECT + " WHERE t.digest = :digest")
                    .with("digest", digest)
                    .first(ApiTokens::token);
        });
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Takes one back, for good. */
    public void revoke(ApiToken token, Instant now) {
        session.together(() -> {
            session.sql("UPDATE api_token SET revoked_at = :now WHERE number = :number AND revoked_at IS NULL")
                    .with("now", Accounts.time(now))
                    .with("number", token.number())
                    .run();
            return token;
        });
    }

    /** Notes when tokens were last used, by their digests. */
    public void used(Map<String, Instant> times) {
        session.together(() -> {
            session.sql(
                            "UPDATE api_token SET used_at = :at WHERE digest = :digest AND (used_at IS NULL OR used_at < :at)")
                    .runForEach(times.entrySet(), (use, values) -> {
                        values.put("at", Accounts.time(use.getValue()));
                        values.put("digest", use.getKey());
                    });
            return times;
        });
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getLong("number"),
                row.getString("name"),
                Accounts.account(row),
                Role.of(row.getString("role")),
                Instant.parse(row.getString("made_at")),
                Instant.parse(row.getString("expires_at")),
                Optional.ofNullable(row.getString("used_at")).map(Instant::parse),
                Optional.ofNullable(row.getString("revoked_at")).map(Instant::parse));
    }
}
