package attache.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wordings to look for in evidence, from a table of name, regular expression, words of which one stands in whatever the expression finds,
 * example and counter-example. Immutable.
 */
final class Cues {
    /** What makes a claim cumulative. */
    static final Cues CUMULATIVE = read("cumulative-cues.tsv");

    /** What makes general support a thing of the past without end. */
    static final Cues PERFECT = read("perfect-cues.tsv");

    /** What makes one sum part of another. */
    static final Cues PART = read("part-cues.tsv");

    /** What points back at support told of before. */
    static final Cues BACK = read("back-cues.tsv");

    /** What announces support of which more may be told. */
    static final Cues NEW = read("new-cues.tsv");

    /** What makes support go on and on. */
    static final Cues ON = read("on-cues.tsv");

    /** What laws and appropriations are called. */
    static final Cues BILL = read("bill-cues.tsv");

    private final List<Cue> cues;

    /**
     * One wording.
     *
     * @param pattern the wording
     * @param signs in small letters; a text without any of them needs no look by {@code pattern}, which costs a hundred times as much
     */
    record Cue(String name, Pattern pattern, List<String> signs, String example, String counterExample) {
        /** Whether {@code small}, a text in small letters, may hold it. */
        boolean mayBeIn(String small) {
            for (String sign : signs) {
                if (small.contains(sign)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Cues(List<Cue> cues) {
        this.cues = cues;
    }

    private static Cues read(String table) {
        return new Cues(WordList.lines(table).stream().map(Cues::cue).toList());
    }

    private static Cue cue(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5) {
            throw new IllegalStateException("A cue has five columns, not " + columns.length + ": \"" + line + "\".");
        }
        return new Cue(
                columns[0],
                Pattern.compile(columns[1], Pattern.CASE_INSENSITIVE),
                List.of(columns[2].split("\\|")),
                columns[3],
                columns[4]);
    }

    List<Cue> all() {
        return cues;
    }

    /** The words of the first cue that {@code text} holds. */
    Optional<String> in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (Cue cue : cues) {
            if (!cue.mayBeIn(small)) {
                continue;
            }
            Matcher matcher = cue.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }
}
