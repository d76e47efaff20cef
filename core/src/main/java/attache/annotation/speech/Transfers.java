package attache.annotation.speech;

import java.util.List;
import java.util.Set;

/**
 * Tells requests whose whole content is that something be given: "asked for tanks", "appealed for the supply of weapons" are acts of
 * asking for support, and nobody's words.
 */
final class Transfers {
    /** What is given stands behind these: "an increase in aid", "the supply of weapons". */
    private static final Set<String> OF = Set.of("of", "in");

    private final Scene scene;

    Transfers(Scene scene) {
        this.scene = scene;
    }

    /** Whether all that the complements headed by {@code heads} name is support, and none of it is quoted. */
    boolean isOnly(List<Integer> heads) {
        return !heads.isEmpty() && heads.stream().allMatch(this::isSupport);
    }

    private boolean isSupport(int head) {
        if (scene.token(head).relation().equals("prep")) {
            List<Integer> objects = scene.sentence().dependents(head, "pobj");
            return !objects.isEmpty() && objects.stream().allMatch(this::isSupport);
        }
        boolean quoted = scene.sentence().subtree(head).stream().anyMatch(scene::isQuoted);
        boolean clause = scene.sentence().subtree(head).stream()
                .anyMatch(i -> Set.of("relcl", "acl").contains(scene.token(i).relation())
                        && scene.token(i).isVerb()
                        && i > head);
        return !quoted
                && !clause
                && (WordClass.AID.has(scene.token(head).lemma())
                        || scene.sentence().dependents(head, "prep").stream()
                                .filter(i -> OF.contains(scene.token(i).lemma()))
                                .flatMap(i -> scene.sentence().dependents(i, "pobj").stream())
                                .anyMatch(i -> WordClass.AID.has(scene.token(i).lemma())));
    }
}
