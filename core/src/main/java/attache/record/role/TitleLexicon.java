package attache.record.role;

import attache.annotation.Token;
import attache.record.RoleStatus;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of offices, read from {@code titles.csv}. Immutable. */
final class TitleLexicon {
    private static final String FILE = "titles.csv";
    private static final List<String> BESIDE = List.of("vice-", "co-");

    private final Set<String> heads = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> echoes = new HashSet<>();
    private final Set<String> occasions = new HashSet<>();
    private final Set<String> locals = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> employed = new HashSet<>();
    private final Set<String> organs = new HashSet<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> naming = new HashSet<>();
    private final Set<String> becoming = new HashSet<>();
    private final Set<String> leaving = new HashSet<>();
    private final Set<String> professions = new HashSet<>();
    private final Set<String> seats = new HashSet<>();
    private final Set<String> generals = new HashSet<>();
    private final Set<String> kin = new HashSet<>();
    private final Set<String> bureaus = new HashSet<>();
    private final Set<String> parties = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> settlements = new HashSet<>();
    private final Set<String> unions = new HashSet<>();
    private final Map<String, String> lands = new HashMap<>();
    private final Set<String> styles = new HashSet<>();
    private final Map<String, RoleStatus> adverbs = new HashMap<>();
    private final Map<String, String> holding = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, RoleStatus> before = new HashMap<>();
    private final Map<String, RoleStatus> behind = new HashMap<>();

    private TitleLexicon() {}

    /** Reads the file that ships; throws {@link IllegalStateException} naming the line that is not of its form. */
    static TitleLexicon standard() {
        TitleLexicon lexicon = new TitleLexicon();
        try (InputStream in = TitleLexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing beside " + TitleLexicon.class + ".");
            }
            CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(NamedCsvRecord row) {
        String reading = row.getField("reading");
        for (String word : row.getField("words").split(" ", -1)) {
            switch (row.getField("class")) {
                case "head" -> heads.add(word);
                case "weak" -> weak.add(word);
                case "field" -> fields.add(word);
                case "echo" -> echoes.add(word);
                case "occasion" -> occasions.add(word);
                case "local" -> locals.add(word);
                case "heading" -> headings.add(word);
                case "employed" -> employed.add(word);
                case "organ" -> organs.add(word);
                case "region" -> regions.add(word);
                case "naming" -> naming.add(word);
                case "becoming" -> becoming.add(word);
                case "leaving" -> leaving.add(word);
                case "profession" -> professions.add(word);
                case "seat" -> seats.add(word);
                case "general" -> generals.add(word);
                case "kin" -> kin.add(word);
                case "bureau" -> bureaus.add(word);
                case "party" -> parties.add(word);
                case "place" -> places.add(word);
                case "settlement" -> settlements.add(word);
                case "land" -> lands.put(word, reading);
                case "style" -> styles.add(word);
                case "union" -> unions.add(word);
                case "adverb" -> adverbs.put(word, status(reading));
                case "holding" -> holding.put(word, reading);
                case "same" -> same.put(word, reading);
                case "title" -> titles.put(word.replace('_', ' '), reading);
                case "sent" -> sent.add(word);
                case "owner" -> owners.put(word, reading);
                case "status" -> before.put(word, status(reading));
                case "follower" -> behind.put(word, status(reading));
                default ->
                    throw new IllegalStateException(FILE + ", line " + row.getStartingLineNumber()
                            + ": no such class: \"" + row.getField("class") + "\".");
            }
        }
    }

    private static RoleStatus status(String reading) {
        return RoleStatus.valueOf(reading.toUpperCase(Locale.ROOT));
    }

    /** Whether {@code lemma} is the noun of an office, weak ones included: "minister", "vice-minister", "ex-minister". */
    boolean isHead(String lemma) {
        String noun = noun(lemma);
        return heads.contains(noun)
                || weak.contains(noun)
                || echoes.contains(noun)
                || BESIDE.stream()
                        .filter(noun::startsWith)
                        .map(beside -> noun.substring(beside.length()))
                        .anyMatch(rest -> heads.contains(rest) || weak.contains(rest));
    }

    /** Whether {@code word} is a noun for a town that does not name it: "city". */
    boolean isSettlement(String word) {
        return settlements.contains(word);
    }

    /** Whether {@code lemma} is an office's noun only with what it is a seat in behind it: "member of parliament". */
    boolean isSeat(String lemma) {
        return seats.contains(lemma);
    }

    /** Whether {@code lemma} is a calling, which no state gives: "analyst". */
    boolean isProfession(String lemma) {
        return professions.contains(lemma);
    }

    /** Whether "general" behind {@code lemma} is a part of an office's name and no rank: "secretary general". */
    boolean isGeneral(String lemma) {
        return generals.contains(lemma);
    }

    /** Whether {@code lemma} tells who somebody is to the holder of an office: "wife of the president". */
    boolean isKin(String lemma) {
        return kin.contains(lemma);
    }

    /** Whether {@code lemma} is what serves the holder of an office and is headed by another: "the Office of the President". */
    boolean isBureau(String lemma) {
        return bureaus.contains(lemma);
    }

    /** Whether {@code lemma} is a word for a party or its members, no people's. */
    boolean isParty(String lemma) {
        return parties.contains(lemma);
    }

    /** Whether {@code lemma} is a noun for a part of a state or an army: "ministry", "force". */
    boolean isPlace(String lemma) {
        return places.contains(lemma);
    }

    /** The land of a people that has no state: "Chechnya" for "Chechen". */
    Optional<String> landOf(String people) {
        return Optional.ofNullable(lands.get(people.toLowerCase(Locale.ROOT)));
    }

    /** Whether {@code lemma} is a style of address that may stand between an office and a name: "Sir". */
    boolean isStyle(String lemma) {
        return styles.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Whether "European" before {@code lemma} is the European Union's: "European commissioner". */
    boolean isUnions(String lemma) {
        return unions.contains(lemma);
    }

    /** Whether somebody loses an office by what this verb says: "dismiss". */
    boolean isLeaving(String lemma) {
        return leaving.contains(lemma);
    }

    /** What an adverb before an office behind a name says of how it is held: "now". */
    Optional<RoleStatus> statusOf(String adverb) {
        return Optional.ofNullable(adverbs.get(adverb));
    }

    /** The office's noun without what a hyphen puts before it of how it is held: "president" of "ex-president". */
    String noun(String lemma) {
        return statusInside(lemma).isPresent() ? withoutStatus(lemma) : lemma;
    }

    /** What the part of a word before its first hyphen says of how an office is held: "ex-minister". */
    Optional<RoleStatus> statusInside(String word) {
        int hyphen = word.indexOf('-');
        return hyphen <= 0 || hyphen == word.length() - 1
                ? Optional.empty()
                : Optional.ofNullable(before.get(word.substring(0, hyphen).toLowerCase(Locale.ROOT)));
    }

    /** The word without such a part. */
    String withoutStatus(String word) {
        return statusInside(word).isPresent() ? word.substring(word.indexOf('-') + 1) : word;
    }

    /** Whether {@code lemma} is a noun for a part of a parliament, an army or a body, whose own name tells whose office it is. */
    boolean isOrgan(String lemma) {
        return organs.contains(lemma);
    }

    /** Whether {@code lemma} is a noun that belongs to the name of a region before it. */
    boolean isRegion(String lemma) {
        return regions.contains(lemma);
    }

    /** Whether somebody comes into an office by what this verb says: "appoint". */
    boolean isNaming(String lemma) {
        return naming.contains(lemma);
    }

    /** Whether the office that this verb's subject holds stands behind it: "become", "serve as". */
    boolean isBecoming(String lemma) {
        return becoming.contains(lemma);
    }

    /** The title of one who does what this verb says with a body: "head" of "heads the committee". */
    Optional<String> holding(String lemma) {
        return Optional.ofNullable(holding.get(lemma));
    }

    /** Whether {@code lemma} stands for the office named before: "counterpart". */
    boolean isEcho(String lemma) {
        return echoes.contains(lemma);
    }

    /** Whether {@code lemma} names what an official took part in, not an office. */
    boolean isOccasion(String lemma) {
        return occasions.contains(lemma);
    }

    /** Whether {@code lemma} is an office of a town or region. */
    boolean isLocal(String lemma) {
        return locals.contains(lemma);
    }

    /** Whether a text that begins with {@code lemma} is one that an office gives out. */
    boolean isHeading(String lemma) {
        return headings.contains(lemma);
    }

    /** Whether {@code lemma} tells less than an office. */
    boolean isWeak(String lemma) {
        return weak.contains(lemma);
    }

    /** Whether {@code lemma} says what an office is for. */
    boolean isField(String lemma) {
        return fields.contains(lemma) || isHead(lemma);
    }

    /** Whether {@code lemma} says what an office is for and is the noun of none. */
    boolean isPortfolio(String lemma) {
        return fields.contains(lemma);
    }

    /** Whether the "for" behind an office with this noun names who pays its holder: "spokesman for the agency". */
    boolean isEmployed(String lemma) {
        return employed.contains(lemma);
    }

    /** Whose an office with this noun always is: the pope's, his church's. */
    Optional<String> ownerOf(String lemma) {
        return Optional.ofNullable(owners.get(lemma));
    }

    /** Whose an office with this title is where nothing else says so: "Senate Majority Leader". */
    Optional<String> ownerOfTitle(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        int field = words.indexOf(" for ");
        return Optional.ofNullable(titles.get(words))
                .or(() -> Optional.ofNullable(titles.get(field < 0 ? words : words.substring(0, field))));
    }

    /** Whether a place sends the holders of this office: "a congressman from Texas". */
    boolean isSent(String lemma) {
        return sent.contains(lemma);
    }

    /** The usual words for an office's word in lower case that has several: "prime minister" for "pm"; else itself. */
    String usual(String word) {
        return same.getOrDefault(word, word);
    }

    /** What a word before the office says of how it is held. */
    Optional<RoleStatus> statusBefore(Token word) {
        return Optional.ofNullable(before.get(word.lemma()))
                .or(() -> Optional.ofNullable(before.get(word.form().toLowerCase(Locale.ROOT))));
    }

    /** What a word behind the office says of how it is held. */
    Optional<RoleStatus> statusBehind(String lemma) {
        return Optional.ofNullable(behind.get(lemma));
    }
}
