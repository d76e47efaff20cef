package attache.annotation.speech;

import attache.article.Article;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says "I" in a statement that is published as somebody's: its title names them. */
final class Signatory {
    private static final Pattern TITLE = Pattern.compile(
            "^(?:Joint )?(?:Statement|Remarks|Message|Letter|Address|Speech|Proclamation|Declaration|Op-Ed)(?: \\p{L}+){0,2}? (?:by|from|of) (.{3,120})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            " (?:on|after|at|in|to|about|for|before|ahead|\\p{L}+ing) |[,:–—]", Pattern.CASE_INSENSITIVE);

    private Signatory() {}

    /** The name, without the offices before it; empty where the title names nobody. */
    static Optional<String> of(Article article, SpeakerNouns nouns) {
        Matcher title =
                TITLE.matcher(article.title().orElse("").replace("\"", "").strip());
        if (!title.find()) {
            return Optional.empty();
        }
        String rest = title.group(1);
        Matcher end = END.matcher(rest);
        String named = end.find() ? rest.substring(0, end.start()) : rest;
        String[] words = named.strip().split(" ");
        int first = 0;
        for (int i = 0; i < words.length - 1; i++) {
            if (nouns.is(words[i].toLowerCase(Locale.ROOT), SpeakerNouns.Sort.PERSON)) {
                first = i + 1;
            }
        }
        String name = String.join(" ", Arrays.asList(words).subList(first, words.length));
        boolean office = nouns.is(words[words.length - 1].toLowerCase(Locale.ROOT), SpeakerNouns.Sort.PERSON);
        return office || name.isBlank() ? Optional.empty() : Optional.of(name);
    }
}
