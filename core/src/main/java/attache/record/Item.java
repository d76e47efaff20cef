package attache.record;

import attache.annotation.Quantity;
import java.util.Optional;

/**
 * A thing that support consists of.
 *
 * @param name the shortest phrase that identifies it, singular, lower case but for proper names
 * @param count how many, where the text says so
 * @param unit what the count counts where it is not the thing itself ({@code round}, {@code ton})
 */
public record Item(String name, Optional<Quantity> count, Optional<String> unit) {

    public Item {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An item without a name.");
        }
    }

    /** An item of which no number is stated. */
    public static Item of(String name) {
        return new Item(name, Optional.empty(), Optional.empty());
    }

    /** This item under another name. */
    public Item named(String other) {
        return new Item(other, count, unit);
    }
}
