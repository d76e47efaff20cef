package attache.app.catalogue;

/**
 * Somebody who gives, gets or speaks.
 *
 * @param actor the code or name that records call it by
 * @param label what a person calls it
 * @param gives entries that it is a donor of
 * @param gets entries that it is a recipient of
 * @param says statements that it is the speaker of
 */
public record ActorLine(String actor, String label, int gives, int gets, int says) {}
