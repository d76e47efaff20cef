package attache.app.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The page: files that the build has put beside this class. Thread-safe. */
final class PageFiles implements Resource {
    /** What a file of the page may be called; nothing else is looked for. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,80}\\.(js|css|svg)");

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "html", "text/html; charset=utf-8");

    private static final String MISSING =
            "The page is not part of this build, which had no Node.js: build again where there is one (apt-get install nodejs npm)."
                    + " The API is at /api/v1, its description at /api/v1/openapi.json.\n";

    private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::page, Gate.OPEN);
        routes.get("/assets/{name}", this::asset, Gate.OPEN);
    }

    /** Whether the page is part of this build. */
    boolean present() {
        return file("index.html").isPresent();
    }

    private void page(Context context) {
        Optional<byte[]> page = file("index.html");
        if (page.isPresent()) {
            send(context, page.get(), "html");
        } else {
            context.contentType("text/plain; charset=utf-8").result(MISSING);
        }
    }

    private void asset(Context context) {
        String name = context.pathParam("name");
        byte[] bytes = Optional.of(name)
                .filter(one -> NAME.matcher(one).matches())
                .flatMap(one -> file("assets/" + one))
                .orElseThrow(() -> Problem.notFound("file", name));
        send(context, bytes, name.substring(name.lastIndexOf('.') + 1));
    }

    private static void send(Context context, byte[] bytes, String ending) {
        String tag = EntityTags.of(bytes);
        context.header("ETag", tag);
        if (Guard.header(context, "If-None-Match")
                .filter(condition -> EntityTags.names(condition, tag))
                .isPresent()) {
            context.status(304);
            return;
        }
        context.contentType(TYPES.getOrDefault(ending, "application/octet-stream"))
                .result(bytes);
    }

    private Optional<byte[]> file(String name) {
        return files.computeIfAbsent(name, PageFiles::read);
    }

    private static Optional<byte[]> read(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream("page/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
