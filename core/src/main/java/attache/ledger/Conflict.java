package attache.ledger;

/** Two records on the same matter that differ, and what the difference comes to. */
public sealed interface Conflict {

    /** Stable as long as both records are. */
    String id();

    /** What they differ over. */
    Matter matter();

    /** Whose or what matter it is: an entry's name, a subject with its measure, an event, a person. */
    String about();

    /** The earlier side, or the first in order of record ids. */
    Side left();

    /** The other side. */
    Side right();

    /** Why it is of this sort, in words. */
    String reason();

    /** The sort's name in output: {@code contradiction}, {@code update}, {@code rounding}, {@code scope}. */
    default String type() {
        return switch (this) {
            case Contradiction _ -> "contradiction";
            case Update _ -> "update";
            case Rounding _ -> "rounding";
            case Scope _ -> "scope";
        };
    }

    /** Both cannot hold. */
    record Contradiction(String id, Matter matter, String about, Side left, Side right, String reason)
            implements Conflict {}

    /** The right side speaks of a later time and may have taken the left one's place. */
    record Update(String id, Matter matter, String about, Side left, Side right, String reason) implements Conflict {}

    /** Within the precision that was stated, in one unit, both may hold. */
    record Rounding(String id, Matter matter, String about, Side left, Side right, String reason) implements Conflict {}

    /** Another period, subset, currency or kind: both may hold. */
    record Scope(String id, Matter matter, String about, Side left, Side right, String reason) implements Conflict {}
}
