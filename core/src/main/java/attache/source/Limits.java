package attache.source;

/**
 * How much one input may ask of the reader.
 *
 * @param articleBytes the most bytes of one article: a file, or a line of JSON Lines; 1 or more
 */
public record Limits(int articleBytes) {

    /** The limit that ships, 8 MiB: more than twice a novel of the longest kind, so that what is beyond it is no article. */
    public static final Limits STANDARD = new Limits(8 * 1024 * 1024);

    public Limits {
        if (articleBytes < 1) {
            throw new IllegalArgumentException(
                    "An article of at most " + articleBytes + " bytes is none; give 1 or more.");
        }
    }

    /** The limit in words for a finding: "8.0 MiB". */
    public String words() {
        return size(articleBytes);
    }

    /** A number of bytes in words: "512 bytes", "1.5 KiB", "47.7 MiB". */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        boolean kilo = bytes < 1024 * 1024;
        long tenths = Math.round(bytes * 10.0 / (kilo ? 1024 : 1024 * 1024));
        return tenths / 10 + "." + tenths % 10 + (kilo ? " KiB" : " MiB");
    }
}
