package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.clause.VerbGroup;
import attache.record.Certainty;
import attache.record.Item;
import attache.record.Stage;
import attache.record.assistance.Draft.Strength;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goods that are only noted: "In-kind donation of 12 ambulances.", "5,500 hospital beds, 300 tents.", "Ten more tanks for Ukraine". A sentence without a
 * verb is taken where it says for whom, or stands in a brief note of a measure, as databases of aid keep them; there, too, what the note lists or
 * says was given by nobody in particular. See {@code docs/decisions/0018-goods-that-notes-only-list.md}.
 */
final class NotedGoods {
    private static final Set<Stage> GIVEN = Set.of(Stage.CONSIDERED, Stage.PLEDGED, Stage.AUTHORISED, Stage.DELIVERED);

    private final Sentence sentence;
    private final Words words;
    private final Frames frames;
    private final Memory memory;
    private final SpokenParties parties;
    private final Sides sides;
    private final Chain chains;
    private final StagesInSentence stages;
    private final SupportNouns nouns;

    NotedGoods(
            Sentence sentence,
            Words words,
            Frames frames,
            Memory memory,
            SpokenParties parties,
            Sides sides,
            Chain chains,
            StagesInSentence stages,
            SupportNouns nouns) {
        this.sentence = sentence;
        this.words = words;
        this.frames = frames;
        this.memory = memory;
        this.parties = parties;
        this.sides = sides;
        this.chains = chains;
        this.stages = stages;
        this.nouns = nouns;
    }

    /** What {@code thing}, of which no draft of the sentence tells, is noted as; empty where it is not. */
    Optional<Draft> of(Thing thing) {
        boolean goods = !thing.items().isEmpty()
                && !nouns.isWhole(thing)
                && thing.items().stream().noneMatch(memory::hasTold)
                && !namesAdversary();
        if (!goods) {
            return Optional.empty();
        }
        List<Link> chain = chains.above(thing.anchor());
        Sides.Found named = sides.of(thing.anchor(), thing.heads(), chain, Stage.PLEDGED);
        boolean toHelped = named.recipients().stream().anyMatch(party -> memory.isHelped(party.actor()));
        boolean counted = thing.items().stream().anyMatch(NotedGoods::isSeveral);
        boolean several = counted || thing.items().size() > 1;
        Optional<StageReader.Reached> moved = stages.of(chain).stream()
                .filter(reached -> GIVEN.contains(reached.stage()) && isByNobody(reached.decisive()))
                .findFirst();
        boolean noted = isVerbless() && ((toHelped && counted) || (memory.isNoteOfOne() && several));
        // Where somebody is said to give, whom it is for has been looked for, and not been found.
        boolean byNobody = named.donors().isEmpty();
        boolean listed = memory.isNote() && several && byNobody && (isListed(thing) || moved.isPresent());
        if (!noted && !listed) {
            return Optional.empty();
        }
        List<Party> recipients =
                named.recipients().isEmpty() ? memory.recipient().map(List::of).orElse(List.of()) : named.recipients();
        List<Party> donors = named.donors().isEmpty() ? memory.donorsOfNote() : named.donors();
        Stage stage = memory.last()
                .map(draft -> draft.reached().stage())
                .filter(GIVEN::contains)
                .orElse(Stage.PLEDGED);
        return Optional.of(Draft.of(
                thing,
                moved.orElseGet(() -> new StageReader.Reached(stage, Certainty.ASSERTED, self(thing))),
                new Sides.Found(donors, recipients),
                Strength.NOMINAL));
    }

    /** "Were delivered", "have arrived": without a word on who does it. */
    private static boolean isByNobody(Link decisive) {
        Act act = decisive.frame().act();
        boolean passive = decisive.verb().filter(VerbGroup::passive).isPresent();
        boolean noun = decisive.verb().isEmpty();
        return (act == Act.TRANSFER && (passive || noun || decisive.frame().layout() == Layout.MOVE))
                || (act == Act.DECIDE && (passive || noun));
    }

    private Link self(Thing thing) {
        return new Link(thing.anchor(), frames.noun("supply").getFirst(), Optional.empty(), thing.anchor(), "self");
    }

    private boolean namesAdversary() {
        for (int i = 0; i < sentence.size(); i++) {
            if (parties.at(i).stream().anyMatch(party -> memory.isAdversary(party.actor()))) {
                return true;
            }
        }
        return false;
    }

    /** "12 ambulances", "dozens of tanks": one alone is as often in a caption. */
    private static boolean isSeveral(Item item) {
        return item.count()
                .flatMap(count -> count.value().or(count::min))
                .filter(count -> count.doubleValue() > 1)
                .isPresent();
    }

    /** Whether nothing but participles and clauses that tell of a noun has the form of a verb. */
    private boolean isVerbless() {
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            boolean verb = (word.isVerb() && !word.relation().equals("prep"))
                    || word.tag().equals("MD");
            if (verb && !isInClauseOfNoun(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInClauseOfNoun(int token) {
        int at = token;
        while (at != Token.ROOT) {
            String relation = sentence.token(at).relation();
            if (Set.of("acl", "relcl", "amod", "nmod", "compound").contains(relation)) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** "The source mentions 30 tents", "the list includes 30 tents", "30 tents are included". */
    private boolean isListed(Thing thing) {
        Token anchor = sentence.token(thing.anchor());
        if (!Set.of("dobj", "nsubj", "nsubjpass").contains(anchor.relation()) || anchor.head() == Token.ROOT) {
            return false;
        }
        String verb = sentence.token(anchor.head()).lemma();
        boolean object = anchor.relation().equals("dobj");
        // Of a subject that includes something, the things are what it includes.
        return words.include().contains(verb) || (object && words.listing().contains(verb));
    }
}
