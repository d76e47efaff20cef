package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.ItemEntry;
import attache.annotation.gazetteer.SupportKind;
import attache.record.figure.FigureLexicon.Hint;
import java.util.Optional;
import java.util.Set;

/** Finds what a length is of: arms that reach so far, or the noun that it describes. */
final class LengthSubjects {
    private static final Set<String> BESIDE = Set.of("nmod", "poss", "compound");

    /** How far up the tree a word of reach is looked for. */
    private static final int CLIMB = 4;

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final ArmsNames arms;
    private final boolean tellsOfArms;

    LengthSubjects(
            FigureLexicon lexicon,
            AnnotatedArticle article,
            int number,
            Cast cast,
            NounPhrases phrases,
            ArmsNames arms) {
        this.lexicon = lexicon;
        this.sentence = article.sentence(number);
        this.phrases = phrases;
        this.arms = arms;
        tellsOfArms = cast.matches(number).stream()
                .anyMatch(match -> match.entry() instanceof ItemEntry item && item.support() == SupportKind.MILITARY);
    }

    /** How far a weapon reaches; how long "the 1,000-kilometre front line" is. */
    Optional<Subject> of(FigureDraft draft) {
        return tellsReach(draft.anchor())
                ? reaching(draft)
                : modified(draft).or(() -> distant(draft)).or(() -> tied(draft));
    }

    /** Whether {@code draft} says how far arms reach. */
    boolean isRange(FigureDraft draft) {
        return draft.rule().equals("measure") && tellsOfArms && tellsReach(draft.anchor());
    }

    /** Whose reach it is: "the missile" in the clause around, as the make named before, else the make named nearest. */
    private Optional<Subject> reaching(FigureDraft draft) {
        for (int noun = 0; noun < draft.first(); noun++) {
            boolean subject = sentence.token(noun).relation().startsWith("nsubj");
            Optional<Subject> meant = subject ? arms.meant(noun) : Optional.empty();
            if (meant.isPresent()) {
                return meant;
            }
        }
        return arms.near(draft.first());
    }

    /** Whether the length hangs on a word for how far arms reach, or beside one. */
    private boolean tellsReach(int anchor) {
        int at = anchor;
        for (int i = 0; i < CLIMB && at != Token.ROOT; i++) {
            Token word = sentence.token(at);
            boolean beside = sentence.dependents(at).stream()
                    .anyMatch(below -> lexicon.hints(sentence.token(below).lemma(), Hint.REACH));
            if (lexicon.hints(word.lemma(), Hint.REACH) || beside) {
                return true;
            }
            at = word.head();
        }
        return false;
    }

    /** "At the airfield, 16 miles from the border": the place right before the distance. */
    private Optional<Subject> distant(FigureDraft draft) {
        int next = draft.last() + 1;
        boolean distance = next < sentence.size()
                && WordClass.DISTANCE.has(sentence.token(next).lemma());
        int before = draft.first() - 1;
        while (before > 0 && !sentence.token(before).isNoun() && draft.first() - before < 4) {
            before--;
        }
        return distance && before >= 0 && sentence.token(before).isProperNoun()
                ? Optional.of(phrases.words(before))
                : Optional.empty();
    }

    private Optional<Subject> modified(FigureDraft draft) {
        Token anchor = sentence.token(draft.anchor());
        boolean modifies = BESIDE.contains(anchor.relation()) && anchor.head() > draft.last() && !isHad(anchor.head());
        return modifies && sentence.token(anchor.head()).isNoun()
                ? Optional.of(phrases.about(anchor.head()))
                : Optional.empty();
    }

    /** "A front line of 900 km", "the front line at 192 km". */
    private Optional<Subject> tied(FigureDraft draft) {
        Token anchor = sentence.token(draft.anchor());
        if (!anchor.relation().equals("pobj")) {
            return Optional.empty();
        }
        Token tie = sentence.token(anchor.head());
        boolean of = Set.of("of", "at").contains(tie.lemma()) && tie.head() != Token.ROOT;
        return of && sentence.token(tie.head()).isNoun() && !isHad(tie.head())
                ? Optional.of(phrases.about(tie.head()))
                : Optional.empty();
    }

    /** "Has an 800-mile border": the border is its holder's. */
    private boolean isHad(int noun) {
        Token word = sentence.token(noun);
        return word.relation().equals("dobj")
                && Set.of("have", "share").contains(sentence.token(word.head()).lemma());
    }
}
