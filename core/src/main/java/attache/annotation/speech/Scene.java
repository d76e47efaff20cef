package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.quotation.Quotations;
import attache.text.Span;

/**
 * One sentence in its article, as the finders of this package look at it.
 *
 * @param body the article's body
 * @param number the sentence's number
 * @param sentence its parse
 * @param quotations the article's
 * @param cast who is who in the article
 */
record Scene(String body, int number, Sentence sentence, Quotations quotations, Cast cast) {

    Token token(int index) {
        return sentence.token(index);
    }

    /** Where the tokens from {@code first} to {@code last} stand, both included. */
    Span span(int first, int last) {
        return new Span(token(first).span().start(), token(last).span().end());
    }

    /** Whether {@code index} stands inside quotation marks. */
    boolean isQuoted(int index) {
        return quotations.around(token(index).span().start()).isPresent();
    }

    /** Whether {@code index} has a direct dependent with this relation. */
    boolean has(int index, String relation) {
        return !sentence.dependents(index, relation).isEmpty();
    }

    /** Whether the verb at {@code index} is passive. */
    boolean isPassive(int index) {
        return has(index, "auxpass") || has(index, "nsubjpass");
    }

    /** Whether {@code below} is {@code above} or hangs on it, at any depth. */
    boolean hangsOn(int below, int above) {
        int at = below;
        while (at != Token.ROOT && at != above) {
            at = token(at).head();
        }
        return at == above;
    }
}
