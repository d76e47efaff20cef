package attache.pipeline;

import attache.article.Article;
import attache.record.SourcedRecord;
import java.util.List;

/** Reads an article into records. Implementations are thread-safe. */
public interface Reading {

    /** The name and version of what reads: goes with every record. */
    String extractor();

    /** The records of {@code article}, in order of their evidence; none for a text that claims nothing. */
    List<SourcedRecord> read(Article article);
}
