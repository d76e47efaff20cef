package attache.record.assistance;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Words that shape a noun phrase of support, by class, from {@code words.csv}; its head says what each class is. */
final class Words {
    private static final Set<String> CLASSES = Set.of(
            "container",
            "loose",
            "include",
            "example",
            "bundle",
            "kind",
            "own",
            "never",
            "goods",
            "mass",
            "whole",
            "some",
            "ahead",
            "handing",
            "immaterial",
            "traded",
            "against",
            "helping",
            "laws",
            "uncounted",
            "business",
            "government",
            "carrier",
            "harming",
            "way",
            "pleading",
            "telling",
            "property",
            "homeward",
            "diverting",
            "gathering",
            "organ",
            "carrying",
            "told",
            "open",
            "bearer",
            "needing",
            "usual",
            "buying",
            "submitting",
            "stance",
            "meeting",
            "holding",
            "talks",
            "participant",
            "stalled",
            "joint",
            "enabling",
            "also",
            "listing",
            "channel",
            "countering",
            "fired",
            "asset",
            "awaited",
            "counter",
            "gain",
            "condition");

    private final Map<String, Set<String>> classes;

    private Words(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** The words that ship. */
    static Words standard() {
        Map<String, Set<String>> classes = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream("words.csv")) {
            if (in == null) {
                throw new IllegalStateException("words.csv is missing beside " + Words.class + ".");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    classes.computeIfAbsent(row.getField("class"), key -> new HashSet<>())
                            .add(row.getField("word"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!classes.keySet().equals(CLASSES)) {
            throw new IllegalStateException("words.csv has the classes " + new TreeSet<>(classes.keySet())
                    + " and is read for " + new TreeSet<>(CLASSES) + ".");
        }
        return new Words(classes);
    }

    private Set<String> of(String name) {
        return Objects.requireNonNull(classes.get(name), name);
    }

    /** Nouns that hold things. */
    Set<String> container() {
        return of("container");
    }

    /** Adjectives that identify nothing. */
    Set<String> loose() {
        return of("loose");
    }

    /** Verbs that list what a container holds. */
    Set<String> include() {
        return of("include");
    }

    /** Words before a list of examples. */
    Set<String> example() {
        return of("example");
    }

    /** Nouns for support as a whole. */
    Set<String> bundle() {
        return of("bundle");
    }

    /** Adjectives that name sorts of support. */
    Set<String> kind() {
        return of("kind");
    }

    /** What an actor keeps for itself. */
    Set<String> own() {
        return of("own");
    }

    /** Words that make a weapon none that is given. */
    Set<String> never() {
        return of("never");
    }

    /** Nouns that stay support behind another thing's name. */
    Set<String> goods() {
        return of("goods");
    }

    /** Goods counted by what they are for. */
    Set<String> mass() {
        return of("mass");
    }

    /** Nouns for support as a whole that can be counted. */
    Set<String> whole() {
        return of("whole");
    }

    /** Words that take a part of what follows. */
    Set<String> some() {
        return of("some");
    }

    /** Words that put the moving of a thing into the future. */
    Set<String> ahead() {
        return of("ahead");
    }

    /** Verbs that hand over whatever their object is. */
    Set<String> handing() {
        return of("handing");
    }

    /** Nouns for what is given or sent and is no support. */
    Set<String> immaterial() {
        return of("immaterial");
    }

    /** Goods that states trade. */
    Set<String> traded() {
        return of("traded");
    }

    /** Nouns for what is done to somebody, which helps nobody whose it is. */
    Set<String> against() {
        return of("against");
    }

    /** Verbs for what support is to do for whom it goes to. */
    Set<String> helping() {
        return of("helping");
    }

    /** Nouns for what passes or fails as a whole. */
    Set<String> laws() {
        return of("laws");
    }

    /** Nouns for money in one piece, whose article counts nothing. */
    Set<String> uncounted() {
        return of("uncounted");
    }

    /** Nouns for what brings goods. */
    Set<String> carrier() {
        return of("carrier");
    }

    Set<String> organ() {
        return of("organ");
    }

    Set<String> gathering() {
        return of("gathering");
    }

    Set<String> diverting() {
        return of("diverting");
    }

    Set<String> homeward() {
        return of("homeward");
    }

    Set<String> property() {
        return of("property");
    }

    Set<String> telling() {
        return of("telling");
    }

    Set<String> pleading() {
        return of("pleading");
    }

    Set<String> way() {
        return of("way");
    }

    Set<String> harming() {
        return of("harming");
    }

    /** Verbs for bringing goods, whose subject is what brings them. */
    Set<String> carrying() {
        return of("carrying");
    }

    /** Nouns for what governs or arms a state. */
    Set<String> government() {
        return of("government");
    }

    /** Words for what states get, make and sell for themselves. */
    Set<String> business() {
        return of("business");
    }

    /** Participles that tell how far a thing has come. */
    Set<String> told() {
        return of("told");
    }

    /** Adjectives that leave open whether it will move. */
    Set<String> open() {
        return of("open");
    }

    /** Nouns for who gives in "the first country to send". */
    Set<String> bearer() {
        return of("bearer");
    }

    /** Verbs for needs, which ask for nothing where they only say how much is given. */
    Set<String> needing() {
        return of("needing");
    }

    /** Adverbs for what is done all along. */
    Set<String> usual() {
        return of("usual");
    }

    /** Verbs for getting goods. */
    Set<String> buying() {
        return of("buying");
    }

    /** Verbs for meeting or speaking with somebody. */
    Set<String> meeting() {
        return of("meeting");
    }

    /** Verbs that mean such with a noun of {@link #talks}. */
    Set<String> holding() {
        return of("holding");
    }

    /** Nouns for a meeting. */
    Set<String> talks() {
        return of("talks");
    }

    /** Nouns for those who took part in one. */
    Set<String> participant() {
        return of("participant");
    }

    /** Nouns for what somebody stands for or wants, which is not helped by goods. */
    Set<String> stance() {
        return of("stance");
    }

    /** Participles for what was held up. */
    Set<String> stalled() {
        return of("stalled");
    }

    /** Nouns for what several do together, whose "with" names who does it with whom the effort helps. */
    Set<String> joint() {
        return of("joint");
    }

    /** Verbs for handing a request in. */
    Set<String> submitting() {
        return of("submitting");
    }

    /** Verbs for what arms are to do to the other side's. */
    Set<String> countering() {
        return of("countering");
    }

    /** What weapons fire: "interceptors for the launchers, missiles and boats" names three goods. */
    Set<String> fired() {
        return of("fired");
    }

    /** What belongs to somebody else and is taken for the effort. */
    Set<String> asset() {
        return of("asset");
    }

    /** What assets bring in: the "profits" of "profits from frozen assets". */
    Set<String> gain() {
        return of("gain");
    }

    /** Nouns that are counted in place of what they hold: "1,000 containers of arms" are no thousand arms. */
    Set<String> counter() {
        return of("counter");
    }

    /** Words that open a clause of what is still to come: "before Ukraine gets the money". */
    Set<String> awaited() {
        return of("awaited");
    }

    /** What money goes to or through on its way. */
    Set<String> channel() {
        return of("channel");
    }

    /** Verbs by which a note or its source tells what was given. */
    Set<String> listing() {
        return of("listing");
    }

    /** Adverbs that go on with what was told of before. */
    Set<String> also() {
        return of("also");
    }

    /** Verbs for what a thing in use does for who has it. */
    Set<String> enabling() {
        return of("enabling");
    }

    /** Words that open a condition. */
    Set<String> condition() {
        return of("condition");
    }
}
