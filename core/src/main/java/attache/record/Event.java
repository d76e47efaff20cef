package attache.record;

import java.util.List;
import java.util.Optional;

/**
 * Who does what to whom, other than assistance and speech alone (codebook, "event").
 *
 * @param claim what all kinds share
 * @param type the sort of event
 * @param actors who does it; for {@code CONSULT} all who take part
 * @param targets to whom
 * @param timing when
 * @param place where, in the text's words
 * @param status whether it took place
 */
public record Event(
        Claim claim,
        EventType type,
        List<Actor> actors,
        List<Actor> targets,
        Timing timing,
        Optional<String> place,
        EventStatus status)
        implements CodebookRecord {

    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    @Override
    public String kind() {
        return "event";
    }
}
