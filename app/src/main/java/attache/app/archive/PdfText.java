package attache.app.archive;

import attache.app.archive.PdfLines.PdfLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of a document put together to paragraphs: running heads and page numbers left out, words that were parted at line ends
 * joined, paragraphs that go on in the next column or on the next page too.
 *
 * @param title what the first page sets in the largest type, where that is larger than the text's
 * @param paragraphs the text, one line each; without the title
 */
record PdfText(Optional<String> title, List<String> paragraphs) {
    /** A headline is set in type at least this much larger than the text. */
    private static final double LARGER = 1.2;

    /** A gap of this many line heights parts paragraphs. */
    private static final double GAP = 1.6;

    /** A first line is indented by this many sizes of type. */
    private static final double INDENT = 0.8;

    /** How many lines at the top and the bottom of a page may be running heads. */
    private static final int EDGE = 2;

    /** Running heads stand in the outer parts of a page. */
    private static final double MARGIN = 0.1;

    private static final int LONGEST_TITLE = 300;

    PdfText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text of {@code all}, a document's lines. */
    static PdfText of(List<PdfLine> all) {
        List<PdfLine> lines = withoutHeads(all);
        double size = bodySize(lines);
        Optional<String> title = title(lines, size);
        Set<PdfLine> heading = new HashSet<>();
        if (title.isPresent()) {
            double largest = largest(lines);
            lines.stream().filter(line -> isTitle(line, largest)).forEach(heading::add);
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (heading.contains(line)) {
                continue;
            }
            if (before != null && begins(before, line)) {
                end(paragraph, paragraphs);
            }
            join(paragraph, line.text().strip());
            before = line;
        }
        end(paragraph, paragraphs);
        return new PdfText(title, paragraphs);
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /** Joins a line to its paragraph; a hyphen at a line's end before a small letter parted a word. */
    private static void join(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        boolean parted = last > 0
                && "-\u2010\u00AD".indexOf(paragraph.charAt(last)) >= 0
                && Character.isLetter(paragraph.charAt(last - 1))
                && Character.isLowerCase(line.codePointAt(0));
        if (parted) {
            paragraph.setLength(last);
        } else if (!paragraph.isEmpty()) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static boolean begins(PdfLine before, PdfLine line) {
        boolean other = Math.abs(before.size() - line.size()) > 0.1 * line.size();
        boolean moved = before.page() != line.page() || line.top() < before.top();
        if (other || moved) {
            // A sentence that has not ended goes on in the next column or on the next page.
            return other || endsSentence(before.text());
        }
        double gap = line.top() - before.top();
        boolean indented = line.left() - before.left() > INDENT * line.size() && endsSentence(before.text());
        return gap > GAP * line.size() || indented;
    }

    private static boolean endsSentence(String text) {
        String bare = text.strip();
        return !bare.isEmpty() && ".!?:\"”’".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** The size of type that most characters are set in. */
    private static double bodySize(List<PdfLine> lines) {
        Map<Long, Integer> characters = new HashMap<>();
        lines.forEach(line ->
                characters.merge(Math.round(line.size() * 2.0), line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 2.0;
    }

    private static double largest(List<PdfLine> lines) {
        return lines.stream()
                .filter(line -> line.page() == 1)
                .mapToDouble(PdfLine::size)
                .max()
                .orElse(0);
    }

    private static boolean isTitle(PdfLine line, double largest) {
        return line.page() == 1 && line.size() > largest - 0.5;
    }

    private static Optional<String> title(List<PdfLine> lines, double size) {
        double largest = largest(lines);
        if (largest < LARGER * size) {
            return Optional.empty();
        }
        StringBuilder title = new StringBuilder();
        lines.stream()
                .filter(line -> isTitle(line, largest))
                .forEach(line -> join(title, line.text().strip()));
        return Optional.of(title.toString()).filter(text -> text.length() <= LONGEST_TITLE);
    }

    /** Without lines at pages' edges that come again on most pages, figures aside, and without bare page numbers. */
    private static List<PdfLine> withoutHeads(List<PdfLine> all) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        all.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> times = new HashMap<>();
        Set<PdfLine> edges = new HashSet<>();
        for (List<PdfLine> page : pages.values()) {
            List<PdfLine> edge = edge(page);
            edges.addAll(edge);
            edge.stream().map(PdfText::shape).distinct().forEach(shape -> times.merge(shape, 1, Integer::sum));
        }
        int most = Math.max(2, (pages.size() + 1) / 2);
        return all.stream()
                .filter(line -> !edges.contains(line)
                        || (times.getOrDefault(shape(line), 0) < most
                                && !shape(line).equals("#")))
                .toList();
    }

    private static List<PdfLine> edge(List<PdfLine> page) {
        List<PdfLine> byHeight = page.stream()
                .filter(line -> line.top() < MARGIN * line.height() || line.top() > (1 - MARGIN) * line.height())
                .sorted((a, b) -> Float.compare(a.top(), b.top()))
                .toList();
        List<PdfLine> edge = new ArrayList<>(byHeight.subList(0, Math.min(EDGE, byHeight.size())));
        edge.addAll(byHeight.subList(Math.max(0, byHeight.size() - EDGE), byHeight.size()));
        return edge;
    }

    private static String shape(PdfLine line) {
        return line.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }
}
