package attache.app.http;

import attache.app.access.Account;
import attache.app.access.AccountForm;
import attache.app.access.PasswordHash;
import attache.app.access.PasswordHasher;
import attache.app.access.PasswordRules;
import attache.app.access.Role;
import attache.app.access.UserName;
import attache.app.catalogue.CatalogueKeeper;
import attache.app.http.Problem.Kind;
import attache.app.store.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The users of a server that asks for a login, for its admins. */
final class UserResource implements Resource {
    private final CatalogueKeeper keeper;
    private final Callers callers;
    private final PasswordHasher hasher;
    private final InstantSource clock;

    UserResource(CatalogueKeeper keeper, Callers callers, PasswordHasher hasher, InstantSource clock) {
        this.keeper = keeper;
        this.callers = callers;
        this.hasher = hasher;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(API + "/users", this::list, Gate.MANAGE);
        routes.post(API + "/users", this::add, Gate.MANAGE);
        routes.patch(API + "/users/{name}", this::change, Gate.MANAGE);
        routes.delete(API + "/users/{name}", this::remove, Gate.MANAGE);
    }

    private void list(Context context) {
        Slice slice = Slice.of(new Parameters(context, Slice.NAMES));
        context.header("Cache-Control", "no-store");
        Answers.json(context, keeper.look(store -> {
            List<Account> accounts = store.accounts().all();
            return slice.page(accounts, account -> form(store, account));
        }));
    }

    private void add(Context context) {
        new Parameters(context);
        ObjectNode body = Bodies.object(context, SessionResource.LARGEST);
        UserName name = understood(() -> UserName.of(wanted(body, "name")));
        Role role = understood(() -> Role.of(wanted(body, "role")));
        PasswordHash password = password(wanted(body, "password"), name);
        ObjectNode form = keeper.decide(store -> store.accounts()
                        .add(name, role, password, clock.instant())
                        .map(account -> form(store, account)))
                .orElseThrow(() -> new Problem(Kind.CONFLICT, "There is a user " + name.text() + " already."));
        context.status(201);
        context.header(
                "Location",
                API + "/users/"
                        + URLEncoder.encode(name.text(), StandardCharsets.UTF_8).replace("+", "%20"));
        Answers.json(context, form);
    }

    /** Changes of what is given: role, disabled, password. */
    private void change(Context context) {
        new Parameters(context);
        ObjectNode body = Bodies.object(context, SessionResource.LARGEST);
        Account account = named(context);
        Optional<Role> role = given(body, "role").map(code -> understood(() -> Role.of(code)));
        Optional<Boolean> disabled = flag(body);
        Optional<PasswordHash> password = given(body, "password").map(typed -> password(typed, account.name()));
        if (role.isEmpty() && disabled.isEmpty() && password.isEmpty()) {
            throw new Problem(Kind.BODY, "The body gives role, disabled or password, or several of them.");
        }
        if (role.isPresent() || disabled.isPresent()) {
            refuseOneself(context, account);
        }
        Answers.json(context, keeper.decide(store -> {
            role.ifPresent(one -> store.accounts().changeRole(account, one));
            disabled.ifPresent(one -> store.accounts().disable(account, one));
            password.ifPresent(one -> store.accounts().changePassword(account, one));
            return store.accounts()
                    .named(account.name())
                    .map(now -> form(store, now))
                    .orElseThrow(() -> unknown(account.name().text()));
        }));
    }

    private void remove(Context context) {
        new Parameters(context);
        Account account = named(context);
        refuseOneself(context, account);
        keeper.decide(store -> {
            if (store.decisions().isSigned(account.name().text())) {
                throw new Problem(
                        Kind.CONFLICT,
                        account.name().text() + " has signed decisions, whose name is not to be given to anybody else:"
                                + " disable the user instead.");
            }
            store.accounts().remove(account);
            return store;
        });
        context.status(204);
    }

    /** An admin who is out cannot undo it, and a server may have no other. */
    private void refuseOneself(Context context, Account account) {
        boolean own = callers.of(context)
                .account()
                .filter(caller -> caller.number() == account.number())
                .isPresent();
        if (own) {
            throw new Problem(
                    Kind.CONFLICT,
                    "That is your own user: another admin, or whoever runs the server, does this to it.");
        }
    }

    private Account named(Context context) {
        String typed = context.pathParam("name");
        return UserName.ifOne(typed)
                .flatMap(name -> keeper.look(store -> store.accounts().named(name)))
                .orElseThrow(() -> unknown(typed));
    }

    private static Problem unknown(String typed) {
        return new Problem(Kind.NOT_FOUND, "There is no user \"" + Problem.shortened(typed) + "\".");
    }

    private PasswordHash password(String typed, UserName name) {
        PasswordRules.fault(typed, name).ifPresent(fault -> {
            throw new Problem(Kind.BODY, fault);
        });
        return hasher.hash(typed);
    }

    private ObjectNode form(Store store, Account account) {
        Instant now = clock.instant();
        return AccountForm.of(account, store.userSessions().countOf(account, now));
    }

    private static String wanted(ObjectNode body, String field) {
        return given(body, field)
                .orElseThrow(() -> new Problem(Kind.BODY, "The field " + field + " is missing or no text."));
    }

    private static Optional<String> given(ObjectNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isString() && !value.isMissingNode()) {
            throw new Problem(Kind.BODY, "The field " + field + " is a text.");
        }
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static Optional<Boolean> flag(ObjectNode body) {
        JsonNode value = body.path("disabled");
        if (!value.isBoolean() && !value.isMissingNode()) {
            throw new Problem(Kind.BODY, "The field disabled is true or false.");
        }
        return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
    }

    private static <T> T understood(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new Problem(Kind.BODY, String.valueOf(e.getMessage()));
        }
    }
}
