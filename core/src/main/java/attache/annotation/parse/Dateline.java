package attache.annotation.parse;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.source.ResourceTable;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The place, date and agency that open a dispatch and are nobody's words: {@code MINSK, 24 April (Agency) –}. A parser takes the place for who
 * acts, and who acts for another name of the place.
 */
public final class Dateline {
    private static final int LONGEST = 90;

    private static final String REST = "(?:, [\\p{L}0-9.' ]{2,30}){0,3}";
    private static final String AGENCY = "\\([\\p{L}. /]{2,30}\\)";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’ ]{2,30}";
    private static final String DAY = "(?:\\d{1,2} \\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})(?:,? \\d{4})?";

    /** Bodies with names in capitals, which open no dispatch. */
    private static final String BODIES = ResourceTable.rows(Dateline.class, "bodies-in-capitals.txt", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.joining("|", "(?!(?:", ")\\b)"));

    private static final Pattern BEGIN = Pattern.compile("\\A(?:" + PLACE + REST + " ?" + AGENCY + "|" + PLACE + ", "
            + DAY + "|" + BODIES + "\\p{Lu}{3}[\\p{Lu}.' ]{0,27}" + REST + ") ?[-–—]{1,2} ?(?=[\\p{Lu}\\p{N}\"“‘'])");

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’][\\p{L}\\p{N}]+)*\\.?|[^\\s\\p{L}\\p{N}]");

    private Dateline() {}

    /** Where the words behind the dateline of a sentence begin, as an offset of {@code body}; the sentence's start where it has none. */
    public static int end(String body, Span sentence) {
        int start = sentence.start();
        boolean opens = start == 0 || body.charAt(start - 1) == '\n';
        if (!opens) {
            return start;
        }
        Matcher matcher = BEGIN.matcher(body.substring(start, Math.min(sentence.end(), start + LONGEST)));
        return matcher.find() ? start + matcher.end() : start;
    }

    /**
     * The whole of {@code sentence}, of which {@code rest} are the words behind its dateline: the words of the dateline stand in front, hang on the root as
     * {@code meta} and say nothing.
     */
    static Sentence before(String body, Span sentence, Sentence rest) {
        List<Span> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(body).region(sentence.start(), rest.span().start());
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        int before = words.size();
        int root = IntStream.range(0, rest.size())
                .filter(i -> rest.token(i).head() == Token.ROOT)
                .findFirst()
                .orElse(0);
        List<Token> tokens = new ArrayList<>();
        words.forEach(word -> tokens.add(meta(word, word.in(body), root + before)));
        rest.tokens().forEach(token -> tokens.add(behind(token, before)));
        return new Sentence(sentence, tokens);
    }

    private static Token meta(Span word, String form, int root) {
        int first = form.codePointAt(0);
        String tag = Character.isLetter(first) ? "NNP" : Character.isDigit(first) ? "CD" : ":";
        return new Token(word, form, form.toLowerCase(Locale.ROOT), tag, "O", root, "meta");
    }

    private static Token behind(Token token, int before) {
        int head = token.head() == Token.ROOT ? Token.ROOT : token.head() + before;
        return new Token(
                token.span(), token.form(), token.lemma(), token.tag(), token.entity(), head, token.relation());
    }
}
