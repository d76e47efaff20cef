package attache.app.cli;

import attache.app.watch.Touched;
import attache.ledger.Entry;
import attache.view.Ink;
import attache.view.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code watch} prints of an article that the ledger rests on. */
final class TouchedForm {
    private TouchedForm() {}

    /** {@code {address, digest, title?, published?, begun: [{entry, name}], extended: […]}}. */
    static ObjectNode write(Touched touched) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("address", touched.address());
        node.put("digest", touched.article().digest());
        touched.article().title().ifPresent(title -> node.put("title", title));
        touched.article().published().map(LocalDate::toString).ifPresent(day -> node.put("published", day));
        entries(touched.begun(), node.putArray("begun"));
        entries(touched.extended(), node.putArray("extended"));
        return node;
    }

    private static void entries(List<Entry> entries, ArrayNode node) {
        entries.forEach(entry -> node.addObject().put("entry", entry.id()).put("name", entry.name()));
    }

    /** One line: day, headline, what began and what was told of again, address. */
    static Line line(Touched touched) {
        Line line = Line.of(touched.article().published().map(day -> day + " ").orElse(""), Ink.FAINT)
                .then(touched.article().title().orElse(touched.article().doc()), Ink.STRONG)
                .then(names("new", touched.begun()))
                .then(names("again", touched.extended()));
        return line.then("  " + touched.address(), Ink.FAINT);
    }

    private static String names(String what, List<Entry> entries) {
        return entries.isEmpty()
                ? ""
                : entries.stream()
                        .map(entry -> entry.name() + " (" + entry.id() + ")")
                        .collect(Collectors.joining("; ", "  " + what + ": ", ""));
    }
}
