package attache.annotation.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tokens that a rule took, by class, and the items of earlier passes among them. Lives as long as a walk. */
final class Match {
    private final Tokens tokens;
    private final int first;
    private final List<Integer> classes = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private Map<WordClass, Integer> given = Map.of();
    private int end;

    Match(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
    }

    void push(int wordClass, int token) {
        classes.add(wordClass);
        places.add(token);
    }

    void popSlot() {
        classes.removeLast();
        places.removeLast();
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

    Item item(int nth) {
        return items.get(nth);
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    boolean has(WordClass as) {
        return given.containsKey(as) || classes.contains(as.number());
    }

    /** The value of the first token taken as {@code as}; {@code otherwise} where there is none. */
    int value(WordClass as, int otherwise) {
        return value(as, 0, otherwise);
    }

    /** The value of the {@code nth} token taken as {@code as}, counted from 0. */
    int value(WordClass as, int nth, int otherwise) {
        Integer fixed = given.get(as);
        if (fixed != null) {
            return fixed;
        }
        int left = nth;
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i) == as.number() && left-- == 0) {
                return tokens.value(places.get(i), as);
            }
        }
        return otherwise;
    }
}
