package attache.record;

import attache.annotation.AnnotatedArticle;

/** Tells notes on one measure, as databases of aid keep them, from longer texts, which tell of several and in full. */
public final class BriefNote {
    private static final int SENTENCES = 8;
    /** UTF-16 units, for a note that makes more sentences of them. */
    private static final int UNITS = 1500;

    private BriefNote() {}

    /** Whether {@code article} has at most eight sentences, or 1,500 UTF-16 units of body. */
    public static boolean is(AnnotatedArticle article) {
        return article.sentenceSpans().size() <= SENTENCES || article.body().length() <= UNITS;
    }
}
