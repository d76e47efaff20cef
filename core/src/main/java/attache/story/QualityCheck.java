package attache.story;

import attache.article.Article;
import attache.story.TextQuality.Kind;
import attache.story.TextQuality.Signal;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for signs of a spun or careless text.
 *
 * <p>The limits of style are those beyond which fewer than one in a hundred of 234 news texts of a public collection
 * lie ({@code docs/quality-ledger.md}).
 */
final class QualityCheck {
    private static final int ASCII_END = 128;

    private static final int LEAST_SENTENCES = 15;
    private static final int LEAST_WORDS = 300;
    private static final double LEAST_CREDITS_IN_100_WORDS = 0.5;
    private static final double LEAST_VARIATION = 0.30;
    private static final double MOST_TRAILING_ADVERBS = 0.10;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String SPACES = " \t\n\u000B\f\r";
    private static final Pattern ADVERB_END = Pattern.compile("\\p{L}{2}ly\\P{L}{0,4}$");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}]");
    private static final Set<String> CREDITS = new HashSet<>(Lexicon.lines("attribution-words.txt"));

    private QualityCheck() {}

    /** The signs in {@code article}; {@code copied} is the share of its text that an earlier one holds. */
    static TextQuality of(Article article, double copied) {
        return of(article, copied, style(article.body()));
    }

    /** The same, where the signs of its style are known. */
    static TextQuality of(Article article, double copied, List<Signal> style) {
        List<Signal> signals = new ArrayList<>();
        if (article.published().isEmpty() && article.authors().isEmpty()) {
            signals.add(new Signal(Kind.UNDATED_AND_UNSIGNED, "gives neither its date nor its author"));
        }
        stray(article.body())
                .ifPresent(at -> signals.add(new Signal(
                        Kind.FOREIGN_SCRIPT,
                        "letters of another script at character " + at + ": \"" + around(article.body(), at) + "\"")));
        if (copied >= Copies.COPIED) {
            signals.add(new Signal(Kind.COPIED_BODY, percent(copied) + " of the text stands in an earlier one"));
        }
        signals.addAll(style);
        return new TextQuality(signals);
    }

    /** The signs of style in {@code body}. */
    static List<Signal> style(String body) {
        List<Signal> signals = new ArrayList<>();
        List<String> sentences = SENTENCE_END
                .splitAsStream(body)
                .filter(sentence -> words(sentence) >= 3)
                .toList();
        long words = sentences.stream().mapToInt(QualityCheck::words).sum();
        credits(body, words).ifPresent(signals::add);
        if (sentences.size() < LEAST_SENTENCES) {
            return signals;
        }
        double variation = variation(sentences);
        if (variation < LEAST_VARIATION) {
            signals.add(new Signal(
                    Kind.UNIFORM_SENTENCES,
                    String.format(
                            Locale.ROOT,
                            "%d sentences of nearly one length: variation %.2f",
                            sentences.size(),
                            variation)));
        }
        double adverbs = (double) sentences.stream()
                        .filter(sentence -> ADVERB_END.matcher(sentence).find())
                        .count()
                / sentences.size();
        if (adverbs > MOST_TRAILING_ADVERBS) {
            signals.add(new Signal(Kind.TRAILING_ADVERBS, percent(adverbs) + " of the sentences end in an adverb"));
        }
        return signals;
    }

    private static Optional<Signal> credits(String body, long words) {
        long quotes = body.chars().filter(c -> c == '"' || c == '“').count();
        if (words < LEAST_WORDS || quotes * 100 >= LEAST_CREDITS_IN_100_WORDS * words) {
            return Optional.empty();
        }
        long cues = SPACE.splitAsStream(body)
                .map(word -> MARKS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""))
                .filter(CREDITS::contains)
                .count();
        boolean few = words >= LEAST_WORDS && (quotes + cues) * 100 < LEAST_CREDITS_IN_100_WORDS * words;
        return few
                ? Optional.of(new Signal(
                        Kind.NO_ATTRIBUTION, (quotes + cues) + " quotations and credits in " + words + " words"))
                : Optional.empty();
    }

    private static int words(String sentence) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < sentence.length(); i++) {
            boolean space = SPACES.indexOf(sentence.charAt(i)) >= 0;
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** Standard deviation by mean of the sentences' lengths in words. */
    private static double variation(List<String> sentences) {
        double[] lengths = sentences.stream().mapToDouble(QualityCheck::words).toArray();
        double sum = 0;
        double squares = 0;
        for (double length : lengths) {
            sum += length;
            squares += length * length;
        }
        double mean = sum / lengths.length;
        return Math.sqrt(Math.max(0, squares / lengths.length - mean * mean)) / mean;
    }

    /**
     * Where a letter of another script touches a letter of the Latin one: a foreign name set off by spaces, quotation marks or
     * brackets is no stray, a word half of another script is.
     */
    private static OptionalInt stray(String body) {
        boolean latinBefore = false;
        boolean otherBefore = false;
        for (int i = 0; i < body.length(); i += Character.charCount(body.codePointAt(i))) {
            int letter = body.codePointAt(i);
            if (letter < ASCII_END && !otherBefore) {
                // Nearly every character: the table of scripts is not asked.
                latinBefore = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
                continue;
            }
            UnicodeScript script = UnicodeScript.of(letter);
            boolean latin = script == UnicodeScript.LATIN;
            boolean other = Character.isLetter(letter)
                    && !latin
                    && script != UnicodeScript.COMMON
                    && script != UnicodeScript.INHERITED
                    && script != UnicodeScript.GREEK;
            if ((latin && otherBefore) || (other && latinBefore)) {
                return OptionalInt.of(i);
            }
            latinBefore = latin;
            otherBefore = other;
        }
        return OptionalInt.empty();
    }

    private static String around(String body, int at) {
        return body.substring(Math.max(0, at - 12), Math.min(body.length(), at + 12))
                .replace('\n', ' ');
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
