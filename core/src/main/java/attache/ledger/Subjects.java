package attache.ledger;

import attache.record.Assistance;
import attache.record.SourcedRecord;
import java.util.ArrayList;
import java.util.List;

/** What records are compared over: records that share a subject are held against each other. Stateless. */
final class Subjects {
    static final String COUNT = "count|";
    static final String FIGURE = "figure|";
    static final String GATHERING = "gathering|";
    static final String MEETING = "meeting|";
    static final String ROLE = "role|";

    /** What conflicts are found by that are no subject of several records: a line, lines that compete, a text. */
    static final String ENTRY = "entry|";

    static final String RIVAL = "rival|";

    /** What is noted of a line beside its rivalry: the record that tells its sum. */
    static final String TOLD = "told|";

    static final String TEXT = "text|";

    /** What is noted of records beside their subjects: whose office, in whose words, a part of something. */
    static final String OFFICE = "office|";

    static final String VOICE = "voice|";
    static final String PART = "part|";

    /** Prefixes of what conflicts between records that follow each other are found by: the subject and the later record's id. */
    static final String RAISED = "raised|";

    /** What is noted of records with a subject of {@link #COUNT} that are told in somebody's words. */
    static final String VOICED = "voiced|";

    private Subjects() {}

    /** The subjects of {@code record} on which all records are held against all, each beginning with what sort it is. */
    static List<String> of(SourcedRecord record) {
        List<String> subjects = new ArrayList<>();
        FigureConflicts.subject(record).ifPresent(subject -> subjects.add(FIGURE + subject));
        EventConflicts.gathering(record).ifPresent(subject -> subjects.add(GATHERING + subject));
        RoleConflicts.subject(record).ifPresent(subject -> subjects.add(ROLE + subject));
        return subjects;
    }

    /** The subjects of {@code record} on which those that follow each other are compared. */
    static List<String> series(SourcedRecord record, Measures measures) {
        List<String> subjects = new ArrayList<>();
        RivalCounts.subjects(record, measures).forEach(subject -> subjects.add(COUNT + subject));
        EventConflicts.meeting(record).ifPresent(subject -> subjects.add(MEETING + subject));
        return subjects;
    }

    /** Where {@code record} stands in a series. */
    static Meeting place(SourcedRecord record) {
        return record.record() instanceof Assistance ? Meeting.of(record) : EventConflicts.place(record);
    }

    /** What follows the sort in {@code subject}. */
    static String key(String subject) {
        return subject.substring(subject.indexOf('|') + 1);
    }
}
