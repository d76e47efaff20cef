package attache.app.http;

/** The one inline style that the page has: charts are drawn by Observable Plot, which puts it into each of them. */
final class ChartStyle {
    /** SHA-256 of the style's text, as a Content Security Policy names it; a browser test sees to it that it fits. */
    static final String HASH = "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='";

    private ChartStyle() {}
}
