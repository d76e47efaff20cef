package attache.story;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs of words as sets: what two texts share. */
class ShinglesTest {
    private static final Shingles SIX = Shingles.of("one two three four five six");

    @Test
    void countsRunsOfFiveWords() {
        assertThat(SIX.size()).isEqualTo(2);
        assertThat(Shingles.of("one two three").size()).isEqualTo(1);
        assertThat(Shingles.of("").size()).isZero();
    }

    @Test
    void caseAndMarksDoNotCount() {
        assertThat(SIX.common(Shingles.of("“One, two; THREE four – five six!”")))
                .isEqualTo(2);
    }

    @Test
    void orderCounts() {
        assertThat(SIX.common(Shingles.of("six five four three two one"))).isZero();
    }

    @Test
    void aLongerTextContainsItsPart() {
        Shingles longer = Shingles.of("zero one two three four five six seven");
        assertThat(longer.contains(SIX)).isTrue();
        assertThat(SIX.contains(longer)).isFalse();
        assertThat(longer.contains(Shingles.of(""))).isFalse();
    }

    @Test
    void sketchesOfALongTextAreAFractionOfIt() {
        Shingles text = Shingles.of(Texts.filler("a", 0, 400));
        assertThat(text.sketch().length).isBetween(text.size() / 16, text.size() / 4);
    }
}
