package attache.article.page;

/** What an element's names say of it ({@code page-words.tsv}). */
enum Mark {
    /** It holds the article's text. */
    BODY(0),
    /** Readers say in it what they think. */
    REPLIES(0.9),
    /** Nothing in it is the article's text. */
    NEVER(0.6),
    /** It stands beside the text. */
    BESIDE(0.4),
    /** It says the article's gist between headline and text. */
    LEAD(0),
    /** It says what a picture shows. */
    CAPTION(0);

    private final double bearing;

    Mark(double bearing) {
        this.bearing = bearing;
    }

    /** Whether what is so marked is left out. */
    boolean leavesOut() {
        return bearing > 0;
    }

    /**
     * The share of a page's running text from which on the mark cannot be meant, since then the page would have next to no text
     * outside of it.
     */
    double bearing() {
        return bearing;
    }
}
