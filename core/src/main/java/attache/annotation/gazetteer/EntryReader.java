package attache.annotation.gazetteer;

import attache.annotation.gazetteer.CsvTable.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the lines of the data files into entries. A closed vocabulary is checked here, references in the tests. */
final class EntryReader {
    private static final Set<String> BODY_KINDS = Set.of(
            "alliance",
            "union",
            "agency",
            "bank",
            "court",
            "forum",
            "coalition",
            "charity",
            "church",
            "institute",
            "armed-group",
            "party");
    private static final Set<String> INSTITUTION_KINDS = Set.of(
            "government",
            "ministry",
            "forces",
            "parliament",
            "head",
            "embassy",
            "intelligence",
            "police",
            "court",
            "bank",
            "authority");
    private static final Set<String> OUTLET_KINDS = Set.of("agency", "newspaper", "magazine", "broadcaster", "online");
    private static final Set<String> SECTORS =
            Set.of("arms", "aerospace", "energy", "technology", "finance", "food", "transport", "industry");
    private static final Set<String> PLACE_KINDS = Set.of("city", "region", "site", "water");

    private EntryReader() {}

    static GazetteerData readAll() {
        return new GazetteerData(
                all("states.csv", EntryReader::state),
                all("bodies.csv", EntryReader::body),
                all("institutions.csv", EntryReader::institution),
                all("titles.csv", EntryReader::title),
                all("offices.csv", EntryReader::office),
                all("persons.csv", row -> new PersonEntry(row.required("name"), row.list("aliases"))),
                all("holders.csv", EntryReader::holder),
                all("items.csv", EntryReader::item),
                all("outlets.csv", EntryReader::outlet),
                all("companies.csv", EntryReader::company),
                all("groups.csv", row -> new GroupEntry(row.required("name"), row.list("aliases"))),
                all("places.csv", EntryReader::place),
                CsvTable.read("garbled.csv").stream()
                        .collect(Collectors.toMap(row -> row.required("phrase"), row -> row.required("means"))),
                all("decoys.csv", row -> row.required("phrase")));
    }

    private static <T> List<T> all(String file, Function<Row, T> reading) {
        return CsvTable.read(file).stream().map(reading).toList();
    }

    private static StateEntry state(Row row) {
        return new StateEntry(
                row.required("code"),
                row.required("alpha2"),
                row.required("name"),
                row.list("aliases"),
                row.list("adjectives"),
                row.list("people"),
                row.list("capitals"),
                row.list("seats"),
                row.text("currency"),
                row.flag("dollar"));
    }

    private static BodyEntry body(Row row) {
        return new BodyEntry(
                row.required("code"), row.required("name"), row.list("aliases"), row.oneOf("kind", BODY_KINDS));
    }

    private static InstitutionEntry institution(Row row) {
        return new InstitutionEntry(
                row.required("name"),
                row.list("aliases"),
                row.oneOf("kind", INSTITUTION_KINDS),
                row.flag("actor"),
                row.flag("after_name"));
    }

    private static TitleEntry title(Row row) {
        return new TitleEntry(row.required("name"), row.list("aliases"), row.required("kind"), row.flag("acts"));
    }

    private static OfficeEntry office(Row row) {
        return new OfficeEntry(
                row.required("of"), row.required("kind"), row.required("title"), row.list("aliases"), row.flag("acts"));
    }

    private static ItemEntry item(Row row) {
        return new ItemEntry(
                row.required("name"),
                row.list("aliases"),
                row.constant("class", ItemClass.class),
                row.constant("support", SupportKind.class),
                row.list("units"),
                row.flag("generic"),
                Optional.of(row.text("giver")).filter(giver -> !giver.isEmpty()));
    }

    private static OutletEntry outlet(Row row) {
        return new OutletEntry(
                row.required("name"), row.list("aliases"), row.oneOf("kind", OUTLET_KINDS), row.text("country"));
    }

    private static CompanyEntry company(Row row) {
        return new CompanyEntry(
                row.required("name"), row.list("aliases"), row.oneOf("sector", SECTORS), row.text("country"));
    }

    private static PlaceEntry place(Row row) {
        return new PlaceEntry(
                row.required("name"), row.list("aliases"), row.text("state"), row.oneOf("kind", PLACE_KINDS));
    }

    private static Holder holder(Row row) {
        return new Holder(
                row.required("person"),
                row.required("office"),
                day(row, "from", month -> month.atDay(1)),
                day(row, "until", YearMonth::atEndOfMonth));
    }

    /** A day, a month or a year; a coarser date is taken at the end that leaves the period widest. */
    private static Optional<LocalDate> day(Row row, String column, Function<YearMonth, LocalDate> edge) {
        String text = row.text(column);
        try {
            return switch (text.length()) {
                case 0 -> Optional.empty();
                case 4 -> Optional.of(edge.apply(YearMonth.of(Integer.parseInt(text), column.equals("from") ? 1 : 12)));
                case 7 -> Optional.of(edge.apply(YearMonth.parse(text)));
                default -> Optional.of(LocalDate.parse(text));
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw row.fault(column, "is \"" + text + "\", no date like 2022, 2022-02 or 2022-02-24");
        }
    }
}
