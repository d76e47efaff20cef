package attache.app.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts what matches by its kind, all kinds in one go. */
final class KindCount implements Collector {
    static final CollectorManager<KindCount, Map<String, Long>> MANAGER = new CollectorManager<>() {
        @Override
        public KindCount newCollector() {
            return new KindCount();
        }

        @Override
        public Map<String, Long> reduce(Collection<KindCount> collectors) throws IOException {
            Map<String, Long> counts = new TreeMap<>();
            for (KindCount one : collectors) {
                one.finish();
                one.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
            }
            return counts;
        }
    };

    private final Map<String, Long> counts = new TreeMap<>();
    private SortedDocValues kinds = DocValues.emptySorted();
    private long[] inSegment = new long[0];

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        finish();
        SortedDocValues values = DocValues.getSorted(context.reader(), Fields.KIND);
        long[] found = new long[values.getValueCount()];
        kinds = values;
        inSegment = found;
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Scores do not matter here.
            }

            @Override
            public void collect(int document) throws IOException {
                if (values.advanceExact(document)) {
                    found[values.ordValue()]++;
                }
            }
        };
    }

    /** Adds up what was counted in the last segment. */
    private void finish() throws IOException {
        for (int i = 0; i < inSegment.length; i++) {
            if (inSegment[i] > 0) {
                counts.merge(kinds.lookupOrd(i).utf8ToString(), inSegment[i], Long::sum);
            }
        }
        inSegment = new long[0];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
