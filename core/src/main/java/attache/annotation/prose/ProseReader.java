package attache.annotation.prose;

import attache.annotation.AnnotatedArticle;
import attache.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the sentences of an article that are worth reading: the entry to this package. Immutable and thread-safe. */
public final class ProseReader {
    private static final Pattern RANK = Pattern.compile("(\\d{1,3})\\s+(?=\\S).*");
    /** Lines with the next number each, from which on they are ranked and not counted things. */
    private static final int RANKED = 3;

    /** Words of a line from which on it is told twice where it stands twice: shorter ones are headings and answers. */
    private static final int TOLD = 6;

    private final LineWords words;
    private final LineShapes shapes;

    private ProseReader(LineWords words) {
        this.words = words;
        this.shapes = new LineShapes(words);
    }

    /** The reader with the words that ship; throws {@link IllegalStateException} where they have a fault. */
    public static ProseReader standard() {
        return new ProseReader(LineWords.standard());
    }

    /** The numbers of the sentences of {@code article} that are prose, told for the first time, and not only asked by nobody in particular. */
    public BitSet read(AnnotatedArticle article) {
        BitSet read = new BitSet();
        List<Line> lines = lines(article.body());
        BitSet prose = prose(lines);
        int line = 0;
        for (int number = 0; number < article.sentenceSpans().size(); number++) {
            Span sentence = article.sentenceSpans().get(number);
            while (line + 1 < lines.size() && lines.get(line).end() <= sentence.start()) {
                line++;
            }
            String text = article.sentenceText(number);
            if (prose.get(line) && !words.isFurniture(text) && !shapes.isSpoilt(text)) {
                read.set(number);
            }
        }
        return read;
    }

    private BitSet prose(List<Line> lines) {
        BitSet prose = new BitSet();
        BitSet ranked = ranked(lines);
        Set<String> told = new HashSet<>();
        boolean references = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (words.opensReferences(line.text())) {
                references = true;
            }
            boolean cited = references && words.isCitation(line.text());
            if (!cited
                    && !ranked.get(i)
                    && !words.isAsked(line.text())
                    && !shapes.isNone(line.text())
                    && isNews(line.text(), told)) {
                prose.set(i);
            }
        }
        return prose;
    }

    private static boolean isNews(String line, Set<String> told) {
        String folded = line.strip().replaceAll("\\s+", " ");
        return folded.split(" ", -1).length < TOLD || told.add(folded);
    }

    /** The lines of what counts up from 1 without a mark behind its numbers: "most read", a ranking. */
    private static BitSet ranked(List<Line> lines) {
        BitSet ranked = new BitSet();
        int next = 1;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().isBlank()) {
                continue;
            }
            Matcher matcher = RANK.matcher(lines.get(i).text().strip());
            int rank = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            if (rank == 1) {
                from = i;
            }
            next = rank == 1 ? 2 : rank == next ? next + 1 : 1;
            if (next > RANKED) {
                ranked.set(from, i + 1);
            }
        }
        return ranked;
    }

    private static List<Line> lines(String body) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || body.charAt(i) == '\n' || body.charAt(i) == '\r') {
                lines.add(new Line(body.substring(start, i), i));
                start = i + 1;
            }
        }
        return lines;
    }

    /** A line and where it ends in the body. */
    private record Line(String text, int end) {}
}
