package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.parse.Dateline;
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
        int opening = first > 0 || last < 0
                ? 0
                : Dateline.end(scene.body(), scene.sentence().span());
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

    /** ", adding that", ", warning that": the participle of another cue, which the tagger may take for a noun. */
    private boolean isNextReport(int comma) {
        Token token = scene.token(comma + 1);
        boolean participle = token.tag().equals("VBG") && lexicon.says(token.lemma());
        boolean noun = token.form().endsWith("ing")
                && token.tag().equals("NN")
                && !lexicon.nouns(token.lemma()).isEmpty()
                && comma + 2 < scene.sentence().size()
                && scene.token(comma + 2).lemma().equals("that");
        return isComma(comma) && (participle || noun);
    }

    /** ", in a clear warning to", "in her strongest rebuke yet": what the article calls the words said. */
    private boolean isRemark(int before, int first) {
        int in = before + 1;
        if (!scene.token(in).lemma().equals("in") || in + 2 >= scene.sentence().size()) {
            return false;
        }
        Token next = scene.token(in + 1);
        boolean own = next.tag().equals("PRP$")
                && Set.of("his", "her", "its", "their").contains(next.lemma());
        boolean marked = isComma(before) || scene.token(before).form().equals("--");
        boolean closed = before > first && scene.isQuoted(before - 1) && !scene.isQuoted(before);
        boolean introduced = (marked && (own || Set.of("a", "an").contains(next.lemma()))) || (closed && own);
        return introduced
                && scene.sentence().dependents(in, "pobj").stream()
                        .map(i -> scene.token(i).lemma())
                        .anyMatch(noun -> WordClass.REMARK.has(noun)
                                || !lexicon.nouns(noun).isEmpty());
    }

    /** ", shortly after the king had left": when it was said. */
    private boolean isTime(int comma) {
        if (!isComma(comma) || !WordClass.SHORTLY.has(scene.token(comma + 1).lemma())) {
            return false;
        }
        int next = comma + 2;
        return next < scene.sentence().size()
                && Set.of("after", "before").contains(scene.token(next).lemma())
                && (scene.token(next).relation().equals("mark")
                        || scene.token(next).relation().equals("prep"));
    }

    private boolean isComma(int index) {
        return scene.token(index).form().equals(",");
    }

    /** Where the words said end and the article goes on: before another cue's participle, a remark on the words, or their time. */
    private int cutAt(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (isLostEnd(i)) {
                return i;
            }
            if (!scene.isQuoted(i + 1) && (isNextReport(i) || isRemark(i, first) || isTime(i))) {
                return i;
            }
        }
        return last + 1;
    }
}
