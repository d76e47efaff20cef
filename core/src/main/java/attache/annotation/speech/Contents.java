package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.quotation.Quotation;
import attache.text.Span;
import java.util.Optional;
import java.util.Set;

/** Cuts the words said out of a sentence: exact at the ends, whole where they are quoted. */
final class Contents {
    private static final Set<String> EDGE = Set.of(".", ",", ";", ":", "-", "--", "!", "?");

    private final Scene scene;
    private final CueLexicon lexicon;

    Contents(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
    }

    /**
     * The words from token {@code first} to token {@code last}, both included: marks at the ends and a leading {@code that} left
     * out, quotations that are cut in it made whole, and without marks where all of it is one quotation.
     *
     * @param cue an offset of the cue, which the content must not take in
     * @return empty where nothing is left
     */
    Optional<Span> between(int first, int last, int cue) {
        int from = first;
        int opening = first > 0 || last < 0 ? 0 : Dateline.end(scene);
        while (from <= last && scene.token(from).span().start() < opening) {
            from++;
        }
        int to = Math.min(last, cutAt(first, last) - 1);
        while (from <= to && isLead(from)) {
            from++;
        }
        while (to >= from && (isEdge(to) || isLooseJoin(to))) {
            to--;
        }
        if (from > to) {
            return Optional.empty();
        }
        return Optional.of(whole(scene.span(from, to), cue));
    }

    /** {@code span} with its quotations made whole, or the quotation's words where it is nothing else. */
    Span whole(Span span, int cue) {
        Span wide = span;
        String body = scene.body();
        int next = span.end();
        while (next < body.length() && body.charAt(next) == ' ') {
            next++;
        }
        Span reach = next > span.end() ? new Span(span.start(), next + 1) : span;
        for (Quotation quotation : scene.quotations().in(reach)) {
            if (quotation.span().contains(cue)) {
                Span words = quotation.words();
                return new Span(
                        Math.max(span.start(), words.start()),
                        Math.max(Math.max(span.start(), words.start()), Math.min(span.end(), words.end())));
            }
            wide = wide.cover(quotation.span());
        }
        for (Quotation quotation : scene.quotations().in(wide)) {
            if (quotation.span().contains(wide) || quotation.span().equals(wide)) {
                return quotation.words();
            }
        }
        return wide;
    }

    private boolean isLead(int index) {
        Token token = scene.token(index);
        return (token.relation().equals("mark") && token.lemma().equals("that")) || isEdge(index);
    }

    /** "…, and" before what somebody else said: the conjunction joins the two reports. */
    private boolean isLooseJoin(int index) {
        return scene.token(index).tag().equals("CC")
                && !scene.isQuoted(index)
                && index > 0
                && EDGE.contains(scene.token(index - 1).form());
    }

    private boolean isEdge(int index) {
        return EDGE.contains(scene.token(index).form()) && !scene.isQuoted(index);
    }

    /** A full stop, closed quotation included, that runs into the next sentence without a space. */
    private boolean isLostEnd(int index) {
        if (!scene.token(index).form().equals(".")) {
            return false;
        }
        int end = scene.token(index).span().end();
        String body = scene.body();
        int next = end;
        while (next < body.length() && "\"”'’-–—".indexOf(body.charAt(next)) >= 0) {
            next++;
        }
        boolean closes = scene.quotations().around(end - 1).isEmpty()
                || scene.quotations().around(end - 1).get().words().end() == end;
        return closes
                && next > end
                && next < body.length()
                && (Character.isUpperCase(body.charAt(next))
                        || (body.charAt(next) == ' ' && "-–—".indexOf(body.charAt(next - 1)) >= 0));
    }

    /** Where another cue's participle begins: in "X said A, adding that B" the second is no part of A. */
    private int cutAt(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            Token token = scene.token(i + 1);
            if (isLostEnd(i)) {
                return i;
            }
            if (scene.token(i).form().equals(",")
                    && token.tag().equals("VBG")
                    && lexicon.says(token.lemma())
                    && !scene.isQuoted(i + 1)) {
                return i;
            }
        }
        return last + 1;
    }
}
