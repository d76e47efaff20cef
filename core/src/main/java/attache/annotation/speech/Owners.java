package attache.annotation.speech;

import attache.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds whose saying a noun is, and who issued a document. */
final class Owners {
    private final Scene scene;
    private final Subjects subjects;

    Owners(Scene scene) {
        this.scene = scene;
        this.subjects = new Subjects(scene);
    }

    /** The tokens that head the owners of the noun at {@code noun}: "his claim", "a claim by X", "X made a claim". */
    List<Integer> ofNoun(int noun) {
        List<Integer> owners = scene.sentence().dependents(noun, "poss");
        if (!owners.isEmpty()) {
            return subjects.withJoined(owners.getFirst());
        }
        for (int prep : scene.sentence().dependents(noun, "prep")) {
            if (Set.of("by", "from", "of").contains(scene.token(prep).lemma())) {
                List<Integer> objects = scene.sentence().dependents(prep, "pobj");
                if (!objects.isEmpty()) {
                    return subjects.withJoined(objects.getFirst());
                }
            }
        }
        Token token = scene.token(noun);
        if (token.relation().equals("pobj") && isOccasion(token.head())) {
            return subjects.ofVerb(scene.token(token.head()).head());
        }
        if (token.relation().equals("dobj")
                && WordClass.GIVING.has(scene.token(token.head()).lemma())) {
            return subjects.ofVerb(token.head());
        }
        return List.of();
    }

    /** "in a warning that S, X closed the road": what X does by it, X says. */
    private boolean isOccasion(int preposition) {
        Token token = scene.token(preposition);
        return Set.of("in", "with").contains(token.lemma())
                && token.head() != Token.ROOT
                && scene.token(token.head()).isVerb()
                && scene.sentence().dependents(preposition, "pobj").stream()
                        .flatMap(i -> scene.sentence().dependents(i, "det").stream())
                        .anyMatch(i -> Set.of("a", "an").contains(scene.token(i).lemma()));
    }

    /** The tokens that head those who issued the document at {@code noun}: its owners, or the subject of the verb it is done by. */
    List<Integer> issuers(int noun) {
        Token token = scene.token(noun);
        boolean done = token.relation().equals("dobj")
                && WordClass.ISSUING.has(scene.token(token.head()).lemma())
                && !scene.has(noun, "poss");
        if (done) {
            return subjects.ofVerb(token.head());
        }
        List<Integer> owners = ofNoun(noun);
        return owners.isEmpty() || isOfTopic(noun) ? maker(noun) : owners;
    }

    /** Those who issued the document at {@code noun} by a verb of its sentence: "released a report", "data compiled by X". */
    List<Integer> makers(int noun) {
        Token token = scene.token(noun);
        boolean done = token.relation().equals("dobj")
                && WordClass.ISSUING.has(scene.token(token.head()).lemma())
                && !scene.has(noun, "poss");
        List<Integer> by = new ArrayList<>();
        for (int prep : scene.sentence().dependents(noun, "prep")) {
            if (Set.of("by", "from").contains(scene.token(prep).lemma())) {
                by.addAll(scene.sentence().dependents(prep, "pobj"));
            }
        }
        List<Integer> owned = scene.sentence().dependents(noun, "poss");
        if (by.isEmpty() && !owned.isEmpty() && !scene.token(owned.getFirst()).isPronoun()) {
            return subjects.withJoined(owned.getFirst());
        }
        return done ? subjects.ofVerb(token.head()) : by.isEmpty() ? maker(noun) : subjects.withJoined(by.getFirst());
    }

    private boolean isOfTopic(int noun) {
        return scene.sentence().dependents(noun, "prep").stream()
                .anyMatch(i -> scene.token(i).lemma().equals("of"));
    }

    /** "data compiled by X": who made the document, by the participle behind it. */
    private List<Integer> maker(int noun) {
        for (int participle : scene.sentence().dependents(noun)) {
            if (participle > noun
                    && scene.token(participle).tag().equals("VBN")
                    && WordClass.ISSUING.has(scene.token(participle).lemma())
                    && subjects.agent(participle) >= 0) {
                return subjects.withJoined(subjects.agent(participle));
            }
        }
        return List.of();
    }
}
