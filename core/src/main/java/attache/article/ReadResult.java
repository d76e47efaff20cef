package attache.article;

import attache.source.Finding;
import java.util.List;

/** What came of reading one article. */
public sealed interface ReadResult permits ReadArticle, Unreadable {

    /** The input that it stands in, as it was given. */
    String input();

    /** What a person should know of the reading; for an article, remarks that did not keep it from being read. */
    List<Finding> findings();
}
