package attache.app.catalogue;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.PersonEntry;
import attache.app.store.Store;
import attache.ledger.Agenda;
import attache.ledger.AgendaItem;
import attache.ledger.Entry;
import attache.ledger.Need;
import attache.ledger.Needs;
import attache.ledger.Position;
import attache.ledger.Positions;
import attache.ledger.SpeakerOffices;
import attache.ledger.Tenure;
import attache.ledger.Tenures;
import attache.record.SourcedRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state of affairs that records and entries come to, with names as the gazetteer knows them.
 *
 * @param records those that count
 * @param entries entries and totals
 */
public record Affairs(List<SourcedRecord> records, List<Entry> entries) {

    /** Those of a store whose derived tables are up to date. */
    public static Affairs of(Store store) {
        return new Affairs(store.reviewed().all().records(), store.derived().wholeEntries());
    }

    /** What was to come, and how it stands on {@code day}. */
    public List<AgendaItem> agenda(LocalDate day) {
        return Agenda.of(records, entries, day);
    }

    /** What was asked for against what came of it, by recipient and class of things. */
    public List<Need> needs(Gazetteer gazetteer) {
        return Needs.of(entries, name -> classOf(gazetteer, name));
    }

    /** Gaps and shortfalls of {@code recipients} that articles name. */
    public List<SourcedRecord> gaps(Collection<String> recipients) {
        return Needs.gaps(records, recipients);
    }

    /** Who is called what, over time. */
    public List<Tenure> tenures(Gazetteer gazetteer) {
        return Tenures.of(
                records, name -> gazetteer.person(name).map(PersonEntry::name).orElse(name));
    }

    /** What {@code actor}, as somebody calls it, has said, asked, promised, refused and warned of. */
    public List<Position> positions(Gazetteer gazetteer, String actor) {
        return Positions.of(
                records,
                names(gazetteer, actor),
                SpeakerOffices.of(records, gazetteer),
                speaker -> sides(gazetteer, speaker));
    }

    /** The class of a thing by its name; empty where it is in none. */
    static Optional<String> classOf(Gazetteer gazetteer, String item) {
        return gazetteer.item(item).map(known -> known.itemClass().code());
    }

    /** What an actor may be called in records: as it was typed, and as the gazetteer has it. */
    static Set<String> names(Gazetteer gazetteer, String actor) {
        Set<String> names = new LinkedHashSet<>(List.of(actor));
        gazetteer.stateOf(actor).ifPresent(state -> names.add(state.code()));
        gazetteer.bodyOf(actor).ifPresent(body -> names.add(body.code()));
        gazetteer.person(actor).map(PersonEntry::name).ifPresent(names::add);
        return names;
    }

    /** Whom a speaker's words name first: {@code DEU} of "German government spokesman", {@code RUS} of "Russia's embassy in Berlin". */
    private static Set<String> sides(Gazetteer gazetteer, String speaker) {
        return gazetteer.matches(speaker).stream()
                .map(match -> Gazetteer.actorOf(match.entry()))
                .flatMap(Optional::stream)
                .limit(1)
                .collect(Collectors.toSet());
    }
}
