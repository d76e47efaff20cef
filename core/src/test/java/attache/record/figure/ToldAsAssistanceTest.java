package attache.record.figure;

import attache.annotation.date.Dates;
import attache.dossier.Dossier;
import attache.record.CodebookRecord;
import attache.record.Figure;
import attache.record.assistance.AssistanceExtractor;
import attache.testing.SharedReading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told as support is not told again as a figure. */
class ToldAsAssistanceTest {
    private static final AssistanceExtractor MEASURES = new AssistanceExtractor(Dossier.ukraine());
    private static final FigureExtractor FIGURES = FigureExtractor.standard(Dates.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rheinmetall has already handed over 40 Marders to Ukraine.",
                "Hanwha has already handed over 30 Marders to Ukraine, the firm said."
            })
    void theNumberOfThingsThatAreGivenIsNoFigure(String text) {
        List<CodebookRecord> all = all(text);

        assertThat(figures(all)).as("what the figures would be").isNotEmpty();
        assertThat(figures(ToldAsAssistance.leftOut(all))).isEmpty();
        assertThat(ToldAsAssistance.leftOut(all)).hasSizeLessThan(all.size()).isNotEmpty();
    }

    @Test
    void otherNumbersStay() {
        List<CodebookRecord> left = ToldAsAssistance.leftOut(
                all("Rheinmetall employs 28,000 people. It has already handed over 40 Marders to Ukraine."));

        assertThat(figures(left))
                .singleElement()
                .satisfies(figure -> assertThat(figure.quantity().anchor()).isEqualByComparingTo("28000"));
    }

    private static List<CodebookRecord> all(String text) {
        return Stream.concat(
                        SharedReading.records(MEASURES, text).stream(), SharedReading.records(FIGURES, text).stream())
                .toList();
    }

    private static List<Figure> figures(List<CodebookRecord> records) {
        return records.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }
}
