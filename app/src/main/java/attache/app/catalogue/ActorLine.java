package attache.app.catalogue;

import java.util.Optional;

/**
 * Somebody who gives, gets or speaks.
 *
 * @param actor the code or name that records call it by
 * @param label what a person calls it
 * @param number the ISO 3166-1 numeric code of a state, by which maps know it; empty for all others
 * @param gives entries that it is a donor of
 * @param gets entries that it is a recipient of
 * @param says statements that it is the speaker of
 */
public record ActorLine(String actor, String label, Optional<String> number, int gives, int gets, int says) {}
