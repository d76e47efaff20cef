package attache.annotation.speech;

import attache.annotation.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds whose saying a verb is. */
final class Subjects {
    private static final int LONGEST_WAY = 6;

    private final Scene scene;

    Subjects(Scene scene) {
        this.scene = scene;
    }

    /** The tokens that head the subjects of the verb at {@code verb}: joined ones apart; empty where there is none. */
    List<Integer> ofVerb(int verb) {
        return withJoined(subject(verb, 0));
    }

    /** {@code first} with those joined to it and those named out of it; none where it is negative. */
    List<Integer> withJoined(int first) {
        if (first < 0) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>(List.of(first));
        for (int at = first; at >= 0; ) {
            List<Integer> joined = scene.sentence().dependents(at, "conj");
            at = joined.isEmpty() || !isNamed(joined.getFirst()) ? -1 : joined.getFirst();
            if (at >= 0) {
                all.add(at);
            }
        }
        all.addAll(included(first));
        return all;
    }

    /** A noun that names no time: "officials, last week, said" has one speaker. */
    private boolean isNamed(int index) {
        Token token = scene.token(index);
        return token.isNoun()
                && !token.entity().endsWith("DATE")
                && !token.entity().endsWith("TIME");
    }

    /** "officials, including the mayor": those named out of a group. */
    private List<Integer> included(int group) {
        return scene.sentence().dependents(group, "prep").stream()
                .filter(i -> scene.token(i).form().equalsIgnoreCase("including"))
                .flatMap(i -> scene.sentence().dependents(i, "pobj").stream())
                .toList();
    }

    /** The subject's token, or -1. */
    private int subject(int verb, int way) {
        if (way > LONGEST_WAY) {
            return -1;
        }
        Token token = scene.token(verb);
        if (scene.isPassive(verb) || (token.tag().equals("VBN") && isReduced(verb))) {
            return agent(verb);
        }
        for (int subject : nearest(verb)) {
            return WordClass.RELATIVE.has(scene.token(subject).lemma()) ? antecedent(verb, subject) : subject;
        }
        return inherited(verb, way);
    }

    /** The subject nearest to the verb, those outside quotation marks first: in "\"The road,\" X said, \"is open\"" the parse finds two. */
    private List<Integer> nearest(int verb) {
        return scene.sentence().dependents(verb, "nsubj").stream()
                .min(Comparator.comparing((Integer i) -> scene.isQuoted(i) && !scene.isQuoted(verb))
                        .thenComparingInt(i -> Math.abs(verb - i)))
                .stream()
                .toList();
    }

    /** "a claim made by X", "As reported, S": a participle alone is passive. */
    private boolean isReduced(int verb) {
        Token token = scene.token(verb);
        return token.relation().equals("acl")
                || token.relation().equals("relcl")
                || (token.relation().equals("advcl") && !scene.has(verb, "aux") && !scene.has(verb, "nsubj"));
    }

    /** Who does what a passive verb says, or -1. */
    int agent(int verb) {
        for (int by : scene.sentence().dependents(verb, "agent")) {
            for (int object : scene.sentence().dependents(by, "pobj")) {
                return object;
            }
        }
        return -1;
    }

    /** What a relative pronoun stands for: the noun that its clause hangs on. */
    private int antecedent(int verb, int pronoun) {
        Token token = scene.token(verb);
        boolean relative = token.relation().equals("relcl") || token.relation().equals("acl");
        return relative
                        && token.head() != Token.ROOT
                        && (scene.token(token.head()).isNoun()
                                || scene.token(token.head()).lemma().equals("those"))
                ? whole(token.head())
                : conjunct(verb, pronoun);
    }

    /** "leaders from seven countries that": of a group and what it is from, the group speaks. */
    private int whole(int noun) {
        Token token = scene.token(noun);
        if (!token.relation().equals("pobj") || !token.tag().equals("NNS")) {
            return noun;
        }
        Token preposition = scene.token(token.head());
        boolean group = preposition.lemma().equals("from")
                && preposition.head() != Token.ROOT
                && scene.token(preposition.head()).tag().equals("NNS");
        return group ? preposition.head() : noun;
    }

    private int conjunct(int verb, int pronoun) {
        Token token = scene.token(verb);
        if (token.relation().equals("conj")) {
            return antecedent(token.head(), pronoun);
        }
        return -1;
    }

    /** The subject of a verb that has none of its own: that of the verb it is joined to, hangs on or describes. */
    private int inherited(int verb, int way) {
        Token token = scene.token(verb);
        if (token.head() == Token.ROOT) {
            return -1;
        }
        int head = token.head();
        return switch (token.relation()) {
            case "conj" ->
                subjectOrPatient(isSecondReport(verb) ? scene.token(head).head() : head, way + 1);
            case "advcl", "xcomp", "ccomp", "dep", "parataxis", "oprd" ->
                companion(verb) >= 0
                        ? companion(verb)
                        : isAdding(verb)
                                ? subjectOrPatient(scene.token(head).head(), way + 1)
                                : isReady(head)
                                        ? subject(scene.token(head).head(), way + 1)
                                        : scene.token(head).isVerb() && isNonFinite(verb)
                                                ? subjectOrPatient(head, way + 1)
                                                : -1;
            case "acl" -> scene.token(head).isNoun() ? head : -1;
            case "pcomp" -> throughPreposition(head, way);
            default -> -1;
        };
    }

    /**
     * "X said that the road is open, and welcomed the work": a verb in the past that is joined to the words said goes on with what X
     * did, where those words are not told in the past.
     */
    boolean isSecondReport(int verb) {
        if (scene.token(verb).head() == Token.ROOT) {
            return false;
        }
        Token told = scene.token(scene.token(verb).head());
        boolean sameCue = told.head() != Token.ROOT
                && scene.token(told.head()).lemma().equals(scene.token(verb).lemma());
        return scene.token(verb).tag().equals("VBD")
                && scene.token(verb).relation().equals("conj")
                && (sameCue || !told.tag().equals("VBD"))
                && !scene.has(verb, "nsubj")
                && told.relation().equals("ccomp")
                && told.head() != Token.ROOT
                && told.head() < verb
                && scene.token(told.head()).tag().equals("VBD");
    }

    /** "X said that Y had left, adding": a participle behind a comma goes on with what is said around the clause that it hangs on. */
    private boolean isAdding(int verb) {
        Token told = scene.token(scene.token(verb).head());
        return scene.token(verb).tag().equals("VBG")
                && verb > 0
                && scene.token(verb - 1).form().equals(",")
                && told.relation().equals("ccomp")
                && told.head() != Token.ROOT
                && scene.token(told.head()).isVerb()
                && told.head() < verb;
    }

    /** "with X saying": the noun right before the participle, where it hangs on "with"; or -1. */
    private int companion(int verb) {
        int before = verb - 1;
        if (before < 1
                || !scene.token(verb).tag().equals("VBG")
                || !scene.token(before).relation().equals("pobj")) {
            return -1;
        }
        return scene.token(scene.token(before).head()).lemma().equals("with") ? before : -1;
    }

    /** "was quick to stress": the infinitive goes on with the subject of the adjective's verb. */
    private boolean isReady(int adjective) {
        Token token = scene.token(adjective);
        return WordClass.READY.has(token.lemma())
                && token.head() != Token.ROOT
                && scene.token(token.head()).lemma().equals("be");
    }

    private boolean isNonFinite(int verb) {
        String tag = scene.token(verb).tag();
        return tag.equals("VBG") || tag.equals("VB") || tag.equals("VBN");
    }

    private int subjectOrPatient(int verb, int way) {
        List<Integer> patients = scene.sentence().dependents(verb, "nsubjpass");
        if (patients.isEmpty()) {
            return subject(verb, way);
        }
        int patient = patients.getFirst();
        return WordClass.RELATIVE.has(scene.token(patient).lemma()) ? antecedent(verb, patient) : patient;
    }

    /** "by saying", "quoted X as saying". */
    private int throughPreposition(int preposition, int way) {
        int above = scene.token(preposition).head();
        if (above == Token.ROOT || !scene.token(above).isVerb()) {
            return -1;
        }
        if (WordClass.QUOTING.has(scene.token(above).lemma()) && !scene.isPassive(above)) {
            List<Integer> quoted = scene.sentence().dependents(above, "dobj");
            return quoted.isEmpty() ? -1 : quoted.getFirst();
        }
        return subjectOrPatient(above, way + 1);
    }
}
