package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.annotation.gazetteer.ItemEntry;
import attache.annotation.gazetteer.SupportKind;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether what a sentence tells belongs to the effort that the dossier is about, and whom it may leave unsaid. */
final class Relevance {
    private static final int REACH = 12;
    /** An ISO 3166-1 alpha-3 code: bodies and their officials speak of what their members give. */
    private static final int STATE_CODE = 3;

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final SpokenParties parties;
    private final Frames frames;
    private final Words words;
    private final Memory memory;

    Relevance(
            Sentence sentence,
            int number,
            Cast cast,
            SpokenParties parties,
            Frames frames,
            Words words,
            Memory memory) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.parties = parties;
        this.frames = frames;
        this.words = words;
        this.memory = memory;
    }

    /**
     * Whether a measure without a recipient means the one that the effort helps.
     *
     * @param speaker whose words it stands in, where they are somebody's
     */
    boolean meansRecipient(Thing thing, List<Party> donors, Stage stage, Optional<Party> speaker) {
        boolean others =
                speaker.filter(this::isOther).isPresent() || subjects(thing).anyMatch(this::isOther);
        if (memory.recipient().isEmpty() || isTraded(thing) || (others && !names(false))) {
            return false;
        }
        if ((stage == Stage.REQUESTED && isNeedOfOthers(thing)) || isForOthers(thing) || helpsItsOwn(thing, donors)) {
            return false;
        }
        if (!names(false) && !memory.isNote() && !memory.lastIsAdjacent() && isOwnBusiness(thing, donors)) {
            return false;
        }
        if (donors.isEmpty()) {
            boolean open = stage == Stage.REQUESTED
                    || stage == Stage.HALTED
                    || ((stage == Stage.DELIVERED || stage == Stage.PLEDGED)
                            && memory.last().isPresent()
                            && isGoods(thing));
            return open && !others && !(names(true) && !names(false));
        }
        return (names(false) || !namesThird(donors, speaker))
                && donors.stream()
                        .noneMatch(d -> memory.isHelped(d.actor())
                                || memory.isAdversary(d.actor())
                                || memory.isSupplier(d.actor())
                                || d.sort() == Party.Sort.ORGANISATION);
    }

    /** Whether the sentence names somebody whom the effort helps. */
    boolean namesHelped() {
        return names(false);
    }

    /** Whether states or bodies give in an article that names nobody else: to whom is left open. */
    boolean isOfGivers(Thing thing, List<Party> donors, Stage stage) {
        boolean given = stage != Stage.REQUESTED && stage != Stage.USED;
        // A note that names no state at all, of arms or of a package.
        boolean told = !donors.isEmpty() || isArmsOrPackage(thing);
        return given
                && told
                && memory.namesOnly(donors)
                && donors.stream().allMatch(this::mayGive)
                && !isTraded(thing)
                && !isForOthers(thing)
                && !saysForWhom(thing);
    }

    private boolean isArmsOrPackage(Thing thing) {
        return thing.supports().contains(SupportKind.MILITARY.name())
                || thing.heads().stream()
                        .anyMatch(head ->
                                words.whole().contains(sentence.token(head).lemma()))
                || words.whole().contains(sentence.token(thing.anchor()).lemma());
    }

    /** Whether a "for" or "to" behind the thing or its verb names somebody, be it the givers themselves ("for its own army"). */
    private boolean saysForWhom(Thing thing) {
        Set<Integer> places = new TreeSet<>(thing.heads());
        places.add(thing.anchor());
        if (sentence.token(thing.anchor()).head() != Token.ROOT) {
            places.add(sentence.token(thing.anchor()).head());
        }
        return places.stream()
                .flatMap(place -> sentence.dependents(place).stream())
                .filter(this::saysWhatFor)
                .flatMap(part -> sentence.subtree(part).stream())
                .anyMatch(i ->
                        sentence.token(i).tag().equals("PRP$") || !parties.at(i).isEmpty());
    }

    /** Things with names of their own, not support as a whole. */
    private boolean isGoods(Thing thing) {
        return thing.items().stream()
                .map(item -> item.name().substring(item.name().lastIndexOf(' ') + 1))
                .anyMatch(noun -> !words.bundle().contains(noun));
    }

    private boolean mayGive(Party donor) {
        boolean official =
                donor.actsFor().filter(actor -> actor.length() == STATE_CODE).isPresent();
        return (official || Set.of(Party.Sort.STATE, Party.Sort.BODY).contains(donor.sort()))
                && !memory.isAdversary(donor.actor())
                && !memory.isSupplier(donor.actor());
    }

    /** "All the world needs a new system", "two million people need water": whoever needs is not whom the effort helps. */
    private boolean isNeedOfOthers(Thing thing) {
        int at = thing.anchor();
        for (int step = 0; at != Token.ROOT && step < REACH; step++) {
            if (words.needing().contains(sentence.token(at).lemma())
                    && sentence.token(at).isVerb()) {
                OptionalInt who = Clauses.subject(sentence, at);
                return who.isPresent()
                        && parties.at(who.getAsInt()).stream().noneMatch(party -> memory.isHelped(party.actor()))
                        && !sentence.token(who.getAsInt()).isPronoun();
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /**
     * "Norway ordered 54 tanks", "arms exports rose", "Sweden and Germany signed an agreement on air defence": what states get, make
     * and sell for themselves, where neither the sentence names whom the effort helps nor the one before it tells of a measure.
     */
    private boolean isOwnBusiness(Thing thing, List<Party> donors) {
        int at = thing.anchor();
        for (int step = 0; at != Token.ROOT && step < REACH; step++) {
            Token word = sentence.token(at);
            boolean pact = donors.size() > 1 && word.isNoun() && words.laws().contains(word.lemma());
            boolean trade = (word.isVerb() || word.isNoun()) && words.business().contains(word.lemma());
            if (pact || trade) {
                return true;
            }
            if (word.isVerb() || word.relation().startsWith("nsubj")) {
                // "The request builds on": what does something is not what is made.
                return false;
            }
            at = word.head();
        }
        return false;
    }

    /** "Will support its farmers with 300 million", "to back American troops": those who are helped are the giver's. */
    private boolean helpsItsOwn(Thing thing, List<Party> donors) {
        int verb = sentence.token(thing.anchor()).isVerb() ? thing.anchor() : withVerb(thing.anchor());
        return verb != Token.ROOT
                && frames.verb(sentence.token(verb).lemma()).stream()
                        .anyMatch(frame -> frame.layout() == Layout.BACK || frame.layout() == Layout.EQUIP)
                && sentence.dependents(verb, "dobj").stream()
                        .flatMap(object -> sentence.dependents(object).stream())
                        .filter(i -> Set.of("poss", "nmod", "compound")
                                .contains(sentence.token(i).relation()))
                        .anyMatch(i -> isOneOf(i, donors));
    }

    private boolean isOneOf(int owner, List<Party> donors) {
        List<Party> meant = parties.at(owner);
        boolean ours = meant.isEmpty() && sentence.token(owner).lemma().equals("our");
        return ours
                || meant.stream()
                        .anyMatch(
                                party -> donors.stream().anyMatch(d -> d.actor().equals(party.actor())));
    }

    /** The verb that "with" belongs to: "support its farmers with 300 million". */
    private int withVerb(int thing) {
        Token word = sentence.token(thing);
        boolean with = word.relation().equals("pobj")
                && sentence.token(word.head()).lemma().equals("with");
        int above = with ? sentence.token(word.head()).head() : word.head();
        return above != Token.ROOT && sentence.token(above).isVerb() ? above : Token.ROOT;
    }

    /** "$1 billion to launch an agency", "support for the arts": a sum or support said to be for what is not the helped's. */
    private boolean isForOthers(Thing thing) {
        boolean named = thing.items().stream()
                .map(item -> item.name().substring(item.name().lastIndexOf(' ') + 1))
                .anyMatch(noun -> !words.bundle().contains(noun));
        return !named
                && Stream.concat(Stream.of(thing.anchor()), thing.heads().stream())
                        .flatMap(head -> sentence.dependents(head).stream())
                        .filter(part -> saysWhatFor(part) && !isForArms(part))
                        .anyMatch(part -> sentence.subtree(part).stream()
                                .flatMap(i -> parties.at(i).stream())
                                .noneMatch(party -> memory.isHelped(party.actor())));
    }

    /** "$20 billion for arms". */
    private boolean isForArms(int part) {
        return sentence.dependents(part, "pobj").stream()
                .map(noun -> sentence.token(noun).span())
                .anyMatch(noun -> cast.matches(number).stream()
                        .anyMatch(match -> match.span().contains(noun)
                                && match.entry() instanceof ItemEntry item
                                && item.support() == SupportKind.MILITARY));
    }

    private boolean saysWhatFor(int part) {
        Token word = sentence.token(part);
        return (word.relation().equals("prep")
                        && Set.of("for", "to").contains(word.lemma())
                        && !sentence.dependents(part, "pobj").isEmpty())
                || (Set.of("acl", "relcl").contains(word.relation())
                        && word.tag().equals("VB"));
    }

    /** Whether the sentence names a state that neither gives, nor speaks, nor is fought: the measure may be for it. */
    private boolean namesThird(List<Party> donors, Optional<Party> speaker) {
        return cast.mentions(number).stream()
                .filter(mention -> !isGiver(mention.head()))
                .map(Cast.Mention::party)
                .map(memory::standingFor)
                .filter(party -> party.sort() == Party.Sort.STATE && !memory.isAdversary(party.actor()))
                .anyMatch(party -> donors.stream().noneMatch(d -> d.actor().equals(party.actor()))
                        && speaker.filter(s -> s.actor().equals(party.actor())).isEmpty());
    }

    /** "Spain sent ten tanks, and Norway will send five": whoever gives in a clause of its own gets nothing in another. */
    private boolean isGiver(int token) {
        Token word = sentence.token(token);
        if (!word.relation().equals("nsubj") || word.head() == Token.ROOT) {
            return false;
        }
        String verb = sentence.token(word.head()).lemma();
        return Stream.concat(
                        Stream.of(verb),
                        sentence.dependents(word.head(), "prt").stream()
                                .map(particle ->
                                        verb + "_" + sentence.token(particle).lemma()))
                .flatMap(known -> frames.verb(known).stream())
                .anyMatch(frame -> switch (frame.act()) {
                    case TRANSFER, CARRY -> true;
                    case DECIDE -> frame.stage().filter(Stage.REQUESTED::equals).isEmpty();
                    case RECEIVE, USE -> false;
                });
    }

    /** Whether a measure with both its sides told or filled belongs to the effort, or to support for the other side. */
    boolean isAbout(Optional<Thing> thing, List<Party> donors, List<Party> recipients) {
        if (recipients.stream().anyMatch(r -> memory.isHelped(r.actor()))) {
            return donors.stream().noneMatch(d -> memory.isAdversary(d.actor()));
        }
        if (!recipients.isEmpty() && recipients.stream().allMatch(r -> r.sort() == Party.Sort.COMPANY)) {
            // A firm is given work, and no aid.
            return false;
        }
        if (!recipients.isEmpty() && recipients.stream().allMatch(this::isOrgan)) {
            // "An increase for the Department of the Interior": the giver's own, where no state is named with it.
            return false;
        }
        boolean toAdversary = recipients.stream().anyMatch(r -> memory.isAdversary(r.actor()));
        if (!toAdversary && donors.stream().anyMatch(d -> memory.isAdversary(d.actor()))) {
            return false;
        }
        if (toAdversary) {
            // "Costs on firms providing support to Russia": those who help one side do not help the other.
            return !donors.isEmpty()
                    && donors.stream().noneMatch(d -> memory.isHelped(d.actor()) || memory.gives(d.actor()));
        }
        // What those who give get themselves ("flexibility for the United States") is another effort.
        boolean toGivers = !recipients.isEmpty() && recipients.stream().allMatch(r -> memory.gives(r.actor()));
        return thing.isPresent() && !toGivers && !isTraded(thing.get());
    }

    private boolean isOrgan(Party party) {
        String first = party.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return party.actsFor().isEmpty()
                && party.name().contains(" ")
                && words.organ().contains(first);
    }

    /** Goods that states trade: that they go somewhere makes no aid, unless it is said to go to whom the effort helps. */
    private boolean isTraded(Thing thing) {
        return !thing.heads().isEmpty()
                && thing.heads().stream()
                        .allMatch(head -> words.traded()
                                        .contains(sentence.token(head).lemma())
                                || sentence.dependents(head, "compound").stream()
                                        .anyMatch(i -> words.traded()
                                                .contains(sentence.token(i).lemma())));
    }

    /** A named official who says that tanks will arrive speaks of his own state's, where nothing else is said. */
    Optional<Party> speaksForDonor(Optional<Party> speaker) {
        return speaker.filter(party -> party.sort() == Party.Sort.PERSON || party.sort() == Party.Sort.STATE)
                .filter(party -> party.actsFor()
                        .filter(actor -> actor.length() == STATE_CODE)
                        .isPresent())
                .filter(party -> !memory.isHelped(party.actor())
                        && !memory.isAdversary(party.actor())
                        && !memory.isSupplier(party.actor()));
    }

    private boolean isOther(Party party) {
        return memory.isAdversary(party.actor());
    }

    /** The subjects of the verbs over the thing: "Moscow claimed to need", "all the weapons we need" is no need of Ukraine's. */
    private Stream<Party> subjects(Thing thing) {
        List<Party> found = new ArrayList<>();
        int at = thing.anchor();
        for (int step = 0; at != Token.ROOT && step < REACH; step++) {
            if (sentence.token(at).isVerb()) {
                Clauses.subject(sentence, at).ifPresent(i -> found.addAll(parties.at(i)));
            }
            for (int clause : sentence.dependents(at, "relcl")) {
                Clauses.subject(sentence, clause).ifPresent(i -> found.addAll(parties.at(i)));
            }
            at = sentence.token(at).head();
        }
        return found.stream();
    }

    private boolean names(boolean adversary) {
        return cast.mentions(number).stream()
                .map(mention -> mention.party().actor())
                .anyMatch(actor -> adversary ? memory.isAdversary(actor) : memory.isHelped(actor));
    }
}
