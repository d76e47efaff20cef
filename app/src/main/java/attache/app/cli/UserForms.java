package attache.app.cli;

import attache.app.access.Account;
import attache.app.access.ApiToken;
import attache.view.Ink;
import attache.view.Line;
import attache.view.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Users and tokens as they are shown. Stateless. */
final class UserForms {
    private UserForms() {}

    /** {@code {token, name, owner, role, standing, made, expires, used?, revoked?}}. */
    static ObjectNode of(ApiToken token, Instant now) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("token", id(token));
        node.put("name", token.name());
        node.put("owner", token.owner().name().text());
        node.put("role", token.role().code());
        node.put("standing", standing(token, now));
        node.put("made", token.madeAt().toString());
        node.put("expires", token.expiresAt().toString());
        token.usedAt().ifPresent(at -> node.put("used", at.toString()));
        token.revokedAt().ifPresent(at -> node.put("revoked", at.toString()));
        return node;
    }

    /** Users in lines. */
    static Table table(List<Account> accounts, ToLongFunction<Account> sessions) {
        Table table = new Table(List.of(
                Table.Column.text("user", 12),
                Table.Column.text("role", 8),
                Table.Column.text("", 8),
                Table.Column.text("made", 10),
                Table.Column.text("signed in", 10),
                Table.Column.number("browsers", 8)));
        for (Account account : accounts) {
            table.add(List.of(
                    Line.of(account.name().text()),
                    Line.of(account.role().code()),
                    account.disabled() ? Line.of("disabled", Ink.BAD) : Line.of(""),
                    Line.of(day(account.madeAt())),
                    Line.of(day(account.signedInAt())),
                    Line.of(String.valueOf(sessions.applyAsLong(account)))));
        }
        return table;
    }

    /** Tokens in lines. */
    static Table table(List<ApiToken> tokens, Instant now) {
        Table table = new Table(List.of(
                Table.Column.text("token", 5),
                Table.Column.text("name", 10),
                Table.Column.text("owner", 12),
                Table.Column.text("role", 8),
                Table.Column.text("", 8),
                Table.Column.text("until", 10),
                Table.Column.text("used", 10)));
        for (ApiToken token : tokens) {
            boolean valid = token.standing(now) == ApiToken.Standing.VALID;
            table.add(List.of(
                    Line.of(id(token)),
                    Line.of(token.name()),
                    Line.of(token.owner().name().text()),
                    Line.of(token.role().code()),
                    Line.of(standing(token, now), valid ? Ink.GOOD : Ink.BAD),
                    Line.of(day(token.expiresAt())),
                    Line.of(day(token.usedAt()))));
        }
        return table;
    }

    /** What a token goes by. */
    static String id(ApiToken token) {
        return "t" + token.number();
    }

    /** The day of a time, in UTC. */
    static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private static String day(Optional<Instant> at) {
        return at.map(UserForms::day).orElse("never");
    }

    private static String standing(ApiToken token, Instant now) {
        return token.standing(now).name().toLowerCase(Locale.ROOT);
    }
}
