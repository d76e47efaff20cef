package attache.app.search;

import attache.view.Ink;
import attache.view.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** One query over an index. */
final class Search {
    private static final int PASSAGES = 2;
    private static final int LONGEST = 1_000_000;
    private static final Map<String, Float> FIELDS = Map.of(Filling.TITLE, 2f, Filling.TEXT, 1f);

    private final IndexSearcher searcher;

    Search(IndexReader reader) {
        this.searcher = new IndexSearcher(reader);
    }

    Hits find(String typed, int most) throws IOException {
        Query query = Words.query(typed, FIELDS);
        TopDocs found = searcher.search(query, most);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found.scoreDocs) {
            Document document = stored.document(one.doc);
            hits.add(new Hit(
                    document.get(Filling.KIND),
                    document.get(Filling.ID),
                    document.get(Filling.DOC),
                    document.get(Filling.PUBLISHED),
                    passages(query, document.get(Filling.TEXT))));
        }
        return new Hits(searcher.count(query), hits);
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
