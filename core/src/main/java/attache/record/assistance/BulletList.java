package attache.record.assistance;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.text.Span;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists set line by line behind a sentence that ends in a colon: which sentence opens one, and which are its members. */
final class BulletList {
    private static final Pattern MARKED =
            Pattern.compile("\\s*[-\u2022*\u2013\u2014\u00b7\u25aa\u25cf]\\s.*", Pattern.DOTALL);
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "expl");
    /** How many UTF-16 units a mark and the room behind it take at most. */
    private static final int MARK = 6;

    private final AnnotatedArticle article;

    BulletList(AnnotatedArticle article) {
        this.article = article;
    }

    /** Whether the sentence ends in a colon, so that what comes next may be its list. */
    boolean opens(int number) {
        return words(number).endsWith(":");
    }

    /** Whether the sentence is a member: set on its own line behind a mark or before a semicolon, and no clause of its own. */
    boolean isMember(int number) {
        Span span = article.sentenceSpans().get(number);
        int line = article.body().lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        boolean first = span.start() - line <= MARK;
        boolean set = MARKED.matcher(article.body().substring(line, span.end())).matches()
                || words(number).endsWith(";");
        return first && set && isPhrase(article.sentence(number));
    }

    private String words(int number) {
        return article.sentenceSpans().get(number).in(article.body()).strip();
    }

    /** Whether no verb with a subject heads it: "100 launchers", and not "Norway has sent 100 launchers". */
    private static boolean isPhrase(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (word.head() == Token.ROOT && word.isVerb()) {
                return sentence.dependents(i).stream()
                        .noneMatch(
                                below -> SUBJECTS.contains(sentence.token(below).relation()));
            }
        }
        return true;
    }
}
