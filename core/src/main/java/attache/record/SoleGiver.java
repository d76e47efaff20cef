package attache.record;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.InstitutionEntry;
import attache.annotation.gazetteer.Sense;
import attache.annotation.gazetteer.TitleEntry;
import attache.dossier.Dossier;
import attache.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one state that an article names and that may give: whose "Finance Minister" or "ministry" speaks there is then no question.
 * For one article; immutable.
 */
public final class SoleGiver {
    private static final Set<Party.Sort> OF_STATES = Set.of(Party.Sort.STATE, Party.Sort.PERSON, Party.Sort.GROUP);

    private final Optional<Party> state;
    private final List<Span> offices;
    /** Where the article has words for a state's ministry or chamber that may be another's. */
    private final List<GazetteerMatch> seats;

    /** Looks for it in what is read of {@code article}; whom {@code dossier} helps and whom it is against do not count. */
    public SoleGiver(AnnotatedArticle article, Cast cast, Dossier dossier) {
        List<Integer> read = IntStream.range(0, article.sentenceSpans().size())
                .filter(cast::isRead)
                .boxed()
                .toList();
        this.seats = read.stream()
                .flatMap(number -> cast.matches(number).stream())
                .filter(match -> match.sense() == Sense.SHARED_SEAT)
                .toList();
        Map<String, Party> states = read.stream()
                .flatMap(number -> cast.mentions(number).stream())
                .map(Cast.Mention::party)
                .filter(party -> isOfState(party, cast) && !isForeign(party))
                .filter(party -> !dossier.recipients().contains(party.actor())
                        && !dossier.adversaries().contains(party.actor()))
                .collect(Collectors.toMap(Party::actor, party -> party, (first, next) -> first, LinkedHashMap::new));
        this.state = states.size() == 1
                ? states.values().stream().map(SoleGiver::state).findFirst()
                : Optional.empty();
        this.offices = state.isEmpty()
                ? List.of()
                : read.stream()
                        .flatMap(number -> cast.matches(number).stream())
                        .filter(match ->
                                match.entry() instanceof TitleEntry || match.entry() instanceof InstitutionEntry)
                        .map(match -> match.span())
                        .toList();
    }

    /** "The Department of Defence": not as the state writes it that has one by this name, so that it need not be that state's. */
    private boolean isForeign(Party party) {
        return seats.stream()
                .anyMatch(seat ->
                        seat.span().overlaps(party.mention()) && !seat.form().equalsIgnoreCase(party.surface()));
    }

    /** A state, or somebody of one: "Italy's foreign minister". */
    private static boolean isOfState(Party party, Cast cast) {
        return OF_STATES.contains(party.sort())
                && party.actsFor().isPresent()
                && (party.sort() != Party.Sort.GROUP
                        || cast.state(party.actor()).isPresent());
    }

    private static Party state(Party party) {
        return new Party(Party.Sort.STATE, party.actor(), party.surface(), party.actsFor(), party.mention());
    }

    /** That state; empty where the article names none, or several. */
    public Optional<Party> state() {
        return state;
    }

    /** {@code party}, or that state where it is an office, a ministry or a chamber that nothing says whose it is. */
    public Party standingFor(Party party) {
        boolean office = isForeign(party)
                || (party.actsFor().isEmpty()
                        && (party.sort() == Party.Sort.GROUP || party.sort() == Party.Sort.ORGANISATION)
                        && offices.stream().anyMatch(span -> span.overlaps(party.mention())));
        return office
                ? state.map(found -> new Party(
                                Party.Sort.STATE, found.name(), party.surface(), found.actsFor(), party.mention()))
                        .orElse(party)
                : party;
    }
}
