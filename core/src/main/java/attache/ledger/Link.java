package attache.ledger;

/**
 * A ground on which two records may be joined.
 *
 * @param earlier the id of the one that comes first in order of publication
 * @param later the other one's
 * @param strength of the ground
 * @param particular whether it rests on a particular thing or sum
 */
public record Link(String earlier, String later, double strength, boolean particular) {

    static Link of(Measure earlier, Measure later, JoinGround ground) {
        return new Link(earlier.id(), later.id(), ground.strength(), ground.particular());
    }

    /** The id of the record that {@code id} is linked to. */
    String beyond(String id) {
        return earlier.equals(id) ? later : earlier;
    }
}
