package attache.article;

import attache.source.Finding;
import attache.source.Place;
import attache.source.Problem;
import attache.source.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What front matter or a JSON object says of an article's publication. What it does not say, or says so that it cannot be
 * used, is absent; of the latter a remark tells.
 */
record Publication(
        Optional<String> id,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> outlet,
        List<String> authors,
        List<Finding> remarks) {

    /** Nothing is known. */
    static final Publication UNKNOWN = new Publication(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    /** Nothing is known but the address and the title, of which either may be absent. */
    static Publication at(Optional<String> url, Optional<String> title) {
        return new Publication(Optional.empty(), title, Optional.empty(), url, Optional.empty(), List.of(), List.of());
    }

    /** The same, published on {@code day} where nothing is said of when, and nothing that could not be used. */
    Publication orDated(Optional<LocalDate> day) {
        boolean said = published.isPresent() || remarks.stream().anyMatch(remark -> remark.problem() == Problem.DATE);
        return said ? this : new Publication(id, title, day, url, outlet, authors, remarks);
    }

    /** What {@code object} says; {@code input} and {@code place} are for the remarks. Unknown names are passed over. */
    static Publication of(JsonNode object, String input, Place place) {
        List<Finding> remarks = new ArrayList<>();
        Optional<String> date = text(object, PublicationField.PUBLISHED);
        Optional<LocalDate> published = date.flatMap(PublicationDate::read);
        if (published.isEmpty()) {
            date.ifPresent(written -> remarks.add(new Finding(
                    input,
                    place,
                    Problem.DATE,
                    "\"" + written + "\" is no day that can be told for certain, so the article stays undated",
                    "Write the day of publication as 2025-10-15.")));
        }
        Optional<String> address = text(object, PublicationField.URL);
        Optional<String> url = address.filter(WebAddress::isOne);
        if (url.isEmpty()) {
            address.ifPresent(written -> remarks.add(new Finding(
                    input,
                    place,
                    Problem.ADDRESS,
                    "\"" + written + "\" is no address of the web, so the article stays without one",
                    "Write the full address, with https:// before it.")));
        }
        return new Publication(
                text(object, PublicationField.ID),
                text(object, PublicationField.TITLE),
                published,
                url,
                text(object, PublicationField.OUTLET),
                PublicationField.AUTHORS.in(object).map(Bylines::names).orElse(List.of()),
                List.copyOf(remarks));
    }

    private static Optional<String> text(JsonNode object, PublicationField field) {
        return field.in(object).flatMap(Publication::text);
    }

    /** A scalar's text, or an object's name; white space folded; none where nothing is left. */
    static Optional<String> text(JsonNode value) {
        JsonNode scalar = value.isObject() ? value.path("name") : value;
        return scalar.isValueNode() && !scalar.isNull() && !scalar.isMissingNode()
                ? Optional.of(BodyDigest.foldSpace(WellFormed.of(scalar.asString())))
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
