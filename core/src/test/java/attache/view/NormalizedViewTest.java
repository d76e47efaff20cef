package attache.view;

import attache.view.NormalizedView.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedViewTest {

    @Test
    void moneyHasACurrencyAndABound() {
        assertThat(found(Kind.MONEY, "about $1.5bn and 30 tanks"))
                .containsExactly(Map.of(
                        "start",
                        6,
                        "end",
                        12,
                        "text",
                        "$1.5bn",
                        "value",
                        new BigDecimal("1500000000"),
                        "bound",
                        "about",
                        "currency",
                        "USD"));
    }

    @Test
    void aRangeHasTwoEnds() {
        assertThat(found(Kind.DIMENSION, "5 to 7.5 km"))
                .containsExactly(Map.of(
                        "start",
                        0,
                        "end",
                        11,
                        "text",
                        "5 to 7.5 km",
                        "min",
                        new BigDecimal("5"),
                        "max",
                        new BigDecimal("7.5"),
                        "bound",
                        "exact",
                        "unit",
                        "kilometer"));
    }

    @Test
    void placesCountCodePoints() {
        assertThat(found(Kind.PERCENT, "\uD83D\uDE00 20%").getFirst())
                .containsEntry("start", 2)
                .containsEntry("end", 5);
    }

    @Test
    void aVagueNumberHasALeastOneAlone() {
        assertThat(found(Kind.NUMBER, "dozens came third"))
                .containsExactly(Map.of(
                        "start", 0, "end", 6, "text", "dozens", "min", new BigDecimal("24"), "bound", "at_least"));
    }

    @Test
    void temperaturesAreAKindOfTheirOwn() {
        assertThat(found(Kind.DIMENSION, "at 30 °C")).isEmpty();
        assertThat(found(Kind.TEMPERATURE, "at 30 °C")).hasSize(1);
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        for (Kind kind : Kind.values()) {
            assertThat(found(kind, "")).isEmpty();
            assertThat(found(kind, "Nobody came.")).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> found(Kind kind, String line) {
        return (List<Map<String, Object>>) NormalizedView.of(kind, line).get("found");
    }
}
