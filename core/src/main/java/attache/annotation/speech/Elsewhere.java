package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sentences of an article that lead to other articles, in it ("Read also: …") or at its foot ("References: … | …"): what stands
 * there is told elsewhere. Immutable.
 */
final class Elsewhere {
    /** What parts the titles on one line. */
    private static final String BARS = "|\n";

    private final TreeMap<Integer, Span> lines = new TreeMap<>();
    private final List<Voice> credits = new ArrayList<>();
    private final String body;

    private Elsewhere(String body) {
        this.body = body;
    }

    /** Those of {@code article}: the sentences that begin as {@code teasers} say. */
    static Elsewhere of(AnnotatedArticle article, Cast cast, Teasers teasers) {
        Elsewhere elsewhere = new Elsewhere(article.body());
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            Span sentence = article.sentenceSpans().get(i);
            boolean goesOn = i > 0 && elsewhere.lines.containsKey(i - 1) && article.sameParagraphAsNext(i - 1);
            if (teasers.isTeaser(sentence.in(article.body()))
                    || (goesOn && sentence.in(article.body()).contains("|"))) {
                elsewhere.lines.put(i, sentence);
                cast.mentions(i).stream()
                        .filter(mention -> mention.party().sort() == Party.Sort.OUTLET)
                        .map(mention -> new Voice(
                                mention.party().surface(), mention.party().mention(), Optional.of(mention.party())))
                        .forEach(elsewhere.credits::add);
            }
        }
        return elsewhere;
    }

    /** How many sentences of the article itself follow sentence {@code from} up to sentence {@code to}. */
    int distance(int from, int to) {
        return to - from - (to > from + 1 ? lines.subMap(from + 1, to).size() : 0);
    }

    /** Whether {@code place} stands in such a sentence. */
    boolean holds(Span place) {
        return lines.values().stream().anyMatch(line -> line.contains(place));
    }

    /** Whether sentence {@code number} is one. */
    boolean holds(int number) {
        return lines.containsKey(number);
    }

    /** The outlet that the title around {@code offset} ends in: "… – Example Times | …"; empty where none does. */
    Optional<Voice> outlet(int number, int offset) {
        Span line = lines.get(number);
        if (line == null) {
            return Optional.empty();
        }
        int end = offset;
        while (end < line.end() && BARS.indexOf(body.charAt(end)) < 0) {
            end++;
        }
        String rest = body.substring(offset, end).stripTrailing();
        int closed = offset + rest.length() - (rest.endsWith(")") || rest.endsWith(".") ? 1 : 0);
        return credits.stream()
                .filter(credit ->
                        credit.mention().end() == closed && credit.mention().start() > offset)
                .findFirst();
    }
}
