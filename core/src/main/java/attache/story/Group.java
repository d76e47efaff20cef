package attache.story;

import java.util.List;

/**
 * Articles that may be on one event, by their indexes.
 *
 * @param members at least one, ascending
 * @param sum the sum of their vectors
 * @param extent their number and dates
 */
record Group(List<Integer> members, TermVector sum, Extent extent) {

    /** One group of all that {@code parts} hold; at least one part. */
    static Group of(List<Group> parts) {
        return new Group(
                parts.stream().flatMap(part -> part.members().stream()).sorted().toList(),
                TermVector.sum(parts.stream().map(Group::sum).toList()),
                parts.stream().map(Group::extent).reduce(Extent::with).orElseThrow());
    }
}
