package attache.pipeline;

import attache.article.Article;
import attache.dossier.Dossier;
import attache.record.SourcedRecord;
import java.util.List;

/** Reads an article into records. Implementations are thread-safe. */
public interface Reading {

    /** The name and version of what reads: goes with every record. */
    String extractor();

    /** The same reading for another effort; itself where it reads alike for all. */
    default Reading about(Dossier dossier) {
        return this;
    }

    /** The records of {@code article}, in order of their evidence; none for a text that claims nothing. */
    List<SourcedRecord> read(Article article);
}
