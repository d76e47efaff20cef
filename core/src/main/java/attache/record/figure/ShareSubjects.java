package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.figure.FigureLexicon.Counted;
import java.util.Optional;
import java.util.Set;

/** Finds what a share is taken of: "93 percent of Ukrainians", "half of its residents", "a third of them". */
final class ShareSubjects {
    /** How far up the tree "among" is looked for. */
    private static final int CLIMB = 3;

    private static final Set<String> TURNS = Set.of("up", "down");
    private static final Set<String> LEANS = Set.of("VBG", "VBN", "JJ", "IN");

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Holders holders;
    private final Optional<Subject> meant;

    /** @param meant whom "them" stands for: of whom the share or figure before was told */
    ShareSubjects(
            FigureLexicon lexicon, Sentence sentence, NounPhrases phrases, Holders holders, Optional<Subject> meant) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.phrases = phrases;
        this.holders = holders;
        this.meant = meant;
    }

    /** Those whose part it is, or the holder of what it is a part of; empty where that is not told or somebody's doing. */
    Optional<Subject> whole(FigureDraft draft) {
        if (!draft.unit().equals("percent")) {
            return Optional.empty();
        }
        Token anchor = sentence.token(draft.anchor());
        if (anchor.relation().equals("dobj")
                || isMade(anchor)
                || (draft.rule().equals("share") && anchor.relation().equals("pobj"))) {
            return Optional.empty();
        }
        Optional<Integer> whole = sentence.dependents(draft.anchor(), "prep").stream()
                .filter(i -> sentence.token(i).lemma().equals("of"))
                .flatMap(i -> sentence.dependents(i, "pobj").stream())
                .findFirst();
        if (whole.filter(i -> WordClass.BALLOT.has(sentence.token(i).lemma())).isPresent()) {
            return Optional.empty();
        }
        return whole.flatMap(noun -> phrases.voters(draft.anchor()).or(() -> wholeAt(noun)));
    }

    /** "Seven in ten Poles and Czechs": whom the number of which it is a part counts. */
    Optional<Subject> counted(FigureDraft draft) {
        int noun = draft.anchor();
        return draft.rule().equals("share")
                        && noun > draft.last()
                        && sentence.token(noun).isNoun()
                ? Optional.of(phrases.joined(noun))
                : Optional.empty();
    }

    /** "Followed by the Greens with 12 percent": who comes next with so much. */
    Optional<Subject> next(int anchor) {
        int with = sentence.token(anchor).head();
        if (with == Token.ROOT
                || !sentence.token(with).lemma().equals("with")
                || sentence.token(with).head() == Token.ROOT) {
            return Optional.empty();
        }
        return sentence.dependents(sentence.token(with).head(), "agent").stream()
                .filter(by -> by < with)
                .flatMap(by -> sentence.dependents(by, "pobj").stream())
                .findFirst()
                .map(phrases::words);
    }

    /**
     * "With 31 percent opposed", "up from 9 percent", "distrusted by 28 percent": a bare share of those of whom another was told.
     *
     * @param asked of whom a share was told before
     * @param last what the figure before was about
     */
    Optional<Subject> leaning(FigureDraft draft, Optional<Subject> asked, Optional<Subject> last) {
        int anchor = draft.anchor();
        if (!draft.rule().equals("percent") || sentence.token(anchor).lemma().equals("point")) {
            return Optional.empty();
        }
        int head = sentence.token(anchor).head();
        boolean changed = sentence.token(anchor).relation().equals("npadvmod")
                && lexicon.hints(sentence.token(head).lemma(), FigureLexicon.Hint.CHANGE);
        if (changed) {
            // "The crown fell 30 percent against the dollar": against nobody's plan.
            return Optional.empty();
        }
        int first = draft.first();
        boolean compared = first > 1
                && sentence.token(first - 1).lemma().equals("from")
                && TURNS.contains(sentence.token(first - 2).lemma());
        if (compared) {
            return last;
        }
        int by = first - 1;
        boolean agent = by > 0
                && sentence.token(by).relation().equals("agent")
                && WordClass.LEANING.has(
                        sentence.token(sentence.token(by).head()).lemma());
        return agent || isLeaning(draft.last() + 1)
                ? asked.or(() -> among(sentence.token(anchor))).or(() -> last)
                : Optional.empty();
    }

    private boolean isLeaning(int next) {
        if (next >= sentence.size()) {
            return false;
        }
        Token word = sentence.token(next);
        boolean leaning = LEANS.contains(word.tag())
                || (word.tag().equals("NN") && word.form().endsWith("ing"));
        return leaning && WordClass.LEANING.has(word.lemma());
    }

    /** The people that the sentence is about, of whom so many percent are told in a phrase beside. */
    private Optional<Subject> among(Token share) {
        int at = share.head();
        while (at != Token.ROOT && sentence.token(at).head() != Token.ROOT) {
            at = sentence.token(at).head();
        }
        return at == Token.ROOT
                ? Optional.empty()
                : sentence.dependents(at).stream()
                        .filter(i -> sentence.token(i).relation().startsWith("nsubj"))
                        .filter(this::isPeople)
                        .findFirst()
                        .map(phrases::words);
    }

    private boolean isPeople(int noun) {
        Token word = sentence.token(noun);
        return (word.tag().equals("NNPS") && word.entity().endsWith("-NORP"))
                || lexicon.counted(word.lemma()).filter(Counted.PERSON::equals).isPresent();
    }

    /** "Tonnes of grain": what an amount is an amount of. */
    Optional<Subject> substance(int anchor) {
        return sentence.dependents(anchor, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .findFirst()
                .map(phrases::words);
    }

    /** "Among those who say so, 57 percent": whom a phrase before the share sets apart. */
    Optional<Subject> apart(int anchor) {
        int clause = sentence.token(anchor).head();
        if (clause == Token.ROOT) {
            return Optional.empty();
        }
        Set<String> ties =
                sentence.token(anchor).relation().startsWith("nsubj") ? Set.of("among", "of") : Set.of("among");
        return sentence.dependents(clause, "prep").stream()
                .filter(prep ->
                        prep < anchor && ties.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .findFirst()
                .map(people -> described(people).orElseGet(() -> phrases.words(people)));
    }

    /** "Republicans (72 percent)": whom the bracket stands right behind. */
    Optional<Subject> bracketed(FigureDraft draft) {
        int open = draft.first() - 1;
        boolean bracket = open > 0
                && sentence.token(open).form().equals("(")
                && sentence.token(open - 1).isNoun();
        return bracket
                ? Optional.of(phrases.party(open - 1)
                        .filter(_ -> sentence.token(open - 1).isProperNoun())
                        .filter(_ -> !sentence.token(open - 1).tag().equals("NNPS"))
                        .orElseGet(() -> phrases.words(open - 1)))
                : Optional.empty();
    }

    /** Voters by whom they voted for, and "those" by what is said of them. */
    private Optional<Subject> described(int people) {
        Optional<Subject> voters = phrases.voters(people);
        boolean those = sentence.token(people).lemma().equals("those")
                || sentence.token(people).lemma().equals("that");
        return voters.isPresent() || !those ? voters : phrases.whole(people);
    }

    private Optional<Subject> wholeAt(int noun) {
        Token word = sentence.token(noun);
        Optional<Subject> described = described(noun);
        if (described.isPresent()) {
            return described;
        }
        if (!word.isNoun()) {
            boolean pointer = word.isPronoun() || word.tag().startsWith("W");
            return (pointer ? meant : Optional.<Subject>empty()).or(() -> phrases.party(noun));
        }
        boolean people =
                lexicon.counted(word.lemma()).filter(Counted.PERSON::equals).isPresent();
        return holders.owned(noun)
                .or(() -> people ? Optional.empty() : holders.owner(noun))
                .or(() -> Optional.of(phrases.about(noun)));
    }

    /** "Accounts for 45 percent of the budget": what makes up so much of something. */
    private boolean isMade(Token anchor) {
        if (!anchor.relation().equals("pobj")) {
            return false;
        }
        Token tie = sentence.token(anchor.head());
        return tie.lemma().equals("for")
                && tie.head() != Token.ROOT
                && sentence.token(tie.head()).isVerb();
    }

    /** "Fell to 48 percent among Republicans": those among whom so many are of a mind, or are so. */
    Optional<Subject> among(int anchor) {
        int at = anchor;
        for (int i = 0; i < CLIMB && at != Token.ROOT; i++) {
            Optional<Subject> people = sentence.dependents(at, "prep").stream()
                    .filter(prep ->
                            prep > anchor && sentence.token(prep).lemma().equals("among"))
                    .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                    .findFirst()
                    .map(noun -> described(noun).orElseGet(() -> phrases.aged(noun)));
            if (people.isPresent()) {
                return people;
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }
}
