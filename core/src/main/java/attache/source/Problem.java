package attache.source;

import java.util.Locale;

/** What can be wrong with an input. The first group keeps it from being read; the second is a remark on what was read. */
public enum Problem {
    /** No bytes at all. */
    EMPTY(true),
    /** Nothing but white space, or no words behind the front matter. */
    BLANK(true),
    /** Not text. */
    BINARY(true),
    /** Beyond the size that one article may have. */
    TOO_LARGE(true),
    /** A kind of input that this version does not read. */
    KIND_NOT_READ(true),
    /** Front matter that is no YAML, or has no end. */
    FRONT_MATTER(true),
    /** A line or document that is no JSON. */
    JSON(true),
    /** JSON that holds no article. */
    NO_BODY(true),
    /** Compressed or archived bytes that cannot be unpacked. */
    DAMAGED_ARCHIVE(true),
    /** A page that is no article: an error, a wall before it, a list of links. */
    NO_ARTICLE(true),
    /** An address that gave nothing. */
    NOT_FETCHED(true),
    /** A dossier that is not of the form. */
    DOSSIER(true),
    /** A folder without articles. */
    NO_ARTICLES(true),
    /** No such file or folder, or gone since. */
    NOT_FOUND(true),
    /** A link that leads nowhere. */
    DANGLING_LINK(true),
    /** A link that leads back to a folder that it stands in. */
    LINK_LOOP(true),
    /** No permission to read. */
    NOT_PERMITTED(true),
    /** The device or the stream failed. */
    READ_FAILED(true),

    /** The bytes do not say their encoding; the finding says which was assumed. */
    ENCODING_ASSUMED(false),
    /** Some bytes are wrong in the encoding, and were read as U+FFFD. */
    DAMAGED(false),
    /** The last character is cut off. */
    TRUNCATED(false),
    /** A date that is no day of the calendar, or cannot be told for certain. */
    DATE(false),
    /** An address that is none. */
    ADDRESS(false),
    /** Only the beginning of the article is there. */
    PAYWALLED(false);

    private final boolean refuses;

    Problem(boolean refuses) {
        this.refuses = refuses;
    }

    /** Whether the input, or the part of it that is named, was not read. */
    public boolean refuses() {
        return refuses;
    }

    /** The word for it in machine-readable output: {@code front-matter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
