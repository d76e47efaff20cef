package attache.app.catalogue;

import attache.annotation.Edtf;
import attache.view.EntryLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An entry as lists of it are filtered, sorted and shown.
 *
 * @param line what {@link attache.view.EntryForm} has of it without its records
 * @param name what a person would call it
 * @param support the sort of support, as the codebook words it
 * @param classes the classes that its things are in ({@code air-defence})
 * @param conflicts how many conflicts its records are in
 * @param partOf the id of the envelope or total that it is a tranche of
 * @param first the first day that it may be of: of its stage, or else of the report; empty where neither is told
 * @param last the last day that it may be of
 */
public record LedgerRow(
        EntryLine line,
        String name,
        String support,
        Set<String> classes,
        int conflicts,
        Optional<String> partOf,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    public LedgerRow {
        classes = Set.copyOf(classes);
    }

    /**
     * The row of an entry.
     *
     * @param form what {@link attache.view.EntryForm#write} gives
     * @param classOf the class of a thing by its name
     * @param conflicts how many conflicts its records are in
     */
    public static LedgerRow of(JsonNode form, Function<String, Optional<String>> classOf, int conflicts) {
        EntryLine line = EntryLine.read(form);
        return new LedgerRow(
                line,
                form.path("name").asString(""),
                form.path("support").asString(""),
                line.items().stream()
                        .flatMap(item -> classOf.apply(item.name()).stream())
                        .collect(Collectors.toSet()),
                conflicts,
                form.path("part_of").path("entry").asStringOpt(),
                bound(line, Edtf::earliest),
                bound(line, Edtf::latest));
    }

    /** The id. */
    public String id() {
        return line.id();
    }

    private static Optional<LocalDate> bound(EntryLine line, Function<Edtf, Optional<LocalDate>> end) {
        try {
            Optional<LocalDate> told = line.date().map(Edtf::new).flatMap(end);
            return told.or(() -> line.reported().map(LocalDate::parse));
        } catch (DateTimeException | IllegalArgumentException e) {
            // A form of date that an earlier version kept and this one does not read: what was reported stands.
            return line.reported().map(LocalDate::parse);
        }
    }
}
