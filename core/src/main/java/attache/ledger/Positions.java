package attache.ledger;

import attache.record.Actor;
import attache.record.Assistance;
import attache.record.SourcedRecord;
import attache.record.Statement;
import attache.record.statement.Warning;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an actor has said, asked, promised, refused and warned of, over time. */
public final class Positions {
    private final Set<String> actor;
    private final Function<String, Set<String>> sides;
    private final Affiliations affiliations;
    private final SpeakerOffices offices;

    private Positions(
            Set<String> actor, Function<String, Set<String>> sides, Affiliations affiliations, SpeakerOffices offices) {
        this.actor = actor;
        this.sides = sides;
        this.affiliations = affiliations;
        this.offices = offices;
    }

    /**
     * The positions among {@code records}, by day of publication, the undated last.
     *
     * @param actor names that the actor goes by: a state's code, a body's or person's name
     * @param offices who held which office
     * @param sides whom a speaker's words name ("Dutch defence ministry" names {@code NLD}); empty where nobody is told
     */
    public static List<Position> of(
            Collection<SourcedRecord> records,
            Set<String> actor,
            SpeakerOffices offices,
            Function<String, Set<String>> sides) {
        Positions positions = new Positions(actor, sides, Affiliations.of(records), offices);
        return records.stream()
                .sorted(Comparator.comparing((SourcedRecord record) ->
                                record.article().published().orElse(LocalDate.MAX))
                        .thenComparing(record -> record.article().digest())
                        .thenComparingInt(record ->
                                record.record().claim().evidence().getFirst().start())
                        .thenComparing(SourcedRecord::id))
                .flatMap(record -> positions.position(record).stream())
                .toList();
    }

    private Optional<Position> position(SourcedRecord record) {
        return switch (record.record()) {
            case Statement statement when speaks(statement.speaker()) -> Optional.of(said(statement, record));
            case Assistance assistance
            when decides(assistance) ->
                Optional.of(new Position(
                        assistance.stage().code(),
                        Names.entry(
                                assistance.donors(),
                                assistance.recipients(),
                                Names.what(
                                        assistance.support(),
                                        assistance.items(),
                                        assistance.money(),
                                        assistance.stage(),
                                        false),
                                Optional.empty()),
                        record,
                        Optional.empty()));
            default -> Optional.empty();
        };
    }

    private Position said(Statement statement, SourcedRecord record) {
        Optional<String> office = offices.of(record);
        String who =
                statement.speaker() + office.map(title -> " (" + title + ")").orElse("");
        String words = Warning.of(statement, record.article().body())
                .map(warning -> who + " warns " + warning.words())
                .orElseGet(() -> who
                        + statement
                                .addressee()
                                .map(actor -> " to " + actor.name())
                                .orElse("")
                        + ": " + statement.content());
        return new Position(statement.act().code(), words, record, office);
    }

    private boolean speaks(String speaker) {
        return actor.contains(speaker)
                || affiliations.speaksFor(List.of(speaker), actor)
                || sides.apply(speaker).stream().anyMatch(actor::contains);
    }

    /** A request is its recipient's; every other stage but use is the donor's. */
    private boolean decides(Assistance assistance) {
        Stream<Actor> deciding = switch (assistance.stage()) {
            case REQUESTED, USED -> assistance.recipients().stream();
            case CONSIDERED, PLEDGED, AUTHORISED, DELIVERED, REFUSED, HALTED -> assistance.donors().stream();
        };
        return deciding.anyMatch(side -> actor.contains(side.name()));
    }
}
