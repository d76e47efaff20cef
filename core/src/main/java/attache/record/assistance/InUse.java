package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Certainty;
import attache.record.Stage;
import attache.record.assistance.Draft.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was given and is in use: who uses it, who gave it, and what its use has made possible. */
final class InUse {
    private final Sentence sentence;
    private final SpokenParties parties;
    private final Frames frames;
    private final Words words;
    private final Memory memory;

    InUse(Sentence sentence, SpokenParties parties, Frames frames, Words words, Memory memory) {
        this.sentence = sentence;
        this.parties = parties;
        this.frames = frames;
        this.words = words;
        this.memory = memory;
    }

    /** "Supplied artillery that has allowed it to strike depots": what did something for who got it was used. */
    List<Draft> enabling(Thing thing, List<Draft> given) {
        Optional<Draft> measure = given.stream()
                .filter(draft -> draft.reached().stage() == Stage.DELIVERED
                        && draft.sides().recipients().stream().allMatch(got -> memory.isHelped(got.actor())))
                .findFirst();
        if (measure.isEmpty()) {
            return List.of();
        }
        return thing.heads().stream()
                .flatMap(head -> sentence.dependents(head, "relcl").stream())
                .filter(verb -> words.enabling().contains(sentence.token(verb).lemma())
                        && Set.of(Tense.PAST, Tense.PERFECT)
                                .contains(VerbGroup.of(sentence, verb).tense())
                        && sentence.dependents(verb, "nsubj").stream()
                                .anyMatch(
                                        subject -> sentence.token(subject).tag().startsWith("W")))
                .findFirst()
                .map(verb -> new Link(
                        verb,
                        frames.noun("use").getFirst(),
                        Optional.of(VerbGroup.of(sentence, verb)),
                        thing.anchor(),
                        "relcl"))
                .map(link -> Draft.of(
                        thing,
                        new StageReader.Reached(Stage.USED, Certainty.ASSERTED, link),
                        measure.get().sides(),
                        measure.get().strength()))
                .stream()
                .toList();
    }

    /**
     * Who uses what, and who gave it: "howitzers that it already uses" are used by whoever got them in the same sentence.
     *
     * @param told the drafts of the sentence so far
     */
    Sides.Found using(Thing thing, Sides.Found named, Link use, List<Draft> told) {
        List<Party> given = named.donors().isEmpty() ? givers(thing, told) : named.donors();
        List<Party> donors = given.isEmpty() ? makers(thing) : given;
        List<Party> users = named.recipients();
        boolean pronoun = Clauses.subject(sentence, use.token()).stream()
                .anyMatch(i -> sentence.token(i).isPronoun());
        if (pronoun && users.stream().noneMatch(user -> memory.isHelped(user.actor()))) {
            users = told.stream()
                    .filter(draft -> draft.thing().filter(thing::equals).isPresent())
                    .map(draft -> draft.sides().recipients())
                    .filter(got -> got.stream().allMatch(one -> memory.isHelped(one.actor())))
                    .findFirst()
                    .orElse(users);
        }
        return new Sides.Found(donors, users);
    }

    /** Who gave what is used: as the phrase says, the sentence so far, or the article so far. */
    private List<Party> givers(Thing thing, List<Draft> told) {
        List<Draft> supplied = suppliedBy(thing);
        if (!supplied.isEmpty()) {
            return supplied.getFirst().sides().donors();
        }
        List<Party> named = agents(thing);
        if (!named.isEmpty()) {
            return named;
        }
        Optional<Draft> here = told.stream()
                .filter(draft -> draft.thing().filter(thing::equals).isPresent())
                .findFirst();
        return here.map(draft -> draft.sides().donors())
                .orElseGet(() -> thing.items().stream()
                        .flatMap(item -> memory.givers(item.name()).stream())
                        .toList());
    }

    /** "Ukraine fired British-made missiles": whose make it is, where nothing else tells who gave what is used. */
    private List<Party> makers(Thing thing) {
        return thing.heads().stream()
                .flatMap(head -> sentence.dependents(head).stream())
                .filter(i -> sentence.token(i).tag().equals("VBN")
                        && Set.of("make", "build").contains(sentence.token(i).lemma()))
                .flatMap(made -> sentence.dependents(made).stream())
                .flatMap(maker -> parties.at(maker).stream())
                .filter(maker -> !memory.isHelped(maker.actor()) && !memory.isAdversary(maker.actor()))
                .toList();
    }

    /** "Missiles supplied by Britain", "that Britain sent": whom a clause of giving names. */
    private List<Party> agents(Thing thing) {
        return thing.heads().stream()
                .flatMap(head -> sentence.dependents(head).stream())
                .filter(i -> Set.of("acl", "relcl").contains(sentence.token(i).relation())
                        && frames.verb(sentence.token(i).lemma()).stream().anyMatch(f -> f.act() == Act.TRANSFER))
                .flatMap(i -> (VerbGroup.of(sentence, i).passive()
                                        || sentence.token(i).relation().equals("acl")
                                ? Clauses.agent(sentence, i)
                                : Clauses.subject(sentence, i))
                        .stream().boxed())
                .flatMap(agent -> parties.at(agent).stream())
                .toList();
    }

    /** "British-supplied arms", "Western-provided systems": somebody has given them. */
    List<Draft> suppliedBy(Thing thing) {
        List<Draft> found = new ArrayList<>();
        for (int head : thing.heads()) {
            for (int i : sentence.dependents(head)) {
                Token word = sentence.token(i);
                boolean given = word.tag().equals("VBN")
                        && i < head
                        && frames.verb(word.lemma()).stream()
                                .anyMatch(f -> f.layout() == Layout.GIVE || f.layout() == Layout.EQUIP);
                if (!given) {
                    continue;
                }
                Link link = new Link(i, frames.verb(word.lemma()).getFirst(), Optional.empty(), head, "amod");
                List<Party> donors = new ArrayList<>();
                for (int giver : sentence.dependents(i)) {
                    parties.at(giver).forEach(donors::add);
                }
                Optional<Party> recipient = memory.recipient();
                if (!donors.isEmpty() && recipient.isPresent()) {
                    Sides.Found who = new Sides.Found(donors, List.of(recipient.get()));
                    found.add(Draft.of(
                            thing,
                            new StageReader.Reached(Stage.DELIVERED, Certainty.ASSERTED, link),
                            who,
                            Strength.COMPLETED));
                }
            }
        }
        return found;
    }
}
