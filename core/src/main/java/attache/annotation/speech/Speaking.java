package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.ItemEntry;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a verb of saying tells of something said, and by one who can. */
final class Speaking {
    /** Rules that any subject may report by: what is told is plainly words. */
    private static final Set<String> PLAIN =
            Set.of("clause", "quotation-after", "quotation-before", "clause-before", "aside");

    private final SpeakerNouns nouns;

    Speaking(SpeakerNouns nouns) {
        this.nouns = nouns;
    }

    /** Not denied, wished or put off: "did not say", "could say", "is expected to say" report no words. */
    boolean isSaid(Scene scene, int verb) {
        if (scene.has(verb, "neg") || isModal(scene, verb)) {
            return false;
        }
        Token token = scene.token(verb);
        if (token.head() == Token.ROOT) {
            return true;
        }
        boolean infinitive = scene.sentence().dependents(verb, "aux").stream()
                .anyMatch(i -> scene.token(i).lemma().equals("to"));
        boolean open = token.relation().equals("xcomp")
                && (WordClass.UNFULFILLED.has(scene.token(token.head()).lemma()) || scene.has(token.head(), "neg"));
        return (!open || isPerformed(scene, token.head()))
                && !(infinitive && isModal(scene, token.head()))
                && !(infinitive && (isOrdered(scene, verb) || isOpen(scene, token)))
                && !isLeftOut(scene, token);
    }

    /** "urged him to say": what somebody is asked to say has not been said. */
    private static boolean isOrdered(Scene scene, int verb) {
        Token token = scene.token(verb);
        return Set.of("xcomp", "ccomp", "advcl", "acl").contains(token.relation())
                && WordClass.ORDERING.has(scene.token(token.head()).lemma());
    }

    /** "the power to declare": what somebody can or may say has not been said. */
    private static boolean isOpen(Scene scene, Token token) {
        Token noun = scene.token(token.head());
        return Set.of("acl", "relcl").contains(token.relation())
                && noun.tag().startsWith("NN")
                && !WordClass.GIVING.has(noun.lemma());
    }

    /** "refrained from saying", "left without saying". */
    private static boolean isLeftOut(Scene scene, Token token) {
        return token.relation().equals("pcomp")
                && Set.of("from", "without").contains(scene.token(token.head()).lemma());
    }

    /** "I want to thank", "we would like to stress": who says so does so. */
    private static boolean isPerformed(Scene scene, int wish) {
        return WordClass.WISHING.has(scene.token(wish).lemma())
                && scene.sentence().dependents(wish, "nsubj").stream()
                        .anyMatch(i ->
                                Set.of("i", "we").contains(scene.token(i).form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isModal(Scene scene, int verb) {
        return scene.sentence().dependents(verb, "aux").stream()
                .anyMatch(i -> WordClass.UNSAID.has(scene.token(i).lemma()));
    }

    /** Whether these subjects may speak by this cue. */
    boolean maySpeak(Scene scene, Cue cue, List<Integer> speakers) {
        Token speaker = scene.token(speakers.getFirst());
        if (cue.rules().contains("finding")) {
            return nouns.is(speaker.lemma(), SpeakerNouns.Sort.DOCUMENT)
                    || nouns.is(speaker.lemma(), SpeakerNouns.Sort.PERSON);
        }
        if (cue.speaker() == Cue.Speaker.OUTLET) {
            return scene.cast().parties(scene.number(), speakers.getFirst()).stream()
                    .anyMatch(party -> party.sort() == Party.Sort.OUTLET);
        }
        return isKnown(scene, speakers)
                || isThoseWho(scene, speakers.getFirst())
                || (cue.speaker() == Cue.Speaker.ANY && !WordClass.IMPERSONAL.has(speaker.lemma()));
    }

    private boolean isOnePerson(Scene scene, List<Integer> speakers) {
        Token speaker = scene.token(speakers.getFirst());
        return speakers.size() == 1
                && !speaker.tag().endsWith("S")
                && (Set.of("he", "she", "i").contains(speaker.lemma())
                        || speaker.entity().endsWith("PERSON")
                        || nouns.is(speaker.lemma(), SpeakerNouns.Sort.PERSON)
                        || scene.cast().parties(scene.number(), speakers.getFirst()).stream()
                                .anyMatch(party -> party.sort() == Party.Sort.PERSON));
    }

    private static boolean isQuoted(Scene scene, Draft draft) {
        return draft.content().stream()
                .anyMatch(piece -> !scene.quotations().in(piece).isEmpty()
                        || scene.quotations().around(piece.start()).isPresent());
    }

    /** "70 percent say", "two in three voters say": the answers to a poll are the poll's finding, and nobody's words unless quoted. */
    private static boolean isShare(Scene scene, int speaker) {
        Token token = scene.token(speaker);
        boolean rate = scene.sentence().dependents(speaker, "prep").stream()
                .anyMatch(i -> scene.token(i).lemma().equals("in")
                        && token.tag().equals("CD")
                        && scene.sentence().dependents(i, "pobj").stream()
                                .anyMatch(j -> scene.token(j).tag().equals("CD")
                                        || scene.has(j, "nummod")
                                        || scene.has(j, "num")));
        return WordClass.SHARE.has(token.lemma()) || rate;
    }

    /** "There are those who say": the pronoun stands for persons. */
    private static boolean isThoseWho(Scene scene, int speaker) {
        return scene.token(speaker).lemma().equals("those")
                && scene.sentence().dependents(speaker, "relcl").stream()
                        .flatMap(i -> scene.sentence().dependents(i, "nsubj").stream())
                        .anyMatch(i -> scene.token(i).lemma().equals("who"));
    }

    /** Whether a rule may stand: by what is no plain report, only one speaks that is known to be able to. */
    boolean mayStand(Scene scene, Cue cue, Draft draft) {
        if (cue.speaker() == Cue.Speaker.PERSON
                && !draft.speakers().isEmpty()
                && !isOnePerson(scene, draft.speakers())
                && !isQuoted(scene, draft)) {
            return false;
        }
        if (!draft.speakers().isEmpty() && isShare(scene, draft.speakers().getFirst()) && !isQuoted(scene, draft)) {
            return false;
        }
        return PLAIN.contains(draft.rule()) || draft.speakers().isEmpty() || isKnown(scene, draft.speakers());
    }

    /** Whether the first of these phrases names somebody or something that can speak. */
    boolean isKnown(Scene scene, List<Integer> speakers) {
        Token speaker = scene.token(speakers.getFirst());
        if (isThing(scene, speaker)) {
            return false;
        }
        return nouns.canSpeak(speaker.lemma())
                || speaker.isProperNoun()
                || WordClass.PERSONAL.has(speaker.lemma().toLowerCase(Locale.ROOT))
                || !scene.cast().parties(scene.number(), speakers.getFirst()).isEmpty();
    }

    /** A weapon's name is a name, but says nothing. */
    private static boolean isThing(Scene scene, Token speaker) {
        return speaker.isProperNoun()
                && scene.cast().matches(scene.number()).stream()
                        .anyMatch(match -> match.entry() instanceof ItemEntry
                                && match.span().contains(speaker.span()));
    }

    /** Inside a quotation only a plain report of a named or described speaker counts: "as the minister said". */
    boolean isPlainReport(Scene scene, Cue cue, List<Integer> speakers) {
        if (speakers.isEmpty()
                || cue.speaker() != Cue.Speaker.ANY
                || !cue.rules().contains("clause")) {
            return false;
        }
        Token speaker = scene.token(speakers.getFirst());
        return speaker.isProperNoun() || (speaker.tag().equals("NN") && nouns.canSpeak(speaker.lemma()));
    }

    /** "It is stressed that": somebody named earlier speaks. */
    static boolean isImpersonal(Scene scene, int verb) {
        return scene.has(verb, "auxpass")
                && scene.has(verb, "ccomp")
                && scene.sentence().dependents(verb, "nsubjpass").stream()
                        .anyMatch(i -> scene.token(i).lemma().equals("it"));
    }
}
