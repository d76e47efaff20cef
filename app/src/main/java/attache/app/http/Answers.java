package attache.app.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Sends answers. Stateless. */
final class Answers {
    private static final int UNAUTHORIZED = 401;

    /** What passes by itself: worth asking again. */
    private static final Set<Problem.Kind> PASSING =
            EnumSet.of(Problem.Kind.TOO_MANY, Problem.Kind.UNAVAILABLE, Problem.Kind.CATCHING_UP);

    private Answers() {}

    /** Sends {@code node} as JSON. */
    static void json(Context context, JsonNode node) {
        context.contentType("application/json").result(node.toString());
    }

    /** Sends a problem. */
    static void problem(Context context, Problem problem) {
        context.status(problem.status());
        if (PASSING.contains(problem.kind())) {
            context.header(
                    "Retry-After", String.valueOf(Math.ceilDiv(problem.waiting().toMillis(), 1000)));
        }
        if (problem.status() == UNAUTHORIZED) {
            // RFC 6750: a token that was shown and is not valid is told apart from none.
            context.header(
                    "WWW-Authenticate",
                    "Bearer realm=\"attache\""
                            + (problem.kind() == Problem.Kind.TOKEN ? ", error=\"invalid_token\"" : ""));
        }
        context.header("Cache-Control", "no-store");
        context.removeHeader("ETag");
        // As bytes: for a media type that it does not know, the web server would not take UTF-8.
        context.contentType(Problem.CONTENT_TYPE)
                .result(problem.form().toString().getBytes(StandardCharsets.UTF_8));
    }
}
