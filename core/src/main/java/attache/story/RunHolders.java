package attache.story;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The first {@value Copies#LINKS} texts that hold each run of words, texts being numbered. Millions of runs take some twenty bytes each,
 * which as boxed maps of lists would be ten times that. Not thread-safe.
 */
final class RunHolders {
    private static final int NONE = -1;

    /** An open-addressed table: the run, the last that was entered for it, and how many were; a slot without any is free. */
    private long[] runs = new long[1 << 10];

    private int[] newest = new int[runs.length];
    private byte[] counts = new byte[runs.length];
    private int used;

    /** What was entered: the text, and what was entered before for the same run. */
    private int[] texts = new int[1 << 10];

    private int[] before = new int[texts.length];
    private int entered;

    /** Gives {@code taker} the texts that were added for {@code run}, in no order. */
    void forEach(long run, IntConsumer taker) {
        int slot = slot(run);
        if (counts[slot] > 0) {
            for (int at = newest[slot]; at != NONE; at = before[at]) {
                taker.accept(texts[at]);
            }
        }
    }

    /** Adds a holder of {@code run}; nothing where it has as many as are kept. */
    void add(long run, int text) {
        int slot = slot(run);
        if (counts[slot] == Copies.LINKS) {
            return;
        }
        if (counts[slot] == 0) {
            used++;
            if (2 * used > runs.length) {
                grow();
                slot = slot(run);
            }
            runs[slot] = run;
            newest[slot] = NONE;
        }
        if (entered == texts.length) {
            texts = Arrays.copyOf(texts, 2 * entered);
            before = Arrays.copyOf(before, 2 * entered);
        }
        texts[entered] = text;
        before[entered] = newest[slot];
        newest[slot] = entered++;
        counts[slot]++;
    }

    private int slot(long run) {
        int slot = (int) Hashes.mixed(run) & (runs.length - 1);
        while (counts[slot] > 0 && runs[slot] != run) {
            slot = (slot + 1) & (runs.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldRuns = runs;
        int[] oldNewest = newest;
        byte[] oldCounts = counts;
        runs = new long[2 * oldRuns.length];
        newest = new int[runs.length];
        counts = new byte[runs.length];
        for (int i = 0; i < oldRuns.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldRuns[i]);
                runs[slot] = oldRuns[i];
                newest[slot] = oldNewest[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
