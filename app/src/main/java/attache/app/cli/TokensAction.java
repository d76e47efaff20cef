package attache.app.cli;

import attache.app.access.Account;
import attache.app.access.ApiToken;
import attache.app.access.Role;
import attache.app.access.Secret;
import attache.app.access.UserName;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.view.Counts;
import attache.view.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code attache users tokens} does. */
final class TokensAction {
    private static final int MOST_DAYS = 366;
    private static final Pattern ID = Pattern.compile("t(\\d{1,15})");

    private final Surroundings surroundings;
    private final Console console;
    private final StoreOption store;
    private final boolean json;

    TokensAction(Surroundings surroundings, Console console, StoreOption store, boolean json) {
        this.surroundings = surroundings;
        this.console = console;
        this.store = store;
        this.json = json;
    }

    /**
     * Does it.
     *
     * @param arguments behind {@code tokens}
     * @throws IllegalArgumentException where they are wrong, with a line for whoever typed them
     */
    int run(List<String> arguments, Optional<String> role, int days) {
        String verb = arguments.isEmpty() ? "list" : arguments.getFirst();
        if (verb.equals("add") && arguments.size() == 3) {
            return add(UserName.of(arguments.get(1)), arguments.get(2), Role.of(role.orElse(Role.READER.code())), days);
        }
        if (role.isPresent()) {
            throw new IllegalArgumentException("--role goes with users tokens add NAME LABEL.");
        }
        if (verb.equals("revoke") && arguments.size() == 2) {
            return revoke(arguments.get(1));
        }
        if (verb.equals("list") && arguments.size() <= 2) {
            return list(arguments.stream().skip(1).findFirst().map(UserName::of));
        }
        if (arguments.size() == 1 && !verb.equals("add") && !verb.equals("revoke")) {
            return list(Optional.of(UserName.of(verb)));
        }
        throw new IllegalArgumentException(
                "users tokens wants nothing or NAME, add NAME LABEL, or revoke TOKEN: its help tells which.");
    }

    private int list(Optional<UserName> owner) {
        try (Store opened = store.open(Access.READ)) {
            if (owner.isPresent() && opened.accounts().named(owner.get()).isEmpty()) {
                return failed(UsersCommand.unknown(owner.get()));
            }
            List<ApiToken> tokens = opened.apiTokens().all().stream()
                    .filter(token -> owner.isEmpty()
                            || owner.get().key().equals(token.owner().name().key()))
                    .toList();
            if (json) {
                tokens.forEach(token -> console.print(UserForms.of(token, now())));
                return Command.DONE;
            }
            if (!tokens.isEmpty()) {
                console.print(UserForms.table(tokens, now()).lines(console.width()));
            }
            console.say(Counts.of(tokens.size(), "token", "tokens") + " in " + store.location + ".");
            return Command.DONE;
        }
    }

    private int add(UserName name, String label, Role role, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("--days wants a number from 1 to " + MOST_DAYS + ".");
        }
        try (Store opened = store.open(Access.WRITE)) {
            Optional<Account> owner = opened.accounts().named(name);
            if (owner.isEmpty()) {
                return failed(UsersCommand.unknown(name));
            }
            Secret secret = Secret.fresh(Secret.TOKEN);
            Optional<ApiToken> added = opened.apiTokens()
                    .add(owner.get(), label, role, secret.digest(), now(), now().plus(Duration.ofDays(days)));
            if (added.isEmpty()) {
                return failed(name.text() + " has a token " + label + " already: give it another name.");
            }
            if (json) {
                console.print(UserForms.of(added.get(), now()).put("secret", secret.text()));
            } else {
                console.print(Line.of(secret.text()));
            }
            console.say(
                    "This is " + UserForms.id(added.get()) + ", " + label + " of " + name.text() + ", " + role.code()
                            + " until " + UserForms.day(added.get().expiresAt())
                            + ". It is shown this once: keep it where nobody else reads it.");
            return Command.DONE;
        }
    }

    private int revoke(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A token goes by its id, such as t3: attache users tokens lists them.");
        }
        try (Store opened = store.open(Access.WRITE)) {
            Optional<ApiToken> token = opened.apiTokens().numbered(Long.parseLong(matcher.group(1)));
            if (token.isEmpty()) {
                return failed("there is no token " + id + ": attache users tokens lists them.");
            }
            opened.apiTokens().revoke(token.get(), now());
            if (json) {
                opened.apiTokens()
                        .numbered(token.get().number())
                        .ifPresent(now -> console.print(UserForms.of(now, now())));
            }
            console.say("Revoked " + id + ", " + token.get().name() + " of "
                    + token.get().owner().name().text() + ".");
            return Command.DONE;
        }
    }

    private int failed(String message) {
        console.complain(message);
        return Command.SOME_FAILED;
    }

    private Instant now() {
        return surroundings.clock().instant();
    }
}
