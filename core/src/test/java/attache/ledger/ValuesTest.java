package attache.ledger;

import attache.annotation.Edtf;
import attache.record.Item;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Days, ranges and things: what comparisons are made of. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02, 2024-02-01, 2024-02-29",
        "2024, 2024-01-01, 2024-12-31",
        "2024-06-07~, 2024-06-07, 2024-06-07",
        "2024-24, 2024-12-01, 2025-02-28",
        "2024-34, 2024-04-01, 2024-06-30",
        "2024-XX-XX, 2024-01-01, 2024-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "2022-02/2024-03-05, 2022-02-01, 2024-03-05"
    })
    void datesCoverDays(String date, LocalDate first, LocalDate last) {
        assertThat(Days.of(new Edtf(date))).contains(new Days(first, last));
    }

    @Test
    void openEndsStayOpen() {
        assertThat(Days.of(new Edtf("2022-02/..")).orElseThrow().open()).isTrue();
        assertThat(Days.of(new Edtf("../2022-02")).orElseThrow().first()).isEqualTo(LocalDate.MIN);
    }

    @ParameterizedTest
    @CsvSource({
        "225, 225, true",
        "about 3000, 2980, true",
        "about 53, about 54, false",
        "at_least 2, 3, false",
        "at_least 126, 130, true",
        "at_most 10, 9, true",
        "at_most 10, 3, false",
        "300, 400, false"
    })
    void sumsMeetWhereBoundsLeaveRoom(String one, String other, boolean meet) {
        Range first = Range.of(Records.quantity(one, 1_000_000));
        Range second = Range.of(Records.quantity(other, 1_000_000));
        assertThat(first.meets(second)).isEqualTo(meet);
        assertThat(second.meets(first)).isEqualTo(meet);
    }

    @ParameterizedTest
    @CsvSource({
        "Gepard, modern Gepards, NAME",
        "Patriot launcher, Patriot missile, NONE",
        "Patriot system, Patriot missile, NAME",
        "Leopard 2 tank, Challenger tank, NONE",
        "sea mine, sea mines, WORDS",
        "drone, drones, WORD",
        "missile, cruise missile, HEAD",
        "drone, tent, NONE"
    })
    void likenessOfThings(String one, String other, Thing.Likeness expected) {
        Thing first = Thing.of(Item.of(one));
        Thing second = Thing.of(Item.of(other));
        assertThat(first.likeness(second)).isEqualTo(expected);
        assertThat(second.likeness(first)).isEqualTo(expected);
    }

    @Test
    void genericItemsAreNoThings() {
        assertThat(Thing.particular(
                        java.util.List.of(Item.of("military aid"), Item.of("weapons system"), Item.of("new package"))))
                .isEmpty();
    }
}
