package attache.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the records of one line were joined: what it takes to tell whether other records change the line, without the records, their articles
 * or their links. A line that nothing changes is joined by the same steps again; a link inside it that was not followed then is not followed
 * now. Immutable.
 */
public final class JoinedLine {
    /** A record of a line, as far as joining asks of it. */
    record Member(String id, Optional<LocalDate> published, String digest, int place, Profile profile)
            implements Joinable {}

    /** A link that was followed, between members by their places; infinitely strong where a reviewer said so. */
    record Followed(int earlier, int later, double strength) {}

    private final List<Member> members;
    private final List<Followed> steps;

    /** @param members in {@link Joinable#ORDER} */
    JoinedLine(List<Member> members, List<Followed> steps) {
        this.members = List.copyOf(members);
        this.steps = List.copyOf(steps);
    }

    /**
     * The line of {@code measures}.
     *
     * @param measures in {@link Joinable#ORDER}
     * @param joins why they were joined
     * @param strengths of what they were joined by, in the order of {@code joins}
     */
    static JoinedLine of(List<Measure> measures, List<Joined> joins, double[] strengths) {
        Map<String, Integer> places = HashMap.newHashMap(measures.size());
        List<Member> members = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            places.put(measure.id(), members.size());
            members.add(new Member(
                    measure.id(), measure.published(), measure.digest(), measure.place(), measure.profile()));
        }
        List<Followed> steps = new ArrayList<>(joins.size());
        for (Joined join : joins) {
            steps.add(new Followed(
                    Optional.ofNullable(places.get(join.with())).orElseThrow(),
                    Optional.ofNullable(places.get(join.record())).orElseThrow(),
                    strengths[steps.size()]));
        }
        return new JoinedLine(members, steps);
    }

    /** The records, in {@link Joinable#ORDER}. */
    List<Member> members() {
        return members;
    }

    /** How they were joined. */
    List<Followed> steps() {
        return steps;
    }

    /** As bytes, to be read by {@link #read}. */
    public byte[] bytes() {
        return JoinedLineForm.write(this);
    }

    /** Reads what {@link #bytes} gives. */
    public static JoinedLine read(byte[] kept) {
        return JoinedLineForm.read(kept);
    }

    @Override
    public String toString() {
        return "JoinedLine[" + members.size() + " records]";
    }
}
