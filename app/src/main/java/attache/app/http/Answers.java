package attache.app.http;

import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Sends answers. Stateless. */
final class Answers {
    private Answers() {}

    /** Sends {@code node} as JSON. */
    static void json(Context context, JsonNode node) {
        context.contentType("application/json").result(node.toString());
    }

    /** Sends a problem. */
    static void problem(Context context, Problem problem) {
        context.status(problem.status());
        if (problem.kind() == Problem.Kind.TOO_MANY || problem.kind() == Problem.Kind.UNAVAILABLE) {
            context.header("Retry-After", "1");
        }
        context.header("Cache-Control", "no-store");
        context.removeHeader("ETag");
        context.contentType(Problem.CONTENT_TYPE).result(problem.form().toString());
    }
}
