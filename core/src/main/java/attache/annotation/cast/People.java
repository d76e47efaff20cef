package attache.annotation.cast;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.OfficeEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The persons of one article: which forms of a name are one person, that person's fullest form, and the state or body that
 * he or she acts for.
 *
 * <p>Forms are one person where their last words are the same or spellings of one name, and their first words do not disagree
 * ("Zelensky", "Mr Zelensky", "Volodymyr Zelenskyy").
 */
final class People {
    /** So many spellings of one surname are a translation's, not the article's usage. */
    private static final int MANY_SPELLINGS = 3;

    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final Optional<LocalDate> published;
    private final Map<String, List<String>> formsBySurname = new LinkedHashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, String> statedPost = new LinkedHashMap<>();
    private final Set<String> former = new HashSet<>();
    private final Set<String> ministers = new HashSet<>();

    People(Gazetteer gazetteer, KnownNames known, Optional<LocalDate> published) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.published = published;
    }

    /** Notes that the article names a person so. */
    void note(String form) {
        String name = NameSpelling.unaddressed(form);
        String surname = NameSpelling.surname(name);
        surnames.add(surname);
        List<String> forms = formsBySurname.computeIfAbsent(NameSpelling.surnameKey(surname), key -> new ArrayList<>());
        if (!forms.contains(name)) {
            forms.add(name);
        }
    }

    /** Notes that the article says which state or body the person of this name acts for. The first word counts. */
    void notePost(String form, String actor) {
        statedPost.putIfAbsent(fullest(form), actor);
    }

    /** Notes that the article somewhere calls the person of this name former. */
    void noteFormer(String form) {
        former.add(fullest(form));
    }

    /** Notes that the article names the person by an office of government without saying whose. */
    void noteMinister(String form) {
        ministers.add(fullest(form));
    }

    /** Gives those ministers to {@code state} who are nobody's yet, nowhere called former and not known to the gazetteer. */
    void settleMinisters(String state) {
        for (String minister : ministers) {
            String name = fullest(minister);
            if (!former.contains(name)
                    && known.name(name).isEmpty()
                    && actsFor(name).isEmpty()) {
                notePost(name, state);
            }
        }
    }

    /** Whether the article names a person whose last word this is. */
    boolean hasSurname(String word) {
        return surnames.contains(word);
    }

    /** Whether the article names a person whose last word this is, or is a spelling of. */
    boolean hasSpelling(String word) {
        return formsBySurname.containsKey(NameSpelling.surnameKey(word));
    }

    /** The fullest form in the article of the person that {@code form} names, without an honorific. */
    String fullest(String form) {
        String name = NameSpelling.unaddressed(form);
        String surname = NameSpelling.surname(name);
        List<String> forms = formsBySurname.getOrDefault(NameSpelling.surnameKey(surname), List.of());
        List<String> own = forms.stream()
                .filter(other -> NameSpelling.surname(other).equals(surname))
                .toList();
        if (forms.isEmpty() || forms.equals(List.of(name))) {
            return ofForename(name).orElse(name);
        }
        String best = longest(name, own);
        if (NameSpelling.words(best).size() > 1 && known.isSpelling(best)) {
            return best;
        }
        String longest = longest(best, forms);
        return isUnsettled(longest, forms) ? known.name(longest).orElse(longest) : longest;
    }

    /** Whether the article spells the surname in so many ways that none is its own, and in none that the gazetteer knows. */
    private boolean isUnsettled(String longest, List<String> forms) {
        long spellings = forms.stream().map(NameSpelling::surname).distinct().count();
        return spellings >= MANY_SPELLINGS
                && !known.isSpelling(longest)
                && forms.stream().noneMatch(known::isSpelling);
    }

    /** The only person whose forename {@code word} is: "Ann" where the article names Ann Example and no other Ann. */
    private Optional<String> ofForename(String word) {
        if (NameSpelling.words(word).size() > 1) {
            return Optional.empty();
        }
        List<String> full = formsBySurname.values().stream()
                .filter(forms -> forms.stream().anyMatch(form -> isForenameOf(word, form)))
                .map(forms -> fullest(forms.stream()
                        .filter(form -> isForenameOf(word, form))
                        .findFirst()
                        .orElse(word)))
                .distinct()
                .toList();
        return full.size() == 1 ? Optional.of(full.getFirst()) : Optional.empty();
    }

    private static boolean isForenameOf(String word, String form) {
        List<String> words = NameSpelling.words(form);
        return words.size() > 1 && words.getFirst().equals(word);
    }

    /** The longest of {@code forms} that agrees with {@code form}; of equals, one that the gazetteer knows, then the first. */
    private String longest(String form, List<String> forms) {
        Comparator<String> order = Comparator.comparingInt(
                        (String other) -> -NameSpelling.words(other).size())
                .thenComparing(other -> !known.isSpelling(other));
        return forms.stream().filter(other -> agree(form, other)).min(order).orElse(form);
    }

    /** The persons named in the article, by their fullest forms, in the order in which they are named first. */
    List<String> names() {
        return formsBySurname.values().stream()
                .flatMap(List::stream)
                .map(this::fullest)
                .distinct()
                .toList();
    }

    /** The only person named in the article who holds {@code office} when it was published; or ever, where that is not known. */
    Optional<String> holder(OfficeEntry office) {
        return only(name -> holds(name, office, published));
    }

    /** The only person named in the article who has held {@code office} and holds it no more. */
    Optional<String> formerHolder(OfficeEntry office) {
        return only(name ->
                holds(name, office, Optional.empty()) && !(published.isPresent() && holds(name, office, published)));
    }

    /** The offices that the person called {@code name} holds when the article was published; all ever held where that is not known. */
    List<OfficeEntry> offices(String name) {
        return known.name(name)
                .map(person -> gazetteer.holderOffices(person, published))
                .orElse(List.of());
    }

    /** The offices that the person called {@code name} has held and holds no more; none where the article's date is not known. */
    List<OfficeEntry> formerOffices(String name) {
        if (published.isEmpty()) {
            return List.of();
        }
        List<OfficeEntry> now = offices(name);
        return known
                .name(name)
                .map(person -> gazetteer.holderOffices(person, Optional.empty()))
                .orElse(List.of())
                .stream()
                .filter(office -> !now.contains(office))
                .toList();
    }

    private Optional<String> only(Predicate<String> fits) {
        List<String> holders = names().stream().filter(fits).toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private boolean holds(String name, OfficeEntry office, Optional<LocalDate> day) {
        return known.name(name)
                .map(person -> gazetteer.holderOffices(person, day).contains(office))
                .orElse(false);
    }

    /**
     * The state or body that the person acts for: as the article says, else as the gazetteer knows for its date. Where the date is
     * not known, whom the article calls former acts for nobody.
     */
    Optional<String> actsFor(String form) {
        String name = fullest(form);
        if (statedPost.containsKey(name)) {
            return Optional.of(statedPost.get(name));
        }
        String person = known.name(name).orElse(name);
        if (published.isPresent()) {
            return gazetteer.actsFor(person, published.get());
        }
        if (former.contains(name)) {
            return Optional.empty();
        }
        Set<String> ever = new TreeSet<>();
        for (OfficeEntry office : gazetteer.holderOffices(person, Optional.empty())) {
            if (office.acts()) {
                ever.add(office.of());
            }
        }
        return ever.size() == 1 ? Optional.of(ever.iterator().next()) : Optional.empty();
    }

    /**
     * The state or body whose office somebody holds who is called by this surname and these words of a title, in lower case: "Secretary
     * Austin"; empty where it is not one alone.
     */
    Optional<String> titled(String surname, List<String> title) {
        List<String> owners = gazetteer.officesOfSurname(surname, published).stream()
                .filter(OfficeEntry::acts)
                .filter(office -> Stream.concat(Stream.of(office.title()), office.aliases().stream())
                        .map(name -> List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)))
                        .anyMatch(words -> words.containsAll(title)))
                .map(OfficeEntry::of)
                .distinct()
                .toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    private static boolean agree(String a, String b) {
        List<String> left = NameSpelling.words(a);
        List<String> right = NameSpelling.words(b);
        if (left.size() == 1 || right.size() == 1) {
            return true;
        }
        String x = left.getFirst();
        String y = right.getFirst();
        return NameSpelling.sameForename(x, y)
                || ((isInitial(x) || isInitial(y)) && x.charAt(0) == y.charAt(0))
                || isShortOf(x, y)
                || isShortOf(y, x);
    }

    private static boolean isInitial(String word) {
        return (word.length() <= 2 && word.endsWith(".")) || word.length() == 1;
    }

    /** "Joe" for "Joseph": the same first two letters, the shorter of three or four letters. */
    private static boolean isShortOf(String brief, String full) {
        return brief.length() <= 4
                && full.length() > brief.length()
                && full.startsWith(brief.substring(0, Math.min(2, brief.length())));
    }
}
