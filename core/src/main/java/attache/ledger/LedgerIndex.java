package attache.ledger;

import attache.record.SourcedRecord;
import attache.story.TextIndex;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is kept of all records and of the ledger that they come to, so that an article that comes changes only what it touches.
 * Implementations may fail as their storage does.
 */
public interface LedgerIndex extends TextIndex {

    /** The records with these ids that count now, in no order; ids that no record has are passed over. */
    List<SourcedRecord> records(Collection<String> ids);

    /** The records of one article that count now, in no order. */
    List<SourcedRecord> recordsOf(String digest);

    /** The last {@code most} in a block before {@code meeting}, the nearest first. */
    List<Meeting> before(String block, Meeting meeting, int most);

    /** The first {@code most} in a block behind {@code meeting}, the nearest first. */
    List<Meeting> behind(String block, Meeting meeting, int most);

    /** Puts a record into a block; nothing where it is there. */
    void enter(String block, Meeting meeting);

    /** Takes a record out of a block. */
    void leave(String block, Meeting meeting);

    /** The links that any of these records has, each once or twice. */
    List<Link> links(Collection<String> records);

    /** The links whose earlier record is any of these. */
    List<Link> linksFrom(Collection<String> records);

    /** Keeps a link, in the place of one that joins the same records. */
    void link(Link link);

    /** Forgets the link between two records, where there is one. */
    void unlink(String earlier, String later);

    /** Keeps that the record or line {@code member} tells of {@code subject}. */
    void note(String subject, String member);

    /** Who tells of {@code subject}, in order of their ids. */
    List<String> noted(String subject);

    /** Those who tell of any of {@code subjects}. */
    Set<String> noted(Collection<String> subjects);

    /** Those of {@code members} that tell of a subject that begins with {@code sort}. */
    Set<String> noting(String sort, Collection<String> members);

    /** The subjects that the record or line {@code member} tells of. */
    List<String> subjects(String member);

    /** Forgets all that the record or line {@code member} tells of. */
    void forget(String member);

    /** The lines that these records were joined into, by the records' ids; records in none are not there. */
    Map<String, String> linesOf(Collection<String> records);

    /** The ids of the records in these lines, by line, in no order. */
    Map<String, Set<String>> recordsIn(Collection<String> lines);

    /** How the records of these lines were joined, by line. */
    Map<String, JoinedLine> joined(Collection<String> lines);

    /**
     * Keeps how the records of lines were joined in the place of others.
     *
     * @param old the ids of lines that go, and of all lines that have records of {@code made}
     * @param made by line
     */
    void join(Collection<String> old, Map<String, JoinedLine> made);

    /** Lines without their records, by their ids. */
    Map<String, LineHead> heads(Collection<String> lines);

    /** The lines with these ids, in the ledger's order. */
    List<Entry> lines(Collection<String> ids);

    /** The lines that say that they are part of this one. */
    List<String> partsOf(String line);

    /**
     * Keeps lines in the place of others.
     *
     * @param old the ids of lines that go, and of all lines that have records of {@code made}
     */
    void replace(Collection<String> old, Collection<Entry> made);

    /** Keeps the conflicts that were found by {@code source} in the place of those that it has brought before. */
    void conflicts(String source, List<Conflict> conflicts);
}
