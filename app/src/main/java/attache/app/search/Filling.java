package attache.app.search;

import attache.app.store.Store;
import attache.article.Article;
import attache.record.Claim;
import attache.record.SourcedRecord;
import attache.view.RecordView;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;

/** Puts what a store holds into an index: one document an article, one a record. */
final class Filling {
    static final String KIND = "kind";
    static final String ID = "id";
    static final String DOC = "doc";
    static final String PUBLISHED = "published";
    static final String TITLE = "title";
    static final String TEXT = "text";

    private final Store store;

    Filling(Store store) {
        this.store = store;
    }

    void into(IndexWriter writer) throws IOException {
        for (Article article : store.articles().all()) {
            Document document = document("article", article.digest(), article);
            document.add(new TextField(TITLE, article.title().orElse(""), Field.Store.NO));
            document.add(new TextField(TEXT, article.body(), Field.Store.YES));
            writer.addDocument(document);
        }
        for (SourcedRecord record : store.records().all()) {
            Document document = document(record.record().kind(), record.id(), record.article());
            document.add(new TextField(TITLE, RecordView.claim(record.record()).text(), Field.Store.NO));
            document.add(new TextField(TEXT, evidence(record), Field.Store.YES));
            writer.addDocument(document);
        }
    }

    private static Document document(String kind, String id, Article article) {
        Document document = new Document();
        document.add(new StringField(KIND, kind, Field.Store.YES));
        document.add(new StoredField(ID, id));
        document.add(new StoredField(DOC, article.doc()));
        document.add(new StoredField(
                PUBLISHED, article.published().map(LocalDate::toString).orElse("")));
        return document;
    }

    private static String evidence(SourcedRecord record) {
        Claim claim = record.record().claim();
        String body = record.article().body();
        return String.join(
                " ", claim.evidence().stream().map(span -> span.in(body)).toList());
    }
}
