package attache.app.search;

import attache.article.Article;
import attache.record.Claim;
import attache.record.SourcedRecord;
import attache.view.RecordView;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What an index holds of an article and of a record: a document each. */
final class Fields {
    /** Raised when fields or words change, so that older indexes are made anew. */
    static final int FORM = 3;

    static final String KIND = "kind";
    static final String ID = "id";
    static final String DOC = "doc";
    static final String PUBLISHED = "published";
    static final String TITLE = "title";
    static final String TEXT = "text";

    /** The digest of the article that a document is of or stands in: by it the documents of an older reading are found. */
    static final String ARTICLE = "article";

    /** What {@link #KIND} says of articles. */
    private static final String AN_ARTICLE = "article";

    private Fields() {}

    static Document of(Article article) {
        Document document = document(AN_ARTICLE, article.digest(), article);
        document.add(new TextField(TITLE, article.title().orElse(""), Field.Store.NO));
        document.add(new TextField(TEXT, article.body(), Field.Store.YES));
        return document;
    }

    static Document of(SourcedRecord record) {
        Document document = document(record.record().kind(), record.id(), record.article());
        document.add(new TextField(TITLE, RecordView.claim(record.record()).text(), Field.Store.NO));
        document.add(new TextField(TEXT, evidence(record), Field.Store.YES));
        return document;
    }

    private static Document document(String kind, String id, Article article) {
        Document document = new Document();
        document.add(new StringField(KIND, kind, Field.Store.YES));
        // Once more by column: hits are counted by kind.
        document.add(new SortedDocValuesField(KIND, new BytesRef(kind)));
        document.add(new StringField(ARTICLE, article.digest(), Field.Store.NO));
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
