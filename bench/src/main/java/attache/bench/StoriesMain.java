package attache.bench;

import attache.article.Article;
import attache.story.Merge;
import attache.story.Origins;
import attache.story.Stories;
import attache.story.Story;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints {@code {file, story, origin}} for text files: {@code StoriesMain FILE…}. */
public final class StoriesMain {
    private StoriesMain() {}

    /** Runs; throws where a file cannot be read. */
    public static void main(String[] args) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String file : args) {
            articles.add(ArticleFiles.read(Path.of(file)));
        }
        List<Story> stories = Stories.of(articles);
        Origins origins = Origins.among(stories);
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        for (Story story : stories) {
            for (Article article : story.articles()) {
                ObjectNode line = JsonNodeFactory.instance.objectNode();
                line.put("file", article.doc());
                line.put("story", story.id());
                line.put("origin", origins.origin(article).name());
                origins.merge(article).map(Merge::because).ifPresent(because -> line.put("because", because));
                out.println(line);
            }
        }
        out.flush();
    }
}
