package attache.record.assistance;

import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of one sentence that mean things told of before: "these", "any", "six of them", "the rest". */
final class PointedThings {
    private static final Set<String> POINTING = Set.of("these", "those", "them", "it", "this");
    /** Pointing at more of the same kind, in whatever number. */
    private static final Set<String> MORE = Set.of("any", "some", "more", "others");
    /** Pointing at what is left, in whatever number. */
    private static final Set<String> LEFT = Set.of("rest", "remainder");
    /** Taking a part that nobody counted. */
    private static final Set<String> PART = Set.of("most", "half", "many", "several", "some", "all");

    /** What a part is taken of. */
    private static final Set<String> GROUPS = Set.of("these", "those", "them", "that", "which");

    /** How many times smaller than the sum a part of it may be, and still be no number of things. */
    private static final BigDecimal SCALE = BigDecimal.valueOf(1000);

    private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass");

    private final Sentence sentence;
    private final Words words;
    private final Memory memory;
    private final List<Stated> stated;

    PointedThings(Sentence sentence, Words words, Memory memory, List<Stated> stated) {
        this.sentence = sentence;
        this.words = words;
        this.memory = memory;
        this.stated = stated;
    }

    /**
     * A thing that a word means.
     *
     * @param thing what it means, anchored at the word
     * @param sure whether it means no other, so that its sides are the other's where the sentence names none
     * @param near whether what it means stands in the sentence or the one before
     * @param whole the measure of the same sentence that it is a part of
     */
    record Pointed(Thing thing, boolean sure, boolean near, Optional<Draft> whole) {}

    /** What is meant, in order; {@code drafts} are what the sentence tells of {@code things}, which it names. */
    List<Pointed> among(List<Draft> drafts, List<Thing> things) {
        List<Pointed> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int word = i;
            boolean more = isMore(i);
            boolean part = isPart(i);
            if (!more && !isPointing(i) && !part) {
                continue;
            }
            boolean left = LEFT.contains(form(i));
            Optional<Draft> here = more || part ? namedBefore(i, drafts, part) : Optional.empty();
            Optional<Thing> named = isPointing(i) ? namedLast(i, things) : Optional.empty();
            boolean near = named.isPresent() || memory.lastIsAdjacent();
            here.flatMap(Draft::thing)
                    .or(() -> named)
                    .or(() -> memory.last()
                            .filter(_ -> !(part || left) || memory.lastIsAdjacent())
                            .flatMap(Draft::thing)
                            .filter(thing -> isMeant(thing, part)))
                    .map(thing -> part ? part(thing, word) : thing.namedBy(word, more))
                    .ifPresent(thing -> found.add(new Pointed(
                            thing, part || left || here.isPresent(), near, part ? here : Optional.empty())));
        }
        return found;
    }

    private static Optional<Draft> namedBefore(int word, List<Draft> drafts, boolean part) {
        return drafts.stream()
                .filter(draft -> draft.thing()
                        .filter(thing -> thing.anchor() < word && isMeant(thing, part))
                        .isPresent())
                .reduce((_, later) -> later);
    }

    /** "Kyiv wants missiles, but Washington will not supply them". */
    private static Optional<Thing> namedLast(int word, List<Thing> things) {
        return things.stream()
                .filter(thing -> thing.anchor() < word && !thing.items().isEmpty())
                .reduce((_, later) -> later);
    }

    /** Whether a word can mean it: things, and of a sum alone a part. */
    private static boolean isMeant(Thing thing, boolean part) {
        return !thing.items().isEmpty() || (part && thing.money().isPresent());
    }

    /** "Refused to send these to Ukraine". */
    private boolean isPointing(int token) {
        return POINTING.contains(form(token)) && isHanded(token);
    }

    /** "Has ruled out sending any", "more are on the way", "the rest will be sent in May". */
    private boolean isMore(int token) {
        if (LEFT.contains(form(token))) {
            return sentence.dependents(token, "prep").isEmpty() && (isHanded(token) || isMoved(token));
        }
        if (!MORE.contains(form(token)) || !sentence.dependents(token).isEmpty()) {
            return false;
        }
        int verb = sentence.token(token).head();
        boolean coming = verb > token && sentence.token(verb).lemma().equals("be");
        return coming || isHanded(token);
    }

    /** "Six of them have arrived". */
    private boolean isPart(int token) {
        return isOfThem(sentence, token)
                && (sentence.token(token).tag().equals("CD") || PART.contains(form(token)))
                && (isHanded(token) || isMoved(token));
    }

    /** Whether what stands at {@code token} is a part of things told of before. */
    static boolean isOfThem(Sentence sentence, int token) {
        int verb = sentence.token(token).head();
        // "Of that, 25 billion has been paid".
        Stream<Integer> before = verb == Token.ROOT || !sentence.token(verb).isVerb()
                ? Stream.empty()
                : sentence.dependents(verb, "prep").stream().filter(prep -> prep < token);
        return Stream.concat(sentence.dependents(token, "prep").stream(), before)
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .anyMatch(pronoun ->
                        GROUPS.contains(sentence.token(pronoun).form().toLowerCase(Locale.ROOT)));
    }

    private boolean isHanded(int token) {
        Token word = sentence.token(token);
        return OBJECT.contains(word.relation())
                && words.handing().contains(sentence.token(word.head()).lemma());
    }

    private boolean isMoved(int token) {
        return sentence.token(token).relation().startsWith("nsubj");
    }

    /** One thing in the number that the word tells, or in no known number. */
    private Thing part(Thing whole, int token) {
        Optional<Stated> amount = stated.stream()
                .filter(number -> number.span().contains(sentence.token(token).span()))
                .findFirst();
        Optional<Quantity> count = amount.filter(
                        number -> number.isCount() && number.currency().isEmpty())
                .map(Stated::quantity);
        Optional<Money> sum = amount.flatMap(
                        number -> number.currency().map(currency -> new Money(number.quantity(), currency)))
                .or(() -> count.flatMap(number -> ofMoney(whole, number)));
        if (sum.isPresent()) {
            return whole.part(token, sum.get(), sentence.token(token).span());
        }
        return whole.items().size() == 1 ? whole.counted(token, count) : whole.namedBy(token, true);
    }

    /** "34 billion dollars, of which 25 billion": a number of the size of the sum is money. */
    private static Optional<Money> ofMoney(Thing whole, Quantity number) {
        return whole.money()
                .filter(sum -> number.anchor().compareTo(sum.amount().anchor()) < 0
                        && number.anchor()
                                        .multiply(SCALE)
                                        .compareTo(sum.amount().anchor())
                                > 0)
                .map(sum -> new Money(number, sum.currency()));
    }

    private String form(int token) {
        return sentence.token(token).form().toLowerCase(Locale.ROOT);
    }
}
