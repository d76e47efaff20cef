package attache.ledger;

import attache.article.Article;
import attache.record.SourcedRecord;
import attache.story.Origins;
import java.util.List;

/** Makes a ledger of records, stage by stage. */
final class LedgerMaker {
    private final List<Article> articles;
    private final List<SourcedRecord> records;

    LedgerMaker(List<Article> articles, List<SourcedRecord> records) {
        this.articles = articles;
        this.records = records;
    }

    Ledger make() {
        List<Article> all = java.util.stream.Stream.concat(
                        articles.stream(), records.stream().map(SourcedRecord::article))
                .distinct()
                .toList();
        return new Ledger(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Origins.of(all));
    }
}
