package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Clauses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which phrase of things an amount of money belongs to, of those in one sentence. */
final class ThingAmounts {
    private static final Set<String> VALUES = Set.of("value", "worth", "cost", "price");

    private final Sentence sentence;
    private final List<Stated> stated;
    private final Words words;
    private final Frames frames;
    private final SupportNouns nouns;
    private final Anchors anchors;

    ThingAmounts(
            Sentence sentence, List<Stated> stated, Words words, Frames frames, SupportNouns nouns, Anchors anchors) {
        this.sentence = sentence;
        this.stated = stated;
        this.words = words;
        this.frames = frames;
        this.nouns = nouns;
        this.anchors = anchors;
    }

    /** "AUD 15 million in helmets": the words of an amount are one, wherever the tree hangs the things on it. */
    int whole(int anchor) {
        return stated.stream()
                .filter(amount -> amount.currency().isPresent()
                        && amount.span().contains(sentence.token(anchor).span()))
                .mapToInt(this::moneyHead)
                .findFirst()
                .orElse(anchor);
    }

    /** The amounts of money by the phrase that they belong to; an amount that no phrase of things holds has one of its own. */
    Map<Integer, Stated> of(Map<Integer, List<Integer>> grouped) {
        Map<Integer, Stated> money = new TreeMap<>();
        for (Stated amount : stated) {
            if (amount.currency().isEmpty()) {
                continue;
            }
            int head = moneyHead(amount);
            int own = anchors.of(head, Set.of());
            int owner = grouped.entrySet().stream()
                    .filter(group -> group.getKey() == own || group.getValue().contains(own))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .or(() -> nouns.isValue(head) ? holder(head, grouped) : spentOn(head, grouped))
                    .orElse(own);
            money.putIfAbsent(owner, amount);
        }
        return money;
    }

    /** "Spent 5 million euros on drones", "invested it in shells", "spent it buying tanks": what the money at {@code head} went for. */
    private Optional<Integer> spentOn(int head, Map<Integer, List<Integer>> grouped) {
        Token money = sentence.token(head);
        if (!Set.of("dobj", "nsubjpass").contains(money.relation())) {
            return Optional.empty();
        }
        int verb = money.head();
        String lemma = sentence.token(verb).lemma();
        Stream<Integer> named = sentence.dependents(verb, "prep").stream()
                .filter(prep ->
                        !frames.verb(lemma + "_" + sentence.token(prep).lemma()).isEmpty())
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream());
        Stream<Integer> bought = frames.verb(lemma + "_on").isEmpty()
                ? Stream.empty()
                : sentence.dependents(verb).stream()
                        .filter(i -> i > head
                                && sentence.token(i).tag().equals("VBG")
                                && words.buying().contains(sentence.token(i).lemma()))
                        .flatMap(buying -> sentence.dependents(buying, "dobj").stream());
        return Stream.concat(named, bought)
                .map(noun -> anchors.of(noun, Set.of()))
                .filter(grouped::containsKey)
                .findFirst();
    }

    /** The nearest phrase of things below which the token stands. */
    private Optional<Integer> holder(int token, Map<Integer, List<Integer>> grouped) {
        int at = token;
        while (sentence.token(at).head() != Token.ROOT) {
            at = sentence.token(at).head();
            if (grouped.containsKey(at)) {
                return Optional.of(at);
            }
            if (sentence.token(at).isVerb()) {
                // "Will donate generators with a total value of": the parser hangs the value on the verb.
                Optional<Integer> object = sentence.dependents(at, "dobj").stream()
                        .filter(grouped::containsKey)
                        .filter(noun -> noun < token)
                        .findFirst();
                if (object.isPresent() && isOfValue(token)) {
                    return object;
                }
                OptionalInt subject = Clauses.subject(sentence, at);
                if (subject.isPresent() && grouped.containsKey(subject.getAsInt())) {
                    return Optional.of(subject.getAsInt());
                }
                if (subject.isPresent()
                        && VALUES.contains(sentence.token(subject.getAsInt()).lemma())) {
                    // "The total cost of the aid amounts to".
                    Optional<Integer> valued = sentence.dependents(subject.getAsInt(), "prep").stream()
                            .filter(prep -> sentence.token(prep).lemma().equals("of"))
                            .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                            .filter(grouped::containsKey)
                            .findFirst();
                    if (valued.isPresent()) {
                        return valued;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "A total value of 335,000 euros", "at a cost of". */
    private boolean isOfValue(int money) {
        int at = sentence.token(money).head();
        for (int step = 0; step < 2 && at != Token.ROOT; step++) {
            if (VALUES.contains(sentence.token(at).lemma())) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** The token that stands for an amount: the highest one of its words. */
    private int moneyHead(Stated amount) {
        int first = sentence.tokenAt(amount.span().start());
        int last = Math.min(sentence.tokenAt(amount.span().end() - 1), sentence.size() - 1);
        for (int i = last; i >= first; i--) {
            int above = sentence.token(i).head();
            if (above == Token.ROOT || above < first || above > last) {
                return i;
            }
        }
        return last;
    }
}
