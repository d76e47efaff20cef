package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import java.util.Optional;

/**
 * Finds by what fuller name the article called a thing before: "the display" is the "display of captured equipment" of its first
 * sentence.
 */
final class FullerNames {
    private final FigureLexicon lexicon;
    private final AnnotatedArticle article;
    private final Cast cast;
    private final int number;

    FullerNames(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast) {
        this.lexicon = lexicon;
        this.article = article;
        this.cast = cast;
        this.number = number;
    }

    /**
     * The words under which the thing at {@code noun} was named first, where it stands here without any word that tells which; empty for
     * one that has such a word and for one not named more fully before.
     */
    Optional<Subject> of(int noun) {
        Sentence sentence = article.sentence(number);
        if (!isBare(sentence, noun)) {
            return Optional.empty();
        }
        String lemma = sentence.token(noun).lemma();
        for (int s = 0; s < number; s++) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence before = article.sentence(s);
            for (int i = 0; i < before.size(); i++) {
                if (before.token(i).lemma().equals(lemma) && before.token(i).isNoun()) {
                    Subject fuller = new NounPhrases(lexicon, article, s, cast).words(i);
                    boolean tied = fuller.span().end() > before.token(i).span().end();
                    boolean described =
                            fuller.span().start() < before.token(i).span().start();
                    if (before.token(i).isProperNoun() ? tied && !isNumbered(before, i) : tied || described) {
                        return Optional.of(fuller);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A common noun with "the", "this" or nothing before it and nothing tied to it. */
    private static boolean isBare(Sentence sentence, int noun) {
        Token word = sentence.token(noun);
        if (!word.isNoun() || word.isProperNoun()) {
            return false;
        }
        return sentence.dependents(noun).stream().allMatch(i -> {
            Token below = sentence.token(i);
            boolean article = below.tag().equals("DT") && !below.lemma().startsWith("a");
            return i < noun ? article : !below.relation().equals("prep");
        });
    }

    /** "World War II". */
    private static boolean isNumbered(Sentence sentence, int noun) {
        return noun + 1 < sentence.size() && sentence.token(noun + 1).isProperNoun();
    }
}
