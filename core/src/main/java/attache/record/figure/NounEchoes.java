package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import java.util.Optional;
import java.util.Set;

/** Finds the fuller words with which an article named before what "the attack" points back to: "the attack on the town". */
final class NounEchoes {
    /** How many sentences back the fuller words are looked for. */
    private static final int REACH = 15;

    private static final Set<String> BESIDE = Set.of("nmod", "compound", "poss", "prep", "relcl", "acl");

    private final AnnotatedArticle article;
    private final int number;
    private final Cast cast;

    NounEchoes(AnnotatedArticle article, int number, Cast cast) {
        this.article = article;
        this.number = number;
        this.cast = cast;
    }

    /** The fuller words for the noun at {@code noun}; empty for one that has words of its own or points back to nothing. */
    Optional<Subject> meant(int noun) {
        Sentence sentence = article.sentence(number);
        if (!isBare(sentence, noun)) {
            return Optional.empty();
        }
        String lemma = sentence.token(noun).lemma();
        for (int s = number - 1; s >= Math.max(0, number - REACH); s--) {
            if (!article.sentenceText(s).contains(lemma)) {
                continue;
            }
            Sentence before = article.sentence(s);
            for (int i = before.size() - 1; i >= 0; i--) {
                if (before.token(i).lemma().equals(lemma) && before.token(i).isNoun() && isPlaced(before, i)) {
                    return Optional.of(new NounPhrases(article, s, cast).words(i));
                }
            }
        }
        return Optional.empty();
    }

    /** A common noun with "the" or "this" and nothing that tells which. */
    private static boolean isBare(Sentence sentence, int noun) {
        boolean definite = false;
        for (int i : sentence.dependents(noun)) {
            Token word = sentence.token(i);
            if (word.tag().equals("DT")) {
                definite |= Set.of("the", "this", "that", "these", "those").contains(word.lemma());
            } else if (BESIDE.contains(word.relation())) {
                return false;
            }
        }
        return definite && !sentence.token(noun).isProperNoun();
    }

    /** Whether a name stands behind it with a preposition. */
    private static boolean isPlaced(Sentence sentence, int noun) {
        return sentence.dependents(noun, "prep").stream()
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .anyMatch(i -> sentence.token(i).isProperNoun());
    }
}
