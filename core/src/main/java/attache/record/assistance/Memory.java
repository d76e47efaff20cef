package attache.record.assistance;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.dossier.Dossier;
import attache.record.BriefNote;
import attache.record.Item;
import attache.record.SoleGiver;
import attache.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an article has said so far: the ground on which a later sentence may leave something out. Grows sentence by sentence;
 * for one article and one thread.
 */
final class Memory {
    /** How many sentences back "the package" and "this aid" reach. */
    private static final int REACH = 4;

    /** Sentences since somebody was named within which what is given goes to them. */
    private static final int NEAR = 2;

    /** The share of an article's sentences that name somebody of the helped where it is about them; see docs/quality-assistance.md. */
    private static final double ABOUT = 0.2;

    /** How many sentences before its own a state is still the one whose government a word means. */
    private static final int BEFORE = 3;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Dossier dossier;
    /** The states that the article names anywhere. */
    private final Set<String> named;

    private final SoleGiver soleGiver;
    private final Map<String, List<Party>> given = new HashMap<>();
    private final List<Noted> noted = new ArrayList<>();
    /** Whether the article is a brief note that names nobody whom the effort is against. */
    private final boolean note;
    /** Whether the whole article is about those whom the effort helps. */
    private final boolean about;

    private Optional<Span> recipientNamed = Optional.empty();
    private int lastHelped = NEVER;
    private List<Party> met = List.of();
    /** The states that may give and are named in the sentence or shortly before it. */
    private List<Party> recent = List.of();

    private int sentence;

    private record Noted(int sentence, Draft draft) {}

    /**
     * Nothing said yet of {@code article}.
     *
     * @param cast who is who in it
     */
    Memory(AnnotatedArticle article, Cast cast, Dossier dossier) {
        this.dossier = dossier;
        this.soleGiver = new SoleGiver(article, cast, dossier);
        int sentences = article.sentenceSpans().size();
        Set<String> states = new HashSet<>();
        int helped = 0;
        for (int number = 0; number < sentences; number++) {
            if (cast.isRead(number)) {
                List<Cast.Mention> mentions = cast.mentions(number);
                mentions.stream()
                        .map(Cast.Mention::party)
                        .filter(party -> party.sort() == Party.Sort.STATE || isOfHelped(party))
                        .forEach(party -> states.add(party.actor()));
                helped += namesHelped(mentions) ? 1 : 0;
            }
        }
        this.named = Set.copyOf(states);
        this.note = BriefNote.is(article) && states.stream().noneMatch(this::isAdversary);
        this.about = helped >= ABOUT * sentences;
    }

    /** Whether the article names no state but these: whom they give to is no other than whom the effort helps. */
    boolean namesOnly(List<Party> parties) {
        return parties.stream().map(Party::actor).collect(Collectors.toSet()).containsAll(named);
    }

    /** Whether the article is a brief note on a measure, as databases of aid keep them. */
    boolean isNote() {
        return note;
    }

    /** Whether that note names no state or one, but for whom the effort helps: whose its goods are is no question. */
    boolean isNoteOfOne() {
        return note && named.stream().filter(actor -> !isHelped(actor)).count() <= 1;
    }

    /** Who gives what a note tells of: who gave last, else the one state that it names and that may give; nobody where there is none. */
    List<Party> donorsOfNote() {
        return last().map(draft -> draft.sides().donors())
                .filter(donors -> !donors.isEmpty())
                .or(() -> note ? soleGiver.state().map(List::of) : Optional.empty())
                .orElse(List.of());
    }

    /** Whether a measure told of such a thing in this number, or told of one where {@code item} has none. */
    boolean hasTold(Item item) {
        return noted.stream()
                .flatMap(told -> told.draft().items().stream())
                .filter(told -> head(told.name()).equals(head(item.name())))
                .anyMatch(told -> item.count().isEmpty() || item.count().equals(told.count()));
    }

    /**
     * The state that "the government" governs here: the one that may give and is named in this sentence or shortly before it, or in
     * the whole article; nobody where there are several.
     */
    Optional<Party> governed() {
        return soleGiver.state().or(() -> recent.size() == 1 ? Optional.of(recent.getFirst()) : Optional.empty());
    }

    private List<Party> giversNear(int number, Cast cast) {
        Map<String, Party> states = new LinkedHashMap<>();
        for (int i = Math.max(0, number - BEFORE); i <= number; i++) {
            cast.mentions(i).stream()
                    .map(Cast.Mention::party)
                    .flatMap(party -> party
                            .actsFor()
                            .filter(actor -> cast.state(actor).isPresent() && !isHelped(actor) && !isAdversary(actor))
                            .map(actor -> new Party(
                                    Party.Sort.STATE, actor, party.surface(), party.actsFor(), party.mention()))
                            .stream())
                    .forEach(party -> states.putIfAbsent(party.actor(), party));
        }
        return List.copyOf(states.values());
    }

    /** Goes on to a sentence. */
    void enter(int number, Cast cast) {
        sentence = number;
        recent = giversNear(number, cast);
        if (namesHelped(cast.mentions(number))) {
            lastHelped = number;
        }
        if (recipientNamed.isEmpty()) {
            recipientNamed = cast.mentions(number).stream()
                    .map(Cast.Mention::party)
                    .filter(p -> p.actor().equals(dossier.recipients().getFirst()))
                    .map(Party::mention)
                    .findFirst();
        }
    }

    private boolean namesHelped(List<Cast.Mention> mentions) {
        return mentions.stream().map(Cast.Mention::party).anyMatch(this::isOfHelped);
    }

    private boolean isOfHelped(Party party) {
        return isHelped(party.actor()) || party.actsFor().filter(this::isHelped).isPresent();
    }

    /** Keeps who met, for "they" and "the leaders"; {@code participants} are none where a sentence tells of no meeting. */
    void meet(List<Party> participants) {
        if (!participants.isEmpty()) {
            met = participants;
        }
    }

    /** Who met last; nobody before a meeting was told of. */
    List<Party> participants() {
        return met;
    }

    /** Keeps what a sentence told. */
    void note(Draft draft) {
        noted.add(new Noted(sentence, draft));
        draft.items()
                .forEach(item -> given.merge(
                        head(item.name()), draft.sides().donors(), (old, now) -> now.isEmpty() ? old : now));
    }

    /** Keeps that the sentence goes on about the measure told of last. */
    void goOn() {
        noted.add(new Noted(sentence, noted.getLast().draft()));
    }

    /** The measure told of last, if it is not too long ago to be meant by "the package". */
    Optional<Draft> last() {
        return noted.isEmpty() || sentence - noted.getLast().sentence() > REACH
                ? Optional.empty()
                : Optional.of(noted.getLast().draft());
    }

    /** Whether the measure told of last stands in the sentence before. */
    boolean lastIsAdjacent() {
        return !noted.isEmpty() && sentence - noted.getLast().sentence() == 1;
    }

    /** Whether the article has told of such a thing being given. */
    boolean wasGiven(String item) {
        return given.containsKey(head(item));
    }

    /** Who gave such a thing, as far as the article has told; nobody where it has not. */
    List<Party> givers(String item) {
        return given.getOrDefault(head(item), List.of());
    }

    private static String head(String item) {
        return item.substring(item.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The recipient that the dossier is about, once the article has named it; where the article is about other things too, only just
     * after somebody of it was named: in a list of all that a state does, the next item is somebody else's.
     */
    Optional<Party> recipient() {
        String actor = dossier.recipients().getFirst();
        return recipientNamed
                .filter(_ -> about || sentence - lastHelped <= NEAR)
                .map(span -> new Party(Party.Sort.STATE, actor, actor, Optional.of(actor), span));
    }

    /** {@code party}, or the one state that gives in the article where it is an office that nothing says whose it is. */
    Party standingFor(Party party) {
        return soleGiver.standingFor(party);
    }

    /** Whether the effort helps this actor. */
    boolean isHelped(String actor) {
        return dossier.recipients().contains(actor);
    }

    /** Whether the dossier follows this actor as one that gives to those whom the effort helps. */
    boolean gives(String actor) {
        return dossier.parties().contains(actor);
    }

    /** Whether this actor is known to arm those whom the effort helps against. */
    boolean isSupplier(String actor) {
        return dossier.suppliers().contains(actor);
    }

    /** Whether the effort helps against this actor. */
    boolean isAdversary(String actor) {
        return dossier.adversaries().contains(actor);
    }
}
