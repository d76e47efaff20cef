package attache.ledger;

import attache.record.SourcedRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The steps by which a ledger was found: what a {@link LedgerIndex} holds of it. Immutable. */
public final class Workings {
    private final List<SourcedRecord> records;
    private final List<Measure> measures;
    private final Measures measureOf;
    private final List<Joiner.Edge> edges;
    private final Map<String, double[]> strengths;
    private final Map<String, String> stories;
    private final Map<String, List<Conflict>> conflicts;

    Workings(
            List<SourcedRecord> records,
            List<Measure> measures,
            Measures measureOf,
            List<Joiner.Edge> edges,
            Map<String, double[]> strengths,
            Map<String, String> stories,
            Map<String, List<Conflict>> conflicts) {
        this.records = records;
        this.measures = measures;
        this.measureOf = measureOf;
        this.edges = edges;
        this.strengths = strengths;
        this.stories = stories;
        this.conflicts = conflicts;
    }

    /** Calls {@code each} with every block and every record in it. */
    public void meetings(BiConsumer<String, Meeting> each) {
        for (Measure measure : measures) {
            String story = stories.getOrDefault(measure.source().article().digest(), "");
            Meeting meeting = Meeting.of(measure);
            Candidates.blocks(measure, story).forEach(block -> each.accept(block, meeting));
        }
        for (SourcedRecord record : records) {
            List<String> series = Subjects.series(record, measureOf);
            if (!series.isEmpty()) {
                Meeting meeting = Subjects.place(record);
                series.forEach(subject -> each.accept(subject, meeting));
            }
        }
    }

    /** The grounds for joining records, in order of the earlier and then of the later one's id. */
    public Stream<Link> links() {
        return edges.stream()
                .sorted(Comparator.comparing(
                                (Joiner.Edge edge) -> measures.get(edge.left()).id())
                        .thenComparing(edge -> measures.get(edge.right()).id()))
                .map(edge -> new Link(
                        measures.get(edge.left()).id(),
                        measures.get(edge.right()).id(),
                        edge.strength(),
                        edge.particular()));
    }

    /** How the records of {@code line}, which is one of the ledger's, were joined. */
    public JoinedLine joined(Entry line) {
        return JoinedLine.of(
                line.records().stream().map(measureOf::of).toList(),
                line.joins(),
                Optional.ofNullable(strengths.get(line.id())).orElseThrow());
    }

    /** Calls {@code each} with every subject and the id of every record that tells of it. */
    public void tellings(BiConsumer<String, String> each) {
        records.forEach(record ->
                LedgerUpdate.tellings(record, measureOf).forEach(subject -> each.accept(subject, record.id())));
    }

    /** Calls {@code each} with every subject over which lines of the ledger compete, the record that tells their sum, and the line's id. */
    public static void rivalries(Collection<Entry> lines, BiConsumer<String, String> each) {
        lines.forEach(line -> LedgerUpdate.rivalry(line).forEach(subject -> each.accept(subject, line.id())));
    }

    /** The conflicts by what they were found by. */
    public Map<String, List<Conflict>> conflicts() {
        return conflicts;
    }
}
