package attache.bench;

import attache.annotation.Bound;
import attache.annotation.Edtf;
import attache.annotation.Quantity;
import attache.article.Article;
import attache.ledger.Ledger;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Times a full rebuild of the ledger over invented records: {@code LedgerScaleMain RECORDS [SEED]}.
 *
 * <p>Ten records an article of about 300 words over four years; measures are told by about four records each; a few pairs of donor and
 * recipient hold most of them, as in life, so that blocks are as uneven as they will be.
 */
public final class LedgerScaleMain {
    private static final List<String> DONORS = List.of(
            "USA", "USA", "USA", "USA", "DEU", "DEU", "GBR", "GBR", "EU", "POL", "FRA", "NLD", "SWE", "NOR", "DNK",
            "CAN");
    private static final List<String> THINGS = List.of(
            "Patriot missile",
            "howitzer",
            "155mm artillery shell",
            "tank",
            "drone",
            "Leopard 2 tank",
            "generator",
            "tent",
            "field hospital",
            "radar",
            "M113 armoured vehicle",
            "mine-clearing vehicle",
            "body armour",
            "NASAMS launcher");
    private static final List<Stage> STAGES =
            List.of(Stage.REQUESTED, Stage.CONSIDERED, Stage.PLEDGED, Stage.AUTHORISED, Stage.DELIVERED, Stage.USED);
    private static final int RECORDS_AN_ARTICLE = 10;
    private static final int WORDS_AN_ARTICLE = 300;
    private static final int DAYS = 1_460;
    private static final LocalDate START = LocalDate.of(2022, 3, 1);

    private final Random random;
    private final int measures;

    private LedgerScaleMain(long seed, int records) {
        random = new Random(seed);
        measures = records / 4;
    }

    /** Runs and prints one line. */
    public static void main(String[] args) {
        int wanted = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        List<SourcedRecord> records = new LedgerScaleMain(seed, wanted).records(wanted);
        long start = System.nanoTime();
        Ledger ledger = Ledger.of(records);
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%d records, seed %d: %.1f s, %d MB held; %d entries, %d totals, %d conflicts, %d stories%n",
                records.size(),
                seed,
                seconds,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                ledger.entries().size(),
                ledger.totals().size(),
                ledger.conflicts().size(),
                ledger.stories().size());
    }

    private List<SourcedRecord> records(int wanted) {
        List<SourcedRecord> records = new ArrayList<>();
        for (int number = 0; records.size() < wanted; number++) {
            int day = random.nextInt(DAYS);
            Article article = article(number, day);
            for (int i = 0; i < RECORDS_AN_ARTICLE; i++) {
                records.add(new SourcedRecord(article.doc() + "#" + i, article, record(i, day)));
            }
        }
        return records;
    }

    private Article article(int number, int day) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < WORDS_AN_ARTICLE; i++) {
            double rank = Math.pow(random.nextDouble(), 3); // a few words often, most seldom
            body.append(i % 12 == 0 ? "W" : "w").append((int) (rank * 60_000)).append(i % 12 == 11 ? ". " : " ");
        }
        String doc = String.format(Locale.ROOT, "article-%07d", number);
        return new Article(
                doc,
                String.format(Locale.ROOT, "%064d", number),
                Optional.empty(),
                Optional.of(START.plusDays(day)),
                Optional.empty(),
                Optional.of("Outlet " + number % 40),
                List.of(),
                body.toString());
    }

    private CodebookRecord record(int place, int day) {
        Claim claim = new Claim(
                List.of(new Span(place * 60, place * 60 + 50)),
                Certainty.ASSERTED,
                List.of(),
                "synthetic",
                1,
                List.of());
        return switch (place) {
            case 0 ->
                new Role(claim, "Person " + random.nextInt(500), "President", new Actor("USA"), RoleStatus.CURRENT);
            case 1 ->
                new Figure(
                        claim,
                        THINGS.get(random.nextInt(THINGS.size())),
                        "range",
                        Quantity.of(10 + random.nextInt(500), Bound.EXACT),
                        "kilometer",
                        Timing.NONE);
            default -> assistance(claim, day);
        };
    }

    private Assistance assistance(Claim claim, int day) {
        int measure = (int) ((long) day * measures / DAYS) + random.nextInt(20);
        Random fixed = new Random(measure * 7919L);
        Stage stage = STAGES.get(random.nextInt(STAGES.size()));
        return new Assistance(
                claim,
                stage,
                List.of(new Actor(DONORS.get(fixed.nextInt(DONORS.size())))),
                List.of(new Actor("UKR")),
                Support.MILITARY,
                List.of(new Item(
                        THINGS.get(fixed.nextInt(THINGS.size())),
                        Optional.of(Quantity.of(1 + fixed.nextInt(300), Bound.EXACT)),
                        Optional.empty())),
                Optional.of(new Money(
                        Quantity.of(BigDecimal.valueOf((1 + fixed.nextInt(900)) * 1_000_000L), Bound.EXACT), "USD")),
                new Timing(Optional.of(new Edtf(START.plusDays(day).toString())), Optional.empty()),
                List.of(),
                Optional.empty());
    }
}
