package attache.annotation.gazetteer;

import attache.annotation.gazetteer.PhraseFinder.Found;
import attache.annotation.gazetteer.PhraseFinder.Scan;
import attache.annotation.gazetteer.PhraseIndex.Target;
import attache.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows the names of states, bodies, offices, persons, things and places, and finds them in text. Immutable and safe to
 * share between threads.
 */
public final class Gazetteer {
    /** What ends a noun group; {@code of} does not, since the thing follows it ({@code rounds of ammunition}). */
    private static final List<String> COMPLEMENTS = List.of(
            " for ", " from ", " with ", " against ", " to ", " on ", " in ", " at ", " that ", " which ", " (", ",");

    private final PhraseFinder finder;
    private final MatchComposer composer;
    private final Map<String, StateEntry> statesByCode;
    private final Map<String, OfficeEntry> officesById;
    private final Map<String, List<Holder>> holdersByPerson;
    private final List<PersonEntry> persons;

    private Gazetteer(GazetteerData data, Spelling spelling) {
        persons = data.persons();
        statesByCode = new HashMap<>();
        data.states().forEach(state -> statesByCode.put(state.code(), state));
        officesById = new HashMap<>();
        data.offices().forEach(office -> officesById.put(office.id(), office));
        Map<String, List<Holder>> held = new HashMap<>();
        for (Holder holder : data.holders()) {
            held.merge(
                    holder.person(),
                    List.of(holder),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        holdersByPerson = held;
        finder = new PhraseFinder(PhraseIndex.of(data, spelling));
        composer = new MatchComposer(officesById);
    }

    /**
     * The gazetteer that ships, the same at each call.
     *
     * @throws ExceptionInInitializerError where a data file has a fault, or two entries claim one spelling: the build is broken
     */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** Built when it is first asked for, and once: it takes a good part of a second, and several stages look names up. */
    private static final class Standard {
        private static final Gazetteer GAZETTEER = of(GazetteerData.standard());
    }

    /**
     * A gazetteer of {@code data}.
     *
     * @throws IllegalArgumentException where two entries claim one spelling
     */
    public static Gazetteer of(GazetteerData data) {
        return new Gazetteer(data, Spelling.standard());
    }

    /** The names in {@code body}: in order, none overlapping another, the longest at each place. Linear in the text. */
    public List<GazetteerMatch> matches(String body) {
        Scan scan = finder.scan(body);
        List<GazetteerMatch> matches = new ArrayList<>();
        for (Found found : composer.compose(body, scan)) {
            Target target = found.target();
            target.entry()
                    .ifPresent(entry -> matches.add(
                            new GazetteerMatch(span(body, scan.words(), found), entry, target.sense(), target.form())));
        }
        return List.copyOf(matches);
    }

    /** The words' span, with the mark that their name ends in: {@code U.S.}, {@code OPEC+}, {@code Moody's}. */
    private static Span span(String body, List<Word> words, Found found) {
        String form = found.target().form();
        int lastWord = form.length();
        while (lastWord > 0 && !Character.isLetterOrDigit(form.charAt(lastWord - 1))) {
            lastWord--;
        }
        String mark = form.endsWith("'s") ? "'s" : form.substring(lastWord);
        int end = words.get(found.last()).end();
        boolean marked = body.startsWith(mark, end) || body.startsWith(mark.replace('\'', '\u2019'), end);
        return new Span(words.get(found.first()).start(), marked ? end + mark.length() : end);
    }

    /** The actor that {@code entry} is or acts for, named as records name it; empty for things and bare institutions. */
    public static Optional<String> actorOf(Entry entry) {
        return switch (entry) {
            case StateEntry state -> Optional.of(state.code());
            case BodyEntry body -> Optional.of(body.code());
            case OfficeEntry office -> office.acts() ? Optional.of(office.of()) : Optional.empty();
            case PersonEntry person -> Optional.of(person.name());
            case OutletEntry outlet -> Optional.of(outlet.name());
            case CompanyEntry company -> Optional.of(company.name());
            case GroupEntry group -> Optional.of(group.name());
            case InstitutionEntry institution -> Optional.empty();
            case TitleEntry title -> Optional.empty();
            case ItemEntry item -> Optional.empty();
            case PlaceEntry place -> Optional.empty();
        };
    }

    /** The state with this alpha-3 code. */
    public Optional<StateEntry> stateWithCode(String code) {
        return Optional.ofNullable(statesByCode.get(code));
    }

    /**
     * The state that {@code name} as a whole stands for or lies in: a code, a name, an adjective, a capital, a palace, a
     * ministry with its state, a city. A leading {@code the} is passed over.
     */
    public Optional<StateEntry> stateOf(String name) {
        return stateWithCode(name)
                .or(() -> whole(name).flatMap(match -> switch (match.entry()) {
                    case StateEntry state -> Optional.of(state);
                    case PlaceEntry place -> stateWithCode(place.state());
                    default -> Optional.empty();
                }));
    }

    /** The body that {@code name} as a whole names. */
    public Optional<BodyEntry> bodyOf(String name) {
        return whole(name)
                .map(GazetteerMatch::entry)
                .flatMap(entry -> entry instanceof BodyEntry body ? Optional.of(body) : Optional.empty());
    }

    /** The persons known, in the order of the data. */
    public List<PersonEntry> persons() {
        return persons;
    }

    /** The person that {@code name} as a whole names, in any of the spellings known. */
    public Optional<PersonEntry> person(String name) {
        return whole(name)
                .map(GazetteerMatch::entry)
                .flatMap(entry -> entry instanceof PersonEntry person ? Optional.of(person) : Optional.empty());
    }

    /** The outlet that {@code name} as a whole names. */
    public Optional<OutletEntry> outlet(String name) {
        return whole(name)
                .map(GazetteerMatch::entry)
                .flatMap(entry -> entry instanceof OutletEntry outlet ? Optional.of(outlet) : Optional.empty());
    }

    /**
     * The item that {@code phrase} names: as a whole, or by its head, which in an English noun group stands last, before
     * what {@code for}, {@code with} and the like add ({@code modern air defence systems for Ukraine} are an air defense system).
     */
    public Optional<ItemEntry> item(String phrase) {
        String plain = phrase.strip();
        return itemAtEnd(plain, 0).or(() -> itemAtEnd(plain.substring(0, endOfGroup(plain)), Integer.MAX_VALUE));
    }

    /** The item that ends {@code phrase} and begins at {@code latestStart} or before. */
    private Optional<ItemEntry> itemAtEnd(String phrase, int latestStart) {
        List<GazetteerMatch> matches = matches(phrase);
        boolean fits = !matches.isEmpty()
                && matches.getLast().span().end() == phrase.length()
                && matches.getLast().span().start() <= latestStart;
        return fits && matches.getLast().entry() instanceof ItemEntry item ? Optional.of(item) : Optional.empty();
    }

    private static int endOfGroup(String phrase) {
        return COMPLEMENTS.stream()
                .mapToInt(phrase::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(phrase.length());
    }

    /**
     * The offices that a person holds or held, in the order of the data.
     *
     * @param personName the person, in any of the spellings known
     * @param at where given, only offices that the person may have held that day
     */
    public List<OfficeEntry> holderOffices(String personName, Optional<LocalDate> at) {
        String name = person(personName).map(PersonEntry::name).orElse(personName);
        return holdersByPerson.getOrDefault(name, List.of()).stream()
                .filter(holder -> at.map(holder::mayHold).orElse(true))
                .map(holder -> Optional.ofNullable(officesById.get(holder.office())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * The offices of all persons with a surname, in the order of the data.
     *
     * @param surname the last word of a known person's name
     * @param at where given, only offices that the person may have held that day
     */
    public List<OfficeEntry> officesOfSurname(String surname, Optional<LocalDate> at) {
        return holdersByPerson.keySet().stream()
                .filter(name -> name.endsWith(" " + surname))
                .sorted()
                .flatMap(name -> holderOffices(name, at).stream())
                .distinct()
                .toList();
    }

    /** Whether {@code of} has an office whose usual title is {@code title}, in any case of letters: a state with a president. */
    public boolean hasOffice(String of, String title) {
        return officesById.values().stream()
                .anyMatch(office -> office.of().equals(of) && office.title().equalsIgnoreCase(title));
    }

    /** The state or body that a person acts for on {@code day}; empty where there is none, or more than one. */
    public Optional<String> actsFor(String personName, LocalDate day) {
        List<String> actors = holderOffices(personName, Optional.of(day)).stream()
                .filter(OfficeEntry::acts)
                .map(OfficeEntry::of)
                .distinct()
                .toList();
        return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
    }

    /** The match that covers all of {@code name}, a leading {@code the} counted or not. */
    private Optional<GazetteerMatch> whole(String name) {
        String plain = name.strip();
        int article = plain.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
        return matches(plain).stream()
                .filter(match -> match.span().end() == plain.length())
                .filter(match -> match.span().start() == 0 || match.span().start() == article)
                .findFirst();
    }
}
