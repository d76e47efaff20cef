package attache.record;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sums of weights, and what is the likeliest by them; the weights stand in {@code linear-*.tsv}. */
@NullMarked
class LinearModelTest {
    private enum Colour {
        RED,
        GREEN
    }

    private final LinearModel<Colour> model = LinearModel.of(Colour.class, LinearModelTest.class, "linear-weights.tsv");

    @Test
    void weightsOfWhatIsThereAreAddedUp() {
        assertThat(model.sum(Colour.RED, List.of("leaf", "rose"))).isEqualTo(1.5);
        assertThat(model.sum(Colour.GREEN, List.of("leaf", "rose"))).isEqualTo(2.25);
        assertThat(model.likeliest(List.of("leaf", "rose"))).isEqualTo(Colour.GREEN);
        assertThat(model.likeliest(List.of("rose"))).isEqualTo(Colour.RED);
    }

    @Test
    void unknownFeaturesCountNothingAndOfEqualsTheFirstIsTaken() {
        assertThat(model.sum(Colour.GREEN, List.of("stone"))).isZero();
        assertThat(model.likeliest(List.of("stone"))).isEqualTo(Colour.RED);
    }

    @Test
    void aFaultInTheTableNamesItsPlace() {
        assertThatThrownBy(() -> LinearModel.of(Colour.class, LinearModelTest.class, "linear-words.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("linear-words.tsv, row leaf");
        assertThatThrownBy(() -> LinearModel.of(Colour.class, LinearModelTest.class, "linear-short.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("linear-short.tsv, line 3: 2 cells, not 3");
        assertThatThrownBy(() -> LinearModel.of(Colour.class, LinearModelTest.class, "linear-none.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("linear-none.tsv is missing");
    }
}
