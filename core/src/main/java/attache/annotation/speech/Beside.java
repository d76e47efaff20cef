package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.quotation.Quotation;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands beside a cue's clause as the words said: {@code "…," X said}, {@code S, X said, S}, {@code as X said, S}. */
final class Beside {
    private static final int SHORTEST_CLAUSE = 3;
    private static final int SHORTEST_QUOTATION = 3;
    private static final Set<String> REPORTS = Set.of("clause", "finding");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final CueClause clause;
    private final Scene scene;
    private final Sentence sentence;
    private final Contents contents;
    private final CueLexicon lexicon;

    Beside(CueClause clause, CueLexicon lexicon) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.scene = clause.scene();
        this.sentence = scene.sentence();
        this.contents = new Contents(scene, lexicon);
    }

    /** Whether a quotation ends right before the cue's clause. */
    boolean followsQuotation() {
        int before = clause.start() - 1;
        while (before >= 0 && clause.isPause(before) && !scene.isQuoted(before)) {
            before--;
        }
        return before >= 0
                && quotationAt(before)
                        .filter(q -> q.words().in(scene.body()).split("\\s+").length >= SHORTEST_QUOTATION || resumes())
                        .isPresent();
    }

    /** Whether a second quotation follows the clause at once: "\"The road,\" X said, \"is open\"". */
    private boolean resumes() {
        int next = clause.end() + 1;
        while (next < sentence.size() && scene.token(next).form().equals(",")) {
            next++;
        }
        return next < sentence.size()
                && next > clause.end() + 1
                && quotationAt(Math.min(next + 1, sentence.size() - 1)).isPresent();
    }

    /** The quotation that holds a token, unless the cue stands in it too. */
    private Optional<Quotation> quotationAt(int token) {
        return scene.quotations()
                .around(scene.token(token).span().start())
                .filter(q -> !q.span().contains(clause.offset()));
    }

    /** The words before the clause, and what goes on after it. */
    Optional<Draft> draft() {
        int start = clause.start();
        int last = start - 1;
        while (last >= 0 && clause.isPause(last)) {
            last--;
        }
        if (last < 0 || scene.token(start).relation().equals("mark")) {
            return new Asides(clause, lexicon, this::segmentStart).aside(start);
        }
        if (last == start - 1 || isBroken(last + 1, start)) {
            return Optional.empty();
        }
        Optional<Quotation> quotation = quotationAt(last);
        return quotation.isPresent() ? quoted(quotation.get(), last) : unquoted(last);
    }

    /** {@code S, as X said, S}, where the parse makes "said" the sentence's main verb. */
    Optional<Draft> asideInside() {
        return new Asides(clause, lexicon, this::segmentStart).inside();
    }

    /** A colon or semicolon outside quotation marks parts the clause from what stands before it. */
    private boolean isBroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Set.of(";", ":").contains(scene.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> quoted(Quotation quotation, int last) {
        if (isSubordinate() || runsOn(last)) {
            return Optional.empty();
        }
        int open = sentence.tokenAt(quotation.span().start());
        boolean leads = quotation.span().start() <= sentence.span().start() || !continuesInto(open);
        Optional<Span> piece =
                leads ? Optional.of(quotation.words()) : contents.between(segmentStart(open), last, clause.offset());
        return piece.map(words -> clause.draft("quotation-before", withRest(words)));
    }

    /** "the \"last of the line\" committed to the cause": a participle right behind quoted words, no comma between, describes them. */
    private boolean runsOn(int last) {
        boolean finite = FINITE.contains(clause.verb().tag());
        boolean pause = (last + 1 < clause.start() && clause.isPause(last)) || ".,!?".indexOf(endOf(last)) >= 0;
        boolean between = scene.body()
                .substring(
                        scene.token(last).span().end(),
                        scene.token(clause.start()).span().start())
                .chars()
                .anyMatch(c -> c == ',' || c == '-' || c == '–' || c == '—');
        return !finite && !pause && !between;
    }

    private char endOf(int token) {
        return scene.body().charAt(scene.token(token).span().end() - 1);
    }

    /** "…, saying he would" and "to defend": a verb that hangs on another tells no words that stand before both. */
    private boolean isSubordinate() {
        boolean infinitive = sentence.dependents(clause.site().head(), "aux").stream()
                .anyMatch(i -> scene.token(i).lemma().equals("to"));
        boolean borrowed = clause.speakers().stream().noneMatch(clause::isSubject)
                && clause.speakers().stream().anyMatch(i -> i < clause.start());
        return infinitive || (clause.verb().tag().equals("VBG") && borrowed);
    }

    private List<Span> withRest(Span words) {
        List<Span> pieces = new ArrayList<>(List.of(words));
        rest().ifPresent(pieces::add);
        return pieces;
    }

    private Optional<Draft> unquoted(int last) {
        boolean subordinate = scene.has(clause.site().head(), "mark")
                && clause.verb().relation().equals("advcl");
        boolean reports = clause.site().cue().rules().stream().anyMatch(REPORTS::contains);
        if (subordinate || !reports) {
            return Optional.empty();
        }
        int first = segmentStart(last);
        Optional<Span> rest = rest();
        boolean cutInTwo = rest.isPresent() && isParenthesis();
        boolean whole = last - first + 1 >= SHORTEST_CLAUSE && hasClause(first, last);
        if (!mayInvert() || !(whole || cutInTwo) || isCondition(first, last)) {
            return Optional.empty();
        }
        List<Span> pieces = new ArrayList<>();
        contents.between(first, last, clause.offset()).ifPresent(pieces::add);
        rest.ifPresent(pieces::add);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(clause.draft("clause-before", pieces));
    }

    /** "While the road is open, the mayor warns against it": what only says when or under what condition is not said. */
    private boolean isCondition(int first, int last) {
        boolean condition = isParticiple(first);
        for (int i : sentence.dependents(clause.site().head())) {
            if (i >= first && i <= last && scene.token(i).isVerb()) {
                boolean adverbial = scene.token(i).relation().equals("advcl") && (i == first || isMarkedAt(i, first));
                if (!adverbial) {
                    return false;
                }
                condition = true;
            }
        }
        return condition;
    }

    private boolean isMarkedAt(int verb, int first) {
        return sentence.dependents(verb).stream()
                .anyMatch(below -> below <= first + 1
                        && Set.of("mark", "advmod").contains(scene.token(below).relation()));
    }

    /** "Asked whether there was hope, the mayor answered": what the speaker was asked or did meanwhile. */
    private boolean isParticiple(int first) {
        Token token = scene.token(first);
        return token.relation().equals("advcl")
                && Set.of("VBN", "VBG").contains(token.tag())
                && token.head() == clause.site().head();
    }

    private boolean isParenthesis() {
        return clause.verb().relation().equals("parataxis");
    }

    /** An inverted cue has its own subject and nothing of its own to report. */
    private boolean mayInvert() {
        boolean complete = sentence.dependents(clause.site().head()).stream()
                .anyMatch(i -> i > clause.site().head()
                        && Set.of("ccomp", "xcomp", "dobj")
                                .contains(scene.token(i).relation())
                        && !scene.token(i).isNoun()
                        && !scene.token(i).tag().equals("VBG")
                        && !lexicon.isCredit(scene, i));
        return (clause.speakers().stream().anyMatch(clause::isSubject) || clause.isSetOff() || isInverted())
                && !clause.verb().tag().equals("VBG")
                && !complete;
    }

    /** Whether the speaker stands right behind a verb that follows a comma. */
    private boolean isInverted() {
        int head = clause.site().head();
        return head > 0
                && scene.token(head - 1).form().equals(",")
                && clause.speakers().stream().anyMatch(i -> i > head)
                && !scene.has(head, "nsubj");
    }

    /** Whether the words before a quotation run into it, with no comma or colon between. */
    private boolean continuesInto(int open) {
        return open >= 2 && !clause.isPause(open - 1);
    }

    /** Where the words before the clause begin: after a semicolon, and after a leading conjunction. */
    private int segmentStart(int last) {
        int first = 0;
        for (int i = last; i > 0 && first == 0; i--) {
            if (scene.token(i).form().equals(";") && !scene.isQuoted(i)) {
                first = i + 1;
            }
        }
        return scene.token(first).relation().equals("cc") && first + 1 < last ? first + 1 : first;
    }

    /** Whether a finite verb with a subject stands there, not merely "According to X" or "With his army gone". */
    private boolean hasClause(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = scene.token(i);
            boolean subject = token.relation().startsWith("nsubj")
                    || Set.of("expl", "csubj").contains(token.relation());
            if (subject && token.head() >= first && token.head() <= last && isFinite(token.head())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int verb) {
        String tag = scene.token(verb).tag();
        return !Set.of("VBG", "VBN").contains(tag) || scene.has(verb, "aux") || scene.has(verb, "auxpass");
    }

    /** What goes on after the clause: a second quotation, or the second half of a sentence that the clause cuts in two. */
    private Optional<Span> rest() {
        int end = clause.end();
        int from = end + 1;
        while (from < sentence.size()
                && clause.isPause(from)
                && !scene.token(from).form().equals("\"")) {
            from++;
        }
        if (from >= sentence.size() || from == end + 1) {
            return Optional.empty();
        }
        int offset = scene.token(from).span().start();
        Optional<Quotation> quotation = scene.quotations().in(new Span(offset, offset + 1)).stream()
                .filter(q -> q.span().start() == offset)
                .findFirst();
        if (quotation.isPresent()) {
            return quotation.map(Quotation::words);
        }
        boolean goesOn = isParenthesis() && !scene.hangsOn(from, clause.site().head());
        return goesOn && !isReport(from)
                ? contents.between(from, sentence.size() - 1, clause.offset())
                : Optional.empty();
    }

    /** "…, the agency has learned.": what ends the sentence is a report of its own. */
    private boolean isReport(int from) {
        int last = sentence.size() - 1;
        while (last > from && clause.isPause(last)) {
            last--;
        }
        Token verb = scene.token(last);
        return verb.isVerb()
                && !lexicon.verbs(verb.lemma()).isEmpty()
                && sentence.dependents(last, "nsubj").stream().anyMatch(i -> i >= from);
    }
}
