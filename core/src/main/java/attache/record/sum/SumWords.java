package attache.record.sum;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.Stage;
import attache.source.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What words around a sum say of it: the table {@code words.tsv}. Immutable and thread-safe. */
final class SumWords {
    private final Map<String, Stage> stages = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> bundles = new HashSet<>();
    private final Set<String> aid = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> ways = new HashSet<>();
    private final Set<String> loose = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    private SumWords(List<List<String>> rows) {
        Set<String> seen = new HashSet<>();
        for (List<String> row : rows) {
            String lemma = row.get(0);
            if (!seen.add(lemma)) {
                throw new IllegalStateException("words.tsv has \"" + lemma + "\" twice.");
            }
            switch (row.get(1)) {
                case "given" -> given.add(lemma);
                case "bundle" -> {
                    bundles.add(lemma);
                    aid.add(lemma);
                }
                case "aid" -> aid.add(lemma);
                case "own" -> own.add(lemma);
                case "way" -> ways.add(lemma);
                case "loose" -> loose.add(lemma);
                case "part" -> parts.add(lemma);
                default -> stages.put(lemma, Stage.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** The table that ships; throws {@link IllegalStateException} where it has a fault. */
    static SumWords standard() {
        return new SumWords(ResourceTable.rows(SumWords.class, "words.tsv", 2));
    }

    /** Whether a noun only takes a part of something, so that a sum that it tells measures nothing named. */
    boolean isPart(String lemma) {
        return parts.contains(lemma);
    }

    /** The stage that the verb or noun at {@code at} stands for. */
    Optional<Stage> stage(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!token.isVerb() && !token.isNoun()) {
            return Optional.empty();
        }
        if (given.contains(token.lemma())) {
            return Optional.of(isPast(sentence, at) ? Stage.DELIVERED : Stage.PLEDGED);
        }
        // "Would send", "to disburse": what is done is told in another form.
        boolean ahead = Set.of("VB", "VBG").contains(token.tag());
        return Optional.ofNullable(stages.get(token.lemma()))
                .map(stage -> stage == Stage.DELIVERED && ahead ? Stage.PLEDGED : stage);
    }

    /** Whether a noun stands for support as a whole, which somebody has at least promised. */
    boolean isBundle(Token token) {
        return token.isNoun() && bundles.contains(token.lemma());
    }

    /** "Gave", "has given"; not "will have given" nor "is given". */
    private static boolean isPast(Sentence sentence, int at) {
        List<Token> helpers = sentence.dependents(at).stream()
                .filter(i -> i < at && sentence.token(i).isVerb())
                .map(sentence::token)
                .toList();
        boolean perfect = helpers.stream().anyMatch(helper -> helper.lemma().equals("have"))
                && helpers.stream().noneMatch(helper -> helper.tag().equals("MD"));
        return switch (sentence.token(at).tag()) {
            case "VBD" -> helpers.isEmpty();
            case "VBN" -> perfect;
            default -> false;
        };
    }

    /** Whether a word makes what it stands beside support. */
    boolean isAid(Token token) {
        return aid.contains(token.lemma());
    }

    /** Whether a word is left out of what a sum is of. */
    boolean isLoose(Token token) {
        return loose.contains(token.lemma());
    }

    /** Whether a noun names what money goes through ("the Czech initiative", "the International Fund"). */
    boolean isWay(Token token) {
        return token.isNoun() && (ways.contains(token.lemma()) || ways.contains(token.form()));
    }

    /** Whether a word makes a sum none of support. */
    boolean isOwn(Token token) {
        return own.contains(token.lemma());
    }
}
