package attache.app.http;

import attache.app.http.Problem.Kind;
import attache.decision.SignedDecision;
import io.javalin.http.Context;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who a request's decisions are made by. On this machine alone and without a login that is whoever the request says ({@code who} in its
 * body); this is the one place that a login would change. Stateless.
 */
final class Reviewers {
    private Reviewers() {}

    /**
     * The name of whoever sends {@code context}.
     *
     * @throws Problem where it is not known
     */
    @SuppressWarnings("UnusedVariable") // a login stands in the context's session, not in the body
    static String of(Context context, ObjectNode body) {
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
