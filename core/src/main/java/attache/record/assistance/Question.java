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

    private static final Set<String> MUCH = Set.of("many", "much", "few");

    /** Verbs whose clause only asks. */
    private static final Set<String> ASKING = Set.of("ask", "wonder", "inquire", "enquire");

    private final Sentence sentence;
    private final Words words;
    private final int from;

    Question(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
        this.from = endsAsked(sentence)
                ? IntStream.range(0, sentence.size())
                        .filter(verb -> isInverted(sentence, verb))
                        .findFirst()
                        .orElse(sentence.size())
                : sentence.size();
    }

    /** Whether the word at {@code token} stands in the question. */
    boolean asks(int token) {
        return token >= from || isEmbedded(token);
    }

    /** "Did not say whether Poland has sent", "was asked how many had been sent". */
    private boolean isEmbedded(int verb) {
        Token word = sentence.token(verb);
        if (word.isVerb() && sentence.subtree(verb).stream().anyMatch(below -> below < verb && isHowMany(below))) {
            return true;
        }
        if (word.isVerb() && word.head() != Token.ROOT && isUnsaid(verb)) {
            return true;
        }
        if (!word.isVerb() || word.tag().equals("VB") || word.head() == Token.ROOT) {
            return false;
        }
        boolean whether = sentence.dependents(verb, "mark").stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("whether"));
        boolean asked = word.relation().equals("ccomp")
                && ASKING.contains(sentence.token(word.head()).lemma())
                && sentence.subtree(verb).stream()
                        .anyMatch(i -> i < verb && sentence.token(i).tag().startsWith("W"));
        return whether || asked;
    }

    /** "Did not say when deliveries would begin", "it is not known where they are". */
    private boolean isUnsaid(int verb) {
        Token word = sentence.token(verb);
        return Set.of("ccomp", "advcl").contains(word.relation())
                && words.telling().contains(sentence.token(word.head()).lemma())
                && !sentence.dependents(word.head(), "neg").isEmpty()
                && sentence.subtree(verb).stream()
                        .anyMatch(i -> i < verb && sentence.token(i).tag().startsWith("WRB"));
    }

    /** "How many of them can be given away": that is open. */
    private boolean isHowMany(int token) {
        return MUCH.contains(sentence.token(token).lemma())
                && token > 0
                && sentence.token(token - 1).lemma().equals("how");
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
