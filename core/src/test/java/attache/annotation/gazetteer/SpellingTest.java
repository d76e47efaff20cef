package attache.annotation.gazetteer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Plurals and folding. */
class SpellingTest {
    private static final Spelling SPELLING = Spelling.standard();

    @ParameterizedTest
    @CsvSource({
        "tank, tanks",
        "battery, batteries",
        "toy, toys",
        "F-16, F-16s",
        "APC, APCs",
        "box, boxes",
        "torch, torches",
        "Briton, Britons",
        "Englishman, Englishmen",
        "German, Germans",
        "combat aircraft, combat aircraft",
        "school child, school children",
        "loaf, loaves"
    })
    void pluralsAreThoseOfEnglish(String singular, String plural) {
        assertThat(SPELLING.plural(singular)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "Défense, defense",
        "DEFENCE, defense",
        "Łódź, lodz",
        "Støre, store",
        "Straße, strasse",
        "İbrahim, ibrahim",
        "tonnes, tons"
    })
    void spellingsOfOneWordHaveOneKey(String word, String key) {
        assertThat(SPELLING.key(word, 0, word.length())).isEqualTo(key);
    }
}
