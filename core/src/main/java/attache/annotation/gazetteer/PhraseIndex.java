package attache.annotation.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All names of a gazetteer in a trie over words. Not changed once {@link #of} has returned, and then safe to share.
 *
 * <p>Looking up costs one hash access for each word of the longest name that begins at a place, whatever the number of names.
 */
final class PhraseIndex {
    private static final List<String> PREPOSITIONS =
            List.of(" of ", " for ", " to ", " against ", " with ", " on ", " in ");

    private final WordScanner scanner;
    private final Spelling spelling;
    private final CaseEndings cases = CaseEndings.standard();
    private final Node root = new Node();
    private final List<String> faults = new ArrayList<>();

    /**
     * What a name leads to.
     *
     * @param entry the entry; empty for a decoy
     * @param sense in which way
     * @param form the name as the data writes it
     */
    record Target(Optional<Entry> entry, Sense sense, String form) {}

    /** A name at its node; {@code derived} where a rule made it out of another one (a plural). */
    record Candidate(Phrase phrase, Target target, boolean derived) {}

    /** A place in the trie. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Candidate> candidates = new ArrayList<>();

        Optional<Node> next(String key) {
            return Optional.ofNullable(next.get(key));
        }

        /** The names that end here, those that fix the case most first. */
        List<Candidate> candidates() {
            return candidates;
        }
    }

    private PhraseIndex(WordScanner scanner, Spelling spelling) {
        this.scanner = scanner;
        this.spelling = spelling;
    }

    /**
     * Indexes the names of {@code data}.
     *
     * @throws IllegalArgumentException where two entries claim one spelling, or no match can span a name; lists all such names
     */
    static PhraseIndex of(GazetteerData data, Spelling spelling) {
        PhraseIndex index = new PhraseIndex(new WordScanner(spelling), spelling);
        data.entries().forEach(index::add);
        data.garbled().forEach(index::addGarbled);
        data.decoys().forEach(decoy -> index.put(decoy, new Target(Optional.empty(), Sense.NAME, decoy), false));
        if (!index.faults.isEmpty()) {
            throw new IllegalArgumentException("Names that cannot be used:\n" + String.join("\n", index.faults));
        }
        return index;
    }

    Node root() {
        return root;
    }

    WordScanner scanner() {
        return scanner;
    }

    private void add(Entry entry) {
        switch (entry) {
            case StateEntry state -> addState(state);
            case BodyEntry body -> fixed(body, body.aliases());
            case InstitutionEntry institution -> counted(institution, institution.aliases());
            case TitleEntry title -> counted(title, title.aliases());
            case OfficeEntry office -> office.aliases().forEach(alias -> put(alias, named(office, alias), false));
            case PersonEntry person -> addPerson(person);
            case ItemEntry item -> counted(item, item.aliases());
            case OutletEntry outlet -> fixed(outlet, outlet.aliases());
            case CompanyEntry company -> fixed(company, company.aliases());
            case GroupEntry group -> fixed(group, group.aliases());
            case PlaceEntry place -> fixed(place, place.aliases());
        }
    }

    private void addState(StateEntry state) {
        fixed(state, state.aliases());
        Optional<Entry> entry = Optional.of(state);
        state.adjectives().forEach(word -> put(word, new Target(entry, Sense.ADJECTIVE, word), false));
        for (String word : state.people()) {
            put(word, new Target(entry, Sense.PEOPLE, word), false);
            put(spelling.plural(word), new Target(entry, Sense.PEOPLE, word), true);
        }
        state.capitals().forEach(word -> put(word, new Target(entry, Sense.CAPITAL, word), false));
        state.seats().forEach(word -> put(word, new Target(entry, Sense.SEAT, word), false));
    }

    private void addPerson(PersonEntry person) {
        fixed(person, person.aliases());
        for (String name : Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .toList()) {
            cases.formsOf(name).forEach(form -> put(form, named(person, name), true));
        }
    }

    /** Another phrase for what {@code meant} names. */
    private void addGarbled(String phrase, String meant) {
        Node node = root;
        for (String key : Phrase.of(meant, scanner).keys()) {
            node = node.next(key)
                    .orElseThrow(() -> new IllegalArgumentException("Nothing is called \"" + meant + "\"."));
        }
        if (node.candidates().isEmpty()) {
            throw new IllegalArgumentException("Nothing is called \"" + meant + "\".");
        }
        put(phrase, node.candidates().getFirst().target(), true);
    }

    private static Target named(Entry entry, String form) {
        return new Target(Optional.of(entry), Sense.NAME, form);
    }

    private void fixed(Entry entry, List<String> aliases) {
        put(entry.name(), named(entry, entry.name()), false);
        aliases.forEach(alias -> put(alias, named(entry, alias), false));
    }

    private void counted(Entry entry, List<String> aliases) {
        fixed(entry, aliases);
        put(pluralOf(entry.name()), named(entry, entry.name()), true);
        aliases.forEach(alias -> put(pluralOf(alias), named(entry, alias), true));
    }

    /** The phrase with its head in the plural: the last word, or the word before the first preposition. */
    private String pluralOf(String phrase) {
        int cut = PREPOSITIONS.stream()
                .mapToInt(phrase::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(phrase.length());
        return spelling.plural(phrase.substring(0, cut)) + phrase.substring(cut);
    }

    private void put(String name, Target target, boolean derived) {
        try {
            put(Phrase.of(name, scanner), target, derived);
        } catch (IllegalArgumentException unreadable) {
            faults.add(unreadable.getMessage());
        }
    }

    private void put(Phrase phrase, Target target, boolean derived) {
        Node node = root;
        for (String key : phrase.keys()) {
            node = node.next.computeIfAbsent(key, k -> new Node());
        }
        for (Candidate held : List.copyOf(node.candidates)) {
            if (!held.phrase().cases().equals(phrase.cases())) {
                continue;
            }
            if (held.target().entry().equals(target.entry()) || (derived && !held.derived())) {
                return;
            }
            if (derived == held.derived()) {
                faults.add("\"" + target.form() + "\" names both " + held.target() + " and " + target
                        + ": take it from one.");
                return;
            }
            node.candidates.remove(held);
        }
        node.candidates.add(new Candidate(phrase, target, derived));
        node.candidates.sort(Comparator.comparingInt((Candidate c) -> c.phrase().strictness())
                .reversed());
    }
}
