package attache.ledger;

import attache.record.Event;
import attache.record.EventStatus;
import attache.record.SourcedRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking only around a plan finds the same event as looking at all. */
class HeldEventsTest {
    private static final int EVENTS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theEventThatAPlanAnnouncedIsTheOneThatAllWouldGive(long seed) {
        Random random = new Random(seed);
        List<SourcedRecord> told = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            told.addAll(Records.of(meeting("held" + i, random, EventStatus.HAPPENED)));
        }
        HeldEvents held = new HeldEvents();
        told.forEach(record -> held.add(record, (Event) record.record()));
        int found = 0;
        for (int i = 0; i < EVENTS; i++) {
            SourcedRecord plan =
                    Records.of(meeting("plan" + i, random, EventStatus.PLANNED)).getFirst();
            Optional<SourcedRecord> expected =
                    told.stream().filter(one -> tellsOf(plan, one)).min(Comparator.comparing(SourcedRecord::id));

            assertThat(held.of(plan, (Event) plan.record()))
                    .as("seed " + seed + ", " + plan)
                    .isEqualTo(expected);
            found += expected.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(EVENTS / 10, EVENTS - 1);
    }

    private static Records meeting(String doc, Random random, EventStatus status) {
        return Records.article(doc, random.nextInt(10) == 0 ? "" : day(random).toString())
                .meeting("They meet.", "NOR, SWE", date(random), "", "", status);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_500));
    }

    private static String date(Random random) {
        String day = day(random).toString();
        return switch (random.nextInt(8)) {
            case 0, 1 -> "";
            case 2 -> day.substring(0, 7);
            case 3 -> random.nextInt(4) == 0 ? day.substring(0, 4) : day;
            case 4 -> random.nextInt(8) == 0 ? "../" + day : day;
            case 5 -> day + "/" + LocalDate.parse(day).plusDays(random.nextInt(90));
            default -> day;
        };
    }

    /** As the agenda words it, without any index. */
    private static boolean tellsOf(SourcedRecord plan, SourcedRecord told) {
        Optional<Days> planned = ((Event) plan.record()).timing().date().flatMap(Days::of);
        Optional<Days> took = ((Event) told.record()).timing().date().flatMap(Days::of);
        Optional<LocalDate> reported = told.article().published();
        if (planned.isPresent()) {
            return took.isPresent()
                    ? planned.get().gap(took.get()) <= 3
                    : reported.isPresent()
                            && !reported.get().isBefore(planned.get().first())
                            && planned.get().gap(Days.on(reported.get())) <= 3;
        }
        Optional<LocalDate> announced = plan.article().published();
        Optional<LocalDate> when = took.map(Days::first).or(() -> reported);
        return announced.isPresent()
                && when.isPresent()
                && when.get().isAfter(announced.get())
                && when.get().isBefore(announced.get().plusDays(30));
    }
}
