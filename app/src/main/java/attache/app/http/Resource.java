package attache.app.http;

import io.javalin.config.RoutesConfig;

/** Part of the API. */
interface Resource {
    /** Where all of the API stands. */
    String API = "/api/v1";

    /** Adds its routes. */
    void addTo(RoutesConfig routes);
}
