package attache.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Links tranches and envelopes again around lines that have changed. */
final class EnvelopeUpdate {
    private final LedgerIndex index;
    private final Known known;
    private final Map<String, Optional<PartOf>> said = new HashMap<>();
    private final Map<String, Entry> lines = new HashMap<>();

    EnvelopeUpdate(LedgerIndex index, Known known) {
        this.index = index;
        this.known = known;
    }

    /**
     * Links the lines that have records in {@code articles}.
     *
     * @param made lines that were just made, with the links of their forerunners
     * @return those, and others whose links have changed
     */
    List<Entry> follow(Collection<String> articles, List<Entry> made) {
        made.forEach(line -> lines.put(line.id(), line));
        Set<String> changed = new TreeSet<>(lines.keySet());
        Set<String> wholes = new TreeSet<>(changed);
        Set<String> saying = index.noted(
                articles.stream().map(digest -> Subjects.PART + digest).toList());
        Set<String> around = new TreeSet<>(index.linesOf(saying).values());
        made.stream().filter(line -> line.partOf().isPresent()).map(Entry::id).forEach(around::add);
        Map<String, LineHead> heads = index.heads(around);
        for (LineHead head : heads.values()) {
            Optional<PartOf> now = counts(head.id());
            if (!now.equals(head.partOf())) {
                now.ifPresent(part -> wholes.add(part.entry()));
                head.partOf().ifPresent(part -> wholes.add(part.entry()));
                put(line(head.id()).with(now));
                changed.add(head.id());
            }
        }
        index.heads(wholes).values().stream()
                .filter(head -> head.kind() != Entry.Kind.TOTAL)
                .forEach(head -> {
                    Entry.Kind kind = index.partsOf(head.id()).isEmpty() ? Entry.Kind.MEASURE : Entry.Kind.ENVELOPE;
                    if (kind != head.kind()) {
                        put(line(head.id()).withKind(kind));
                        changed.add(head.id());
                    }
                });
        return changed.stream().map(this::line).toList();
    }

    private Entry line(String id) {
        return lines.computeIfAbsent(id, _ -> index.lines(List.of(id)).getFirst());
    }

    private void put(Entry line) {
        lines.put(line.id(), line);
        index.replace(List.of(line.id()), List.of(line));
    }

    /** What {@code line} says that it is part of; of two that say so of each other the later one's word counts. */
    private Optional<PartOf> counts(String line) {
        return says(line)
                .filter(part -> says(part.entry())
                                .filter(back -> back.entry().equals(line))
                                .isEmpty()
                        || Joinable.ORDER.compare(first(line), first(part.entry())) > 0);
    }

    private Measure first(String line) {
        return members(line).getFirst();
    }

    private List<Measure> members(String line) {
        return known.measuresOf(index.recordsIn(List.of(line)).getOrDefault(line, Set.of()));
    }

    private Optional<PartOf> says(String line) {
        Optional<PartOf> found = said.get(line);
        if (found == null) {
            Set<String> records = index.recordsIn(List.of(line)).getOrDefault(line, Set.of());
            Set<String> saying = index.noting(Subjects.PART, records);
            found = saying.isEmpty() ? Optional.empty() : part(line, known.measuresOf(saying));
            said.put(line, found);
        }
        return found;
    }

    private Optional<PartOf> part(String line, List<Measure> saying) {
        Map<String, String> lineOf = new HashMap<>();
        Map<String, List<Measure>> articles = new HashMap<>();
        for (Measure measure : saying) {
            articles.computeIfAbsent(
                    measure.source().article().digest(), digest -> Known.measures(index.recordsOf(digest)));
        }
        lineOf.putAll(index.linesOf(articles.values().stream()
                .flatMap(List::stream)
                .map(Measure::id)
                .toList()));
        List<String> order = new TreeSet<>(lineOf.values())
                .stream()
                        .sorted(Comparator.comparing(this::first, Joinable.ORDER))
                        .toList();
        return Envelopes.whole(
                        saying,
                        measure -> new Envelopes.Member(order.indexOf(line), measure),
                        measure -> articles
                                .getOrDefault(measure.source().article().digest(), List.of())
                                .stream()
                                .map(other ->
                                        new Envelopes.Member(order.indexOf(lineOf.getOrDefault(other.id(), "")), other))
                                .toList())
                .map(whole -> new PartOf(order.get(whole.cluster()), whole.reason()));
    }
}
