package attache.annotation.speech;

import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what verbs of saying report. */
final class VerbCues {
    private static final Set<String> UNSAID =
            Set.of("may", "might", "could", "should", "would", "must", "can", "will", "shall");
    private static final Set<String> UNFULFILLED = Set.of(
            "want", "plan", "expect", "need", "hope", "refuse", "decline", "fail", "try", "have", "prepare", "ask",
            "like");

    private final CueLexicon lexicon;
    private final RuleBook rules;
    private final SpeakerNouns nouns;

    VerbCues(CueLexicon lexicon, RuleBook rules, SpeakerNouns nouns) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.nouns = nouns;
    }

    /** The drafts of one sentence, in order of their cues. */
    List<Draft> find(Scene scene) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            Token token = scene.token(i);
            if (token.isVerb() && !lexicon.verbs(token.lemma()).isEmpty() && isSaid(scene, i)) {
                found.addAll(at(scene, i));
            }
        }
        return found;
    }

    private List<Draft> at(Scene scene, int verb) {
        List<Integer> speakers = new Subjects(scene).ofVerb(verb);
        boolean impersonal = speakers.isEmpty() && isImpersonal(scene, verb);
        if (speakers.isEmpty() && !impersonal) {
            return List.of();
        }
        for (Cue cue : lexicon.verbs(scene.token(verb).lemma())) {
            Optional<CueSite> site = CueSite.match(scene, cue, verb);
            if (site.isEmpty()
                    || !maySpeak(scene, cue, speakers, impersonal)
                    || (scene.isQuoted(verb) && !isPlainReport(scene, cue, speakers))) {
                continue;
            }
            List<Draft> drafts = new Reported(scene, site.get(), speakers, lexicon, rules).drafts();
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        return List.of();
    }

    /** Not denied, wished or put off: "did not say", "could say", "is expected to say" report no words. */
    private boolean isSaid(Scene scene, int verb) {
        if (scene.has(verb, "neg")) {
            return false;
        }
        for (int aux : scene.sentence().dependents(verb, "aux")) {
            if (UNSAID.contains(scene.token(aux).lemma())) {
                return false;
            }
        }
        Token token = scene.token(verb);
        return !(token.relation().equals("xcomp")
                && token.head() != Token.ROOT
                && (UNFULFILLED.contains(scene.token(token.head()).lemma()) || scene.has(token.head(), "neg")));
    }

    /** "It is stressed that": somebody named earlier speaks. */
    private boolean isImpersonal(Scene scene, int verb) {
        return scene.has(verb, "auxpass")
                && scene.sentence().dependents(verb, "nsubjpass").stream()
                        .anyMatch(i -> scene.token(i).lemma().equals("it"))
                && scene.has(verb, "ccomp");
    }

    /** Inside a quotation only a plain report of a named or described speaker counts: "as the minister said". */
    private boolean isPlainReport(Scene scene, Cue cue, List<Integer> speakers) {
        if (speakers.isEmpty()
                || cue.speaker() != Cue.Speaker.ANY
                || !cue.rules().contains("clause")) {
            return false;
        }
        Token speaker = scene.token(speakers.getFirst());
        return speaker.isProperNoun() || (speaker.tag().equals("NN") && nouns.canSpeak(speaker.lemma()));
    }

    private boolean maySpeak(Scene scene, Cue cue, List<Integer> speakers, boolean impersonal) {
        if (impersonal) {
            return true;
        }
        Token speaker = scene.token(speakers.getFirst());
        boolean known = nouns.canSpeak(speaker.lemma())
                || speaker.isProperNoun()
                || Set.of("he", "she", "they", "we", "i", "who").contains(speaker.lemma())
                || !scene.cast().parties(scene.number(), speakers.getFirst()).isEmpty();
        if (cue.rules().contains("finding")) {
            return nouns.is(speaker.lemma(), SpeakerNouns.Sort.DOCUMENT)
                    || nouns.is(speaker.lemma(), SpeakerNouns.Sort.PERSON);
        }
        boolean pronounOfThings =
                Set.of("it", "this", "that", "these", "those", "which", "there").contains(speaker.lemma());
        return known || (cue.speaker() == Cue.Speaker.ANY && !pronounOfThings);
    }

    /** The span of a cue's words, from its head to its last word. */
    static Span spanOf(Scene scene, CueSite site) {
        return scene.token(site.head()).span().cover(scene.token(site.last()).span());
    }
}
