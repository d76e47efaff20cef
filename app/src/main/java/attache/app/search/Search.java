package attache.app.search;

import attache.view.Ink;
import attache.view.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
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
    private static final List<String> KINDS = List.of("article", "assistance", "event", "figure", "role", "statement");
    private static final int PASSAGES = 2;
    private static final int LONGEST = 1_000_000;
    private static final Map<String, Float> FIELDS = Map.of(Filling.TITLE, 2f, Filling.TEXT, 1f);

    private final IndexSearcher searcher;

    Search(IndexReader reader) {
        this.searcher = new IndexSearcher(reader);
    }

    Hits find(String typed, Optional<String> kind, int offset, int most) throws IOException {
        Query words = Words.query(typed, FIELDS);
        Query query = kind.map(one -> of(words, one)).orElse(words);
        TopDocs found = searcher.search(query, offset + most);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one :
                List.of(found.scoreDocs).subList(Math.min(offset, found.scoreDocs.length), found.scoreDocs.length)) {
            Document document = stored.document(one.doc);
            hits.add(new Hit(
                    document.get(Filling.KIND),
                    document.get(Filling.ID),
                    document.get(Filling.DOC),
                    document.get(Filling.PUBLISHED),
                    passages(words, document.get(Filling.TEXT))));
        }
        return new Hits(searcher.count(query), hits);
    }

    Map<String, Long> count(String typed) throws IOException {
        Query words = Words.query(typed, FIELDS);
        Map<String, Long> counts = new TreeMap<>();
        for (String kind : KINDS) {
            long count = searcher.count(of(words, kind));
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    /** {@code words} among things of one kind, in the same order as among all. */
    private static Query of(Query words, String kind) {
        return new BooleanQuery.Builder()
                .add(words, BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(Filling.KIND, kind)), BooleanClause.Occur.FILTER)
                .build();
    }

    /** The sentences of {@code text} that match best, or its first one where none does. */
    @SuppressWarnings("unchecked") // the formatter below makes nothing else
    private static List<Line> passages(Query query, String text) throws IOException {
        Object lines = highlighter().highlightWithoutSearcher(Filling.TEXT, query, text, PASSAGES);
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
