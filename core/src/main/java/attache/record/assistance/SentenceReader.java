package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Certainty;
import attache.record.Item;
import attache.record.Stage;
import attache.record.assistance.Draft.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Reads one sentence into drafts: each thing with the chain above it and the clauses that hang on it. */
final class SentenceReader {

    private static final String BLAME = "blame";

    private final Sentence sentence;
    private final SpokenParties parties;
    private final Frames frames;
    private final Words words;
    private final Memory memory;
    private final Sides sides;
    private final Chain chains;
    private final Relevance relevance;
    private final SupportNouns nouns;
    private final StagesInSentence stages;
    private final UnsaidSides unsaid;
    private final NominalStages nominals;
    private final NotedGoods noted;
    private final Inclusion inclusion;
    private final Pending pending;
    private final NoneGiven none;
    private final InUse inUse;
    private final Stalled stalled;
    private final Parts parts;
    private final PointedThings pointing;
    private final List<Draft> told = new ArrayList<>();

    /** {@code stated} are the amounts of the sentence; {@code speakers} tells whose words a token stands in, where they are somebody's. */
    SentenceReader(
            Sentence sentence,
            int number,
            Cast cast,
            Frames frames,
            Words words,
            Memory memory,
            List<Stated> stated,
            IntFunction<Optional<Party>> speakers) {
        this.sentence = sentence;
        this.frames = frames;
        this.words = words;
        this.memory = memory;
        this.parties = new SpokenParties(sentence, number, cast, words, memory, speakers);
        this.sides = new Sides(sentence, parties, words, memory);
        this.chains = new Chain(sentence, frames, words);
        this.relevance = new Relevance(sentence, number, cast, parties, frames, words, memory);
        this.nouns = new SupportNouns(sentence, words, frames, List.of());
        this.stages = new StagesInSentence(sentence, words);
        this.unsaid = new UnsaidSides(sentence, words, memory, relevance, speakers);
        this.inclusion = new Inclusion(sentence, frames, words, chains);
        this.inUse = new InUse(sentence, parties, frames, words, memory);
        this.stalled = new Stalled(sentence, frames, words);
        this.pending = new Pending(sentence, words, memory);
        this.none = new NoneGiven(sentence);
        this.parts = new Parts(sentence, words, frames, memory);
        this.pointing = new PointedThings(sentence, words, memory, stated);
        this.nominals = new NominalStages(sentence, words, frames, memory, nouns);
        this.noted = new NotedGoods(sentence, words, frames, memory, parties, sides, chains, stages, nouns);
    }

    /** Whether the sentence lists what is in the package told of before: see {@link PackageContents}. */
    Optional<Thing> contents(List<Thing> things) {
        return new PackageContents(sentence, words, memory, nouns, chains, unsaid).of(things);
    }

    /** The measures that the sentence tells of, each once. */
    List<Draft> drafts(List<Thing> things) {
        List<Draft> drafts = new ArrayList<>();
        Optional<Draft> whole = parts.whole();
        for (Thing thing : inclusion.spelledOut(things, nouns)) {
            if (nouns.isStance(thing) || isCountered(thing)) {
                continue;
            }
            Optional<Draft> part = whole.flatMap(sum -> parts.part(sum, thing));
            if (part.isPresent()) {
                drafts.add(part.get());
                continue;
            }
            List<Link> above = inclusion.above(thing.anchor());
            List<Draft> over = over(thing, above);
            told.addAll(over);
            List<Draft> below = below(thing);
            for (Link link : above) {
                if (link.verb().isEmpty() && link.frame().act() == Act.TRANSFER) {
                    chains.below(link.token()).forEach(chain -> below.addAll(under(thing, chain)));
                }
            }
            if (!above.isEmpty()) {
                // "Provide the support that it needs": the need only says how much.
                below.removeIf(draft -> draft.reached().stage() == Stage.REQUESTED
                        && words.needing()
                                .contains(sentence.token(
                                                draft.reached().decisive().token())
                                        .lemma()));
            }
            // "Thanked Germany for the launchers that were delivered": once is enough.
            below.removeIf(draft -> over.stream()
                    .anyMatch(thanks -> thanks.reached().decisive().frame().layout() == Layout.THANK
                            && thanks.reached().stage() == draft.reached().stage()
                            && draft.sides().recipients().isEmpty()));
            below.addAll(inUse.suppliedBy(thing));
            below.addAll(inUse.enabling(thing, over));
            for (Draft draft : over) {
                // What is weighed or told again is at least as far as the clause behind it says.
                if (below.isEmpty() || draft.reached().stage() != Stage.CONSIDERED) {
                    drafts.add(draft);
                }
            }
            drafts.addAll(below);
            told.clear();
            told.addAll(drafts);
            if (drafts.stream().noneMatch(d -> d.thing().filter(thing::equals).isPresent())) {
                nominal(thing, above, drafts).ifPresent(drafts::add);
            }
            stalled.of(thing, drafts).ifPresent(drafts::add);
            if (drafts.stream().noneMatch(d -> d.thing().filter(thing::equals).isPresent())) {
                noted.of(thing).ifPresent(drafts::add);
            }
        }
        pointed(drafts, things);
        backing(drafts);
        return new Merging(nouns, inclusion).merged(drafts);
    }

    /** What clauses behind the thing tell. */
    private List<Draft> below(Thing thing) {
        Set<Integer> nouns = new TreeSet<>(thing.heads());
        nouns.add(thing.anchor());
        List<Draft> below = new ArrayList<>();
        nouns.forEach(noun -> chains.below(noun).forEach(chain -> below.addAll(under(thing, chain))));
        return below;
    }

    /**
     * What the words over the thing tell. "Two of the tanks that Germany ordered have been delivered": where they name nobody who gives, it is
     * whoever promised or ordered it by the clause behind it.
     */
    private List<Draft> over(Thing thing, List<Link> above) {
        List<Draft> over = under(thing, above);
        if (above.isEmpty()
                || over.stream().anyMatch(draft -> !draft.sides().donors().isEmpty())) {
            return over;
        }
        List<Draft> clause = below(thing).stream()
                .filter(draft -> Set.of(Stage.PLEDGED, Stage.AUTHORISED)
                                .contains(draft.reached().stage())
                        && !draft.sides().donors().isEmpty())
                .toList();
        if (clause.size() != 1) {
            return over;
        }
        told.add(clause.getFirst());
        return under(thing, above);
    }

    /** "…, including the provision of": a further measure of the sentence has the donor of the first. */
    private Sides.Found borrowed(Sides.Found who, Stage stage) {
        if (!who.donors().isEmpty() || stage == Stage.REQUESTED || told.isEmpty()) {
            return who;
        }
        return new Sides.Found(told.getLast().sides().donors(), who.recipients());
    }

    private List<Draft> under(Thing thing, List<Link> chain) {
        List<Draft> found = new ArrayList<>();
        for (StageReader.Reached read : stages.of(chain)) {
            StageReader.Reached reached = pending.asFarAs(none.of(thing, chain, read));
            Sides.Found named = sides.of(thing.anchor(), places(thing), chain, reached.stage());
            Sides.Found who =
                    reached.stage() == Stage.USED ? inUse.using(thing, named, reached.decisive(), told) : named;
            boolean nobodyUses = reached.stage() == Stage.USED
                    && who.recipients().isEmpty()
                    && reached.decisive().verb().filter(VerbGroup::passive).isPresent();
            if (nobodyUses
                    || sides.isTurnedAway(chain)
                    // "The EU froze Russian assets": nobody's aid is halted.
                    || (reached.stage() == Stage.HALTED
                            && reached.decisive().frame().layout() != Layout.MOVE
                            && thing.isCalled(sentence, words.asset()))
                    || (named.recipients().isEmpty()
                            && reached.decisive().frame().layout() == Layout.TOGETHER)) {
                continue;
            }
            unsaid.complete(
                            thing,
                            unsaid.spoken(thing, borrowed(who, reached.stage()), reached.stage()),
                            reached.stage())
                    .map(done -> Draft.of(thing, reached, done, strength(who, done)))
                    .filter(draft -> isSupport(thing, draft, chain))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Where the thing is named, its value with it: the parser hangs "to Ukraine" on "generators worth 335,000 euros to Ukraine" there. */
    private List<Integer> places(Thing thing) {
        List<Integer> places = new ArrayList<>(thing.heads());
        thing.moneySpan()
                .map(span -> sentence.token(Math.min(sentence.tokenAt(span.end() - 1), sentence.size() - 1)))
                .filter(last -> last.head() != Token.ROOT
                        && sentence.token(last.head()).lemma().equals("of"))
                .map(last -> sentence.token(last.head()).head())
                .filter(value -> value > thing.anchor() && sentence.token(value).isNoun() && !places.contains(value))
                .ifPresent(places::add);
        return List.copyOf(places);
    }

    /** "Western supplies of arms to Kyiv", "this aid": no stage word, but somebody who gives and something that moves. */
    private Optional<Draft> nominal(Thing thing, List<Link> chain, List<Draft> drafts) {
        boolean moves = nominals.isMoved(thing, chain);
        String noun = sentence.token(thing.anchor()).lemma();
        boolean promised = words.whole().contains(noun)
                || (thing.money().isPresent() && words.container().contains(noun));
        boolean whole = words.bundle().contains(noun) && !words.laws().contains(noun);
        // "Approved 300 million euros for farmers": a sum of which nothing says that it is support.
        boolean bare = thing.items().isEmpty() && !whole && !words.whole().contains(noun);
        Optional<Stage> said = nominals.of(thing, chain);
        if ((!moves && !whole && !promised && said.isEmpty())
                || nominals.givesOthers(thing)
                || nominals.isImagined(thing, chain)
                || nominals.isHarmed(thing)
                || isAsked(chain)) {
            return Optional.empty();
        }
        Sides.Found named = sides.of(thing.anchor(), places(thing), chain, Stage.DELIVERED);
        Optional<Sides.Found> who = unsaid.complete(thing, named, Stage.DELIVERED);
        if (who.isEmpty()
                || (who.get().donors().isEmpty() && !nominals.holds(thing))
                || !drafts.isEmpty()
                || (bare
                        && named.recipients().isEmpty()
                        && !relevance.namesHelped()
                        && !unsaid.pointsBack(thing.anchor())
                        && !memory.isNote()
                        && !memory.lastIsAdjacent())
                || (named.donors().isEmpty() && !unsaid.pointsBack(thing.anchor()) && !nominals.holds(thing))) {
            return Optional.empty();
        }
        Frame frame = chain.isEmpty()
                ? frames.noun("supply").getFirst()
                : chain.getFirst().frame();
        Link link = chain.isEmpty()
                ? new Link(thing.anchor(), frame, Optional.empty(), thing.anchor(), "self")
                : chain.getFirst();
        return Optional.of(Draft.of(
                thing,
                new StageReader.Reached(
                        said.or(() -> decided(chain)).orElse(promised ? Stage.PLEDGED : Stage.DELIVERED),
                        Certainty.ASSERTED,
                        link),
                who.get(),
                Strength.NOMINAL));
    }

    /** "Asked Congress for $33 billion": what is only asked for is not promised. */
    private boolean isAsked(List<Link> chain) {
        List<StageReader.Reached> reached = stages.of(chain);
        return !reached.isEmpty() && reached.stream().allMatch(one -> one.stage() == Stage.REQUESTED);
    }

    /** Whether, and of what, the sentence opens a list set behind it. */
    ListOpening opening() {
        return new ListOpening(sentence, frames, memory, chains, stages, sides, pending, relevance, parts);
    }

    /** "Has transferred $20 billion", "hopes to disburse": how far the words over the noun say that it has come. */
    private Optional<Stage> decided(List<Link> chain) {
        return stages.of(chain).stream()
                .map(StageReader.Reached::stage)
                .filter(stage -> stage != Stage.REQUESTED && stage != Stage.USED)
                .findFirst();
    }

    /** What is done with things told of before: "refused to send these", "six of them have arrived". */
    private void pointed(List<Draft> drafts, List<Thing> things) {
        List<Draft> found = new ArrayList<>();
        for (PointedThings.Pointed meant : pointing.among(drafts, things)) {
            List<Link> above = chains.above(meant.thing().anchor());
            if (meant.whole().isPresent()) {
                // "60 tanks, 30 of which have arrived": from and to whom the 60 go.
                stages.of(above).stream()
                        .map(pending::asFarAs)
                        .map(reached -> Draft.of(
                                meant.thing(), reached, meant.whole().get().sides(), Strength.COMPLETED))
                        .forEach(found::add);
            } else {
                under(meant.thing(), above).stream()
                        .filter(draft -> meant.sure()
                                || draft.strength() != Strength.COMPLETED
                                || (meant.near() && !draft.sides().donors().isEmpty()))
                        .forEach(found::add);
            }
        }
        drafts.addAll(found);
    }

    /** Verbs that name support themselves, where no thing does: "supports Ukraine", "trained Ukrainian soldiers". */
    private void backing(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            int verb = i;
            // "Will help strengthen", "will help Ukraine with tanks": already told with its thing.
            boolean told = drafts.stream()
                    .anyMatch(draft -> draft.thing()
                                    .filter(thing -> !inclusion.isPart(thing.anchor()))
                                    .isPresent()
                            && draft.reached().decisive().token() == verb);
            boolean stance = sentence.dependents(i, "dobj").stream().anyMatch(nouns::isStance);
            if (!word.isVerb() || told || stance || isPurpose(i, drafts)) {
                continue;
            }
            for (Frame frame : frames.verb(word.lemma())) {
                if (frame.layout() != Layout.BACK) {
                    continue;
                }
                List<Link> chain = chains.from(i, frame);
                for (StageReader.Reached reached : StageReader.of(chain)) {
                    Sides.Found who = sides.of(-1, List.of(), chain, reached.stage());
                    boolean helped = !who.recipients().isEmpty()
                            && (!isBlamed(chain)
                                    || who.recipients().stream().noneMatch(got -> memory.isHelped(got.actor())))
                            && relevance.isAbout(Optional.empty(), who.donors(), who.recipients());
                    boolean asked = reached.stage() == Stage.REQUESTED;
                    if (helped && (asked || !who.donors().isEmpty())) {
                        Item item = Item.of(frame.thing().orElse("support"));
                        found.add(new Draft(
                                Optional.empty(),
                                List.of(item),
                                reached,
                                who,
                                frame.name(),
                                frame.support(),
                                Strength.FULL));
                    }
                }
            }
        }
        drafts.addAll(found);
    }

    /** "Technology to counter Iranian-supplied drones": what is given is to work against these. */
    private boolean isCountered(Thing thing) {
        Token anchor = sentence.token(thing.anchor());
        return anchor.relation().equals("dobj")
                && words.countering().contains(sentence.token(anchor.head()).lemma())
                && VerbGroup.of(sentence, anchor.head()).tense() == Tense.INFINITIVE;
    }

    /** "Criticised the United States for helping Ukraine": tells of the anger, and of no measure. */
    private static boolean isBlamed(List<Link> chain) {
        return chain.stream().anyMatch(link -> link.frame().name().equals(BLAME));
    }

    /** "Sent tanks to help Ukraine": what a measure is for is no measure of its own. */
    private boolean isPurpose(int verb, List<Draft> drafts) {
        boolean behind =
                drafts.stream().flatMap(draft -> draft.thing().stream()).anyMatch(thing -> thing.anchor() < verb);
        if (!behind) {
            return false;
        }
        VerbGroup group = VerbGroup.of(sentence, verb);
        String relation = sentence.token(verb).relation();
        return group.tense() == Tense.INFINITIVE
                && Set.of("advcl", "acl", "xcomp", "relcl", "conj").contains(relation);
    }

    private static Strength strength(Sides.Found found, Sides.Found done) {
        if (!found.equals(done)) {
            return Strength.COMPLETED;
        }
        return found.donors().isEmpty() ? Strength.PARTIAL : Strength.FULL;
    }

    private boolean isSupport(Thing thing, Draft draft, List<Link> chain) {
        if (isBlamed(chain) && draft.sides().recipients().stream().anyMatch(got -> memory.isHelped(got.actor()))) {
            return false;
        }
        if (draft.reached().stage() == Stage.USED) {
            List<Party> users = draft.sides().recipients();
            if (!users.isEmpty() && users.stream().allMatch(p -> memory.isAdversary(p.actor()))) {
                return !draft.sides().donors().isEmpty();
            }
            boolean helped = users.stream().allMatch(p -> memory.isHelped(p.actor()));
            boolean given = !draft.sides().donors().isEmpty()
                    || draft.items().stream().anyMatch(item -> memory.wasGiven(item.name()));
            return helped && given;
        }
        if (!thing.items().isEmpty()) {
            return true;
        }
        boolean explicit = !draft.sides().donors().isEmpty() && draft.strength() == Strength.FULL;
        return explicit && chain.stream().anyMatch(l -> l.frame().act() != Act.CARRY);
    }
}
