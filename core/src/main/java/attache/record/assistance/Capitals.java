package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of things in text set in capitals, where a capital tells no name and the parser no plural. */
final class Capitals {
    private Capitals() {}

    /** The words of {@code parts} as the gazetteer writes them where it knows them, else in lower case but for marks with a digit in them. */
    static String name(Sentence sentence, List<GazetteerMatch> matches, List<Integer> parts) {
        StringBuilder name = new StringBuilder();
        int done = -1;
        for (int i : parts) {
            if (i <= done) {
                continue;
            }
            Token word = sentence.token(i);
            Optional<GazetteerMatch> known = matches.stream()
                    .filter(match -> match.entry() instanceof ItemEntry
                            && match.span().start() == word.span().start()
                            && sentence.tokenAt(match.span().end() - 1) <= parts.getLast())
                    .findFirst();
            boolean glued = i > parts.getFirst()
                    && sentence.token(i - 1).span().end() == word.span().start();
            name.append(name.isEmpty() || glued ? "" : " ")
                    .append(known.map(GazetteerMatch::form).orElseGet(() -> plain(word, i == parts.getLast())));
            done = known.map(match -> sentence.tokenAt(match.span().end() - 1)).orElse(i);
        }
        return name.toString();
    }

    private static String plain(Token word, boolean last) {
        boolean mark =
                word.form().chars().anyMatch(Character::isDigit) || word.form().length() <= 3;
        String lower = word.form().toLowerCase(Locale.ROOT);
        boolean plural = last && word.tag().endsWith("S") && lower.endsWith("s") && !lower.endsWith("ss");
        return mark ? word.form() : plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
