package attache.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What reviewers say of entries, for whoever joins records into them. Records are named by their ids.
 *
 * @param ties which records are on one measure and which are not, the latest first: it holds against those behind it
 * @param outweighed values that do not hold, by the side of a settled conflict that they stand on
 */
public record Rulings(List<Tie> ties, Set<Outweighed> outweighed) {
    /** Nobody has said anything. */
    public static final Rulings NONE = new Rulings(List.of(), Set.of());

    /** A ruling on which records are on one measure. */
    public sealed interface Tie {
        /** Who says so, in words: {@code merged by Ada Berg on 2031-04-05}. */
        String because();

        /** The ids of all records that it names. */
        List<String> records();
    }

    /** All of these are on one measure. */
    public record Together(List<String> records, String because) implements Tie {
        public Together {
            records = List.copyOf(records);
        }
    }

    /** Those of each list are on one measure, and the two measures are not one. */
    public record Apart(List<String> part, List<String> rest, String because) implements Tie {
        public Apart {
            part = List.copyOf(part);
            rest = List.copyOf(rest);
        }

        @Override
        public List<String> records() {
            return Stream.concat(part.stream(), rest.stream()).toList();
        }
    }

    /**
     * A value that does not hold, whichever record of the entry gives it.
     *
     * @param record a record that gives it
     * @param matter what it is a value of, in lower case
     * @param says the value in short, as the conflict has it
     */
    public record Outweighed(String record, String matter, String says) {}

    public Rulings {
        ties = List.copyOf(ties);
        outweighed = Set.copyOf(outweighed);
    }
}
