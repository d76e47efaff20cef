package attache.app.http;

import java.time.Duration;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request that is refused: a problem as RFC 9457 has it. Its detail is one line for a person and names the next step. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final String CONTENT_TYPE = "application/problem+json";

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Kind kind;
    private final transient ArrayNode decisions;
    private final Duration wait;

    /** Kinds of problem; the name is the last part of the problem's type. */
    enum Kind {
        PARAMETER(400, "A parameter cannot be understood"),
        BODY(400, "The body cannot be understood"),
        NOT_FOUND(404, "There is no such thing"),
        METHOD(405, "This cannot be done to it"),
        LOGIN(401, "A login is wanted"),
        CREDENTIALS(401, "The login does not fit"),
        TOKEN(401, "The token is not valid"),
        FORBIDDEN(403, "It is not allowed"),
        CSRF(403, "The page does not prove that it is this server's"),
        INSECURE(403, "It would travel where others can read it"),
        HOST(421, "The request is addressed to another server"),
        ORIGIN(403, "The request comes from another site"),
        CONFLICT(409, "It was changed meanwhile"),
        PRECONDITION(412, "It was changed meanwhile"),
        PRECONDITION_WANTED(428, "A condition is wanted"),
        TOO_LARGE(413, "The body is too large"),
        MEDIA_TYPE(415, "The body is of another kind"),
        TOO_MANY(429, "Too many requests"),
        FAULT(500, "A fault of the server"),
        CATCHING_UP(503, "It is being made"),
        UNAVAILABLE(503, "It cannot be done now");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        int status() {
            return status;
        }

        /** The kind that a status of the web server's own means. */
        static Kind ofStatus(int status) {
            return switch (status) {
                case 404 -> NOT_FOUND;
                case 405 -> METHOD;
                case 413 -> TOO_LARGE;
                case 415 -> MEDIA_TYPE;
                case 429 -> TOO_MANY;
                case 503 -> UNAVAILABLE;
                default -> status >= 500 ? FAULT : BODY;
            };
        }
    }

    Problem(Kind kind, String detail) {
        this(kind, detail, SOON);
    }

    /** @param wait how long to wait before it is worth asking again, where {@link #kind} is one that passes */
    Problem(Kind kind, String detail, Duration wait) {
        super(detail);
        this.kind = kind;
        this.decisions = JsonNodeFactory.instance.arrayNode();
        this.wait = wait;
    }

    /** @param decisions what others have decided meanwhile */
    Problem(Kind kind, String detail, ArrayNode decisions) {
        super(detail);
        this.kind = kind;
        this.decisions = decisions;
        this.wait = SOON;
    }

    static Problem notFound(String what, String id) {
        return new Problem(
                Kind.NOT_FOUND,
                "There is no " + what + " \"" + shortened(id) + "\": it may have gone when articles were read again.");
    }

    /** What somebody typed, short enough to be said back. */
    static String shortened(String typed) {
        return typed.length() <= 80 ? typed : typed.substring(0, 80) + "…";
    }

    Kind kind() {
        return kind;
    }

    int status() {
        return kind.status;
    }

    /** How long to wait before it is worth asking again. */
    Duration waiting() {
        return wait;
    }

    /** {@code {type, title, status, detail, decisions?}}. */
    ObjectNode form() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put(
                        "type",
                        "/api/v1/problems/"
                                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .put("title", kind.title)
                .put("status", kind.status)
                .put("detail", getMessage());
        if (!decisions.isEmpty()) {
            node.set("decisions", decisions);
        }
        return node;
    }
}
