package attache.record;

/**
 * Who holds which office (codebook, "role").
 *
 * @param claim what all kinds share
 * @param person the person's fullest name in the article
 * @param title the office, as worded
 * @param of the state or body
 * @param status as the article words it
 */
public record Role(Claim claim, String person, String title, Actor of, RoleStatus status) implements CodebookRecord {

    @Override
    public String kind() {
        return "role";
    }
}
