package attache.annotation.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens that a rule took, by the families of their classes, and the items of earlier passes among them. Lives as long
 * as a walk through the rules, which pushes and pops.
 */
final class Match {
    private final Tokens tokens;
    private final int first;
    private final List<Item> items = new ArrayList<>();
    private WordClass[] classes = new WordClass[8];
    private int[] places = new int[8];
    private int slots;
    private Map<WordClass, Integer> given = Map.of();
    private int end;

    Match(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
    }

    void push(WordClass as, int token) {
        if (slots == places.length) {
            classes = Arrays.copyOf(classes, 2 * slots);
            places = Arrays.copyOf(places, 2 * slots);
        }
        classes[slots] = as;
        places[slots] = token;
        slots++;
    }

    void popSlot() {
        slots--;
    }

    void push(Item item) {
        items.add(item);
    }

    void popItem() {
        items.removeLast();
    }

    void close(int end, Map<WordClass, Integer> given) {
        this.end = end;
        this.given = given;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    /** The nth item, counted from 0. */
    Item item(int nth) {
        return items.get(nth);
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** Whether the rule gives {@code as} or the match holds a token of its family. */
    boolean has(WordClass as) {
        return find(as, 0).isPresent();
    }

    /** The value of the first token of {@code as}'s family; {@code otherwise} where there is none. */
    int value(WordClass as, int otherwise) {
        return find(as, 0).orElse(otherwise);
    }

    /** The value of the {@code nth} token of {@code as}'s family, counted from 0; {@code otherwise} where there is none. */
    int value(WordClass as, int nth, int otherwise) {
        return find(as, nth).orElse(otherwise);
    }

    private Optional<Integer> find(WordClass as, int nth) {
        if (given.containsKey(as)) {
            return Optional.of(given.get(as));
        }
        int left = nth;
        for (int i = 0; i < slots; i++) {
            if (classes[i].family() == as && left-- == 0) {
                return Optional.of(tokens.value(places[i], classes[i]));
            }
        }
        return Optional.empty();
    }
}
