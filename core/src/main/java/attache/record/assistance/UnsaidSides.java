package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Fills in who gives and who gets, where a sentence leaves it to the article. */
final class UnsaidSides {
    static final Set<String> BACKWARDS = Set.of("this", "these", "that", "those", "the", "such");

    private final Sentence sentence;
    private final Words words;
    private final Memory memory;
    private final Relevance relevance;
    private final IntFunction<Optional<Party>> speakers;

    /** {@code speakers} tells whose words a token stands in, where they are somebody's. */
    UnsaidSides(
            Sentence sentence, Words words, Memory memory, Relevance relevance, IntFunction<Optional<Party>> speakers) {
        this.sentence = sentence;
        this.words = words;
        this.memory = memory;
        this.relevance = relevance;
        this.speakers = speakers;
    }

    /** Fills a side that the sentence leaves out, where the article gives ground; empty where it gives none. */
    Optional<Sides.Found> complete(Thing thing, Sides.Found who, Stage stage) {
        List<Party> donors =
                who.donors().stream().map(memory::standingFor).collect(Collectors.toCollection(ArrayList::new));
        List<Party> recipients = new ArrayList<>(who.recipients());
        if ((pointsBack(thing.anchor()) || givenByPackage(thing))
                && memory.last().isPresent()) {
            Draft last = memory.last().get();
            boolean same = recipients.isEmpty()
                    || last.sides().recipients().isEmpty()
                    || recipients.stream()
                            .anyMatch(got -> last.sides().recipients().stream()
                                    .anyMatch(before -> before.actor().equals(got.actor())));
            if (donors.isEmpty() && stage != Stage.REQUESTED && same) {
                donors.addAll(last.sides().donors());
            }
            if (recipients.isEmpty()) {
                recipients.addAll(last.sides().recipients());
            }
        }
        // "Contributed to NATO's trust fund for Ukraine": a body that gives passes on what it gets.
        if (!recipients.isEmpty()
                && recipients.stream()
                        .allMatch(r -> (r.sort() == Party.Sort.BODY && memory.gives(r.actor())) || isChannel(r))) {
            recipients.clear();
        }
        boolean unnamed = recipients.isEmpty() && relevance.isOfGivers(thing, donors, stage);
        if (recipients.isEmpty() && !unnamed) {
            if (!relevance.meansRecipient(thing, donors, stage, speakers.apply(thing.anchor()))) {
                return Optional.empty();
            }
            recipients.add(memory.recipient().orElseThrow());
        }
        if (who.staysWithGivers()
                && recipients.stream().anyMatch(r -> who.recipients().contains(r))) {
            return Optional.empty();
        }
        donors.removeIf(d -> recipients.stream().anyMatch(r -> r.actor().equals(d.actor())));
        if (!relevance.isAbout(Optional.of(thing), donors, recipients)) {
            return Optional.empty();
        }
        return Optional.of(new Sides.Found(List.copyOf(donors), List.copyOf(recipients)));
    }

    /** "Contributed to the International Fund for Ukraine", "to the drone coalition": the way that it goes. */
    private boolean isChannel(Party party) {
        String head = party.name().replaceFirst("(?i) (?:for|of|on) .*", "");
        return Set.of(Party.Sort.BODY, Party.Sort.ORGANISATION, Party.Sort.GROUP)
                        .contains(party.sort())
                && words.channel()
                        .contains(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** "The minister said that tanks will arrive": his own state's, where nothing else is said. */
    Sides.Found spoken(Thing thing, Sides.Found who, Stage stage) {
        boolean given = stage == Stage.PLEDGED || stage == Stage.AUTHORISED || stage == Stage.DELIVERED;
        return given && who.donors().isEmpty()
                ? relevance
                        .speaksForDonor(speakers.apply(thing.anchor()))
                        .map(donor -> new Sides.Found(List.of(donor), who.recipients()))
                        .orElse(who)
                : who;
    }

    /** "This package will provide radars": who gives the package gives what it provides. */
    private boolean givenByPackage(Thing thing) {
        int at = thing.anchor();
        for (int step = 0; step < 4 && sentence.token(at).head() != Token.ROOT; step++) {
            at = sentence.token(at).head();
            if (sentence.token(at).isVerb()) {
                OptionalInt subject = Clauses.subject(sentence, at);
                return subject.isPresent()
                        && words.bundle()
                                .contains(sentence.token(subject.getAsInt()).lemma())
                        && pointsBack(subject.getAsInt());
            }
        }
        return false;
    }

    /** "The package", "this aid", "six of them". */
    boolean pointsBack(int anchor) {
        return PointedThings.isOfThem(sentence, anchor)
                || sentence.dependents(anchor).stream()
                        .anyMatch(
                                i -> BACKWARDS.contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
    }
}
