package attache.record.sum;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.amount.Money;
import attache.annotation.clause.Clauses;
import attache.record.Item;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a sentence around a sum. */
final class Around {

    /** How many words may stand between a sum and the one that says its stage. */
    private static final int REACH = 25;
    /** How many words of a noun phrase behind a sum are looked at. */
    private static final int PHRASE = 6;

    private static final Set<String> MANY = Set.of("they", "both", "all", "others");

    private static final Set<String> LINKS = Set.of("in", "of", "worth", "for", "-");

    private final Sentence sentence;
    private final SumWords words;
    private final int first;
    private final int last;

    Around(Sentence sentence, SumWords words, Money money) {
        this.sentence = sentence;
        this.words = words;
        int end = sentence.size() - 1;
        this.first = Math.min(sentence.tokenAt(money.span().start()), end);
        this.last = Math.min(sentence.tokenAt(money.span().end() - 1), end);
    }

    /** The sum's first token. */
    int place() {
        return first;
    }

    /** The sum's last token. */
    int last() {
        return last;
    }

    /** A token that says a stage, and which. */
    record Cue(int token, Stage stage) {}

    /** The nearest word that says a stage, of two as near the one before; without one, a noun for support as a whole. */
    Optional<Cue> cue() {
        return near().filter(at -> !isSupposed(at))
                .mapToObj(at -> words.stage(sentence, at).map(stage -> new Cue(at, stage)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> near().filter(at -> words.isBundle(sentence.token(at)))
                        .mapToObj(at -> new Cue(at, Stage.PLEDGED))
                        .findFirst());
    }

    /** "Together they have pledged 1.8 billion": whether the word that says the stage is the deed of several who are not named here. */
    boolean isOfMany() {
        return cue().map(Cue::token).filter(at -> sentence.token(at).isVerb()).stream()
                .flatMap(at -> Clauses.subject(sentence, at).stream().boxed())
                .anyMatch(
                        subject -> MANY.contains(sentence.token(subject).form().toLowerCase(Locale.ROOT)));
    }

    /** "If Congress approves the bill". */
    private boolean isSupposed(int at) {
        return sentence.dependents(at, "mark").stream()
                .anyMatch(i -> Set.of("if", "unless", "whether")
                        .contains(sentence.token(i).lemma()));
    }

    private IntStream near() {
        return IntStream.rangeClosed(1, REACH)
                .flatMap(away -> IntStream.of(first - away, last + away))
                .filter(at -> at >= 0 && at < sentence.size());
    }

    /** Whether any word of the sentence says that this is support. */
    boolean isAid() {
        return sentence.tokens().stream().anyMatch(words::isAid);
    }

    /** Whether any word of the sentence says that this is none. */
    boolean isOwn() {
        return sentence.tokens().stream().anyMatch(words::isOwn);
    }

    /** What the sum is of, as the noun phrase behind it says: "in military aid", "loan package". */
    Optional<Item> item() {
        List<Token> phrase = new ArrayList<>();
        for (int at = last + 1; at < sentence.size() && at <= last + PHRASE; at++) {
            Token token = sentence.token(at);
            boolean leads = phrase.isEmpty()
                    && (LINKS.contains(token.lemma()) || token.tag().equals("DT"));
            if (token.isNoun() || token.tag().startsWith("JJ")) {
                phrase.add(token);
            } else if (!leads) {
                break;
            }
        }
        while (!phrase.isEmpty() && !phrase.getLast().isNoun()) {
            phrase.removeLast();
        }
        phrase.removeIf(words::isLoose);
        if (phrase.isEmpty() || !words.isAid(phrase.getLast())) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (Token token : phrase.subList(0, phrase.size() - 1)) {
            name.append(token.isProperNoun() ? token.form() : token.form().toLowerCase(Locale.ROOT))
                    .append(' ');
        }
        return Optional.of(Item.of(name.append(phrase.getLast().lemma()).toString()));
    }

    /** "Each rocket costs $500", where parsers take the verb for the head of a name with the thing before it. */
    private boolean isVerbTakenForNoun(int at) {
        Token word = sentence.token(at);
        return at > 0
                && at < first
                && word.lemma().equals("cost")
                && word.relation().equals("root")
                && sentence.token(at - 1).isNoun()
                && sentence.token(at - 1).head() == at;
    }

    /** The noun that the sum measures: the first one up the tree, else the sentence's first; none that only takes a part of something. */
    Optional<Token> measured() {
        return named().filter(noun -> !words.isPart(noun.lemma()));
    }

    private Optional<Token> named() {
        int at = sentence.token(last).head();
        for (int climbed = 0; at >= 0 && climbed < PHRASE; climbed++) {
            if ((at < first || at > last) && sentence.token(at).isNoun()) {
                return Optional.of(sentence.token(isVerbTakenForNoun(at) ? at - 1 : at));
            }
            at = sentence.token(at).head();
        }
        return IntStream.range(0, sentence.size())
                .filter(i -> i < first || i > last)
                .mapToObj(sentence::token)
                .filter(Token::isNoun)
                .findFirst();
    }
}
