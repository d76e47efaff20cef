package attache.view;

/** Numbers with their nouns. */
public final class Counts {
    private Counts() {}

    /** {@code 1 entry}, {@code 2 entries}. */
    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
