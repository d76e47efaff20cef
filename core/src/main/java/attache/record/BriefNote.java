package attache.record;

import attache.annotation.AnnotatedArticle;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells notes on one measure, as databases of aid keep them, from longer texts, which tell of several and in full. */
public final class BriefNote {
    private static final int SENTENCES = 8;
    /** UTF-16 units, for a note that makes more sentences of them. */
    private static final int UNITS = 1500;

    private static final Pattern ENDED = Pattern.compile("[.!?…:;][\"'”’»)]*$");

    private BriefNote() {}

    /** Whether {@code article} has at most eight sentences, or 1,500 UTF-16 units of body that are no page of headings. */
    public static boolean is(AnnotatedArticle article) {
        int sentences = article.sentenceSpans().size();
        return sentences <= SENTENCES
                || (article.body().length() <= UNITS
                        && IntStream.range(0, sentences)
                                                .filter(number -> ends(article.sentenceText(number)))
                                                .count()
                                        * 2
                                >= sentences);
    }

    private static boolean ends(String sentence) {
        return ENDED.matcher(sentence).find();
    }
}
