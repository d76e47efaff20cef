package attache.app.search;

import attache.view.Ink;
import attache.view.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** One query over an index. */
final class Search {
    private static final int PASSAGES = 2;
    private static final int LONGEST = 1_000_000;
    private static final Map<String, Float> FIELDS = Map.of(Fields.TITLE, 2f, Fields.TEXT, 1f);

    private final IndexSearcher searcher;

    Search(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Hits find(String typed, Optional<String> kind, int offset, int most) throws IOException {
        Query words = Words.query(typed, FIELDS);
        Query query = kind.map(one -> of(words, one)).orElse(words);
        // The best are found without going over all that match; all are only counted.
        TopDocs found = searcher.search(query, offset + most);
        Map<String, Long> kinds = searcher.search(words, KindCount.MANAGER);
        StoredFields stored = searcher.storedFields();
        UnifiedHighlighter highlighter = highlighter();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one :
                List.of(found.scoreDocs).subList(Math.min(offset, found.scoreDocs.length), found.scoreDocs.length)) {
            Document document = stored.document(one.doc);
            hits.add(new Hit(
                    document.get(Fields.KIND),
                    document.get(Fields.ID),
                    document.get(Fields.DOC),
                    document.get(Fields.PUBLISHED),
                    passages(highlighter, words, document.get(Fields.TEXT))));
        }
        long total = kind.map(one -> kinds.getOrDefault(one, 0L))
                .orElseGet(
                        () -> kinds.values().stream().mapToLong(Long::longValue).sum());
        return new Hits(total, kinds, hits);
    }

    /** {@code words} among things of one kind, in the same order as among all. */
    private static Query of(Query words, String kind) {
        return new BooleanQuery.Builder()
                .add(words, BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, kind)), BooleanClause.Occur.FILTER)
                .build();
    }

    /** The sentences of {@code text} that match best, or its first one where none does. */
    @SuppressWarnings("unchecked") // the formatter below makes nothing else
    private static List<Line> passages(UnifiedHighlighter highlighter, Query query, String text) throws IOException {
        Object lines = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, PASSAGES);
        return lines == null ? List.of() : (List<Line>) lines;
    }

    private static UnifiedHighlighter highlighter() {
        return UnifiedHighlighter.builderWithoutSearcher(Words.analyzer())
                .withFormatter(new Marking())
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(1)
                .build();
    }

    /** Makes a line of each passage. */
    private static final class Marking extends PassageFormatter {

        @Override
        public List<Line> format(Passage[] passages, String content) {
            List<Line> lines = new ArrayList<>();
            for (Passage passage : passages) {
                lines.add(line(passage, content));
            }
            return lines;
        }

        private static Line line(Passage passage, String content) {
            Line line = Line.EMPTY;
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.clamp(passage.getMatchEnds()[i], start, passage.getEndOffset());
                line = line.then(content.substring(at, start)).then(content.substring(start, end), Ink.GROUND);
                at = end;
            }
            return line.then(content.substring(at, passage.getEndOffset()));
        }
    }
}
