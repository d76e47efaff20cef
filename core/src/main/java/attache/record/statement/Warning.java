package attache.record.statement;

import attache.record.Act;
import attache.record.Actor;
import attache.record.Ground;
import attache.record.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A warning told apart into its parts: who warns whom, of what, against what. Immutable; made from a record alone.
 *
 * @param warner who warns
 * @param warned who is warned, where told
 * @param of what is warned of, as worded; empty where the warning is against something only
 * @param against what is not to be done, as worded; empty where nothing is
 * @param redLine whether the words call it a red line
 */
public record Warning(String warner, Optional<Actor> warned, String of, String against, boolean redLine) {
    private static final Pattern LEAD = Pattern.compile("^(?:of|about|that|over|on)\\s+");
    private static final Pattern AGAINST = Pattern.compile("(?:^|\\s)against\\s+(?=\\S)");
    private static final Pattern AGAINST_DOING = Pattern.compile("(?:^|\\s)against\\s+(?=(?:any\\s+)?\\p{L}+ing\\b)");
    private static final Pattern NOT_TO = Pattern.compile("^not\\s+to\\s+");
    private static final Pattern RED_LINE = Pattern.compile("\\bred[ -]?lines?\\b", Pattern.CASE_INSENSITIVE);

    /**
     * The warning that {@code statement} is; empty for any other act.
     *
     * @param body the body of the statement's article, which its grounds stand in
     */
    public static Optional<Warning> of(Statement statement, String body) {
        if (statement.act() != Act.WARN) {
            return Optional.empty();
        }
        String content = statement.content().strip();
        boolean redLine = RED_LINE.matcher(content).find();
        String rest = withoutWarned(content, statement, body);
        if (statement.cue().endsWith(" against")) {
            return Optional.of(new Warning(statement.speaker(), statement.addressee(), "", rest, redLine));
        }
        Matcher notTo = NOT_TO.matcher(rest);
        if (notTo.find()) {
            return Optional.of(
                    new Warning(statement.speaker(), statement.addressee(), "", rest.substring(notTo.end()), redLine));
        }
        Matcher against = (rest.startsWith("against ") ? AGAINST : AGAINST_DOING).matcher(rest);
        boolean split = against.find();
        String of = split ? rest.substring(0, against.start()).strip() : rest;
        return Optional.of(new Warning(
                statement.speaker(),
                statement.addressee(),
                LEAD.matcher(of).replaceFirst(""),
                split ? rest.substring(against.end()) : "",
                redLine));
    }

    /** The content without the name of who is warned before it: "Moscow against attacking" is told of as "against attacking". */
    private static String withoutWarned(String content, Statement statement, String body) {
        List<Ground> addressees = statement.claim().grounds().stream()
                .filter(ground -> ground.field().equals("addressee"))
                .toList();
        for (Ground ground : addressees) {
            String name = ground.span().in(body).strip().toLowerCase(Locale.ROOT);
            String folded = content.toLowerCase(Locale.ROOT);
            if (folded.startsWith(name + " ")) {
                return content.substring(name.length()).strip();
            }
        }
        return content;
    }

    /** In words: {@code RUS of a flood, against opening the dam}; who warns is left to the caller. */
    public String words() {
        StringBuilder words = new StringBuilder(redLine ? "red line" : "");
        warned.ifPresent(actor -> join(words, " ", actor.name()));
        if (!of.isEmpty()) {
            join(words, words.isEmpty() ? "" : " ", "of: " + of);
        }
        if (!against.isEmpty()) {
            join(words, words.isEmpty() ? "" : of.isEmpty() ? " " : "; ", "against: " + against);
        }
        return words.toString();
    }

    private static void join(StringBuilder words, String between, String more) {
        words.append(words.isEmpty() ? "" : between).append(more);
    }
}
