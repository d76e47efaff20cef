package attache.app.search;

/**
 * How far an index has come that does not hold all of its store yet.
 *
 * @param indexed how many articles can be found
 * @param articles how many the store holds
 */
public record CatchingUp(long indexed, long articles) {}
