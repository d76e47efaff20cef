package attache.ledger;

import attache.record.Item;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An item of support as far as it can tell one measure from another.
 *
 * @param words its words without the generic ones, singular, in lower case, in order of the alphabet
 * @param names those of them that are proper names or model numbers
 * @param head its last word where that is not generic
 * @param range how many, where stated
 */
record Thing(Set<String> words, Set<String> names, String head, Optional<Range> range) {
    private static final Set<String> GENERIC = new HashSet<>(WordList.lines("generic-words.txt"));
    private static final Pattern GAP = Pattern.compile("[\\s,/()]+");

    /** Two words that name one thing though each alone is generic. */
    private static final Pattern AIR_DEFENCE =
            Pattern.compile("\\b(air|missile)[ -]defen[cs]e\\b", Pattern.CASE_INSENSITIVE);

    static Thing of(Item item) {
        Set<String> words = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        String head = "";
        for (String form : GAP.split(AIR_DEFENCE.matcher(item.name().strip()).replaceAll("air-defence"), -1)) {
            String word = singular(form.toLowerCase(Locale.ROOT));
            if (word.isEmpty() || GENERIC.contains(word) || word.length() < 2) {
                continue;
            }
            words.add(word);
            head = word;
            if (form.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
                names.add(word);
            }
        }
        return new Thing(
                Set.copyOf(words), Set.copyOf(names), head, item.count().map(Range::of));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** The things of {@code items}, the generic ones left out. */
    static List<Thing> particular(List<Item> items) {
        return items.stream()
                .map(Thing::of)
                .filter(thing -> !thing.words.isEmpty())
                .toList();
    }

    /** How alike two things are. */
    enum Likeness {
        /** They have nothing in common that tells. */
        NONE,
        /** The same head, where one of them says no more than that: "missile" and "cruise missile". */
        HEAD,
        /** The same single common noun. */
        WORD,
        /** The same words, two at least. */
        WORDS,
        /** The same proper name or model. */
        NAME
    }

    Likeness likeness(Thing other) {
        if (!Collections.disjoint(names, other.names)) {
            boolean sameSort = head.equals(other.head) || names.contains(head) || other.names.contains(other.head);
            return sameSort ? Likeness.NAME : Likeness.NONE;
        }
        if (!names.isEmpty() && !other.names.isEmpty()) {
            return Likeness.NONE;
        }
        if (words.equals(other.words)) {
            return words.size() > 1 ? Likeness.WORDS : Likeness.WORD;
        }
        boolean nested = words.containsAll(other.words) || other.words.containsAll(words);
        if (nested) {
            return Math.min(words.size(), other.words.size()) > 1 ? Likeness.WORDS : Likeness.HEAD;
        }
        return Likeness.NONE;
    }

    /** Whether the stated numbers of both may be the same; so they may where one states none. */
    boolean numbersMeet(Thing other) {
        return range.isEmpty() || other.range.isEmpty() || range.get().meets(other.range.get());
    }

    /** Under what it meets its like in other articles: its names, or all its words where there are two or more. */
    List<String> keys() {
        if (!names.isEmpty()) {
            return names.stream().sorted().toList();
        }
        return words.size() > 1 ? List.of(String.join(" ", new TreeSet<>(words))) : List.of();
    }
}
