package attache.app.http;

import attache.app.http.Problem.Kind;
import attache.source.WebAddress;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Takes articles in: a file's bytes as the body with what the person calls it as a parameter, or a link to follow. */
final class ImportResource implements Resource {
    private static final String BYTES = "application/octet-stream";

    /** A file's own name: no folder, no control characters. */
    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,200}");

    private static final int LONGEST_ADDRESS = 2_000;

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(API + "/imports", this::add, Gate.IMPORT);
        routes.post(API + "/links", this::follow, Gate.IMPORT);
        routes.get(API + "/imports", this::list, Gate.READ);
        routes.get(API + "/imports/{number}", this::one, Gate.READ);
    }

    private void add(Context context) {
        Parameters parameters = new Parameters(context, "name");
        String name = parameters
                .text("name")
                .filter(typed -> NAME.matcher(typed).matches())
                .orElseThrow(() -> Parameters.wrong(
                        "The parameter name is the file's own name, such as monday.txt, without a folder."));
        byte[] bytes = Bodies.bytes(context, BYTES, ServerOptions.LARGEST_BODY);
        if (bytes.length == 0) {
            throw new Problem(Kind.BODY, "The body is empty: send the file's bytes.");
        }
        accepted(context, imports.add(name, bytes));
    }

    private void follow(Context context) {
        new Parameters(context);
        JsonNode address = Bodies.object(context).path("address");
        String typed = address.isString() ? address.stringValue().strip() : "";
        if (typed.length() > LONGEST_ADDRESS || !WebAddress.isOne(typed)) {
            throw new Problem(
                    Kind.BODY,
                    "The body's address is to be one of the web, with http:// or https:// before it and of at most "
                            + LONGEST_ADDRESS + " characters.");
        }
        accepted(context, imports.follow(typed));
    }

    private static void accepted(Context context, Imports.Import added) {
        context.status(202);
        context.header("Location", API + "/imports/" + added.number());
        Answers.json(context, added.form());
    }

    private void list(Context context) {
        Parameters parameters = new Parameters(context, Slice.NAMES);
        Answers.json(context, Slice.of(parameters).page(imports.all(), Imports.Import::form));
    }

    private void one(Context context) {
        new Parameters(context);
        String typed = context.pathParam("number");
        try {
            Answers.json(
                    context,
                    imports.get(Long.parseLong(typed))
                            .orElseThrow(() -> Problem.notFound("import", typed))
                            .form());
        } catch (NumberFormatException e) {
            throw Problem.notFound("import", typed);
        }
    }
}
