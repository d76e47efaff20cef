package attache.bench.scale;

import attache.annotation.Bound;
import attache.annotation.Edtf;
import attache.annotation.Quantity;
import attache.record.Act;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.EventStatus;
import attache.record.EventType;
import attache.record.Figure;
import attache.record.Form;
import attache.record.Item;
import attache.record.Money;
import attache.record.Role;
import attache.record.RoleStatus;
import attache.record.Stage;
import attache.record.Statement;
import attache.record.Support;
import attache.record.Timing;
import attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A sentence, with the record that stands in it where one does.
 *
 * @param text the words, without a break of lines
 * @param claimed the record that a claim with this sentence as evidence makes; empty for filling
 */
record InventedSentence(String text, Optional<Function<Claim, CodebookRecord>> claimed) {
    private static final List<Stage> WAY =
            List.of(Stage.REQUESTED, Stage.CONSIDERED, Stage.PLEDGED, Stage.AUTHORISED, Stage.DELIVERED, Stage.USED);
    private static final int[] DAYS_AFTER = {0, 12, 30, 55, 110, 150};
    private static final double SURE = 0.9;

    /** The record at {@code span}, where there is one. */
    Optional<CodebookRecord> record(Span span) {
        return claimed.map(made ->
                made.apply(new Claim(List.of(span), Certainty.ASSERTED, List.of(), "invented", SURE, List.of())));
    }

    private static InventedSentence of(String text, Function<Claim, CodebookRecord> record) {
        return new InventedSentence(text, Optional.of(record));
    }

    /** Words about nothing, with a name in them. */
    static InventedSentence filling(SplittableRandom random, String name) {
        StringBuilder text = new StringBuilder("The");
        int words = 7 + random.nextInt(14);
        int at = random.nextInt(words);
        for (int i = 0; i < words; i++) {
            text.append(' ').append(i == at ? name : InventedWords.some(random));
        }
        return new InventedSentence(text.append('.').toString(), Optional.empty());
    }

    /**
     * Where a measure stands.
     *
     * @param whole whether the sentence tells all particulars of it
     */
    static InventedSentence assistance(
            InventedMeasure measure, LocalDate today, boolean whole, SplittableRandom random) {
        int reached = reached(measure, today);
        int told = whole ? reached : random.nextInt(reached + 1);
        Stage stage = random.nextInt(40) == 0 ? Stage.HALTED : WAY.get(told);
        Optional<Edtf> date = random.nextInt(5) < 2
                ? Optional.of(
                        new Edtf(measure.asked().plusDays(DAYS_AFTER[told]).toString()))
                : Optional.empty();
        List<Item> items = new ArrayList<>();
        StringBuilder things = new StringBuilder();
        for (InventedMeasure.Lot lot : measure.things()) {
            int slip = random.nextInt(20) == 0 ? 1 : 0;
            Optional<Quantity> count = whole || random.nextInt(3) > 0
                    ? Optional.of(Quantity.of(lot.count() + slip, Bound.EXACT))
                    : Optional.empty();
            items.add(new Item(lot.thing(), count, Optional.empty()));
            things.append(things.isEmpty() ? "" : " and ")
                    .append(count.map(number -> number.anchor() + " " + lot.thing() + "s")
                            .orElse("the " + lot.thing()));
        }
        Optional<Money> money = measure.million()
                .filter(_ -> whole || random.nextBoolean())
                .map(million -> new Money(Quantity.of(million * 1_000_000L, Bound.EXACT), measure.currency()));
        String text = measure.donor() + " " + InventedWords.some(random) + " " + stage.code() + " " + things
                + money.map(sum -> " worth " + sum.amount().anchor() + " " + sum.currency())
                        .orElse("")
                + " for " + measure.recipient()
                + date.map(day -> " on " + day.expression()).orElse("") + ", "
                + InventedWords.some(random) + " " + InventedWords.some(random) + " said.";
        return of(
                text,
                claim -> new Assistance(
                        claim,
                        stage,
                        List.of(new Actor(measure.donor())),
                        List.of(new Actor(measure.recipient())),
                        Support.MILITARY,
                        items,
                        money,
                        new Timing(date, Optional.empty()),
                        List.of(),
                        Optional.empty()));
    }

    private static int reached(InventedMeasure measure, LocalDate today) {
        long since = ChronoUnit.DAYS.between(measure.asked(), today);
        int reached = 0;
        for (int i = 1; i < DAYS_AFTER.length; i++) {
            reached = since >= DAYS_AFTER[i] ? i : reached;
        }
        return reached;
    }

    /** Support without particulars, one time in two told as a total, which grows by the month. */
    static InventedSentence support(InventedMeasure measure, LocalDate today, SplittableRandom random) {
        boolean total = random.nextBoolean();
        Optional<Money> money = total
                ? Optional.of(new Money(
                        Quantity.of(total(measure, today) * 1_000_000_000L, Bound.AT_LEAST), measure.currency()))
                : Optional.empty();
        String text = measure.donor() + " has given "
                + money.map(sum -> "more than " + sum.amount().anchor() + " " + sum.currency() + " in aid since 2022")
                        .orElse("support")
                + " to " + measure.recipient() + ", " + InventedWords.some(random) + " "
                + InventedWords.some(random) + " added.";
        return of(
                text,
                claim -> new Assistance(
                        claim,
                        total ? Stage.DELIVERED : Stage.PLEDGED,
                        List.of(new Actor(measure.donor())),
                        List.of(new Actor(measure.recipient())),
                        Support.OTHER,
                        List.of(Item.of("aid")),
                        money,
                        Timing.NONE,
                        List.of(),
                        Optional.empty()));
    }

    /** What a donor has given in all by a day, in thousands of millions. */
    private static long total(InventedMeasure measure, LocalDate today) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(LocalDate.of(2022, 2, 1), today));
        return 1 + months * (1 + Math.abs(measure.donor().hashCode() % 5)) / 2;
    }

    /** What a person says. */
    static InventedSentence statement(String speaker, String addressee, SplittableRandom random) {
        StringBuilder content = new StringBuilder("we");
        for (int i = 0; i < 6 + random.nextInt(8); i++) {
            content.append(' ').append(InventedWords.some(random));
        }
        return of(
                speaker + " said that " + content + ".",
                claim -> new Statement(
                        claim,
                        speaker,
                        "say",
                        Form.INDIRECT,
                        content.toString(),
                        Act.INFORM,
                        Optional.of(new Actor(addressee))));
    }

    /** A meeting of two. */
    static InventedSentence event(String one, String other, String place, LocalDate today, SplittableRandom random) {
        LocalDate day = today.plusDays(random.nextInt(14) - 4);
        EventStatus status = day.isAfter(today) ? EventStatus.PLANNED : EventStatus.HAPPENED;
        return of(
                one + " and " + other + " meet at " + place + " on " + day + " about " + InventedWords.some(random)
                        + ".",
                claim -> new Event(
                        claim,
                        EventType.CONSULT,
                        List.of(new Actor(one), new Actor(other)),
                        List.of(),
                        new Timing(Optional.of(new Edtf(day.toString())), Optional.empty()),
                        Optional.of(place),
                        status));
    }

    /** A measured property, one time in four of a thing that many tell of; one time in thirty another value than usual. */
    static InventedSentence figure(InventedMeasure measure, String name, SplittableRandom random) {
        String thing = measure.things().getFirst().thing();
        String subject = random.nextInt(4) == 0 ? thing : name + " " + thing;
        String property =
                List.of("range", "weight", "price", "crew", "speed", "stock").get(random.nextInt(6));
        long usual = 10L + Math.abs((subject + property).hashCode() % 900);
        long value = random.nextInt(30) == 0 ? usual + 1 + random.nextInt(40) : usual;
        return of(
                "Its " + subject + " has a " + property + " of " + value + " kilometers by "
                        + InventedWords.some(random) + ".",
                claim -> new Figure(
                        claim, subject, property, Quantity.of(value, Bound.EXACT), "kilometer", Timing.NONE));
    }

    /** Who holds an office. */
    static InventedSentence role(String person, String of, SplittableRandom random) {
        boolean former = random.nextInt(25) == 0;
        return of(
                (former ? "Former minister " : "Minister ") + person + " of " + of + " was "
                        + InventedWords.some(random) + ".",
                claim -> new Role(
                        claim,
                        "Minister " + person,
                        "minister",
                        new Actor(of),
                        former ? RoleStatus.FORMER : RoleStatus.CURRENT));
    }
}
