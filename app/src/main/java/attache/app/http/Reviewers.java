package attache.app.http;

import attache.app.http.Problem.Kind;
import attache.decision.SignedDecision;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who a request's decisions are made by: the user who is signed in, or whose token it is. On this machine alone and without a login that is
 * whoever the request says ({@code who} in its body). Stateless.
 */
final class Reviewers {
    private Reviewers() {}

    /**
     * The name of {@code caller}, who sends {@code body}.
     *
     * @throws Problem where it is not known, or the body says another than the login
     */
    static String of(Caller caller, ObjectNode body) {
        Optional<String> user = caller.account().map(account -> account.name().text());
        if (user.isEmpty()) {
            return typed(body);
        }
        if (body.has("who") && !user.get().equals(body.path("who").asString(""))) {
            throw new Problem(
                    Kind.FORBIDDEN,
                    "You are signed in as " + user.get()
                            + ", and a decision is signed with that name: leave the field who out.");
        }
        return user.get();
    }

    private static String typed(ObjectNode body) {
        String name = body.path("who").isString() ? body.path("who").asString().strip() : "";
        if (name.isEmpty()
                || name.length() > SignedDecision.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new Problem(
                    Kind.BODY,
                    "The field who is the reviewer's name: 1 to " + SignedDecision.LONGEST_NAME
                            + " characters on one line.");
        }
        return name;
    }
}
