package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Clauses;
import attache.record.Item;
import attache.record.Stage;
import attache.record.assistance.Draft.Strength;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The parts of a sum told of before: "This includes $5 billion in loans and $2 billion for fuel". */
final class Parts {
    private static final Set<String> POINTING = Set.of("this", "that", "it", "these");

    private final Sentence sentence;
    private final Words words;
    private final Frames frames;
    private final Memory memory;

    /** {@code memory} knows the sum. */
    Parts(Sentence sentence, Words words, Frames frames, Memory memory) {
        this.sentence = sentence;
        this.words = words;
        this.frames = frames;
        this.memory = memory;
    }

    /** Whether a subject that points back or names a whole includes what follows. */
    boolean includes() {
        return including().isPresent();
    }

    /** The measure that the sentence divides: the last one told of, where it had a sum; empty where it divides none. */
    Optional<Draft> whole() {
        return memory.last()
                .filter(last -> last.money().isPresent())
                .filter(last -> including().isPresent());
    }

    /** The part that {@code thing} is of {@code whole}: as far as that has come, from and to the same; empty where it is none. */
    Optional<Draft> part(Draft whole, Thing thing) {
        OptionalInt verb = including();
        boolean listed = verb.isPresent()
                && thing.anchor() > verb.getAsInt()
                && thing.money().isPresent()
                && !thing.money().equals(whole.money())
                && sentence.subtree(verb.getAsInt()).contains(thing.anchor());
        if (!listed) {
            return Optional.empty();
        }
        Link link =
                new Link(verb.getAsInt(), frames.verb("continue").getFirst(), Optional.empty(), thing.anchor(), "dobj");
        Stage stage = whole.reached().stage() == Stage.USED
                ? Stage.DELIVERED
                : whole.reached().stage();
        return Optional.of(new Draft(
                Optional.of(thing),
                thing.items().isEmpty() ? List.of(Item.of("aid")) : thing.items(),
                new StageReader.Reached(stage, whole.reached().certainty(), link),
                whole.sides(),
                "part",
                Optional.empty(),
                Strength.COMPLETED));
    }

    /** The verb of including whose subject points back or names a whole. */
    private OptionalInt including() {
        for (int i = 0; i < sentence.size(); i++) {
            Token verb = sentence.token(i);
            if (!verb.isVerb() || !words.include().contains(verb.lemma())) {
                continue;
            }
            OptionalInt subject = Clauses.subject(sentence, i);
            if (subject.isPresent() && pointsBack(subject.getAsInt())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean pointsBack(int subject) {
        String word = sentence.token(subject).form().toLowerCase(Locale.ROOT);
        return POINTING.contains(word)
                || sentence.dependents(subject).stream()
                        .map(i -> sentence.token(i).form().toLowerCase(Locale.ROOT))
                        .anyMatch(UnsaidSides.BACKWARDS::contains);
    }
}
