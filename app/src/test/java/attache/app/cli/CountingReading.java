package attache.app.cli;

import attache.article.Article;
import attache.pipeline.Reading;
import attache.record.SourcedRecord;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Another reading, with a count of the articles that it was asked for. */
record CountingReading(Reading reading, AtomicInteger count) implements Reading {

    @Override
    public String extractor() {
        return reading.extractor();
    }

    @Override
    public List<SourcedRecord> read(Article article) {
        count.incrementAndGet();
        return reading.read(article);
    }
}
