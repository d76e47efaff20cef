package attache.annotation.speech;

import attache.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what verbs of saying report. */
final class VerbCues {
    private static final int LONGEST_NAME = 3;

    private final CueLexicon lexicon;
    private final RuleBook rules;
    private final SpeakerNouns nouns;
    private final Speaking speaking;

    VerbCues(CueLexicon lexicon, RuleBook rules, SpeakerNouns nouns) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.nouns = nouns;
        this.speaking = new Speaking(nouns);
    }

    /** The drafts of one sentence, in order of their cues. */
    List<Draft> find(Scene scene) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            Token token = scene.token(i);
            if (token.isVerb() && !lexicon.verbs(token.lemma()).isEmpty() && speaking.isSaid(scene, i)) {
                found.addAll(at(scene, i));
            }
        }
        return found;
    }

    private List<Draft> at(Scene scene, int verb) {
        List<Integer> speakers = speakers(scene, verb);
        if (speakers.isEmpty() && !Speaking.isImpersonal(scene, verb)) {
            return List.of();
        }
        for (Cue cue : lexicon.verbs(scene.token(verb).lemma())) {
            boolean may = speakers.isEmpty() || speaking.maySpeak(scene, cue, speakers);
            boolean plain = !scene.isQuoted(verb) || speaking.isPlainReport(scene, cue, speakers);
            Optional<CueSite> site = may && plain ? CueSite.match(scene, cue, verb) : Optional.empty();
            List<Draft> drafts = site
                    .map(s -> new CueClause(scene, s, speakers))
                    .map(clause -> new Reported(clause, lexicon, rules).drafts())
                    .orElse(List.of())
                    .stream()
                    .filter(draft -> speaking.mayStand(scene, cue, draft))
                    .toList();
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        return List.of();
    }

    private List<Integer> speakers(Scene scene, int verb) {
        List<Integer> after = afterComma(scene, verb);
        if (!after.isEmpty()) {
            return after;
        }
        List<Integer> subjects = goesOn(scene, verb)
                ? List.of()
                : new Subjects(scene)
                        .ofVerb(verb).stream()
                                .filter(i -> scene.isQuoted(verb) || !isInSentenceQuoted(scene, i))
                                .toList();
        if (!subjects.isEmpty() && isParticiple(scene, verb) && !speaking.isKnown(scene, subjects)) {
            List<Integer> main = ofMainVerb(scene, verb);
            return !main.isEmpty() && speaking.isKnown(scene, main) ? main : subjects;
        }
        if (!subjects.isEmpty() || scene.isPassive(verb) || scene.isQuoted(verb)) {
            return subjects;
        }
        if (isParticiple(scene, verb)) {
            return ofMainVerb(scene, verb);
        }
        if (endsQuotation(scene, verb)) {
            return inverted(scene, verb);
        }
        List<Integer> beside = beside(scene, verb);
        if (!beside.isEmpty()) {
            return beside;
        }
        List<Integer> before = nameBefore(scene, verb);
        return before.isEmpty() ? setOff(scene, verb) : before;
    }

    /** The noun phrase between a pause and a finite verb, where the parse joins them otherwise: "…, one of the guards said, …". */
    private List<Integer> setOff(Scene scene, int verb) {
        boolean finite = Set.of("VBD", "VBZ").contains(scene.token(verb).tag())
                && !scene.has(verb, "nsubj")
                && verb + 1 < scene.sentence().size()
                && Set.of(",", ".", "IN").contains(scene.token(verb + 1).tag());
        int first = verb;
        while (first > 0 && !CueClause.isPause(scene, first - 1) && isNominal(scene.token(first - 1))) {
            first--;
        }
        boolean apart = first > 0
                && first < verb
                && !scene.token(verb).relation().equals("relcl")
                && CueClause.isPause(scene, first - 1);
        if (!finite || !apart || !canSpeak(scene.token(verb - 1))) {
            return List.of();
        }
        boolean one = first + 1 < verb && scene.token(first + 1).lemma().equals("of");
        return List.of(one ? first : headBefore(scene, verb - 1));
    }

    /** The noun that the phrase ending at {@code last} is about: of "the mayor of Oslo" the mayor. */
    private static int headBefore(Scene scene, int last) {
        int preposition = scene.token(last).head();
        boolean below = preposition != Token.ROOT
                && preposition < last
                && scene.token(preposition).tag().equals("IN")
                && scene.token(preposition).head() != Token.ROOT
                && scene.token(preposition).head() == preposition - 1
                && scene.token(preposition - 1).isNoun();
        return below ? preposition - 1 : last;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.isPronoun()
                || Set.of("DT", "JJ", "CD", "POS", "IN", "PRP$", "HYPH", "CC").contains(token.tag());
    }

    /** The name right before a finite verb with a clause of its own, where the parse finds no subject. */
    private static List<Integer> nameBefore(Scene scene, int verb) {
        boolean finite = Set.of("VBD", "VBZ").contains(scene.token(verb).tag());
        boolean name = verb > 0 && scene.token(verb - 1).tag().equals("NNP");
        return finite && name && scene.has(verb, "ccomp") && !scene.has(verb, "nsubj")
                ? List.of(headBefore(scene, verb - 1))
                : List.of();
    }

    /** The noun phrase right behind a verb that follows a comma and has no subject before it: "The road is shut, said the mayor." */
    private List<Integer> afterComma(Scene scene, int verb) {
        boolean inverts = verb > 0
                && scene.token(verb - 1).form().equals(",")
                && Set.of("VBD", "VBZ").contains(scene.token(verb).tag())
                && !scene.isQuoted(verb)
                && !scene.has(verb, "ccomp")
                && scene.sentence().dependents(verb, "nsubj").isEmpty();
        if (!inverts) {
            return List.of();
        }
        int last = verb + 1;
        while (last + 1 < scene.sentence().size()
                && (scene.token(last).relation().equals("det")
                        || scene.token(last + 1).isNoun())) {
            last++;
        }
        boolean ends = last + 1 >= scene.sentence().size()
                || Set.of(",", ".", "IN").contains(scene.token(last + 1).tag());
        return last < scene.sentence().size() && ends && canSpeak(scene.token(last)) ? List.of(last) : List.of();
    }

    /** A participle set off by a comma or dash from a noun that cannot speak goes on with what the sentence's subject does. */
    private boolean goesOn(Scene scene, int verb) {
        Token token = scene.token(verb);
        return isParticiple(scene, verb)
                && token.relation().equals("acl")
                && token.head() != Token.ROOT
                && !canSpeak(scene.token(token.head()));
    }

    private static boolean isParticiple(Scene scene, int verb) {
        int before = verb - 1;
        while (before > 0 && scene.token(before).form().equals("\"")) {
            before--;
        }
        return scene.token(verb).tag().equals("VBG")
                && before >= 0
                && Set.of(",", "--").contains(scene.token(before).form());
    }

    private List<Integer> ofMainVerb(Scene scene, int verb) {
        for (int i = 0; i < verb; i++) {
            if (scene.token(i).head() == Token.ROOT && scene.token(i).isVerb() && i != verb) {
                return speakers(scene, i);
            }
        }
        return List.of();
    }

    /** Whether a token stands among more quoted words than a name has. */
    private static boolean isInSentenceQuoted(Scene scene, int index) {
        return scene.quotations()
                .around(scene.token(index).span().start())
                .filter(q -> q.words().in(scene.body()).split("\\s+").length > LONGEST_NAME)
                .isPresent();
    }

    /** Whether a quotation ends right before the verb. */
    private static boolean endsQuotation(Scene scene, int verb) {
        int before = scene.token(verb).span().start() - 1;
        while (before > scene.sentence().span().start()
                && " ,-–—\"”".indexOf(scene.body().charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && scene.quotations().around(before).isPresent();
    }

    /** The first noun after an inverted verb that can speak, where the parse finds no subject: "… - said in May the minister". */
    private List<Integer> inverted(Scene scene, int verb) {
        for (int i = verb + 1; i < scene.sentence().size(); i++) {
            if (canSpeak(scene.token(i))) {
                int head = i;
                while (scene.token(head).head() > i
                        && scene.token(scene.token(head).head()).isNoun()) {
                    head = scene.token(head).head();
                }
                return List.of(head);
            }
        }
        return List.of();
    }

    private boolean canSpeak(Token token) {
        return (token.isProperNoun() && !token.entity().endsWith("DATE"))
                || (token.isNoun() && nouns.canSpeak(token.lemma()))
                || Set.of("he", "she", "they").contains(token.lemma());
    }

    /** The name that the parse sets the verb beside: "…, Ann Example, said". */
    private static List<Integer> beside(Scene scene, int verb) {
        Token token = scene.token(verb);
        boolean parenthesis = token.relation().equals("parataxis") && token.head() != Token.ROOT;
        boolean near = parenthesis && token.head() < verb && verb - token.head() <= 2;
        return near && scene.token(token.head()).isProperNoun() ? List.of(token.head()) : List.of();
    }
}
