package attache.annotation.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words that rules know: a hash table from lower-case words to their classes and values. Built once, then read-only
 * and safe to share.
 *
 * <p>{@code words.tsv} gives class and values; words that rules name literally are added without a class.
 */
final class Lexicon {
    /** No word of the lexicon. */
    static final int OTHER = -1;

    private final List<Entry> entries = new ArrayList<>();
    private int[] slots = new int[1 << 12];

    /** A word, the bits of its classes, and its value in each class by the class's number. */
    private static final class Entry {
        private final String word;
        private long mask;
        private int[] values = new int[0];

        Entry(String word) {
            this.word = word;
        }
    }

    Lexicon() {
        Arrays.fill(slots, OTHER);
    }

    /** Adds {@code word} if it is new, and gives its number. */
    int add(String word) {
        int known = find(word, 0, word.length());
        if (known != OTHER) {
            return known;
        }
        if (2 * entries.size() >= slots.length) {
            grow();
        }
        entries.add(new Entry(word));
        place(entries.size() - 1);
        return entries.size() - 1;
    }

    /** Gives {@code word} a class and its value in it. */
    void add(String word, WordClass as, int value) {
        int number = add(word.toLowerCase(Locale.ROOT));
        Entry entry = entries.get(number);
        entry.values = Arrays.copyOf(entry.values, Math.max(entry.values.length, as.number() + 1));
        entry.values[as.number()] = value;
        entry.mask |= as.bit();
    }

    /** The bits of the classes of word {@code number}. */
    long mask(int number) {
        return entries.get(number).mask;
    }

    /** The value of word {@code number} in class {@code as}. */
    int value(int number, WordClass as) {
        return entries.get(number).values[as.number()];
    }

    /** The number of the word at {@code [start, end)} in {@code text}, whatever its case; {@link #OTHER} for none. */
    int find(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        return find(text, start, end, hash);
    }

    /** As {@link #find(CharSequence, int, int)}, where the caller has summed {@code 31 * hash + lower(c)} on its way. */
    int find(CharSequence text, int start, int end, int hash) {
        int slot = spread(hash);
        while (slots[slot] != OTHER) {
            if (same(entries.get(slots[slot]).word, text, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return OTHER;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 13)) & (slots.length - 1);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, OTHER);
        for (int i = 0; i < entries.size(); i++) {
            place(i);
        }
    }

    private void place(int number) {
        int hash = 0;
        String word = entries.get(number).word;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        int slot = spread(hash);
        while (slots[slot] != OTHER) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number;
    }
}
