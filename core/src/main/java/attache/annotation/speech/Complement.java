package attache.annotation.speech;

import java.util.Arrays;
import java.util.List;

/** A sort of complement of a cue, as {@code rules.yaml} names it. */
sealed interface Complement {

    /** A complement known by its shape alone. */
    enum Shape implements Complement {
        /** A finite clause, with or without {@code that}. */
        CLAUSE,
        /** A verb with {@code to}. */
        INFINITIVE,
        /** A verb in {@code -ing}. */
        GERUND,
        /** The cue's own noun phrase, or that of its preposition. */
        OBJECT,
        /** An object that is itself somebody's saying: "the accusation". */
        SAYING,
        /** An object that is what somebody thinks, which is shared by telling it: "her plans". */
        THOUGHT,
        /** What the object is called. */
        PREDICATE,
        /** A phrase with {@code as}. */
        AS,
        /** A quotation anywhere among the complements. */
        QUOTED
    }

    /** A phrase with one of some prepositions. */
    record Prepositional(List<String> prepositions) implements Complement {
        public Prepositional {
            prepositions = List.copyOf(prepositions);
        }
    }

    /** Reads {@code clause}, {@code prep(of for)}; throws {@link IllegalArgumentException} for any other name. */
    static Complement parse(String name) {
        if (name.startsWith("prep(") && name.endsWith(")")) {
            return new Prepositional(
                    Arrays.asList(name.substring(5, name.length() - 1).split(" ")));
        }
        return Arrays.stream(Shape.values())
                .filter(shape -> shape.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No complement is called \"" + name + "\"; there are "
                        + Arrays.toString(Shape.values()) + " and prep(…)."));
    }
}
