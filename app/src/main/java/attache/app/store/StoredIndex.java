package attache.app.store;

import attache.article.Article;
import attache.ledger.Conflict;
import attache.ledger.Entry;
import attache.ledger.JoinedLine;
import attache.ledger.LedgerIndex;
import attache.ledger.LineHead;
import attache.ledger.Link;
import attache.ledger.Meeting;
import attache.record.SourcedRecord;
import attache.story.Publication;
import attache.story.Standing;
import attache.story.Story;
import attache.story.TextTraits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The index of a store, in its derived tables: what each sort of them holds is kept by a class of its own. Within a transaction that writes;
 * for one thread.
 */
final class StoredIndex implements LedgerIndex {
    private final Session session;
    private final ReviewedState state;
    private final StoredTexts texts;
    private final StoredStories stories;
    private final StoredBlocks blocks;
    private final StoredLinks links;
    private final StoredTellings tellings;
    private final StoredLines lines;
    private final StoredJoinings joinings;

    /** @param state the records as they count now */
    StoredIndex(Session session, ReviewedState state) {
        this.session = session;
        this.state = state;
        texts = new StoredTexts(session);
        stories = new StoredStories(session);
        blocks = new StoredBlocks(session);
        links = new StoredLinks(session);
        tellings = new StoredTellings(session);
        lines = new StoredLines(session, this::records);
        joinings = new StoredJoinings(session);
    }

    @Override
    public Map<Optional<LocalDate>, Integer> days() {
        return texts.days();
    }

    @Override
    public List<TextTraits> between(LocalDate first, LocalDate last) {
        return texts.between(first, last);
    }

    @Override
    public List<TextTraits> undated() {
        return texts.undated();
    }

    @Override
    public TextTraits text(String digest) {
        return texts.text(digest);
    }

    @Override
    public Article article(String digest) {
        return texts.article(digest);
    }

    @Override
    public Map<Long, List<Publication>> holders(long[] runs, int most) {
        return texts.holders(runs, most);
    }

    @Override
    public void expect(Collection<String> digests) {
        texts.expect(digests);
    }

    @Override
    public List<Publication> holdersBehind(long run, Publication publication) {
        return texts.holdersBehind(run, publication);
    }

    @Override
    public void add(TextTraits text) {
        texts.add(text);
    }

    @Override
    public Optional<Standing> standing(String digest) {
        return texts.standing(digest);
    }

    @Override
    public void stand(String digest, Standing standing) {
        texts.stand(digest, standing);
    }

    @Override
    public List<String> borrowers(String digest) {
        return texts.borrowers(digest);
    }

    @Override
    public Map<String, String> stories(Collection<String> digests) {
        return stories.stories(digests);
    }

    @Override
    public List<String> articlesOf(String story) {
        return stories.articlesOf(story);
    }

    @Override
    public void tell(String digest, Story story) {
        stories.tell(digest, story);
    }

    @Override
    public List<SourcedRecord> records(Collection<String> ids) {
        List<SourcedRecord> found = new ArrayList<>();
        Chunks.each(
                ids,
                some -> found.addAll(
                        state.of(new Records(session).withIds(some, texts::expectArticles, texts::article))));
        return found;
    }

    @Override
    public List<SourcedRecord> recordsOf(String digest) {
        return state.of(article(digest));
    }

    @Override
    public List<Meeting> before(String block, Meeting meeting, int most) {
        return blocks.before(block, meeting, most);
    }

    @Override
    public List<Meeting> behind(String block, Meeting meeting, int most) {
        return blocks.behind(block, meeting, most);
    }

    @Override
    public void enter(String block, Meeting meeting) {
        blocks.enter(block, meeting);
    }

    @Override
    public void leave(String block, Meeting meeting) {
        blocks.leave(block, meeting);
    }

    @Override
    public List<Link> links(Collection<String> records) {
        return links.links(records);
    }

    @Override
    public List<Link> linksFrom(Collection<String> records) {
        return links.linksFrom(records);
    }

    @Override
    public void link(Link link) {
        links.link(link);
    }

    @Override
    public void unlink(String earlier, String later) {
        links.unlink(earlier, later);
    }

    @Override
    public void note(String subject, String member) {
        tellings.note(subject, member);
    }

    @Override
    public List<String> noted(String subject) {
        return tellings.noted(subject);
    }

    @Override
    public Set<String> noted(Collection<String> subjects) {
        return tellings.noted(subjects);
    }

    @Override
    public Set<String> noting(String sort, Collection<String> members) {
        return tellings.noting(sort, members);
    }

    @Override
    public List<String> subjects(String member) {
        return tellings.subjects(member);
    }

    @Override
    public void forget(String member) {
        tellings.forget(member);
    }

    @Override
    public Map<String, String> linesOf(Collection<String> records) {
        return lines.linesOf(records);
    }

    @Override
    public Map<String, Set<String>> recordsIn(Collection<String> lines) {
        return this.lines.recordsIn(lines);
    }

    @Override
    public Map<String, JoinedLine> joined(Collection<String> lines) {
        return joinings.joined(lines);
    }

    @Override
    public void join(Collection<String> old, Map<String, JoinedLine> made) {
        joinings.join(old, made);
    }

    @Override
    public Map<String, LineHead> heads(Collection<String> lines) {
        return this.lines.heads(lines);
    }

    @Override
    public List<Entry> lines(Collection<String> ids) {
        return lines.lines(ids);
    }

    @Override
    public List<String> partsOf(String line) {
        return lines.partsOf(line);
    }

    @Override
    public void replace(Collection<String> old, Collection<Entry> made) {
        lines.replace(old, made);
    }

    @Override
    public void conflicts(String source, List<Conflict> conflicts) {
        session.sql("DELETE FROM conflict WHERE source = :source")
                .with("source", source)
                .run();
        if (!conflicts.isEmpty()) {
            new DerivedRows(session).conflicts(Map.of(source, conflicts));
        }
    }
}
