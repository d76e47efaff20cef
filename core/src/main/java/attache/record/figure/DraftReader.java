package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.amount.Amount;
import attache.annotation.cast.Cast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the drafts of one sentence: what several amounts tell together (votes, parts of a whole, multiples), and each amount that none of
 * these has taken by itself.
 */
final class DraftReader {
    /** How many tokens behind a share the word "or" may stand that says it again. */
    private static final int RESTATED = 4;

    private DraftReader() {}

    /** The drafts of sentence {@code number}, in order of the text; the caller may change the list. */
    static List<FigureDraft> read(
            FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast, List<Amount> amounts) {
        Sentence sentence = article.sentence(number);
        List<FigureDraft> drafts = new ArrayList<>(new Votes(lexicon, sentence, article.body()).read(amounts));
        drafts.addAll(PartsReader.read(sentence, amounts, article.body()));
        drafts.addAll(Multiples.read(sentence, amounts));
        List<FigureDraft> joint = List.copyOf(drafts);
        AmountReader reader = new AmountReader(
                lexicon,
                sentence,
                new CountedNouns(lexicon, sentence, number, cast),
                new Funding(lexicon, sentence, number, cast));
        for (Amount amount : Ends.apart(article.body(), amounts)) {
            if (joint.stream().noneMatch(draft -> draft.span().overlaps(amount.span()))) {
                reader.read(amount).ifPresent(drafts::add);
            }
        }
        drafts.addAll(HalfReader.read(sentence));
        drafts.removeIf(draft -> drafts.stream().anyMatch(other -> isRestated(sentence, draft, other)));
        drafts.sort(Comparator.comparing(FigureDraft::span));
        return drafts;
    }

    /** "Two in three, or 66 percent": one share, of which the second wording is the closer. */
    private static boolean isRestated(Sentence sentence, FigureDraft draft, FigureDraft other) {
        int or = other.first() - 1;
        return draft.rule().equals("share")
                && other.rule().equals("percent")
                && or > draft.last()
                && or - draft.last() <= RESTATED
                && sentence.token(or).lemma().equals("or");
    }
}
