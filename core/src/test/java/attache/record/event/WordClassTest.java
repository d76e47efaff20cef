package attache.record.event;

import attache.annotation.date.Dates;
import attache.dossier.Dossier;
import attache.record.Actor;
import attache.record.Event;
import attache.testing.SharedReading;
import attache.testing.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every class of words does what its row of {@code words.csv} says. */
class WordClassTest {
    private static final EventExtractor EXTRACTOR = EventExtractor.standard(Dossier.ukraine(), Dates.english());

    static Stream<Arguments> cases() {
        return Table.rows(WordClassTest.class, "words.csv").stream()
                .map(row -> Arguments.of(row.getField("text"), row.getField("events")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void doesWhatItsExampleSays(String text, String events) {
        assertThat(SharedReading.records(EXTRACTOR, text))
                .map(Event.class::cast)
                .map(WordClassTest::written)
                .containsExactlyElementsOf(
                        Arrays.stream(events.split("; ")).map(String::strip).toList());
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsAndAnExample(WordClass wordClass) {
        assertThat(wordClass.words()).isNotEmpty();
        assertThat(Table.rows(WordClassTest.class, "words.csv"))
                .anyMatch(row -> row.getField("class").equals(wordClass.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void theFirstWordTellsAnOfficeAndTheLastAGroup() {
        assertThat(WordClass.OFFICE.begins("Minister of Defense")).isTrue();
        assertThat(WordClass.OFFICE.begins("Oleksii Reznikov")).isFalse();
        assertThat(WordClass.GROUP.ends("NATO allies")).isTrue();
        assertThat(WordClass.GROUP.ends("critics")).isFalse();
    }

    private static String written(Event event) {
        return (event.type().code() + " " + names(event.actors()) + " > " + names(event.targets())).strip();
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }
}
