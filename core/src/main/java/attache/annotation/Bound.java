package attache.annotation;

import java.util.Locale;

/** How a stated number bounds the true one (codebook, "Numbers"). */
public enum Bound {
    /** No word says otherwise. */
    EXACT,
    /** About, approximately, roughly, some, nearly, almost, estimated. */
    ABOUT,
    /** At least, more than, over. */
    AT_LEAST,
    /** At most, up to, less than, under, as much as. */
    AT_MOST;

    /** The codebook's word: {@code exact}, {@code about}, {@code at_least}, {@code at_most}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
