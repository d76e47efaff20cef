package attache.record.assistance;

import attache.dossier.Dossier;
import attache.record.Assistance;
import attache.record.Support;
import attache.testing.SharedReading;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What sort of support a measure is: by the things given, and where they do not tell, by what the article is about. */
class SupportTest {
    private static final AssistanceExtractor EXTRACTOR = new AssistanceExtractor(Dossier.ukraine());
    private static final AssistanceExtractor BY_RULES = AssistanceExtractor.byRulesAlone(Dossier.ukraine());

    /** Rules find no sort of support in it: "aid" as a whole, among words of war. */
    private static final String OF_WAR =
            "Finland will provide aid to Ukraine, whose troops are short of ammunition. Its army is short of artillery"
                    + " ammunition. Missiles and drones hit the front line again, and the troops want tanks and air"
                    + " defence weapons.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Denmark sent Ukraine twelve howitzers. | MILITARY",
                "Sweden will send medical supplies and food to Ukraine. | HUMANITARIAN",
                "The World Bank approved a $2 billion loan for Ukraine. | FINANCIAL",
                "Norway trained Ukrainian soldiers. | TRAINING"
            })
    void isWhatIsGiven(String text, Support support) {
        assertThat(read(EXTRACTOR, text).support()).isEqualTo(support);
    }

    @Test
    void ofSupportAsAWholeIsWhatItsSentenceAndArticleAreAbout() {
        assertThat(read(BY_RULES, OF_WAR).support()).isEqualTo(Support.OTHER);
        assertThat(read(EXTRACTOR, OF_WAR).support()).isEqualTo(Support.MILITARY);
    }

    @Test
    void leavesEverythingElseOfTheRecordAsTheRulesFoundIt() {
        Assistance ruled = read(BY_RULES, OF_WAR);

        assertThat(read(EXTRACTOR, OF_WAR)).isEqualTo(ruled.withSupport(Support.MILITARY));
    }

    @Test
    void staysTheRulesWhereNoOtherIsTwiceAsLikely() {
        SupportModel model = SupportModel.standard();

        assertThat(model.support(Support.HUMANITARIAN, Set.of("a feature that no weight knows")))
                .isEqualTo(Support.HUMANITARIAN);
    }

    private static Assistance read(AssistanceExtractor extractor, String text) {
        return SharedReading.records(extractor, text).stream()
                .map(Assistance.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
