package attache.annotation.amount;

import java.util.Arrays;

/**
 * The words that the grammar knows, each with a number from 0 up; looked up by their place in a text, without copying it.
 *
 * <p>Case is folded letter by letter. Words are added while the lexicon loads; after that the table is only read, from any
 * thread.
 */
final class Vocabulary {

    /** What {@link #id} gives for a word that is not known. */
    static final int UNKNOWN = -1;

    private String[] words = new String[4096];
    private int[] slots = new int[16384];
    private int size;

    Vocabulary() {
        Arrays.fill(slots, UNKNOWN);
    }

    /** The word's number, new if need be. */
    int add(String word) {
        String folded = fold(word);
        int known = id(folded, 0, folded.length(), hash(folded));
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            grow();
        }
        words[size] = folded;
        place(size);
        return size++;
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** The number of the word at {@code [start, end)}, whose folded characters have this hash. */
    int id(CharSequence text, int start, int end, int hash) {
        int slot = spread(hash);
        while (slots[slot] != UNKNOWN) {
            if (same(words[slots[slot]], text, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    /** One letter without its case. */
    static char fold(char letter) {
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        return Character.toLowerCase(letter);
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        return folded.toString();
    }

    private static int hash(String folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        return hash;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    private void place(int word) {
        int slot = spread(hash(words[word]));
        while (slots[slot] != UNKNOWN) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = word;
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * words.length);
        slots = new int[2 * slots.length];
        Arrays.fill(slots, UNKNOWN);
        for (int word = 0; word < size; word++) {
            place(word);
        }
    }
}
