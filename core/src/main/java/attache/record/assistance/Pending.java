package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Clauses;
import attache.record.Stage;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** What a measure that is still asked for or weighed would bring: "This funding will provide Ukraine with shells". */
final class Pending {
    private static final Set<String> POINTING = Set.of("this", "it", "that", "these", "they");

    private final Sentence sentence;
    private final Words words;
    private final Memory memory;

    /** {@code memory} knows how far the measure told of last has come. */
    Pending(Sentence sentence, Words words, Memory memory) {
        this.sentence = sentence;
        this.words = words;
        this.memory = memory;
    }

    /** {@code reached}, or no further than weighed where its subject is a measure that is no further itself. */
    StageReader.Reached asFarAs(StageReader.Reached reached) {
        boolean promised = reached.stage() == Stage.PLEDGED
                && reached.decisive().verb().isPresent()
                && reached.decisive().frame().act() == Act.TRANSFER;
        return promised
                        && isOpen()
                        && isMeasure(
                                Clauses.subject(sentence, reached.decisive().token()))
                ? new StageReader.Reached(Stage.CONSIDERED, reached.certainty(), reached.decisive())
                : reached;
    }

    /** Whether what was told of last is a whole that somebody asks for or weighs. */
    private boolean isOpen() {
        return memory.last()
                .filter(last -> Set.of(Stage.REQUESTED, Stage.CONSIDERED)
                        .contains(last.reached().stage()))
                .filter(last -> last.money().isPresent()
                        || last.items().stream()
                                .map(item -> item.name().substring(item.name().lastIndexOf(' ') + 1))
                                .anyMatch(noun -> words.laws().contains(noun)
                                        || words.whole().contains(noun)))
                .isPresent();
    }

    private boolean isMeasure(OptionalInt subject) {
        if (subject.isEmpty()) {
            return false;
        }
        Token word = sentence.token(subject.getAsInt());
        boolean definite = sentence.dependents(subject.getAsInt()).stream()
                .anyMatch(i ->
                        UnsaidSides.BACKWARDS.contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
        return POINTING.contains(word.form().toLowerCase(Locale.ROOT))
                || (definite
                        && (words.bundle().contains(word.lemma())
                                || words.laws().contains(word.lemma())
                                || words.container().contains(word.lemma())));
    }
}
