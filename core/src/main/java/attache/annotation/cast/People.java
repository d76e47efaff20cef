package attache.annotation.cast;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.OfficeEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The persons of one article: which forms of a name are one person, that person's fullest form, and the state or body that
 * he or she acts for.
 *
 * <p>Forms are one person where their last words are the same and their first words do not disagree ("Zelensky",
 * "President Zelensky", "Volodymyr Zelensky").
 */
final class People {
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III");

    private final Gazetteer gazetteer;
    private final Optional<LocalDate> published;
    private final Map<String, List<String>> formsBySurname = new LinkedHashMap<>();
    private final Map<String, String> statedPost = new LinkedHashMap<>();
    private final Set<String> former = new HashSet<>();

    People(Gazetteer gazetteer, Optional<LocalDate> published) {
        this.gazetteer = gazetteer;
        this.published = published;
    }

    /** Notes that the article names a person so. */
    void note(String form) {
        List<String> forms = formsBySurname.computeIfAbsent(surname(form), key -> new ArrayList<>());
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    /** Notes that the article says which state or body the person of this name acts for. The first word counts. */
    void notePost(String form, String actor) {
        statedPost.putIfAbsent(fullest(form), actor);
    }

    /** Notes that the article calls the person of this name former. */
    void noteFormer(String form) {
        former.add(fullest(form));
    }

    /** Whether the article names a person whose last word this is. */
    boolean hasSurname(String word) {
        return formsBySurname.containsKey(word);
    }

    /** The fullest form in the article of the person that {@code form} names. */
    String fullest(String form) {
        String best = form;
        for (String other : formsBySurname.getOrDefault(surname(form), List.of())) {
            if (agree(form, other) && words(other).size() > words(best).size()) {
                best = other;
            }
        }
        return best;
    }

    /** The state or body that the person acts for: as the article says, else as the gazetteer knows for its date. */
    Optional<String> actsFor(String form) {
        String name = fullest(form);
        if (former.contains(name)) {
            return Optional.empty();
        }
        if (statedPost.containsKey(name)) {
            return Optional.of(statedPost.get(name));
        }
        if (published.isPresent()) {
            return gazetteer.actsFor(name, published.get());
        }
        Set<String> ever = new TreeSet<>();
        for (OfficeEntry office : gazetteer.holderOffices(name, Optional.empty())) {
            if (office.acts()) {
                ever.add(office.of());
            }
        }
        return ever.size() == 1 ? Optional.of(ever.iterator().next()) : Optional.empty();
    }

    private static boolean agree(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        if (left.size() == 1 || right.size() == 1) {
            return true;
        }
        String x = left.getFirst();
        String y = right.getFirst();
        return x.equals(y)
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

    /** The last word of a name that is no suffix. */
    static String surname(String form) {
        List<String> words = words(form);
        for (int i = words.size() - 1; i > 0; i--) {
            if (!SUFFIXES.contains(words.get(i))) {
                return words.get(i);
            }
        }
        return words.getFirst();
    }

    private static List<String> words(String form) {
        return List.of(form.replace(",", "").split(" "));
    }
}
