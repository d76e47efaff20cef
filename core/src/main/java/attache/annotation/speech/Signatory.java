package attache.annotation.speech;

import attache.article.Article;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says "I" and "we" in a text that is published as somebody's: its title, its first words or its foot names them. */
final class Signatory {
    private static final Pattern TITLE = Pattern.compile(
            "^(?:Joint )?(?:Statement|Remarks|Message|Letter|Address|Speech|Proclamation|Declaration|Op-Ed)(?: \\p{L}+){0,2}? (by|from|of) (.{3,120})",
            Pattern.CASE_INSENSITIVE);

    /** "Joint Statement between A and B on …". */
    private static final Pattern BETWEEN = Pattern.compile(
            "^Joint (?:Statement|Declaration|Communiqu[eé])(?: \\p{L}+){0,2}? between (.{2,60}?) and (.{2,60}?)(?= (?:on|after|at|for|following) |[,:]|$)",
            Pattern.CASE_INSENSITIVE);

    /** "G7 Leaders' Statement on …", "Example Council Declaration". */
    private static final Pattern BEFORE = Pattern.compile(
            "^((?!Joint |Fact |Press |Background |Full |Opening )\\p{Lu}[\\p{L}\\p{N}-]*+(?: \\p{Lu}[\\p{L}\\p{N}-]*+){0,3}?)['’]?s? (?:Joint )?(?:Statement|Declaration|Communiqu[eé])(?= (?:on|of|after|at|for|following|regarding) |[,:–—]|$)");

    /** "We, the leaders of the Group of Seven (G7), met". */
    private static final Pattern WE = Pattern.compile(
            "\\bWe, (?:the )?(\\p{L}[\\p{L} -]{2,40}?) of (?:the )?([^,;.\\n]{2,80}?)(?: \\((\\p{Lu}[\\p{L}\\p{N}]{1,7})\\))?(?=,| (?!of\\b|and\\b|the\\b|for\\b|on\\b)\\p{Ll})");

    private static final Pattern END = Pattern.compile(
            " (?:on|after|at|in|to|about|for|before|ahead|\\p{L}+ing) |[,:–—]", Pattern.CASE_INSENSITIVE);

    /** A letter's closing words, and the line behind them. */
    private static final Pattern FOOT = Pattern.compile(
            "(?im)^(?:Yours |Very )?(?:sincerely|respectfully|faithfully|truly|with best regards|best regards|kind regards|regards)(?: yours)?,?[ \\t]*\\R\\s*(\\p{L}[\\p{L}.' -]{3,50})(?:,[^\\n\\r]{0,80})?\\s*$");

    /** How much of a text its first words are, in units. */
    private static final int OPENING = 600;

    /** How much of a text its foot is, in units. */
    private static final int CLOSING = 400;

    /** A longer name than this many words is not set before what its bearers are. */
    private static final int LONGEST_BODY = 4;

    private Signatory() {}

    /**
     * The names, without the offices before them: mostly one, two of a joint statement; empty where neither the title nor the text
     * names anybody.
     */
    static List<String> of(Article article, SpeakerNouns nouns) {
        String title = article.title().orElse("").replace("\"", "").strip();
        Matcher between = BETWEEN.matcher(title);
        if (between.find()) {
            return List.of(Wording.bare(between.group(1)), Wording.bare(between.group(2)));
        }
        return we(article.body())
                .or(() -> titled(title, nouns))
                .or(() -> foot(article.body()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> titled(String title, SpeakerNouns nouns) {
        Matcher named = TITLE.matcher(title);
        if (!named.find()) {
            Matcher before = BEFORE.matcher(title);
            return before.find() ? Optional.of(before.group(1)) : Optional.empty();
        }
        String rest = named.group(2);
        String next = rest.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean topic = named.group(1).equalsIgnoreCase("of")
                && !next.equals("the")
                && !nouns.is(next, SpeakerNouns.Sort.PERSON);
        if (topic) {
            // "Declaration of Support", "Statement of Principles".
            return Optional.empty();
        }
        Matcher end = END.matcher(rest);
        String[] words =
                (end.find() ? rest.substring(0, end.start()) : rest).strip().split(" ");
        int first = 0;
        for (int i = 0; i < words.length - 1; i++) {
            if (nouns.is(words[i].toLowerCase(Locale.ROOT), SpeakerNouns.Sort.PERSON)) {
                first = i + 1;
            }
        }
        String name = Wording.bare(String.join(" ", Arrays.asList(words).subList(first, words.length)));
        boolean office = nouns.is(words[words.length - 1].toLowerCase(Locale.ROOT), SpeakerNouns.Sort.PERSON);
        return office || name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    /** Who a declaration's first "we" is: "G7 leaders" for "we, the leaders of the Group of Seven (G7)". */
    private static Optional<String> we(String body) {
        Matcher we = WE.matcher(body.substring(0, Math.min(OPENING, body.length())));
        if (!we.find()) {
            return Optional.empty();
        }
        String of = we.group(3) == null ? we.group(2).strip() : we.group(3);
        return Optional.of(
                of.split(" ").length <= LONGEST_BODY && Character.isUpperCase(of.charAt(0))
                        ? of + " " + we.group(1)
                        : we.group(1) + " of " + of);
    }

    /** Who signs a letter at its foot. */
    private static Optional<String> foot(String body) {
        String end = body.stripTrailing();
        Matcher foot = FOOT.matcher(end.substring(Math.max(0, end.length() - CLOSING)));
        return foot.find() ? Optional.of(inLowerCase(foot.group(1).strip())) : Optional.empty();
    }

    /** "ANN EXAMPLE" as "Ann Example". */
    private static String inLowerCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
            words.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
        }
        return words.toString();
    }
}
