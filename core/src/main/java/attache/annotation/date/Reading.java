package attache.annotation.date;

import java.util.Optional;

/** Turns a match into what it means. */
@FunctionalInterface
interface Reading {
    /** The meaning; empty where the words do not make a time after all. */
    Optional<Meaning> read(Match match, Scene scene);
}
