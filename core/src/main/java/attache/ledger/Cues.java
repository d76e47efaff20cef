package attache.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wordings to look for in evidence, from a table of name, regular expression, example and counter-example. Immutable. */
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

    record Cue(String name, Pattern pattern, String example, String counterExample) {}

    private Cues(List<Cue> cues) {
        this.cues = cues;
    }

    private static Cues read(String table) {
        return new Cues(WordList.lines(table).stream().map(Cues::cue).toList());
    }

    private static Cue cue(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
            throw new IllegalStateException("A cue has four columns, not " + columns.length + ": \"" + line + "\".");
        }
        return new Cue(columns[0], Pattern.compile(columns[1], Pattern.CASE_INSENSITIVE), columns[2], columns[3]);
    }

    List<Cue> all() {
        return cues;
    }

    /** The words of the first cue that {@code text} holds. */
    Optional<String> in(String text) {
        for (Cue cue : cues) {
            Matcher matcher = cue.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }
}
