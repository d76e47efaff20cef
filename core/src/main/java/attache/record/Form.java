package attache.record;

import java.util.Locale;

/** How words are reported (codebook, "form"). */
public enum Form {
    /** In quotation marks. */
    DIRECT,
    /** Part quoted. */
    MIXED,
    /** Not quoted. */
    INDIRECT;

    /** The codebook's word, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
