package attache.app.search;

import java.util.Optional;

/**
 * What a search in an index that goes on growing gives.
 *
 * @param hits what was found in it
 * @param catchingUp how far the index has come; empty where it holds all of its store
 */
public record Found(Hits hits, Optional<CatchingUp> catchingUp) {}
