package attache.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What a reviewer says. Immutable; what has been said is undone by saying so. */
public sealed interface Decision {

    /** The record is right as it stands. */
    record Accept(ClaimReference claim) implements Decision {}

    /** The record is not what the article claims: it counts no more. */
    record Reject(ClaimReference claim) implements Decision {}

    /**
     * Some of the record's fields are to be otherwise.
     *
     * @param claim the record as it was extracted, whatever was corrected before
     * @param fields the fields that change, in the codebook's form; {@code null} for one that is to be empty
     */
    record Correct(ClaimReference claim, ObjectNode fields) implements Decision {
        public Correct {
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("A correction names a field and its value: there is none.");
            }
            fields = fields.deepCopy();
        }

        /** A copy of the fields. */
        @Override
        public ObjectNode fields() {
            return fields.deepCopy();
        }
    }

    /** The claim stands in other words of the same article. */
    record Repoint(ClaimReference claim, List<Quote> evidence) implements Decision {
        public Repoint {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("Evidence is words of the article: there are none.");
            }
        }
    }

    /** Two entries, named by their records, are one measure. */
    record Merge(List<ClaimReference> one, List<ClaimReference> other) implements Decision {
        public Merge {
            one = List.copyOf(one);
            other = List.copyOf(other);
            twoSides("A merge", one, other);
        }
    }

    /** Of the records of one entry, {@code part} are on a measure of their own, and {@code rest} stay one. */
    record Split(List<ClaimReference> part, List<ClaimReference> rest) implements Decision {
        public Split {
            part = List.copyOf(part);
            rest = List.copyOf(rest);
            twoSides("A split", part, rest);
        }
    }

    /** Wherever records call an actor {@code name}, {@code means} is meant. */
    record Alias(String name, String means) implements Decision {
        public Alias {
            if (name.isBlank() || means.isBlank() || name.equals(means)) {
                throw new IllegalArgumentException(
                        "An alias names one actor and who is meant by it, not \"" + name + "\" and \"" + means + "\".");
            }
        }
    }

    /**
     * Which side of a conflict holds.
     *
     * @param left the record of one side
     * @param leftSays what it says, in short
     * @param right the record of the other side
     * @param rightSays what that says
     * @param matter what they differ over, in lower case: {@code amount}, {@code count}, {@code date}, {@code stage}, {@code role},
     *     {@code figure}
     * @param holds which
     */
    record Settle(
            ClaimReference left, String leftSays, ClaimReference right, String rightSays, String matter, Holds holds)
            implements Decision {}

    /** An earlier decision, which may itself be one like this, is taken back. */
    record Undo(String decision) implements Decision {}

    /** Which side of a conflict holds. */
    enum Holds {
        LEFT,
        RIGHT,
        /** They do not contradict each other. */
        BOTH,
        NEITHER;

        /** The word in JSON, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The same with the sides changed over. */
        Holds turned() {
            return switch (this) {
                case LEFT -> RIGHT;
                case RIGHT -> LEFT;
                case BOTH, NEITHER -> this;
            };
        }
    }

    /** The word for its sort: {@code accept}, {@code reject}, {@code correct}, {@code repoint}, {@code merge}, … */
    default String code() {
        return switch (this) {
            case Accept _ -> "accept";
            case Reject _ -> "reject";
            case Correct _ -> "correct";
            case Repoint _ -> "repoint";
            case Merge _ -> "merge";
            case Split _ -> "split";
            case Alias _ -> "alias";
            case Settle _ -> "settle";
            case Undo _ -> "undo";
        };
    }

    /** The claims that it names, in order; none for an alias and for what undoes. */
    default List<ClaimReference> claims() {
        return switch (this) {
            case Accept accept -> List.of(accept.claim());
            case Reject reject -> List.of(reject.claim());
            case Correct correct -> List.of(correct.claim());
            case Repoint repoint -> List.of(repoint.claim());
            case Merge merge ->
                Stream.concat(merge.one().stream(), merge.other().stream()).toList();
            case Split split ->
                Stream.concat(split.part().stream(), split.rest().stream()).toList();
            case Settle settle -> List.of(settle.left(), settle.right());
            case Alias _, Undo _ -> List.of();
        };
    }

    private static void twoSides(String what, List<ClaimReference> one, List<ClaimReference> other) {
        if (one.isEmpty() || other.isEmpty()) {
            throw new IllegalArgumentException(what + " has records on both sides: one side has none.");
        }
        if (one.stream().anyMatch(other::contains)) {
            throw new IllegalArgumentException(what + " has other records on each side: one record is on both.");
        }
    }
}
