package attache.record.figure;

import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.figure.FigureLexicon.Hint;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Tells whether a number or noun stands for people who came to harm: "two were injured", "left seven dead", "the toll rose to 23". */
final class Harm {
    private static final Set<String> SUFFERERS = Set.of("nsubj", "nsubjpass", "dobj");

    /** From how many on a bare number that does something is one of people. */
    private static final BigDecimal CROWD = BigDecimal.valueOf(1000);

    private final FigureLexicon lexicon;
    private final Sentence sentence;

    Harm(FigureLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** Whether what stands at {@code token}, or what it is joined to, suffers. */
    boolean befalls(int token) {
        int at = token;
        while (sentence.token(at).relation().equals("conj")) {
            if (sentence.dependents(at, "acl").stream().anyMatch(this::hurts)) {
                return true;
            }
            at = sentence.token(at).head();
        }
        Token word = sentence.token(at);
        boolean tied = word.head() != Token.ROOT && SUFFERERS.contains(word.relation());
        return (tied && (hurts(word.head()) || isHarmed(word.head())))
                || (word.head() != Token.ROOT && isState(word.head()))
                || sentence.dependents(at, "acl").stream().anyMatch(this::hurts);
    }

    /** "Rose to 23" of a toll, "a death toll of 23". */
    boolean isToll(int token) {
        Token word = sentence.token(token);
        if (word.head() == Token.ROOT) {
            return false;
        }
        int head = word.relation().equals("pobj") ? sentence.token(word.head()).head() : word.head();
        if (head == Token.ROOT) {
            return false;
        }
        return isTollNoun(head)
                || sentence.dependents(head).stream()
                        .anyMatch(i -> sentence.token(i).relation().startsWith("nsubj") && isTollNoun(i));
    }

    /** Whether a bare number so large is one of people: "millions have fled", "leaves millions without heat". */
    boolean arePeople(int token, Quantity quantity) {
        Token word = sentence.token(token);
        if (word.head() == Token.ROOT || quantity.anchor().compareTo(CROWD) < 0) {
            return false;
        }
        if (word.relation().equals("pobj") && sentence.token(word.head()).head() != Token.ROOT) {
            Token above = sentence.token(sentence.token(word.head()).head());
            return lexicon.hints(above.lemma(), Hint.CROWD);
        }
        Token verb = sentence.token(word.head());
        boolean crowd = verb.isVerb()
                && !word.relation().startsWith("nsubj")
                && sentence.dependents(word.head()).stream()
                        .anyMatch(i -> sentence.token(i).relation().startsWith("nsubj")
                                && lexicon.hints(sentence.token(i).lemma(), Hint.CROWD));
        if (crowd) {
            return true;
        }
        boolean doing = word.relation().startsWith("nsubj")
                && verb.isVerb()
                && !verb.lemma().equals("be");
        boolean left = word.relation().equals("dobj")
                && (verb.lemma().equals("leave") || lexicon.hints(verb.lemma(), Hint.TOLL));
        return doing || left;
    }

    private boolean isTollNoun(int token) {
        return sentence.token(token).lemma().equals("toll");
    }

    /** "Dead", "missing": a word for the state that people were left in, or one that a verb says of them. */
    private boolean isState(int token) {
        Token word = sentence.token(token);
        return lexicon.hints(word.form().toLowerCase(Locale.ROOT), Hint.HARMED)
                && (word.tag().startsWith("JJ") || word.tag().startsWith("VB") || word.isNoun());
    }

    private boolean isHarmed(int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(i -> Set.of("oprd", "acomp", "xcomp")
                                .contains(sentence.token(i).relation())
                        && isState(i));
    }

    private boolean hurts(int verb) {
        return lexicon.hints(sentence.token(verb).lemma(), Hint.TOLL)
                || sentence.dependents(verb, "xcomp").stream()
                        .anyMatch(i -> lexicon.hints(sentence.token(i).lemma(), Hint.TOLL));
    }
}
