package attache.record;

/**
 * Somebody who acts, as the codebook names it: an ISO 3166-1 alpha-3 code for a state, the usual short name for a body
 * ({@code NATO}, {@code EU}), a person's full name, a group ({@code allies}, {@code [50 countries]}), a company's name.
 *
 * @param name not blank
 */
public record Actor(String name) implements Comparable<Actor> {

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor without a name.");
        }
    }

    @Override
    public int compareTo(Actor other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
