package attache.app.store;

import attache.app.access.Account;
import attache.app.access.PasswordHash;
import attache.app.access.Role;
import attache.app.access.UserName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The users of a server that asks for a login. What is changed here holds from the next request on. */
public final class Accounts {
    /** An account's columns under names that stand beside those of other tables. */
    static final String COLUMNS = "a.number AS account_number, a.name AS account_name, a.role AS account_role,"
            + " a.disabled AS account_disabled, a.made_at AS account_made_at, a.signed_in_at AS account_signed_in_at";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM account a";

    private final Session session;

    Accounts(Session session) {
        this.session = session;
    }

    /** All of them, in order of their names. */
    public List<Account> all() {
        return session.look(() -> session.sql(SELECT + " ORDER BY a.name_key").list(Accounts::account));
    }

    /** Whether there is one that may sign in. */
    public boolean anybody() {
        return session.look(() ->
                session.sql("SELECT COUNT(*) FROM account WHERE disabled = 0").number() > 0);
    }

    /** The one of this name, in whatever case. */
    public Optional<Account> named(UserName name) {
        return session.look(() -> byKey(name));
    }

    /** What is kept of its password; empty where there is no such user. */
    public Optional<PasswordHash> passwordOf(UserName name) {
        return session.look(() -> session.sql("SELECT password FROM account WHERE name_key = :key")
                .with("key", name.key())
                .text()
                .map(PasswordHash::read));
    }

    /**
     * Adds a user.
     *
     * @return the user; empty where there is one of that name already, who stays as before
     */
    public Optional<Account> add(UserName name, Role role, PasswordHash password, Instant now) {
        return session.together(() -> {
            if (byKey(name).isPresent()) {
                return Optional.empty();
            }
            session.sql(
                            "INSERT INTO account (number, name, name_key, role, password, disabled, made_at)"
                                    + " VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM account), :name, :key, :role, :password, 0, :now)")
                    .with("name", name.text())
                    .with("key", name.key())
                    .with("role", role.code())
                    .with("password", password.written())
                    .with("now", time(now))
                    .run();
            return byKey(name);
        });
    }

    /** Gives a user another role. */
    public void changeRole(Account account, Role role) {
        change(session.sql("UPDATE account SET role = :role WHERE number = :number")
                .with("role", role.code())
                .with("number", account.number()));
    }

    /** Gives a user another password; every browser that is signed in as the user is signed out. */
    public void changePassword(Account account, PasswordHash password) {
        session.together(() -> {
            session.sql("UPDATE account SET password = :password WHERE number = :number")
                    .with("password", password.written())
                    .with("number", account.number())
                    .run();
            endSessions(account);
            return account;
        });
    }

    /** Keeps the same password under a hash that takes more work, unless the password was changed meanwhile. */
    public void strengthen(Account account, PasswordHash before, PasswordHash password) {
        change(session.sql("UPDATE account SET password = :password WHERE number = :number AND password = :before")
                .with("password", password.written())
                .with("before", before.written())
                .with("number", account.number()));
    }

    /** Keeps a user out, or lets the user in again. One who is kept out is signed out everywhere. */
    public void disable(Account account, boolean disabled) {
        session.together(() -> {
            session.sql("UPDATE account SET disabled = :disabled WHERE number = :number")
                    .with("disabled", disabled ? 1 : 0)
                    .with("number", account.number())
                    .run();
            if (disabled) {
                endSessions(account);
            }
            return account;
        });
    }

    /** Removes a user with sessions and tokens. What the user has decided stays, under the user's name. */
    public void remove(Account account) {
        change(session.sql("DELETE FROM account WHERE number = :number").with("number", account.number()));
    }

    private void endSessions(Account account) {
        session.sql("DELETE FROM user_session WHERE account = :number")
                .with("number", account.number())
                .run();
    }

    private void change(Sql statement) {
        session.together(() -> {
            statement.run();
            return statement;
        });
    }

    private Optional<Account> byKey(UserName name) {
        return session.sql(SELECT + " WHERE a.name_key = :key")
                .with("key", name.key())
                .first(Accounts::account);
    }

    /** The account in a row that has {@link #COLUMNS}. */
    static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("account_number"),
                new UserName(row.getString("account_name")),
                Role.of(row.getString("account_role")),
                row.getInt("account_disabled") != 0,
                Instant.parse(row.getString("account_made_at")),
                Optional.ofNullable(row.getString("account_signed_in_at")).map(Instant::parse));
    }

    /** A time as these tables keep it: whole seconds, whose order as text is their order. */
    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
