package attache.app.cli;

import attache.app.access.Account;
import attache.app.access.AccountForm;
import attache.app.access.PasswordHash;
import attache.app.access.PasswordHasher;
import attache.app.access.PasswordRules;
import attache.app.access.Role;
import attache.app.access.UserName;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.view.Counts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the users of a server that asks for a login, and their tokens. */
@CommandLine.Command(
        name = "users",
        description = "Keeps who may use the server where it asks for a login, and the tokens of their programs.",
        footer = {
            "",
            "Actions:",
            "  list                       the users (the default)",
            "  add NAME                   a new user; asks for the password",
            "  role NAME ROLE             another role: reader, reviewer or admin",
            "  password NAME              another password; signs the user out everywhere",
            "  disable NAME, enable NAME  keeps a user out, at once and everywhere; lets the user in again",
            "  remove NAME                a user who has decided nothing, with sessions and tokens",
            "  tokens [NAME]              the tokens of programs, all or a user's",
            "  tokens add NAME LABEL      a new token of a user, shown this once",
            "  tokens revoke TOKEN        takes one back",
            "",
            "A reader looks; a reviewer also decides and imports; an admin may all. Passwords have 15",
            "characters or more and are typed unseen, or given as the first line of standard input. Decisions",
            "are signed with the user's name.",
            "",
            "Examples:",
            "  attache users add \"Ada Berg\" --role admin",
            "  attache users tokens add \"Ada Berg\" nightly --role reader --days 30",
            "  attache users disable \"Bo Lie\""
        })
final class UsersCommand extends Command {
    /** What to do; the names are what stands on the command line. */
    enum Action {
        list,
        add,
        role,
        password,
        disable,
        enable,
        remove,
        tokens
    }

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "With add: reader, reviewer or admin (default: reader). With tokens add: no more than its owner's"
                            + " (default: reader).")
    private Optional<String> role = Optional.empty();

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "90",
            description = "With tokens add: it is good for so many days, 1 to 366 (default: ${DEFAULT-VALUE}).")
    private int days = 90;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", defaultValue = "list", description = "See below.")
    private Action action = Action.list;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARGUMENT", description = "What the action is about.")
    private List<String> arguments = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    UsersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (role.isPresent() && action != Action.add && action != Action.tokens) {
            throw wrong("--role goes with users add and users tokens add; users role NAME ROLE changes a user's.");
        }
        try {
            return switch (action) {
                case list -> list();
                case add -> add();
                case role -> changeRole();
                case password -> changePassword();
                case disable -> disable(true);
                case enable -> disable(false);
                case remove -> remove();
                case tokens -> new TokensAction(surroundings(), console(), store, json.json).run(arguments, role, days);
            };
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private int list() {
        wantArguments(0);
        Console console = console();
        try (Store opened = store.open(Access.READ)) {
            List<Account> accounts = opened.accounts().all();
            Instant now = now();
            if (json.json) {
                accounts.forEach(account -> console.print(
                        AccountForm.of(account, opened.userSessions().countOf(account, now))));
                return DONE;
            }
            if (!accounts.isEmpty()) {
                console.print(UserForms.table(
                                accounts, account -> opened.userSessions().countOf(account, now))
                        .lines(console.width()));
            }
            console.say(Counts.of(accounts.size(), "user", "users") + " in " + store.location + "."
                    + (accounts.isEmpty() ? " attache users add NAME --role admin makes the first." : ""));
        }
        return DONE;
    }

    private int add() {
        wantArguments(1);
        UserName name = UserName.of(arguments.getFirst());
        Role wanted = Role.of(role.orElse(Role.READER.code()));
        Console console = console();
        try (Store opened = store.open(Access.WRITE)) {
            if (opened.accounts().named(name).isPresent()) {
                return failed(taken(name));
            }
            Optional<PasswordHash> password = newPassword(name);
            if (password.isEmpty()) {
                return SOME_FAILED;
            }
            Optional<Account> added = opened.accounts().add(name, wanted, password.get(), now());
            if (added.isEmpty()) {
                return failed(taken(name));
            }
            told(added.get(), opened);
            console.say("Added " + name.text() + " as " + wanted.code() + " in " + store.location + ".");
            return DONE;
        }
    }

    private static String taken(UserName name) {
        return "there is a user " + name.text() + " already: attache users password and attache users role change one.";
    }

    private int changeRole() {
        wantArguments(2);
        Role wanted = Role.of(arguments.getLast());
        return change((opened, account) -> {
            opened.accounts().changeRole(account, wanted);
            return account.name().text() + " is " + wanted.code() + " from now on.";
        });
    }

    private int changePassword() {
        wantArguments(1);
        UserName name = UserName.of(arguments.getFirst());
        try (Store opened = store.open(Access.WRITE)) {
            Optional<Account> account = opened.accounts().named(name);
            if (account.isEmpty()) {
                return failed(unknown(name));
            }
            Optional<PasswordHash> password = newPassword(account.get().name());
            if (password.isEmpty()) {
                return SOME_FAILED;
            }
            opened.accounts().changePassword(account.get(), password.get());
            told(account.get(), opened);
            console()
                    .say(
                            account.get().name().text()
                                    + " has another password and is signed out everywhere; tokens go on (attache users tokens).");
            return DONE;
        }
    }

    private int disable(boolean disabled) {
        wantArguments(1);
        return change((opened, account) -> {
            opened.accounts().disable(account, disabled);
            return account.name().text()
                    + (disabled ? " is kept out, and signed out everywhere." : " may sign in again.");
        });
    }

    private int remove() {
        wantArguments(1);
        UserName name = UserName.of(arguments.getFirst());
        try (Store opened = store.open(Access.WRITE)) {
            Optional<Account> account = opened.accounts().named(name);
            if (account.isEmpty()) {
                return failed(unknown(name));
            }
            String signed = account.get().name().text();
            if (opened.decisions().isSigned(signed)) {
                // Somebody else could be given the name, and with it the decisions.
                return failed(
                        signed + " has signed decisions, whose name is not to be given to anybody else: keep the user"
                                + " out instead (attache users disable).");
            }
            opened.accounts().remove(account.get());
            console().say("Removed " + signed + " from " + store.location + ".");
            return DONE;
        }
    }

    /** Does something to the user that is named first. */
    private int change(Change change) {
        UserName name = UserName.of(arguments.getFirst());
        try (Store opened = store.open(Access.WRITE)) {
            Optional<Account> account = opened.accounts().named(name);
            if (account.isEmpty()) {
                return failed(unknown(name));
            }
            String done = change.of(opened, account.get());
            told(account.get(), opened);
            console().say(done);
            return DONE;
        }
    }

    /** Something that is done to a user; gives what was done, in words. */
    @FunctionalInterface
    private interface Change {
        String of(Store opened, Account account);
    }

    /** Under {@code --json}, the user as it is now. */
    private void told(Account before, Store opened) {
        if (json.json) {
            opened.accounts()
                    .named(before.name())
                    .ifPresent(account -> console()
                            .print(AccountForm.of(account, opened.userSessions().countOf(account, now()))));
        }
    }

    /** The hash of a password that somebody enters and that is as it must be; else it is said why there is none. */
    private Optional<PasswordHash> newPassword(UserName name) {
        Optional<String> entered = new PasswordEntry(surroundings(), console()).enter(name.text());
        Optional<String> fault = entered.flatMap(password -> PasswordRules.fault(password, name));
        fault.ifPresent(console()::complain);
        return fault.isPresent() ? Optional.empty() : entered.map(new PasswordHasher(PasswordHasher.ADVISED)::hash);
    }

    static String unknown(UserName name) {
        return "there is no user " + name.text() + ": attache users lists them.";
    }

    private int failed(String message) {
        console().complain(message);
        return SOME_FAILED;
    }

    private Instant now() {
        return surroundings().clock().instant();
    }

    private void wantArguments(int count) {
        if (arguments.size() != count) {
            throw wrong("users " + action.name().toLowerCase(Locale.ROOT) + " wants " + count + " of ARGUMENT, not "
                    + arguments.size() + ": its help tells which. A name with blanks stands in quotation marks.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
