package attache.app.store;

import attache.article.Article;
import attache.story.Story;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which article a store tells in which story. Within a transaction that writes. */
final class StoredStories {
    private final Session session;

    StoredStories(Session session) {
        this.session = session;
    }

    Map<String, String> stories(Collection<String> digests) {
        Map<String, String> stories = new HashMap<>();
        Chunks.each(
                digests,
                some -> session.sql("SELECT digest, story FROM story WHERE digest IN (:digests)")
                        .withAll("digests", some)
                        .list(row -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(one -> stories.put(one.getKey(), one.getValue())));
        return stories;
    }

    List<String> articlesOf(String story) {
        return session.sql("SELECT digest FROM story WHERE story = :story")
                .with("story", story)
                .texts();
    }

    void tell(String digest, Story story) {
        Article first = story.articles().getFirst();
        session.sql("INSERT INTO story (digest, story, name, day, first, origin)"
                        + " VALUES (:digest, :story, :name, :day, :first, '') ON CONFLICT (digest) DO UPDATE SET"
                        + " story = excluded.story, name = excluded.name, day = excluded.day, first = excluded.first")
                .with("digest", digest)
                .with("story", story.id())
                .with("name", story.name())
                .with("day", KeptDay.of(first.published()))
                .with("first", first.digest())
                .run();
    }
}
