package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Certainty;
import attache.record.Item;
import attache.record.Stage;
import attache.record.assistance.Draft.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Reads one sentence into drafts: each thing with the chain above it and the clauses that hang on it. */
final class SentenceReader {
    private static final Set<String> BACKWARDS = Set.of("this", "these", "that", "those", "the", "such");

    private static final Set<String> POINTING = Set.of("these", "those", "them", "it", "this");

    private final Sentence sentence;
    private final Cast cast;
    private final int number;
    private final Frames frames;
    private final Words words;
    private final Memory memory;
    private final Sides sides;
    private final Chain chains;
    private final Relevance relevance;
    private final IntFunction<Optional<Party>> speakers;
    private final List<Draft> told = new ArrayList<>();

    /** {@code speakers} tells whose words a token stands in, where they are somebody's. */
    SentenceReader(
            Sentence sentence,
            int number,
            Cast cast,
            Frames frames,
            Words words,
            Memory memory,
            IntFunction<Optional<Party>> speakers) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.frames = frames;
        this.words = words;
        this.memory = memory;
        this.sides = new Sides(sentence, number, cast, words, memory);
        this.chains = new Chain(sentence, frames, words);
        this.relevance = new Relevance(sentence, number, cast, words, memory);
        this.speakers = speakers;
    }

    /** The measures that the sentence tells of, each once. */
    List<Draft> drafts(List<Thing> things) {
        List<Draft> drafts = new ArrayList<>();
        for (Thing thing : things) {
            List<Link> above = chains.above(thing.anchor());
            List<Draft> over = under(thing, above);
            told.addAll(over);
            List<Draft> below = new ArrayList<>();
            Set<Integer> nouns = new TreeSet<>(thing.heads());
            nouns.add(thing.anchor());
            nouns.forEach(noun -> chains.below(noun).forEach(chain -> below.addAll(under(thing, chain))));
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
            below.addAll(suppliedBy(thing));
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
        }
        pointed(drafts);
        backing(drafts);
        return merged(drafts);
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
        List<StageReader.Reached> stages = new ArrayList<>(StageReader.of(chain));
        if (stages.isEmpty() && !chain.isEmpty()) {
            openGerund(chain).ifPresent(stages::add);
        }
        for (StageReader.Reached told : asMarked(stages)) {
            StageReader.Reached reached = goesOn(goesBack(told, chain));
            Sides.Found named = sides.of(thing.anchor(), thing.heads(), chain, reached.stage());
            Sides.Found who = reached.stage() == Stage.USED && named.donors().isEmpty()
                    ? new Sides.Found(givers(thing), named.recipients())
                    : named;
            complete(thing, spoken(thing, borrowed(who, reached.stage()), reached.stage()), reached.stage())
                    .map(done -> draft(thing, reached, done, strength(who, done)))
                    .filter(draft -> isSupport(thing, draft, chain))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "The provision of $1 billion since February": the moving began in the past, whatever is said of it now. */
    private StageReader.Reached goesBack(StageReader.Reached reached, List<Link> chain) {
        boolean since = reached.stage() == Stage.PLEDGED
                && chain.stream()
                        .filter(link -> link.verb().isEmpty() && link.frame().act() == Act.TRANSFER)
                        .anyMatch(link -> sentence.subtree(link.token()).stream()
                                .anyMatch(i -> sentence.token(i).lemma().equals("since")));
        return since ? new StageReader.Reached(Stage.DELIVERED, reached.certainty(), reached.decisive()) : reached;
    }

    /** "The firms that export them", "supplies it regularly": a simple present that tells what is done all along. */
    private StageReader.Reached goesOn(StageReader.Reached reached) {
        Link decisive = reached.decisive();
        boolean simple = reached.stage() == Stage.PLEDGED
                && decisive.frame().act() == Act.TRANSFER
                && decisive.verb()
                        .filter(group -> group.tense() == Tense.PRESENT)
                        .isPresent();
        if (!simple) {
            return reached;
        }
        Token verb = sentence.token(decisive.token());
        OptionalInt subject = Clauses.subject(sentence, decisive.token());
        boolean byPackage = subject.isPresent()
                && words.bundle().contains(sentence.token(subject.getAsInt()).lemma());
        boolean usual = sentence.dependents(decisive.token(), "advmod").stream()
                .anyMatch(i -> words.usual().contains(sentence.token(i).lemma()));
        return (verb.relation().equals("relcl") || usual) && !byPackage
                ? new StageReader.Reached(Stage.DELIVERED, reached.certainty(), decisive)
                : reached;
    }

    /** "The minister said that tanks will arrive": his own state's, where nothing else is said. */
    private Sides.Found spoken(Thing thing, Sides.Found who, Stage stage) {
        boolean given = stage == Stage.PLEDGED || stage == Stage.AUTHORISED || stage == Stage.DELIVERED;
        return given && who.donors().isEmpty()
                ? relevance
                        .speaksForDonor(speakers.apply(thing.anchor()))
                        .map(donor -> new Sides.Found(List.of(donor), who.recipients()))
                        .orElse(who)
                : who;
    }

    /** Who gave what is used: as the phrase says, the sentence so far, or the article so far. */
    private List<Party> givers(Thing thing) {
        List<Draft> supplied = suppliedBy(thing);
        if (!supplied.isEmpty()) {
            return supplied.getFirst().sides().donors();
        }
        Optional<Draft> here = told.stream()
                .filter(draft -> draft.thing().filter(thing::equals).isPresent())
                .findFirst();
        return here.map(draft -> draft.sides().donors())
                .orElseGet(() -> thing.items().stream()
                        .flatMap(item -> memory.givers(item.name()).stream())
                        .toList());
    }

    /** "Left open whether it would send" weighs it; "if Norway sends" tells of nothing. */
    private List<StageReader.Reached> asMarked(List<StageReader.Reached> stages) {
        List<StageReader.Reached> kept = new ArrayList<>();
        for (StageReader.Reached reached : stages) {
            Optional<String> mark = sentence.dependents(reached.decisive().token(), "mark").stream()
                    .map(i -> sentence.token(i).lemma())
                    .findFirst();
            boolean open = reached.stage() == Stage.PLEDGED || reached.stage() == Stage.AUTHORISED;
            if (mark.filter(word -> word.equals("if") || word.equals("unless")).isPresent()) {
                continue;
            }
            kept.add(
                    open && mark.filter(word -> word.equals("whether")).isPresent()
                            ? new StageReader.Reached(Stage.CONSIDERED, reached.certainty(), reached.decisive())
                            : reached);
        }
        return kept;
    }

    /** "Thanked the allies for sending": a gerund behind a judgement is told as done; beside a finite verb it shares its time. */
    private Optional<StageReader.Reached> openGerund(List<Link> chain) {
        Link last = chain.getLast();
        if (last.verb().isEmpty()
                || last.verb().get().tense() != Tense.GERUND
                || !Set.of(Act.TRANSFER, Act.CARRY).contains(last.frame().act())) {
            return Optional.empty();
        }
        Token verb = sentence.token(last.token());
        if (verb.head() == Token.ROOT) {
            return Optional.empty();
        }
        Token above = sentence.token(verb.head());
        if (verb.relation().equals("pcomp") && above.lemma().equals("for")) {
            return Optional.of(new StageReader.Reached(Stage.DELIVERED, Certainty.ASSERTED, last));
        }
        OptionalInt beside = beside(verb);
        if (beside.isPresent()) {
            VerbGroup group = VerbGroup.of(sentence, beside.getAsInt());
            return switch (group.tense()) {
                case PAST, PERFECT -> Optional.of(new StageReader.Reached(Stage.DELIVERED, Certainty.ASSERTED, last));
                case FUTURE, PRESENT, PROGRESSIVE ->
                    Optional.of(new StageReader.Reached(Stage.PLEDGED, Certainty.ASSERTED, last));
                case MODAL, INFINITIVE, GERUND, PARTICIPLE -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** The verb whose time a gerund shares: "has helped, supplying", "help, including by supplying", "in particular supplying". */
    private OptionalInt beside(Token gerund) {
        if (gerund.relation().equals("advcl") && sentence.token(gerund.head()).isVerb()) {
            return OptionalInt.of(gerund.head());
        }
        int at = gerund.head();
        boolean manner = gerund.relation().equals("pcomp");
        while (manner && at != Token.ROOT && !sentence.token(at).isVerb()) {
            Token word = sentence.token(at);
            manner = Set.of("by", "include", "including", "through", "in", "particular")
                    .contains(word.lemma());
            at = word.head();
        }
        return manner && at != Token.ROOT ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** "British-supplied arms", "Western-provided systems": somebody has given them. */
    private List<Draft> suppliedBy(Thing thing) {
        List<Draft> found = new ArrayList<>();
        for (int head : thing.heads()) {
            for (int i : sentence.dependents(head)) {
                Token word = sentence.token(i);
                boolean given = word.tag().equals("VBN")
                        && i < head
                        && frames.verb(word.lemma()).stream().anyMatch(f -> f.act() == Act.TRANSFER);
                if (!given) {
                    continue;
                }
                Link link = new Link(i, frames.verb(word.lemma()).getFirst(), Optional.empty(), head, "amod");
                List<Party> donors = new ArrayList<>();
                for (int giver : sentence.dependents(i)) {
                    cast.parties(number, giver).forEach(donors::add);
                }
                Optional<Party> recipient = memory.recipient();
                if (!donors.isEmpty() && recipient.isPresent()) {
                    Sides.Found who = new Sides.Found(donors, List.of(recipient.get()));
                    found.add(draft(
                            thing,
                            new StageReader.Reached(Stage.DELIVERED, Certainty.ASSERTED, link),
                            who,
                            Strength.COMPLETED));
                }
            }
        }
        return found;
    }

    /** "Western supplies of arms to Kyiv", "this aid": no stage word, but somebody who gives and something that moves. */
    private Optional<Draft> nominal(Thing thing, List<Link> chain, List<Draft> drafts) {
        boolean moves = isMoved(thing, chain);
        String noun = sentence.token(thing.anchor()).lemma();
        boolean promised = words.whole().contains(noun)
                || (thing.money().isPresent() && words.container().contains(noun));
        boolean whole = words.bundle().contains(noun) && !words.laws().contains(noun);
        Optional<Stage> said =
                saidOf(thing, chain).or(() -> saidAsHolder(thing)).or(() -> ahead(thing, chain));
        if ((!moves && !whole && !promised && said.isEmpty()) || givesOthers(thing)) {
            return Optional.empty();
        }
        Sides.Found named = sides.of(thing.anchor(), thing.heads(), chain, Stage.DELIVERED);
        Optional<Sides.Found> who = complete(thing, named, Stage.DELIVERED);
        if (who.isEmpty()
                || who.get().donors().isEmpty()
                || !drafts.isEmpty()
                || (named.donors().isEmpty() && !pointsBack(thing.anchor()))) {
            return Optional.empty();
        }
        Frame frame = chain.isEmpty()
                ? frames.noun("supply").getFirst()
                : chain.getFirst().frame();
        Link link = chain.isEmpty()
                ? new Link(thing.anchor(), frame, Optional.empty(), thing.anchor(), "self")
                : chain.getFirst();
        return Optional.of(draft(
                thing,
                new StageReader.Reached(
                        said.orElse(promised ? Stage.PLEDGED : Stage.DELIVERED), Certainty.ASSERTED, link),
                who.get(),
                Strength.NOMINAL));
    }

    /** "The package provides Ukraine with radars": the radars are the measure. */
    private boolean givesOthers(Thing thing) {
        Token anchor = sentence.token(thing.anchor());
        return isWhole(thing)
                && anchor.relation().equals("nsubj")
                && frames.verb(sentence.token(anchor.head()).lemma()).stream()
                        .anyMatch(f -> f.layout() == Layout.GIVE || f.layout() == Layout.EQUIP);
    }

    /** Whether a noun says that the thing moves: over it, or at its head where it holds the thing ("a shipment of shells"). */
    private boolean isMoved(Thing thing, List<Link> chain) {
        boolean shipped = thing.heads().stream().anyMatch(head -> head != thing.anchor())
                && frames.noun(sentence.token(thing.anchor()).lemma()).stream()
                        .anyMatch(frame -> frame.act() == Act.TRANSFER);
        return shipped
                || chain.stream()
                        .anyMatch(link -> link.frame().act() == Act.TRANSFER
                                && link.verb().isEmpty());
    }

    /** "The shipment of weapons will enable", "it will include the delivery of": what is to have its effect is to come. */
    private Optional<Stage> ahead(Thing thing, List<Link> chain) {
        int at = chain.isEmpty() ? thing.anchor() : chain.getLast().token();
        int above = sentence.token(at).head();
        if (!isMoved(thing, chain)
                || above == Token.ROOT
                || !sentence.token(above).isVerb()) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.of(sentence, above);
        return group.tense() == Tense.FUTURE && !group.negated() ? Optional.of(Stage.PLEDGED) : Optional.empty();
    }

    /** "This package will contain tanks": still to come, or as far as the package is. */
    private Optional<Stage> saidAsHolder(Thing thing) {
        Token anchor = sentence.token(thing.anchor());
        boolean holds = anchor.relation().equals("nsubj")
                && words.include().contains(sentence.token(anchor.head()).lemma());
        if (!holds) {
            return Optional.empty();
        }
        return VerbGroup.of(sentence, anchor.head()).tense() == Tense.FUTURE
                ? Optional.of(Stage.PLEDGED)
                : memory.last().map(draft -> draft.reached().stage());
    }

    /** What the words before a thing say of it: "the imminent arrival", "the recently passed package", "a possible sale". */
    private Optional<Stage> saidOf(Thing thing, List<Link> chain) {
        Set<Integer> nouns = new TreeSet<>(thing.heads());
        nouns.add(thing.anchor());
        chain.forEach(link -> nouns.add(link.token()));
        return nouns.stream()
                .flatMap(noun -> sentence.dependents(noun).stream().filter(i -> i < noun))
                .flatMap(i -> saidBy(sentence.token(i)).stream())
                .findFirst();
    }

    private Optional<Stage> saidBy(Token word) {
        if (words.told().contains(word.lemma()) && word.tag().startsWith("VB")) {
            return frames.verb(word.lemma()).stream()
                    .flatMap(frame -> frame.stage().stream())
                    .findFirst();
        }
        if (words.open().contains(word.lemma())) {
            return Optional.of(Stage.CONSIDERED);
        }
        return words.ahead().contains(word.lemma()) ? Optional.of(Stage.PLEDGED) : Optional.empty();
    }

    /** "Refused to send these to Ukraine": the things of the measure told of before. */
    private void pointed(List<Draft> drafts) {
        Optional<Thing> last = memory.last()
                .flatMap(Draft::thing)
                .filter(thing -> !thing.items().isEmpty());
        if (last.isEmpty()) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            boolean object = Set.of("dobj", "nsubjpass").contains(word.relation())
                    && POINTING.contains(word.form().toLowerCase(Locale.ROOT));
            if (!object || !words.handing().contains(sentence.token(word.head()).lemma())) {
                continue;
            }
            Thing thing = new Thing(
                    i,
                    List.of(i),
                    last.get().items(),
                    last.get().itemSpans(),
                    Optional.empty(),
                    Optional.empty(),
                    last.get().supports());
            under(thing, chains.above(i)).stream()
                    .filter(draft -> draft.strength() != Strength.COMPLETED)
                    .forEach(drafts::add);
        }
    }

    /** Verbs that name support themselves, where no thing does: "supports Ukraine", "trained Ukrainian soldiers". */
    private void backing(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (!word.isVerb() || isPurpose(i, drafts)) {
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

    /** "Sent tanks to help Ukraine": what a measure is for is no measure of its own. */
    private boolean isPurpose(int verb, List<Draft> drafts) {
        if (drafts.isEmpty()) {
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

    private Draft draft(Thing thing, StageReader.Reached reached, Sides.Found who, Strength strength) {
        List<Item> items = thing.items().isEmpty() ? List.of(Item.of("aid")) : thing.items();
        return new Draft(
                Optional.of(thing),
                items,
                reached,
                who,
                reached.decisive().frame().name(),
                Optional.empty(),
                strength);
    }

    /** Fills a side that the sentence leaves out, where the article gives ground; empty where it gives none. */
    private Optional<Sides.Found> complete(Thing thing, Sides.Found who, Stage stage) {
        List<Party> donors = new ArrayList<>(who.donors());
        List<Party> recipients = new ArrayList<>(who.recipients());
        if ((pointsBack(thing.anchor()) || givenByPackage(thing))
                && memory.last().isPresent()) {
            Draft last = memory.last().get();
            if (donors.isEmpty() && stage != Stage.REQUESTED) {
                donors.addAll(last.sides().donors());
            }
            if (recipients.isEmpty()) {
                recipients.addAll(last.sides().recipients());
            }
        }
        if (recipients.isEmpty()) {
            if (!relevance.meansRecipient(thing, donors, stage, speakers.apply(thing.anchor()))) {
                return Optional.empty();
            }
            recipients.add(memory.recipient().orElseThrow());
        }
        donors.removeIf(d -> recipients.stream().anyMatch(r -> r.actor().equals(d.actor())));
        if (!relevance.isAbout(Optional.of(thing), donors, recipients)) {
            return Optional.empty();
        }
        return Optional.of(new Sides.Found(List.copyOf(donors), List.copyOf(recipients)));
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

    /** "The package", "this aid". */
    private boolean pointsBack(int anchor) {
        return sentence.dependents(anchor).stream()
                .anyMatch(i -> BACKWARDS.contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
    }

    /** Keeps out what is no support: money that goes nowhere, weapons that somebody uses of his own. */
    private boolean isSupport(Thing thing, Draft draft, List<Link> chain) {
        if (draft.reached().stage() == Stage.USED) {
            boolean helped = draft.sides().recipients().stream().allMatch(p -> memory.isHelped(p.actor()));
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

    /** Whether the sentence lists what is in the package told of before: "The package includes shells", "This includes food". */
    Optional<Thing> contents(List<Thing> things) {
        if (memory.last().filter(this::isWholeByName).isEmpty()) {
            return Optional.empty();
        }
        for (Thing thing : things) {
            if (thing.items().isEmpty() || isWhole(thing)) {
                continue;
            }
            Token anchor = sentence.token(thing.anchor());
            boolean holder =
                    words.bundle().contains(anchor.lemma()) || words.container().contains(anchor.lemma());
            if (anchor.head() == Token.ROOT
                    || !words.include().contains(sentence.token(anchor.head()).lemma())) {
                continue;
            }
            OptionalInt subject = Clauses.subject(sentence, anchor.head());
            if (subject.isEmpty()) {
                continue;
            }
            Token named = sentence.token(subject.getAsInt());
            boolean isSubject = subject.getAsInt() == thing.anchor() && holder && pointsBack(thing.anchor());
            boolean isListed = anchor.relation().equals("dobj")
                    && BACKWARDS.contains(named.form().toLowerCase(Locale.ROOT));
            if (isSubject || isListed) {
                return Optional.of(withSemicolons(thing, things));
            }
        }
        return Optional.empty();
    }

    /** The list goes on behind semicolons: "missiles to protect its cities; drones; and ammunition". */
    private Thing withSemicolons(Thing first, List<Thing> things) {
        Thing all = first;
        for (Thing thing : things) {
            if (thing.anchor() > first.anchor()
                    && !thing.items().isEmpty()
                    && chains.above(thing.anchor()).isEmpty()
                    && opensPart(thing)) {
                all = all.with(thing);
            }
        }
        return all;
    }

    private boolean opensPart(Thing thing) {
        int first = thing.heads().stream().mapToInt(i -> i).min().orElse(thing.anchor());
        for (int i = first - 1; i >= 0; i--) {
            Token word = sentence.token(i);
            if (word.form().equals(";")) {
                return true;
            }
            if (!Set.of("CC", "DT", "JJ", "JJR", "NN", "NNP", "CD", "HYPH", "VBN", ",")
                    .contains(word.tag())) {
                return false;
            }
        }
        return false;
    }

    /** Whether the measure was told of as a whole only, so that what it holds is still to come. */
    private boolean isWholeByName(Draft draft) {
        return draft.items().stream()
                .map(item -> item.name().substring(item.name().lastIndexOf(' ') + 1))
                .allMatch(noun ->
                        words.bundle().contains(noun) || words.container().contains(noun));
    }

    /**
     * Drafts of one measure become one: told twice, or its things named in several places of the sentence. Two amounts of
     * money are two measures.
     */
    private List<Draft> merged(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            int at = 0;
            while (at < kept.size() && !isSame(kept.get(at), draft)) {
                at++;
            }
            if (at < kept.size()) {
                kept.set(at, kept.get(at).with(draft));
            } else {
                kept.add(draft);
            }
        }
        return kept;
    }

    private boolean isSame(Draft one, Draft other) {
        if (isWhole(one) != isWhole(other)
                && one.reached().decisive().token()
                        != other.reached().decisive().token()) {
            return false;
        }
        boolean bothPriced = one.money().isPresent()
                && other.money().isPresent()
                && !one.money().equals(other.money());
        return !bothPriced
                && one.reached().stage() == other.reached().stage()
                && one.reached().certainty() == other.reached().certainty()
                && actors(one.sides().donors()).equals(actors(other.sides().donors()))
                && actors(one.sides().recipients()).equals(actors(other.sides().recipients()));
    }

    private boolean isWhole(Draft draft) {
        return draft.thing().map(this::isWhole).orElse(true);
    }

    /** Whether it names support as a whole only: "aid", "a package". */
    private boolean isWhole(Thing thing) {
        return thing.heads().stream()
                .map(head -> sentence.token(head).lemma())
                .allMatch(lemma ->
                        words.bundle().contains(lemma) || words.container().contains(lemma));
    }

    private static List<String> actors(List<Party> parties) {
        return parties.stream().map(Party::actor).sorted().toList();
    }
}
