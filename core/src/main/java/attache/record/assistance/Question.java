package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a sentence only asks: "Will the package include radars?" tells of no measure. */
final class Question {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "expl");
    /** What "why" asks about is so. */
    private static final Set<String> TAKEN = Set.of("why");

    private final int from;

    Question(Sentence sentence) {
        this.from = endsAsked(sentence)
                ? IntStream.range(0, sentence.size())
                        .filter(verb -> isInverted(sentence, verb))
                        .findFirst()
                        .orElse(sentence.size())
                : sentence.size();
    }

    /** Whether the word at {@code token} stands in the question. */
    boolean asks(int token) {
        return token >= from;
    }

    private static boolean endsAsked(Sentence sentence) {
        List<Token> words = sentence.tokens();
        return words.subList(Math.max(0, words.size() - 2), words.size()).stream()
                .anyMatch(word -> word.form().equals("?"));
    }

    /** "Has Poland sent", "are the tanks": an auxiliary in front of its subject. */
    private static boolean isInverted(Sentence sentence, int auxiliary) {
        Token word = sentence.token(auxiliary);
        boolean helps = word.relation().startsWith("aux") || word.lemma().equals("be");
        int verb = word.relation().startsWith("aux") ? word.head() : auxiliary;
        boolean taken =
                auxiliary > 0 && TAKEN.contains(sentence.token(auxiliary - 1).lemma());
        return helps
                && !taken
                && verb != Token.ROOT
                && sentence.dependents(verb).stream()
                        .anyMatch(i -> i > auxiliary
                                && SUBJECTS.contains(sentence.token(i).relation()));
    }
}
