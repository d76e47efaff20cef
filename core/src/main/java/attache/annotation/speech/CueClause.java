package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clause in which somebody says something, without the words said: "X told Y on Friday".
 *
 * @param scene the sentence
 * @param site the cue in it
 * @param speakers the heads of the speakers' noun phrases
 */
record CueClause(Scene scene, CueSite site, List<Integer> speakers) {
    /** Tokens that neither begin nor end anything. */
    static final Set<String> PAUSES = Set.of(",", "-", "--", ":", ";", "\"", "'", ".", "...", "…", "!", "?");

    private static final Set<String> FOLLOWING =
            Set.of("nsubj", "dobj", "dative", "prep", "npadvmod", "advmod", "agent", "prt", "appos");

    /** Rules of cues that may stand beside the words they report. */
    private static final Set<String> BESIDE = Set.of("clause", "quotation", "finding");

    CueClause {
        speakers = List.copyOf(speakers);
    }

    private Sentence sentence() {
        return scene.sentence();
    }

    /** The cue's verb. */
    Token verb() {
        return scene.token(site.head());
    }

    /** The first unit of the cue. */
    int offset() {
        return verb().span().start();
    }

    /** Whether the cue may stand beside the words, as "said" does and "welcomed" does not. */
    boolean mayStandBeside() {
        return site.cue().rules().stream().anyMatch(BESIDE::contains);
    }

    /** Whether a token is no more than a pause. */
    boolean isPause(int index) {
        return isPause(scene, index);
    }

    /** Whether a token is no more than a pause; a hyphen within a word is none, but a dialogue's dash is, spaces lost or not. */
    static boolean isPause(Scene scene, int index) {
        Token token = scene.token(index);
        boolean glued = token.form().equals("-")
                && index > 0
                && index + 1 < scene.sentence().size()
                && scene.token(index - 1).span().end() == token.span().start()
                && scene.token(index + 1).span().start() == token.span().end()
                && scene.isQuoted(index - 1) == scene.isQuoted(index + 1);
        return PAUSES.contains(token.form()) && !glued;
    }

    /** The first token: the subject's, where that stands before the verb. */
    int start() {
        return new ClauseStart(this).token();
    }

    /** Whether the speaker's phrase is set off between pauses: "…, one of the guards said, …". */
    boolean isSetOff() {
        return new ClauseStart(this).isSetOff();
    }

    /** The last token. */
    int end() {
        int end = site.last();
        while (end + 1 < sentence().size() && follows(end + 1)) {
            end++;
        }
        return end;
    }

    /** Whether {@code token} is a subject of the cue itself. */
    boolean isSubject(int token) {
        return scene.token(token).head() == site.head()
                && scene.token(token).relation().startsWith("nsubj");
    }

    /** Whether a token hangs on the cue as its subject, addressee, time or place. */
    private boolean follows(int index) {
        int at = index;
        while (at != Token.ROOT && scene.token(at).head() != site.head()) {
            at = scene.token(at).head();
        }
        return at != Token.ROOT && FOLLOWING.contains(scene.token(at).relation());
    }

    /** Whether all between two offsets of the body belongs to the clause. */
    boolean holdsAll(int from, int to) {
        for (int i = sentence().tokenAt(from);
                i < sentence().size() && scene.token(i).span().start() < to;
                i++) {
            if (!isPause(i) && !follows(i)) {
                return false;
            }
        }
        return true;
    }

    /** The head of the phrase that names whom it is said to. */
    Optional<Integer> addressee() {
        for (int i : sentence().dependents(site.head())) {
            String relation = scene.token(i).relation();
            if ((relation.equals("dobj") || relation.equals("dative"))
                    && scene.token(i).isNoun()
                    && !speakers.contains(i)
                    && !site.own().contains(i)) {
                return Optional.of(i);
            }
            if (i > site.head()
                    && relation.equals("prep")
                    && scene.token(i).lemma().equals("to")) {
                return sentence().dependents(i, "pobj").stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** "warned Moscow against it", "urged drivers to stay": whom the cue is about is whom it is said to, though the words name them. */
    private boolean isTold(int object) {
        boolean spokenTo = (site.cue().force() == Force.WARN || site.cue().force() == Force.DEMAND)
                && site.cue().rules().contains("order");
        return spokenTo
                && site.own().isEmpty()
                && (scene.token(object).relation().equals("dobj")
                        || scene.token(object).relation().equals("dative"))
                && !scene.cast().parties(scene.number(), object).isEmpty();
    }

    /** The draft of what is said, by {@code rule}. */
    Draft draft(String rule, List<Span> content) {
        return new Draft(
                rule,
                site.cue().phrase(),
                site.cue().force(),
                scene,
                scene.token(site.head()).span().cover(scene.token(site.last()).span()),
                speakers,
                content,
                addressee()
                        .filter(i -> isTold(i)
                                || content.stream()
                                        .noneMatch(piece ->
                                                piece.contains(scene.token(i).span()))),
                new Intermediaries(this).through());
    }
}
