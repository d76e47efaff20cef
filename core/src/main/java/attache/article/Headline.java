package attache.article;

import attache.text.OffsetMap;
import java.util.Optional;

/** Puts an article's title before its body, since a headline makes claims of its own. Stateless. */
final class Headline {
    private Headline() {}

    /**
     * {@code body} with {@code title} as its first paragraph. It stays as it is where it begins with the title already, and
     * where the title does not stand in the source letter for letter (YAML escapes): words that cannot be shown there are
     * no evidence.
     *
     * @param source what the body leads back to
     * @param bodyStart where the body begins in it; the title is looked for before
     */
    static OffsetMap before(OffsetMap body, Optional<String> title, String source, int bodyStart) {
        String words = title.orElse("");
        int place = source.substring(0, bodyStart).indexOf(words);
        if (words.isEmpty() || place < 0 || body.text().startsWith(words)) {
            return body;
        }
        OffsetMap.Builder all = new OffsetMap.Builder();
        for (int i = 0; i < words.length(); i++) {
            all.append(words.charAt(i), place + i);
        }
        int end = place + words.length();
        all.append('\n', end).append('\n', end);
        for (int i = 0; i < body.text().length(); i++) {
            all.append(body.text().charAt(i), body.toOriginal(i));
        }
        return all.build(source.length());
    }
}
