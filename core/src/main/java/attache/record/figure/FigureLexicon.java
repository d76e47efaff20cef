package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What numbers count and what words beside an amount tell, read from {@code counted.csv} and {@code words.csv}. Immutable. */
final class FigureLexicon {
    /** How far up the tree hints are looked for. */
    private static final int CLIMB = 7;

    /** What sort of thing a noun is when it is counted. */
    enum Counted {
        PERSON,
        FORCE,
        STOCK,
        DEED,
        VOTE,
        PLACE,
        THING,
        MEMBER,
        OTHER,
        /** A noun that no list has. */
        OPEN
    }

    /** What a word beside an amount tells. */
    enum Hint {
        TOLL,
        HOLD,
        TRANSFER,
        FINANCE,
        REACH,
        OPINION,
        TELLING,
        ASSAULT,
        MASSED,
        PENALTY,
        VOTING,
        APPROVAL,
        DOCUMENT,
        SETTING,
        WIDE,
        CHANGE,
        HARMED,
        DECISION,
        VALUING,
        TAKING,
        CROWD,
        STRIKING,
        LAUNCHING,
        FUNDER,
        SETTING_ASIDE,
        RESCUING,
        ARM,
        AID
    }

    private final Map<String, Counted> counted = new HashMap<>();
    private final Map<String, Set<Hint>> hints = new HashMap<>();

    private FigureLexicon() {}

    /** Reads the files that ship; throws {@link IllegalStateException} naming the line that is not of its form. */
    static FigureLexicon standard() {
        FigureLexicon lexicon = new FigureLexicon();
        for (NamedCsvRecord row : rows("counted.csv")) {
            Counted sort = Counted.valueOf(row.getField("class").toUpperCase(Locale.ROOT));
            for (String noun : row.getField("nouns").split(" ", -1)) {
                lexicon.counted.put(noun, sort);
            }
        }
        for (NamedCsvRecord row : rows("words.csv")) {
            Hint hint =
                    Hint.valueOf(row.getField("class").toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String lemma : row.getField("lemmas").split(" ", -1)) {
                lexicon.hints.merge(lemma, Set.of(hint), FigureLexicon::union);
            }
        }
        return lexicon;
    }

    private static Set<Hint> union(Set<Hint> a, Set<Hint> b) {
        Set<Hint> both = EnumSet.copyOf(a);
        both.addAll(b);
        return Set.copyOf(both);
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = FigureLexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + FigureLexicon.class + ".");
            }
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What sort of thing {@code lemma} is when it is counted; empty where its counts are no figures. */
    Optional<Counted> counted(String lemma) {
        return Optional.ofNullable(counted.get(lemma));
    }

    /** Whether a word gives this hint by its lemma, or by its lemma as a verb. */
    boolean hints(Token word, Hint hint) {
        return hints(word.lemma(), hint) || (word.isVerb() && hints(word.lemma() + "/v", hint));
    }

    /** Whether {@code lemma} gives this hint. */
    boolean hints(String lemma, Hint hint) {
        return hints.getOrDefault(lemma, Set.of()).contains(hint);
    }

    /**
     * Whether a word of this hint stands on the way from {@code token} up the tree, or hangs on that way as a noun, verb or adjective or as what a
     * preposition there ties.
     */
    boolean isBeside(Sentence sentence, int token, Hint hint) {
        int at = token;
        for (int i = 0; i < CLIMB; i++) {
            if (hints(sentence.token(at), hint)) {
                return true;
            }
            for (int below : sentence.dependents(at)) {
                Token word = sentence.token(below);
                boolean content = word.isNoun() || word.isVerb() || word.tag().startsWith("JJ");
                if (content && hints(word, hint)) {
                    return true;
                }
                if (sentence.dependents(below, "pobj").stream().anyMatch(noun -> hints(sentence.token(noun), hint))) {
                    return true;
                }
            }
            if (sentence.token(at).head() == Token.ROOT) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }
}
