package attache.dossier;

import attache.source.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assistance effort.
 *
 * @param name what a person calls it
 * @param recipients actors that the effort helps, by the codebook's names; the first is meant where a text speaks of "aid"
 *     without saying for whom, once it has named it
 * @param adversaries actors that it helps against; support to them is recorded too
 * @param suppliers actors that support the adversaries: what they give without a recipient named is not taken to help the effort
 * @param parties actors on the giving side that are followed, by the codebook's names
 * @param items things that are followed, by the codebook's names
 * @param sources outlets and bodies, with how near to the facts they are
 * @param feeds addresses of feeds, news sitemaps and OPML lists
 * @param needs what the recipients say they need
 * @param words beginnings of words without one of which no article is about the effort; every article is where there are none
 * @param gatesAll whether every input without those words is passed over, also one that a person has named; else only what nobody
 *     picked is: pages of archives and what feeds announce
 */
public record Dossier(
        String name,
        List<String> recipients,
        List<String> adversaries,
        List<String> suppliers,
        List<String> parties,
        List<String> items,
        List<KnownSource> sources,
        List<String> feeds,
        List<StatedNeed> needs,
        List<String> words,
        boolean gatesAll) {

    public Dossier {
        recipients = List.copyOf(recipients);
        adversaries = List.copyOf(adversaries);
        suppliers = List.copyOf(suppliers);
        parties = List.copyOf(parties);
        items = List.copyOf(items);
        sources = List.copyOf(sources);
        feeds = List.copyOf(feeds);
        needs = List.copyOf(needs);
        words = List.copyOf(words);
        if (name.isBlank() || recipients.isEmpty()) {
            throw new IllegalArgumentException("A dossier wants a name and at least one recipient.");
        }
    }

    /** Whom the effort helps and whom it is against: named in nearly every article about it. */
    public Set<String> sides() {
        return Stream.concat(recipients.stream(), adversaries.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A dossier that names its sides and nothing else. */
    public Dossier(String name, List<String> recipients, List<String> adversaries, List<String> suppliers) {
        this(
                name,
                recipients,
                adversaries,
                suppliers,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /**
     * A source.
     *
     * @param name what a person calls it
     * @param domain the last labels of its hosts' names ("example.org"), lower case
     * @param tier 1 for who acts or decides, 2 for who was there or asked, 3 for who passes on, 4 for who comments, 5 for who is
     *     not relied on
     */
    public record KnownSource(String name, String domain, int tier) {
        public KnownSource {
            if (tier < 1 || tier > 5) {
                throw new IllegalArgumentException("A tier is 1 to 5, not " + tier + ".");
            }
        }
    }

    /**
     * A need.
     *
     * @param item the thing, by the codebook's name
     * @param value how many; 0 where that is not said
     * @param unit of what; empty for pieces
     */
    public record StatedNeed(String item, double value, String unit) {}

    /** Tells articles that may be about the effort from others, at the cost of one look at every word. */
    public DossierGate gate() {
        return new DossierGate(words);
    }

    /** The gate for inputs that a person has named: open to all, unless this dossier passes over those, too. */
    public DossierGate inputGate() {
        return gatesAll ? gate() : new DossierGate(List.of());
    }

    /** The dossier that ships: aid to Ukraine. */
    public static Dossier ukraine() {
        return shipped("ukraine");
    }

    /** A dossier that ships with the program, {@code ukraine} or {@code earthquake}. */
    public static Dossier shipped(String name) {
        String file = name + ".yaml";
        try (InputStream in = Dossier.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No dossier \"" + name + "\" ships with the program.");
            }
            return read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a dossier; throws {@link IllegalArgumentException} with all findings where it is not of the form. */
    public static Dossier read(InputStream yaml) throws IOException {
        return read("dossier", yaml);
    }

    private static Dossier read(String input, InputStream yaml) throws IOException {
        return switch (DossierReader.read(input, new String(yaml.readAllBytes(), StandardCharsets.UTF_8))) {
            case DossierReader.Valid valid -> valid.dossier();
            case DossierReader.Invalid invalid ->
                throw new IllegalArgumentException(
                        invalid.findings().stream().map(Finding::line).collect(Collectors.joining(" ")));
        };
    }
}
