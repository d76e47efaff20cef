package attache.view;

import attache.record.Event;
import attache.record.Figure;
import attache.record.Role;
import attache.record.SourcedRecord;
import attache.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a run of reading has brought. */
public final class ReadingView {
    /** A section shows this many; the rest are counted. */
    private static final int SHOWN = 12;
    /** So many of the entries, which are what a reader came for. */
    private static final int ENTRIES_SHOWN = 60;

    private ReadingView() {}

    /**
     * What is new.
     *
     * @param begun entries that were not there before
     * @param extended entries that were there and have new records
     * @param records all new records, in order of reading
     * @param conflicts all that the store holds, the new ones first
     * @param newConflicts how many of {@code conflicts} are new
     */
    public record News(
            List<EntryLine> begun,
            List<EntryLine> extended,
            List<SourcedRecord> records,
            List<ConflictLine> conflicts,
            int newConflicts) {

        public News {
            begun = List.copyOf(begun);
            extended = List.copyOf(extended);
            records = List.copyOf(records);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The lines for {@code news}, at most {@code width} columns wide; sections without contents are left out. */
    public static List<Line> lines(News news, int width) {
        List<Line> lines = new ArrayList<>();
        entries("New in the ledger", news.begun, width, lines);
        entries("Known and told of again", news.extended, width, lines);
        records("Statements", news.records, Statement.class::isInstance, width, lines);
        records("Figures", news.records, Figure.class::isInstance, width, lines);
        records("Events", news.records, Event.class::isInstance, width, lines);
        records("Offices", news.records, Role.class::isInstance, width, lines);
        conflicts(news, width, lines);
        return lines;
    }

    private static void entries(String title, List<EntryLine> entries, int width, List<Line> lines) {
        if (!entries.isEmpty()) {
            lines.add(title(title, Counts.of(entries.size(), "entry", "entries")));
            lines.addAll(LedgerView.table(entries.subList(0, Math.min(ENTRIES_SHOWN, entries.size())), width));
            more(entries.size(), ENTRIES_SHOWN, "attache ledger lists them", lines);
            lines.add(Line.EMPTY);
        }
    }

    private static void records(
            String title,
            List<SourcedRecord> all,
            Predicate<attache.record.CodebookRecord> wanted,
            int width,
            List<Line> lines) {
        List<SourcedRecord> records =
                all.stream().filter(record -> wanted.test(record.record())).toList();
        if (records.isEmpty()) {
            return;
        }
        lines.add(title(title, String.valueOf(records.size())));
        for (SourcedRecord record : records.subList(0, Math.min(SHOWN, records.size()))) {
            Line line = RecordView.claim(record.record())
                    .then("  " + record.article().doc() + ", record " + record.id(), Ink.FAINT);
            List<Line> wrapped = line.wrapped(width - 4);
            lines.add(wrapped.getFirst().indented(2));
            wrapped.stream().skip(1).forEach(more -> lines.add(more.indented(4)));
        }
        more(records.size(), SHOWN, "attache search or attache show lists them", lines);
        lines.add(Line.EMPTY);
    }

    private static void conflicts(News news, int width, List<Line> lines) {
        if (news.conflicts.isEmpty()) {
            return;
        }
        lines.add(title("Conflicts seen so far", news.conflicts.size() + ", " + news.newConflicts + " of them new"));
        List<ConflictLine> fresh = news.conflicts.subList(0, Math.min(SHOWN, news.newConflicts));
        lines.addAll(ConflictView.lines(fresh, width));
        more(news.newConflicts, SHOWN, "attache conflicts lists them", lines);
        lines.add(Line.EMPTY);
    }

    private static void more(int count, int shown, String where, List<Line> lines) {
        if (count > shown) {
            lines.add(Line.of("… and " + (count - shown) + " more: " + where + ".", Ink.FAINT)
                    .indented(2));
        }
    }

    private static Line title(String title, String count) {
        return Line.of(title, Ink.STRONG).then("  " + count, Ink.FAINT);
    }
}
