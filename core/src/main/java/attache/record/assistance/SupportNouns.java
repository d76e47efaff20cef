package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.text.Span;
import java.util.List;
import java.util.Set;

/** What the nouns of one sentence are to support: holders of things, words for support as a whole, words of an amount. */
final class SupportNouns {
    private final Sentence sentence;
    private final Words words;
    private final Frames frames;
    private final List<Stated> stated;

    SupportNouns(Sentence sentence, Words words, Frames frames, List<Stated> stated) {
        this.sentence = sentence;
        this.words = words;
        this.frames = frames;
        this.stated = stated;
    }

    /** Whether it holds things: "a package of", "hundreds of", "a plane carrying". */
    boolean isContainer(int noun) {
        Token word = sentence.token(noun);
        String lemma = word.lemma();
        // Taggers leave "hundreds" and "millions" as they are.
        boolean plural = word.tag().equals("NNS") && lemma.endsWith("s");
        if (word.isVerb()) {
            return false;
        }
        return words.container().contains(lemma)
                || (plural && words.container().contains(lemma.substring(0, lemma.length() - 1)))
                || isCarrier(noun);
    }

    /** "A ship carrying tanks", "lorries with food", "a train loaded with guns": what only brings the things named behind it. */
    boolean isCarrier(int noun) {
        return words.carrier().contains(sentence.token(noun).lemma())
                && sentence.dependents(noun).stream().anyMatch(i -> i > noun && bringsOthers(i, noun));
    }

    private boolean bringsOthers(int word, int noun) {
        Token token = sentence.token(word);
        if (token.relation().equals("prep")) {
            return Set.of("with", "of").contains(token.lemma())
                    && sentence.dependents(noun, "compound").isEmpty();
        }
        return Set.of("acl", "relcl", "nmod", "amod").contains(token.relation())
                && words.carrying().contains(token.lemma());
    }

    /** A noun that says that something moves: "supply", "delivery". */
    boolean isTransfer(int head) {
        return frames.noun(sentence.token(head).lemma()).stream()
                .anyMatch(f -> f.act() == Act.TRANSFER && f.layout() != Layout.BACK);
    }

    /** A noun for what somebody decides about support: "announcement", "request". */
    boolean isDecision(int token) {
        Token word = sentence.token(token);
        return word.isNoun() && frames.noun(word.lemma()).stream().anyMatch(f -> f.act() == Act.DECIDE);
    }

    /** Whether a number stands before it: "ten launchers". */
    static boolean isCounted(Sentence sentence, int noun) {
        return sentence.dependents(noun).stream()
                .anyMatch(i -> sentence.token(i).tag().equals("CD"));
    }

    /**
     * "Missiles, ammunition for rifles, trucks and tents": whether what is joined to a purpose belongs to the list that the goods at
     * {@code goods} stand in, and is no purpose.
     */
    static boolean isListedBeside(Sentence sentence, int goods, int joined) {
        if (!sentence.token(goods).relation().equals("conj")
                || !sentence.token(joined).relation().equals("conj")) {
            return false;
        }
        for (int i = goods + 1; i < joined; i++) {
            if (sentence.token(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in an amount of money. */
    boolean isMoneyWord(int token) {
        Span span = sentence.token(token).span();
        return stated.stream()
                .anyMatch(s -> s.currency().isPresent() && s.span().overlaps(span));
    }

    /** A noun for support as a whole, or for its moving ("weapons deliveries"), which names no thing beside those that do. */
    boolean isBundle(int head) {
        String lemma = sentence.token(head).lemma();
        return words.bundle().contains(lemma) || isContainer(head) || isTransfer(head);
    }

    /** "Valued at $225 million", "worth $1 billion": the amount is the phrase's value, not a thing of its own. */
    boolean isValue(int head) {
        int above = sentence.token(head).head();
        if (above == Token.ROOT) {
            return false;
        }
        String lemma = sentence.token(above).lemma();
        int over = sentence.token(above).head();
        boolean amounts = lemma.equals("to")
                && over != Token.ROOT
                && sentence.token(over).lemma().equals("amount");
        return amounts
                || Set.of(
                                "worth", "value", "total", "at", "of", "be", "cost", "top", "exceed", "surpass",
                                "reach", "amount")
                        .contains(lemma);
    }

    /** Whether it names what passes or fails as a whole: "the aid bill". */
    boolean isLaw(Thing thing) {
        return words.laws().contains(sentence.token(thing.anchor()).lemma());
    }

    /** "Support for Ukraine's sovereignty", "backing for the sanctions": taking somebody's side, which gives nothing. */
    boolean isStance(Thing thing) {
        return thing.heads().stream()
                .allMatch(head -> words.bundle().contains(sentence.token(head).lemma())
                        && sentence.dependents(head, "prep").stream()
                                .filter(prep -> Set.of("for", "to", "of")
                                        .contains(sentence.token(prep).lemma()))
                                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                                .anyMatch(this::isStance));
    }

    /** Whether a noun tells what somebody stands for or wants: "sovereignty", "sanctions". */
    boolean isStance(int noun) {
        return words.stance().contains(sentence.token(noun).lemma());
    }

    /** Whether it names support as a whole only: "aid", "a package". */
    boolean isWhole(Thing thing) {
        return thing.heads().stream()
                .map(head -> sentence.token(head).lemma())
                .allMatch(lemma ->
                        words.bundle().contains(lemma) || words.container().contains(lemma));
    }
}
