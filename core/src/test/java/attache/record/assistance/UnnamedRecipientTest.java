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

    private static List<Assistance> read(String text) {
        return SharedReading.records(EXTRACTOR, text).stream()
                .map(Assistance.class::cast)
                .toList();
    }
}
