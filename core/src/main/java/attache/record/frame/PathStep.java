package attache.record.frame;

import java.util.Set;

/** One step of a {@link DependencyPath}. */
sealed interface PathStep {

    /** Lemmas that the token stepped to must have one of; empty where any will do. */
    Set<String> lemmas();

    /** To the dependents with one of these relations. */
    record Down(Set<String> relations, Set<String> lemmas, boolean repeated) implements PathStep {}

    /** To the head, where the token hangs on it by one of these relations. */
    record Up(Set<String> relations, Set<String> lemmas, boolean repeated) implements PathStep {}

    /**
     * To the first preposition with one of these lemmas to the right, wherever the parser attached it, no further than the
     * next finite verb or semicolon.
     */
    record Right(Set<String> lemmas) implements PathStep {}
}
