package attache.annotation.cast;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.Optional;

/**
 * A stretch of a sentence that names somebody, before it is settled who.
 *
 * @param first the first token
 * @param last the last token; the head of the name
 * @param sort what it is taken for
 * @param name what a record would call it, where a gazetteer knows it; else its words
 * @param actsFor the state or body that its words say it acts for
 * @param known whether a gazetteer knows it, rather than the parser's guess
 */
record Naming(int first, int last, Party.Sort sort, String name, Optional<String> actsFor, boolean known) {

    /** The token that heads the name: the one in it whose governor lies outside. */
    int head(Sentence sentence) {
        for (int i = last; i >= first; i--) {
            int head = sentence.token(i).head();
            if (head == Token.ROOT || head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    /** Whether {@code token} is one of its tokens. */
    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
