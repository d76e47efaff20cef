package attache.record.assistance;

import attache.dossier.Dossier;
import attache.record.Assistance;
import attache.testing.SharedReading;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is given in an article that never names whom the effort helps. */
class UnnamedRecipientTest {
    private static final AssistanceExtractor EXTRACTOR = new AssistanceExtractor(Dossier.ukraine());

    @Test
    void isGivenToNobodyInParticularWhereOnlyGiversAreNamed() {
        List<Assistance> found = read("Belgium will send heavy machine guns and helmets.");

        assertThat(found).singleElement().satisfies(record -> {
            assertThat(record.donors()).extracting(donor -> donor.name()).containsExactly("BEL");
            assertThat(record.recipients()).isEmpty();
        });
    }

    @Test
    void isGivenByNobodyInParticularWhereAPackageOfArmsAloneIsNamed() {
        assertThat(read("The package contains rifles, field beds and helmets."))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.donors()).isEmpty();
                    assertThat(record.recipients()).isEmpty();
                    assertThat(record.items()).extracting(item -> item.name()).contains("rifle", "helmet");
                });
        assertThat(read("The hospital received five ambulances from a charity of the town."))
                .isEmpty();
    }

    @Test
    void isGivenByTheStateOfAnOfficialWhereNoOtherStateIsNamed() {
        assertThat(read("The Prime Minister of Latvia announced the delivery of 40 cruise missiles."))
                .singleElement()
                .satisfies(record -> assertThat(record.donors())
                        .extracting(donor -> donor.name())
                        .containsExactly("LVA"));
    }

    @Test
    void isNoSupportWhereAnotherStateIsNamed() {
        assertThat(read("Israel and Norway spoke of the war. Norway will send heavy machine guns and helmets."))
                .isEmpty();
    }

    @Test
    void isNoSupportWhereItIsForTheGiversThemselves() {
        assertThat(read("Denmark will buy helmets for its own army.")).isEmpty();
    }

    @Test
    void isNoSupportWhereTheAdversaryOrWhoArmsItGives() {
        assertThat(read("Russia will send helicopters and helmets.")).isEmpty();
        assertThat(read("Iran will send helicopters and helmets.")).isEmpty();
    }

    @Test
    void isTheHelpedOfAnArticleAboutThemAndElsewhereOnlyJustAfterTheyAreNamed() {
        String report =
                "Ukraine held the ridge for a third winter. Snow closed the road from the valley. The army there is short of shells."
                        + " Norway will send 40 howitzers.";
        assertThat(read(report))
                .singleElement()
                .satisfies(record -> assertThat(record.recipients())
                        .extracting(to -> to.name())
                        .containsExactly("UKR"));
        String yearbook =
                "The office looks back on a busy year. Its ships were painted, and a new pier was built. The school took in"
                        + " sixty pupils. Ukraine was spoken of at the spring meeting. The museum was closed for repairs. A bridge was named"
                        + " after a poet. Fishing went well, and prices were steady. The choir sang in four towns. The harbour froze twice."
                        + " Two lighthouses were sold. Norway will send 40 howitzers.";
        assertThat(read(yearbook)).isEmpty();
    }

    private static List<Assistance> read(String text) {
        return SharedReading.records(EXTRACTOR, text).stream()
                .map(Assistance.class::cast)
                .toList();
    }
}
