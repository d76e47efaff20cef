package attache.annotation.speech;

import java.util.List;
import java.util.Optional;

/**
 * Whose words a token stands in.
 *
 * @param chain who says it and through whom, outermost last; empty where the article itself says it
 * @param force what the innermost speaker does in saying it; empty where nobody but the article speaks
 * @param hedged whether a word such as "reportedly" or "allegedly" bears on the clause that the token stands in
 */
public record Attribution(List<Voice> chain, Optional<Force> force, boolean hedged) {

    /** The article says it, without a hedge. */
    public static final Attribution NONE = new Attribution(List.of(), Optional.empty(), false);

    public Attribution {
        chain = List.copyOf(chain);
    }

    /** The names of the chain, outermost last: a record's {@code asserted_by}. */
    public List<String> names() {
        return chain.stream().map(Voice::name).distinct().toList();
    }

    /** Whether the claim is second-hand or hedged, so that a record of it is at most {@code reported}. */
    public boolean isReported() {
        return hedged || !chain.isEmpty();
    }
}
