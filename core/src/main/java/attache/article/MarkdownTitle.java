package attache.article;

import attache.text.OffsetMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heading of the first level that a Markdown text begins with. It names the article and stays part of its body. */
final class MarkdownTitle {
    private static final Pattern FIRST_HEADING = Pattern.compile("\\s*+#[ \\t]+([^\\r\\n]++)");

    private MarkdownTitle() {}

    static Optional<String> of(String text, int start) {
        Matcher heading = FIRST_HEADING.matcher(text).region(start, text.length());
        if (!heading.lookingAt()) {
            return Optional.empty();
        }
        OffsetMap line = Body.ofMarkdown("# " + heading.group(1), 0);
        return Optional.of(BodyDigest.foldSpace(line.text())).filter(title -> !title.isEmpty());
    }
}
