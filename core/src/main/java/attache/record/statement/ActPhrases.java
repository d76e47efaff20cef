package attache.record.statement;

import attache.record.Act;
import attache.source.ResourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Phrases that make what is said an act of its own ("a red line"). Data: {@code act-phrases.tsv}. Immutable and thread-safe. */
final class ActPhrases {
    private static final int CELLS = 4;

    private final List<Entry> entries;

    /** A phrase, the act, words that hold it, and words that look alike and do not. */
    record Entry(Act act, String phrase, String example, String counter) {}

    private ActPhrases(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The phrases that ship; throws {@link IllegalStateException} naming the line where one is faulty. */
    static ActPhrases standard() {
        List<Entry> entries = new ArrayList<>();
        for (List<String> row : ResourceTable.rows(ActPhrases.class, "act-phrases.tsv", CELLS)) {
            Act act = Act.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            entries.add(new Entry(act, row.get(1), row.get(2), row.get(3)));
        }
        return new ActPhrases(entries);
    }

    /** All phrases. */
    List<Entry> entries() {
        return entries;
    }

    /** The act of the first phrase that stands in {@code content} as whole words. */
    Optional<Act> act(String content) {
        String folded = " "
                + content.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        return entries.stream()
                .filter(entry -> folded.contains(" " + entry.phrase() + " "))
                .map(Entry::act)
                .findFirst();
    }
}
