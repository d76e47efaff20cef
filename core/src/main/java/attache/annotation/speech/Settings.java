package attache.annotation.speech;

import java.util.Set;

/** Phrases that say when, where or by what means somebody speaks, and are no part of the words said. */
final class Settings {
    private static final Set<String> MEANS = Set.copyOf(Resources.lines("means.txt"));

    private Settings() {}

    /** Whether the preposition at {@code index} begins such a phrase: "on Friday", "in a statement", "during a visit". */
    static boolean isSetting(Scene scene, int index) {
        if (!WordClass.OCCASIONAL.has(scene.token(index).lemma())) {
            return false;
        }
        return scene.sentence().dependents(index, "pobj").stream()
                .anyMatch(i -> scene.token(i).entity().endsWith("DATE")
                        || scene.token(i).entity().endsWith("TIME")
                        || MEANS.contains(scene.token(i).lemma()));
    }
}
