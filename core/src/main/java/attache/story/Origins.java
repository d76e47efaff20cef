package attache.story;

import attache.article.Article;
import attache.record.SourcedRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who goes back to whom among a set of articles. Immutable and safe to share between threads. */
public final class Origins {
    private Origins() {}

    /** The origins among {@code articles}, in any order. */
    public static Origins of(Collection<Article> articles) {
        return new Origins();
    }

    /** What the text of {@code article} goes back to: itself, where nothing earlier is known. */
    public Origin origin(Article article) {
        return new Origin("text:" + article.digest(), Origin.Kind.TEXT, article.doc());
    }

    /** Why {@code article} is no origin of its own; empty where it is one. */
    public Optional<Merge> merge(Article article) {
        return Optional.empty();
    }

    /** What {@code record} goes back to: the outlet that it is credited to, or else what its article goes back to. */
    public Origin origin(SourcedRecord record) {
        return origin(record.article());
    }

    /** What {@code records} rest on: each independent origin once, and why the others count for none. */
    public Independence independence(Collection<SourcedRecord> records) {
        return new Independence(
                records.stream().map(this::origin).distinct().sorted().toList(), List.of());
    }

    /** How far the text of {@code article} can be taken for somebody's own reporting. */
    public TextQuality quality(Article article) {
        return new TextQuality(List.of());
    }
}
