package attache.story;

import java.util.Arrays;

/** Numbers hashes in the order in which they come first, from 0. Open addressing; for one thread. */
final class Numbering {
    private static final int SMALLEST = 1 << 10;
    private static final int FREE = -1;

    private long[] hashes = new long[SMALLEST];
    private int[] numbers = filled(SMALLEST);
    private int size;

    private static int[] filled(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, FREE);
        return numbers;
    }

    /** The number of {@code hash}; a new one gets the next. */
    int of(long hash) {
        if (2 * size >= hashes.length) {
            grow();
        }
        int slot = slot(hash);
        if (numbers[slot] == FREE) {
            hashes[slot] = hash;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** Where {@code hash} is, or would be. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (numbers[slot] != FREE && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = hashes;
        int[] given = numbers;
        hashes = new long[2 * old.length];
        numbers = filled(2 * old.length);
        for (int i = 0; i < old.length; i++) {
            if (given[i] != FREE) {
                int slot = slot(old[i]);
                hashes[slot] = old[i];
                numbers[slot] = given[i];
            }
        }
    }
}
