package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.quotation.Marks;
import attache.annotation.quotation.Quotation;
import attache.text.Span;
import java.util.ArrayList;
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

    private static final Set<String> OWN = Set.of("nsubj", "aux", "auxpass", "advmod", "neg", "npadvmod", "mark");
    private static final Set<String> FOLLOWING =
            Set.of("nsubj", "dobj", "dative", "prep", "npadvmod", "advmod", "agent", "prt", "appos");

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
        return site.cue().rules().contains("clause") || site.cue().rules().contains("quotation");
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
        int start = site.head();
        for (int i : sentence().dependents(site.head())) {
            boolean elsewhere = (scene.isQuoted(i) && !scene.isQuoted(site.head())) || isBeforeMark(i);
            if (i < site.head() && OWN.contains(scene.token(i).relation()) && !elsewhere) {
                int first = sentence().subtree(i).getFirst();
                start = allHangOnCue(first, start) ? Math.min(start, first) : start;
            }
        }
        for (int speaker : speakers) {
            if (speaker < start && isSubject(speaker)) {
                start = Math.min(start, sentence().subtree(speaker).getFirst());
            }
        }
        if (isSetOff()) {
            start = Math.min(start, setOffStart());
        }
        start = asideStart(start);
        int behind = behindQuotation(true);
        if (behind > 0 && behind < start && isNameOfSpeaker(behind, start)) {
            return behind;
        }
        return Math.max(start, behindQuotation(false));
    }

    /** "The road, as X says, will open": what stands before "as" is no part of the clause. */
    private boolean isBeforeMark(int token) {
        return sentence().dependents(site.head(), "mark").stream()
                .anyMatch(mark -> scene.token(mark).lemma().equals("as") && token < mark && mark < site.head());
    }

    /**
     * Whether the speaker's phrase stands between a pause and the cue without being its subject in the parse: "…, one of the guards
     * said, …".
     */
    boolean isSetOff() {
        return !speakers.isEmpty()
                && speakers.stream().noneMatch(this::isSubject)
                && speakers.getFirst() < site.head()
                && setOffStart() <= speakers.getFirst();
    }

    /** The first token behind the last pause before the cue, where only a noun phrase stands between; else the cue. */
    private int setOffStart() {
        int first = site.head();
        while (first > 0 && !isPause(first - 1) && !scene.token(first - 1).isVerb()) {
            first--;
        }
        return first > 0 && isPause(first - 1) ? first : site.head();
    }

    /** "…, as the envoy to the islands, Ann Example said, …": the clause begins with "as". */
    private int asideStart(int start) {
        if (start < 3 || !scene.token(start - 1).form().equals(",")) {
            return start;
        }
        int first = start - 1;
        while (first > 0 && !isPause(first - 1) && !scene.token(first - 1).isVerb()) {
            first--;
        }
        boolean aside = first > 0
                && first < start - 1
                && isPause(first - 1)
                && scene.token(first).lemma().equals("as");
        return aside ? first : start;
    }

    /** Whether what stands from {@code first} to the cue names a speaker and tells nothing: "…," the head, Ann Example, said. */
    private boolean isNameOfSpeaker(int first, int start) {
        boolean verb = false;
        for (int i = first; i < site.head(); i++) {
            verb |= scene.token(i).isVerb();
        }
        return !verb && speakers.stream().anyMatch(i -> i >= first && i < start);
    }

    /**
     * The first token behind the quotation that the sentence begins in, or behind a dialogue's dash before the cue: the parse takes
     * "spring - he" for one word, but the clause begins with "he". Zero where there is none.
     *
     * @param opening whether a quotation that opens the sentence counts too
     */
    private int behindQuotation(boolean opening) {
        int first = site.head();
        for (int i = site.head() - 1; i >= 0; i--) {
            Optional<Quotation> around =
                    scene.quotations().around(scene.token(i).span().start());
            if (around.isPresent()) {
                Quotation quotation = around.get();
                int from = sentence().span().start() + (opening ? 1 : 0);
                boolean leads =
                        quotation.marks() == Marks.DASH || quotation.span().start() < from;
                return leads && !quotation.span().contains(offset()) ? first : 0;
            }
            first = isPause(i) ? first : i;
        }
        return 0;
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

    private boolean allHangOnCue(int first, int start) {
        for (int i = first; i < start; i++) {
            if (!scene.hangsOn(i, site.head())) {
                return false;
            }
        }
        return true;
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

    /** The heads of those that the words came through: "quoted by X", "as reported by X", "X quoted Y as saying". */
    List<Integer> through() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < sentence().size(); i++) {
            if (WordClass.HANDING_ON.has(scene.token(i).lemma())
                    && i != site.head()
                    && !scene.isQuoted(i)
                    && carries(i)) {
                found.addAll(new Subjects(scene).ofVerb(i));
            }
        }
        found.addAll(published());
        found.removeAll(speakers);
        return found;
    }

    private boolean carries(int quoting) {
        Token cue = verb();
        boolean asSaying =
                cue.relation().equals("pcomp") && scene.token(cue.head()).head() == quoting;
        boolean ofSpeaker = speakers.stream().anyMatch(s -> scene.hangsOn(quoting, s))
                || (scene.token(quoting).head() == site.head()
                        && !scene.token(quoting).relation().equals("ccomp"));
        return asSaying
                || isRelativeQuoting(quoting)
                || (ofSpeaker && scene.token(quoting).tag().equals("VBN"));
    }

    /** "wrote in the Example Times": the outlet that the words stand in. */
    private List<Integer> published() {
        return sentence().dependents(site.head(), "prep").stream()
                .filter(i -> i > site.head() && scene.token(i).lemma().equals("in"))
                .flatMap(i -> sentence().dependents(i, "pobj").stream())
                .filter(i -> scene.cast().parties(scene.number(), i).stream()
                        .anyMatch(party -> party.sort() == Party.Sort.OUTLET))
                .toList();
    }

    /** "… said X, which is quoted by the daily": a relative clause about the whole report. */
    private boolean isRelativeQuoting(int quoting) {
        return quoting > site.head()
                && scene.token(quoting).relation().equals("relcl")
                && sentence().dependents(quoting).stream()
                        .anyMatch(i -> scene.token(i).lemma().equals("which")
                                && Set.of("nsubjpass", "dobj")
                                        .contains(scene.token(i).relation()));
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
                through());
    }
}
