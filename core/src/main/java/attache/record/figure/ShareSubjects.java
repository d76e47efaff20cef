package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.figure.FigureLexicon.Counted;
import java.util.Optional;
import java.util.Set;

/** Finds what a share is taken of: "93 percent of Ukrainians", "half of its residents", "a third of them". */
final class ShareSubjects {
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
        boolean taken = draft.rule().equals("share") && Set.of("dobj", "pobj").contains(anchor.relation());
        if (taken) {
            return Optional.empty();
        }
        return sentence.dependents(draft.anchor(), "prep").stream()
                .filter(i -> sentence.token(i).lemma().equals("of"))
                .flatMap(i -> sentence.dependents(i, "pobj").stream())
                .findFirst()
                .filter(i -> !anchor.relation().equals("dobj") || !isOwned(i))
                .flatMap(this::wholeAt);
    }

    private Optional<Subject> wholeAt(int noun) {
        Token word = sentence.token(noun);
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

    /** "Its wheat": of the clause's subject. */
    private boolean isOwned(int noun) {
        return sentence.dependents(noun, "poss").stream()
                .anyMatch(i -> sentence.token(i).tag().equals("PRP$"));
    }
}
