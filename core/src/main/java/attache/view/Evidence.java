package attache.view;

import attache.record.Claim;
import attache.record.Ground;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The sentences that carry a claim, with the words that its values came from marked. */
public final class Evidence {
    private Evidence() {}

    /** A line for each sentence of {@code claim}; grounds outside its evidence are not among them. */
    public static List<Line> lines(Claim claim, String body) {
        return claim.evidence().stream()
                .map(sentence -> line(sentence, claim.grounds(), body))
                .toList();
    }

    /** Grounds that stand outside the evidence, such as a pronoun's antecedent, in order of the text. */
    public static List<Ground> outside(Claim claim) {
        return claim.grounds().stream()
                .filter(ground -> claim.evidence().stream().noneMatch(sentence -> sentence.overlaps(ground.span())))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    private static Line line(Span sentence, List<Ground> grounds, String body) {
        Line line = Line.EMPTY;
        int at = sentence.start();
        for (Span marked : marked(sentence, grounds)) {
            line = line.then(body.substring(at, marked.start())).then(marked.in(body), Ink.GROUND);
            at = marked.end();
        }
        return line.then(body.substring(at, sentence.end()));
    }

    /** The grounds' spans inside {@code sentence}, in order, overlapping ones joined. */
    private static List<Span> marked(Span sentence, List<Ground> grounds) {
        TreeSet<Span> inside = new TreeSet<>();
        for (Ground ground : grounds) {
            int start = Math.max(sentence.start(), ground.span().start());
            int end = Math.min(sentence.end(), ground.span().end());
            if (start < end) {
                inside.add(new Span(start, end));
            }
        }
        List<Span> joined = new ArrayList<>();
        for (Span span : inside) {
            if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
