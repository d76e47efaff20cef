package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a cue reports in its complements, by the rules that its line in {@code cues.csv} names. */
final class Complemented {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    /** How many tokens may stand between a cue and its "that". */
    private static final int FARTHEST_THAT = 8;

    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis");

    private final CueClause clause;
    private final Scene scene;
    private final RuleBook rules;
    private final Contents contents;
    private final Complements complements;
    private final CueLexicon lexicon;
    private final Trailing trailing;

    Complemented(CueClause clause, CueLexicon lexicon, RuleBook rules) {
        this.clause = clause;
        this.scene = clause.scene();
        this.rules = rules;
        this.lexicon = lexicon;
        this.contents = new Contents(scene, lexicon);
        this.trailing = new Trailing(clause, lexicon);
        this.complements = new Complements(scene, clause.site(), lexicon);
    }

    /** The draft by the first rule that fits. */
    Optional<Draft> draft() {
        for (String name : clause.site().cue().rules()) {
            Optional<Span> content = rules.complement(name).flatMap(this::content);
            if (content.isPresent()) {
                return Optional.of(clause.draft(name, withLead(withAntecedent(content.get()))));
            }
        }
        return clause.site().cue().rules().contains("clause")
                ? behindThat().map(words -> clause.draft("clause", List.of(words)))
                : Optional.empty();
    }

    /** "said on Example Network that S", where the parse sets the words elsewhere: all behind "that". */
    private Optional<Span> behindThat() {
        int last = scene.sentence().size() - 1;
        int that = clause.site().last() + 1;
        while (that < last && !isThat(that)) {
            that++;
        }
        int cueEnd = scene.token(clause.site().last()).span().end();
        boolean near = that + 2 < last
                && clause.site().own().isEmpty()
                && clause.speakers().stream().anyMatch(clause::isSubject)
                && isReach(clause.site().last() + 1, that)
                && cueEnd <= scene.token(that).span().start();
        return near ? contents.between(that + 1, last, clause.offset()) : Optional.empty();
    }

    private boolean isThat(int index) {
        return scene.token(index).lemma().equals("that")
                && scene.token(index).relation().equals("mark")
                && !scene.isQuoted(index);
    }

    /** Whether between two tokens nothing stands but a phrase of place, time or addressee: no verb, no pause. */
    private boolean isReach(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.token(i).isVerb() || clause.isPause(i) || scene.isQuoted(i)) {
                return false;
            }
        }
        return to - from <= FARTHEST_THAT;
    }

    /** Whether the cue has a finite clause to itself. */
    boolean hasClause() {
        return !complements.of(Complement.Shape.CLAUSE).isEmpty();
    }

    private Optional<Span> content(ComplementRule rule) {
        if (!rule.needs().stream().allMatch(this::hasAny) || isUnanswered(rule) || isWithheld() || isWhen(rule)) {
            return Optional.empty();
        }
        if (isAskedFor(rule)) {
            return Optional.empty();
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Complement taken : rule.takes()) {
            for (int head : complements.of(taken)) {
                int end = beforeReport(head, scene.sentence().subtree(head).getLast());
                for (int i : scene.sentence().subtree(head)) {
                    if (i > clause.site().last() && i <= end) {
                        first = Math.min(first, i);
                        last = Math.max(last, i);
                    }
                }
            }
        }
        if (last < 0) {
            return Optional.empty();
        }
        boolean clausal = rule.takes().size() == 1;
        return contents.between(
                        clausal ? withLostSubject(first) : first,
                        clausal ? withSecond(last) : trailing.after(last, hasInfinitive(rule)),
                        clause.offset())
                .filter(span -> isSaying(span, clausal));
    }

    /** "called for more weapons": asks for support, and tells no words. */
    private boolean isAskedFor(ComplementRule rule) {
        List<Integer> heads = rule.takes().stream()
                .flatMap(taken -> complements.of(taken).stream())
                .toList();
        boolean nominal = heads.stream()
                .allMatch(i ->
                        scene.token(i).isNoun() || scene.token(i).relation().equals("prep"));
        return clause.site().cue().force() == Force.DEMAND && nominal && new Transfers(scene).isOnly(heads);
    }

    /** "asked whether the road was open": a question tells nothing and demands nothing but an answer. */
    private boolean isUnanswered(ComplementRule rule) {
        return clause.site().cue().force() == Force.DEMAND
                && rule.takes().contains(Complement.Shape.CLAUSE)
                && complements.of(Complement.Shape.CLAUSE).stream()
                        .flatMap(i -> scene.sentence().dependents(i, "mark").stream())
                        .anyMatch(i -> WordClass.ASKING.has(scene.token(i).lemma()));
    }

    /** "so said the minister when the king visited": when it was said, and not what. */
    private boolean isWhen(ComplementRule rule) {
        return clause.site().cue().force() == Force.INFORM
                && rule.takes().equals(List.of(Complement.Shape.CLAUSE))
                && !scene.has(clause.site().head(), "neg")
                && complements.of(Complement.Shape.CLAUSE).stream()
                        .map(i -> scene.sentence().subtree(i).getFirst())
                        .anyMatch(first -> scene.token(first).lemma().equals("when"));
    }

    /** "denied the town its water": who is denied a thing has been told nothing. */
    private boolean isWithheld() {
        return clause.site().cue().force() == Force.DENY
                && complements.of(Complement.Shape.OBJECT).size() > 1;
    }

    private boolean hasInfinitive(ComplementRule rule) {
        return rule.takes().contains(Complement.Shape.INFINITIVE)
                && !complements.of(Complement.Shape.INFINITIVE).isEmpty();
    }

    private boolean hasAny(List<Complement> alternatives) {
        return alternatives.stream().anyMatch(c -> !complements.of(c).isEmpty());
    }

    /**
     * Where a clause begins whose subject the parse gives to the cue as an object: in "warned a blast would harm many" somebody is
     * warned of a blast, no blast is warned.
     */
    private int withLostSubject(int first) {
        List<Integer> clauses = complements.of(Complement.Shape.CLAUSE);
        List<Integer> objects = complements.of(Complement.Shape.OBJECT);
        if (clauses.isEmpty() || objects.isEmpty() || objects.getFirst() > first) {
            return first;
        }
        int verb = clauses.getFirst();
        boolean whole = scene.has(verb, "nsubj")
                || scene.has(verb, "nsubjpass")
                || scene.has(verb, "expl")
                || scene.has(verb, "csubj")
                || scene.has(verb, "mark");
        boolean finite = isModal(verb) || isFinite(verb);
        return whole || !finite
                ? first
                : scene.sentence().subtree(objects.getFirst()).getFirst();
    }

    /**
     * The last token, with a second clause that the parse joins to the cue though the speaker goes on: "X said the road was closed,
     * but it would open in May". A clause with a cue of its own is the article's.
     */
    private int withSecond(int last) {
        for (int i : scene.sentence().dependents(clause.site().head())) {
            List<Integer> below = scene.sentence().subtree(i);
            boolean next = LOOSE.contains(scene.token(i).relation())
                    && last + 2 < scene.sentence().size()
                    && scene.token(last + 1).form().equals(",")
                    && below.getFirst() == last + 2
                    && !scene.isQuoted(last + 2)
                    && !lexicon.says(scene.token(i).lemma())
                    && below.stream().anyMatch(j -> scene.token(j).relation().equals("nsubj"));
            if (next) {
                // "said that the road was closed, the bridge was not and that both would open": of a list the parse
                // takes the first.
                return below.getLast();
            }
        }
        for (int i : scene.sentence().dependents(clause.site().head(), "conj")) {
            List<Integer> below = scene.sentence().subtree(i);
            int first = last + 1;
            while (first < i
                    && (clause.isPause(first) || scene.token(first).relation().equals("cc"))) {
                first++;
            }
            boolean joined = first > last + 1 && below.getFirst() <= first && first <= i;
            if (joined && isContinued(i)) {
                return below.getLast();
            }
        }
        return last;
    }

    private boolean isContinued(int verb) {
        if (!scene.has(verb, "nsubj")) {
            return isModal(verb) || isOfNow(verb);
        }
        boolean pronoun = scene.sentence().dependents(verb, "nsubj").stream()
                .anyMatch(i -> scene.token(i).isPronoun());
        return pronoun && !lexicon.says(scene.token(verb).lemma());
    }

    /** "said the road was closed, but plans to open it": of what is told in the past, the present is part of the words said. */
    private boolean isOfNow(int verb) {
        return clause.verb().tag().equals("VBD")
                && Set.of("VBZ", "VBP").contains(scene.token(verb).tag())
                && !lexicon.says(scene.token(verb).lemma());
    }

    private boolean isFinite(int verb) {
        return FINITE.contains(scene.token(verb).tag())
                || Stream.of("aux", "auxpass")
                        .flatMap(relation -> scene.sentence().dependents(verb, relation).stream())
                        .anyMatch(i -> FINITE.contains(scene.token(i).tag()));
    }

    private boolean isModal(int verb) {
        return scene.sentence().dependents(verb, "aux").stream()
                .anyMatch(i -> scene.token(i).tag().equals("MD"));
    }

    /**
     * The last token before a second report that the parse joins to the words said: in "said the town would pay and suggested
     * that" who suggests is the speaker, since the words said are not told in the past.
     */
    private int beforeReport(int head, int last) {
        Subjects subjects = new Subjects(scene);
        for (int i : scene.sentence().dependents(head, "conj")) {
            boolean report = subjects.isSecondReport(i)
                    && !lexicon.verbs(scene.token(i).lemma()).isEmpty()
                    && (scene.has(i, "ccomp") || scene.has(i, "dobj"));
            if (report) {
                int first = i;
                while (first > head && !scene.token(first).relation().equals("cc")) {
                    first--;
                }
                return first > head ? first - 1 : last;
            }
        }
        for (int i : scene.sentence().dependents(head, "advcl")) {
            if (i > head && (isConcession(i) || isMeanwhile(head, i))) {
                int first = scene.sentence().subtree(i).getFirst();
                while (first > head && clause.isPause(first - 1)) {
                    first--;
                }
                return first > head ? first - 1 : last;
            }
        }
        return last;
    }

    /** "said he would send boats as he opened the port": of what is still to come, what was done meanwhile is no part. */
    private boolean isMeanwhile(int told, int verb) {
        return isModal(told)
                && scene.token(verb).tag().equals("VBD")
                && scene.sentence().dependents(verb, "mark").stream()
                        .anyMatch(i -> scene.token(i).lemma().equals("as"))
                && scene.sentence().dependents(verb, "nsubj").stream()
                        .anyMatch(i -> WordClass.ONESELF.has(scene.token(i).lemma()));
    }

    /** "although she added that": who weighs the words said so is their speaker or the article. */
    private boolean isConcession(int verb) {
        boolean marked = scene.sentence().dependents(verb, "mark").stream()
                .anyMatch(i -> WordClass.CONCEDING.has(scene.token(i).lemma()));
        boolean taken = scene.sentence().dependents(verb, "nsubj").stream()
                .anyMatch(i -> WordClass.ONESELF.has(scene.token(i).lemma()));
        return marked && taken && lexicon.says(scene.token(verb).lemma());
    }

    /** At least two words, and for a thing named at least one that does not merely point: "this message" says nothing. */
    private boolean isSaying(Span content, boolean clausal) {
        String[] words = content.in(scene.body()).strip().split("\\s+", -1);
        boolean points = WordClass.POINTING.has(words[0].toLowerCase(Locale.ROOT));
        return words.length >= 2 && (clausal || words.length >= 3 || !points);
    }

    /** "plans, which X said were late": what the relative pronoun stands for belongs to the words said. */
    private List<Span> withAntecedent(Span content) {
        Token verb = clause.verb();
        if (!verb.relation().equals("relcl") || clause.speakers().contains(verb.head())) {
            return List.of(content);
        }
        Sentence sentence = scene.sentence();
        int noun = verb.head();
        int start = clause.start();
        if (sentence.dependents(clause.site().head(), "advmod").stream()
                .anyMatch(i -> scene.token(i).tag().equals("WRB"))) {
            return List.of(content);
        }
        List<Integer> before =
                sentence.subtree(noun).stream().filter(i -> i < start).toList();
        int last = noun;
        while (before.contains(last + 1) && !isRelative(last + 1)) {
            last++;
        }
        Span antecedent = scene.span(before.isEmpty() ? noun : before.getFirst(), last);
        return antecedent.end() < content.start() ? List.of(antecedent, content) : List.of(content);
    }

    /** "After the war, X said, the town was rebuilt": what stands before a clause that is set between commas is said too. */
    private List<Span> withLead(List<Span> content) {
        int before = clause.start() - 1;
        int after = clause.end() + 1;
        boolean between = before > 1
                && after < scene.sentence().size()
                && scene.token(before).form().equals(",")
                && scene.token(after).form().equals(",")
                && !scene.isQuoted(before - 1);
        if (!between
                || content.getFirst().start() < scene.token(after).span().start()
                || clause.speakers().stream().anyMatch(i -> i < before)) {
            return content;
        }
        int first = scene.token(0).relation().equals("cc") ? 1 : 0;
        List<Span> pieces = new ArrayList<>();
        contents.between(first, before - 1, clause.offset()).ifPresent(pieces::add);
        pieces.addAll(content);
        return pieces;
    }

    private boolean isRelative(int index) {
        Token token = scene.token(index);
        return token.tag().startsWith("W")
                || token.form().equals(",")
                || token.lemma().equals("that");
    }
}
