package attache.app.store;

import attache.annotation.Bound;
import attache.annotation.Edtf;
import attache.annotation.Quantity;
import attache.app.Database;
import attache.article.Article;
import attache.decision.SignedDecision;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.EventStatus;
import attache.record.EventType;
import attache.record.Figure;
import attache.record.Item;
import attache.record.Money;
import attache.record.Role;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import attache.record.Stage;
import attache.record.Support;
import attache.record.Timing;
import attache.text.Span;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The derived tables follow articles that come, and are then what making them from scratch gives, whatever the order, and in a file whatever
 * database they follow in.
 */
class FollowingTest {
    private static final Instant NOON = Instant.parse("2031-04-05T12:00:00Z");
    private static final LocalDate START = LocalDate.of(2031, 1, 20);
    private static final List<String> TABLES = List.of(
            "entry",
            "entry_record",
            "conflict",
            "story",
            "text",
            "text_day",
            "run",
            "borrowed",
            "meeting",
            "link",
            "joining",
            "telling");
    private static final List<String> DONORS = List.of("NOR", "NOR", "SWE", "DNK", "allies");
    private static final List<String> THINGS =
            List.of("Viking tank", "Harpoon missile", "field hospital", "drone", "winter tent", "aid");
    private static final List<String> PERSONS = List.of("Ada Berg", "Ole Dahl", "Ivo Kral");

    /** Records of an article that is still copied: copies of copies would grow without end. */
    private static final int MOST_COPIED = 6;

    @TempDir
    private Path directory;

    private record Reading(Article article, List<SourcedRecord> records) {}

    @ParameterizedTest
    @CsvSource({
        "1, 0, SQLITE",
        "2, 0, SQLITE",
        "3, 0, SQLITE",
        "4, 0, SQLITE",
        "5, 2, SQLITE",
        "6, 2, SQLITE",
        "7, 2, SQLITE",
        "8, 5, SQLITE",
        "9, 5, SQLITE",
        "10, 5, SQLITE",
        "11, 0, SQLITE",
        "12, 3, SQLITE",
        "10, 5, POSTGRESQL"
    })
    void articleByArticleAsFromScratchWhateverIsDecided(long seed, int decisions, Database database)
            throws SQLException {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Reading> drawn = readings(random, 60);
        List<Reading> olderReadings = drawn.stream()
                .map(one -> new Reading(
                        one.article(), one.records().subList(0, one.records().size() / 2)))
                .toList();
        // Some records are found by the older version alone.
        List<Reading> readings = drawn.stream()
                .map(one -> new Reading(
                        one.article(),
                        one.records()
                                .subList(one.records().size() / 4, one.records().size())))
                .toList();
        List<SignedDecision> decided;
        try (Store store = open(database, "followed")) {
            RandomDecisions reviewer = new RandomDecisions(random, DONORS, store);
            store.derived().rebuild();
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < readings.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            for (int i : order) {
                boolean older = random.nextInt(5) == 0;
                keep(store, (older ? olderReadings : readings).get(i), older ? "tiny 1" : "tiny 2");
                assertThat(random.nextBoolean() || store.derived().follow()).isTrue();
                if (random.nextInt(10) < decisions) {
                    reviewer.decide();
                    assertThat(random.nextBoolean() || store.derived().follow()).isTrue();
                }
            }
            Collections.shuffle(order, random);
            for (int i : order) {
                keep(store, readings.get(i), "tiny 2");
                if (random.nextInt(10) < decisions) {
                    reviewer.decide();
                }
                assertThat(random.nextInt(4) > 0 || store.derived().follow()).isTrue();
            }
            assertThat(store.derived().follow()).isTrue();
            assertThat(store.derived().isFresh()).isTrue();
            decided = store.decisions().all();
            assertThat(decided).hasSizeGreaterThanOrEqualTo(decisions * 5);
        }
        assertSame(fromScratch(readings, decided), rows(database, "followed"));
    }

    @Test
    void cellsFallApartAsTheyWouldFromScratch() throws SQLException {
        Random random = new Random(7);
        List<Reading> readings = readings(random, 520);
        try (Store store = open(Database.SQLITE, "followed")) {
            readings.subList(0, 505).forEach(one -> keep(store, one, "tiny 2"));
            store.derived().rebuild();
            for (int from = 505; from < readings.size(); from += 5) {
                readings.subList(from, from + 5).forEach(one -> keep(store, one, "tiny 2"));
                assertThat(store.derived().follow()).isTrue();
            }
        }
        assertSame(fromScratch(readings, List.of()), rows(Database.SQLITE, "followed"));
    }

    private Store open(Database database, String name) {
        return Store.open(database.store(directory, name), Access.WRITE);
    }

    private static void keep(Store store, Reading reading, String extractor) {
        store.articles().keep(reading.article(), extractor, NOON, reading.records());
    }

    private List<String> fromScratch(List<Reading> readings, List<SignedDecision> decided) throws SQLException {
        try (Store store = open(Database.SQLITE, "scratch")) {
            readings.forEach(one -> keep(store, one, "tiny 2"));
            store.decisions().adopt(decided);
            assertThat(store.derived().rebuild().entries()).hasSizeGreaterThan(5);
        }
        return rows(Database.SQLITE, "scratch");
    }

    private static void assertSame(List<String> expected, List<String> actual) {
        assertThat(actual).containsExactlyElementsOf(expected);
        for (String table : List.of("entry", "conflict", "story", "link", "borrowed")) {
            assertThat(expected).as(table).anyMatch(row -> row.startsWith(table + " "));
        }
    }

    private List<String> rows(Database database, String name) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect(directory, name);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                List<String> some = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
                    while (row.next()) {
                        StringBuilder text = new StringBuilder(table);
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            text.append(' ').append(shown(row.getObject(i)));
                        }
                        some.add(text.toString());
                    }
                }
                Collections.sort(some);
                rows.addAll(some);
            }
        }
        return rows;
    }

    private static String shown(Object value) {
        return value instanceof byte[] bytes ? new BigInteger(1, bytes).toString(16) : String.valueOf(value);
    }

    private static List<Reading> readings(Random random, int number) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Writer writer = new Writer(random, i);
            Optional<Reading> copied = readings.isEmpty() || random.nextInt(6) > 0
                    ? Optional.empty()
                    : Optional.of(readings.get(random.nextInt(readings.size())));
            copied.filter(other -> other.records().size() <= MOST_COPIED).ifPresent(writer::copy);
            for (int k = 0; k < 3; k++) {
                writer.sentence();
            }
            readings.add(writer.reading());
        }
        return readings;
    }

    /** Writes an article with a record in most of its sentences. */
    private static final class Writer {
        private final Random random;
        private final int number;
        private final Optional<LocalDate> published;
        private final StringBuilder body = new StringBuilder();
        private final List<CodebookRecord> records = new ArrayList<>();

        Writer(Random random, int number) {
            this.random = random;
            this.number = number;
            this.published =
                    random.nextInt(12) == 0 ? Optional.empty() : Optional.of(START.plusDays(random.nextInt(40)));
        }

        /** Takes over another article's text, with its records in the same places. */
        void copy(Reading other) {
            body.append(other.article().body()).append(' ');
            other.records().forEach(record -> records.add(record.record()));
        }

        void sentence() {
            switch (random.nextInt(8)) {
                case 0 -> role();
                case 1 -> figure();
                case 2 -> event();
                case 3 -> total();
                default -> aid();
            }
            say("The talk of " + some(PERSONS) + " on matter " + random.nextInt(9) + " of " + random.nextInt(200)
                    + " went on in the hall of " + some(List.of("Bergen", "Malmo", "Odense")) + " all day.");
        }

        private <T> T some(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private Span say(String sentence) {
            Span span = new Span(body.length(), body.length() + sentence.length());
            body.append(sentence).append(' ');
            return span;
        }

        private void record(String sentence, Function<Claim, CodebookRecord> record) {
            List<String> by = random.nextInt(3) == 0 ? List.of(some(PERSONS)) : List.of();
            Certainty certainty = random.nextInt(10) == 0 ? Certainty.DENIED : Certainty.ASSERTED;
            records.add(record.apply(new Claim(List.of(say(sentence)), certainty, by, "by-hand", 1, List.of())));
        }

        private void aid() {
            String donor = some(DONORS);
            String thing = some(THINGS);
            Stage stage = some(List.of(Stage.values()));
            Optional<Quantity> count = random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(Quantity.of(2 + random.nextInt(3), Bound.EXACT));
            Optional<Money> money =
                    random.nextInt(3) > 0 ? Optional.empty() : Optional.of(money(1 + random.nextInt(3)));
            Optional<Edtf> date = random.nextInt(3) > 0
                    ? Optional.empty()
                    : Optional.of(new Edtf(START.plusDays(random.nextInt(9)).toString()));
            String part = random.nextInt(4) == 0 ? ", part of a larger package" : "";
            record(
                    donor + " " + stage.code() + " " + count.map(Quantity::anchor) + " " + thing + " " + money + part
                            + ".",
                    claim -> assistance(claim, stage, donor, new Item(thing, count, Optional.empty()), money, date));
        }

        private void total() {
            String donor = some(DONORS);
            record(
                    donor + " has given more than " + donor.length() + " in aid since 2029.",
                    claim -> assistance(
                            claim,
                            Stage.DELIVERED,
                            donor,
                            Item.of("aid"),
                            Optional.of(money(20 + random.nextInt(3))),
                            Optional.empty()));
        }

        private static Money money(int million) {
            return new Money(Quantity.of(million * 11_000_000L, Bound.EXACT), "EUR");
        }

        private static Assistance assistance(
                Claim claim, Stage stage, String donor, Item item, Optional<Money> money, Optional<Edtf> date) {
            return new Assistance(
                    claim,
                    stage,
                    List.of(new Actor(donor)),
                    List.of(new Actor("UKR")),
                    Support.MILITARY,
                    List.of(item),
                    money,
                    new Timing(date, Optional.empty()),
                    List.of(),
                    Optional.empty());
        }

        private void role() {
            RoleStatus status = some(List.of(RoleStatus.CURRENT, RoleStatus.FORMER));
            String person = some(PERSONS);
            record(
                    "The " + status + " minister " + person + " and the Berg government.",
                    claim -> new Role(claim, person, "minister", new Actor(some(List.of("UKR", "NOR"))), status));
        }

        private void figure() {
            int value = 100 + random.nextInt(3);
            record(
                    "It flies " + value + " kilometers.",
                    claim -> new Figure(
                            claim, some(THINGS), "range", Quantity.of(value, Bound.EXACT), "kilometer", Timing.NONE));
        }

        private void event() {
            LocalDate day = START.plusDays(random.nextInt(30));
            record(
                    "NOR and SWE meet at the NATO summit in " + (random.nextBoolean() ? "June" : "July") + ".",
                    claim -> new Event(
                            claim,
                            EventType.CONSULT,
                            List.of(new Actor("NOR"), new Actor("SWE")),
                            List.of(),
                            new Timing(Optional.of(new Edtf(day.toString())), Optional.empty()),
                            Optional.of("Bergen"),
                            some(List.of(EventStatus.HAPPENED, EventStatus.PLANNED))));
        }

        Reading reading() {
            String text = body.toString();
            String digest = digest(number + text);
            Article article = new Article(
                    "article-" + number,
                    digest,
                    Optional.of("Talk number " + number % 7),
                    published,
                    Optional.empty(),
                    Optional.of("Outlet " + number % 5),
                    List.of(),
                    text);
            List<SourcedRecord> found = new ArrayList<>();
            for (CodebookRecord record : records) {
                found.add(new SourcedRecord("r" + digest.substring(0, 12) + found.size(), article, record));
            }
            return new Reading(article, found);
        }

        private static String digest(String text) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return String.format("%064x", new BigInteger(1, digest));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
