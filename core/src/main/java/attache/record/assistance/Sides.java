package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who gives and who gets, along a thing and its chain.
 *
 * <p>Looks along the whole noun phrase and every link, since a parser hangs "to Ukraine" now on the verb, now on one noun,
 * now on another.
 */
final class Sides {
    private static final Set<String> TOWARDS = Set.of("to", "for", "towards", "toward", "into");
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod", "poss");

    /** Verbs by which a government asks for what it will itself give. */
    private static final Set<String> OWN = Set.of("request", "propose", "seek");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final Memory memory;

    /** {@code memory} tells whom the effort helps: of them alone it can be told that who asks is who gets. */
    Sides(Sentence sentence, int number, Cast cast, Words words, Memory memory) {
        this.words = words;
        this.memory = memory;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
    }

    /** The parties of a record: in order of finding, each actor once. */
    record Found(List<Party> donors, List<Party> recipients) {}

    /** Reads the sides of the thing (or none, where {@code anchor} is negative) under {@code chain} that reached {@code stage}. */
    Found of(int anchor, List<Integer> heads, List<Link> chain, Stage stage) {
        List<Party> recipients = new ArrayList<>();
        List<Party> donors = new ArrayList<>();
        chain.forEach(link -> recipientOf(link, recipients));
        if (anchor >= 0) {
            beside(anchor, heads, chain, donors, recipients);
        }
        if (stage == Stage.REQUESTED) {
            // "The Ukrainian aid bill": whose need it is.
            donors.stream().filter(d -> memory.isHelped(d.actor())).forEach(d -> addOne(d, recipients));
            donors.removeIf(d -> memory.isHelped(d.actor()));
        }
        if (recipients.isEmpty() && chain.stream().anyMatch(link -> link.verb().isPresent())) {
            // "Bolster Ukraine's air defences": they are the recipient's own.
            heads.stream()
                    .flatMap(head -> sentence.dependents(head, "poss").stream())
                    .flatMap(owner -> cast.parties(number, owner).stream())
                    .filter(owner -> memory.isHelped(owner.actor()))
                    .forEach(owner -> addOne(owner, recipients));
        }
        List<Party> beside =
                donors.stream().filter(d -> !memory.isHelped(d.actor())).toList();
        donors.clear();
        for (Link link : chain) {
            boolean moves = link.frame().act() == Act.TRANSFER && link.verb().isPresent();
            // Whoever moves it gives it, whatever it is called after ("Denmark donated American jets"); who merely
            // decides
            // does so for those that the thing is called after ("the president announced U.S. support").
            if (moves || (donors.isEmpty() && beside.isEmpty())) {
                donorOf(link, stage, donors, recipients);
            }
        }
        if (donors.isEmpty()) {
            beside.forEach(p -> addOne(p, donors));
        }
        if (recipients.isEmpty() && stage == Stage.REQUESTED) {
            requester(chain, recipients);
        }
        if (recipients.isEmpty()) {
            if (anchor >= 0) {
                purposes(anchor, recipients);
                heads.forEach(head -> purposes(head, recipients));
            }
            chain.forEach(link -> purposes(link.token(), recipients));
        }
        if (stage != Stage.REQUESTED && recipients.stream().anyMatch(r -> memory.isHelped(r.actor()))) {
            // "Sent to Congress a proposal to help Ukraine": who gives and stands behind "to" as well does not get.
            recipients.removeIf(r -> !memory.isHelped(r.actor())
                    && donors.stream().anyMatch(d -> d.actor().equals(r.actor())));
        }
        if (stage == Stage.REQUESTED) {
            // "Call on Congress to pass the Ukrainian aid bill": who is helped is never the one asked to give.
            List<Party> helped =
                    donors.stream().filter(d -> memory.isHelped(d.actor())).toList();
            donors.removeAll(helped);
            recipients.removeIf(r -> !memory.isHelped(r.actor())
                    && (!helped.isEmpty()
                            || donors.stream().anyMatch(d -> d.actor().equals(r.actor()))));
            helped.forEach(party -> addOne(party, recipients));
        }
        if (recipients.isEmpty() && donors.stream().anyMatch(d -> !memory.isHelped(d.actor()))) {
            // "The United States and Ukraine signed an agreement on co-production": what they do together is for who is
            // helped.
            donors.stream().filter(d -> memory.isHelped(d.actor())).forEach(d -> addOne(d, recipients));
        }
        donors.removeIf(d -> recipients.stream().anyMatch(r -> r.actor().equals(d.actor())));
        return new Found(donors, recipients);
    }

    private void recipientOf(Link link, List<Party> recipients) {
        if (link.verb().isEmpty()) {
            return;
        }
        int verb = link.token();
        switch (link.frame().layout()) {
            case GIVE -> {
                for (int i : sentence.dependents(verb, "dative")) {
                    addRecipients(sentence.token(i).tag().matches("IN|TO") ? below(i) : List.of(i), recipients);
                }
                towards(verb, TOWARDS, recipients);
                if (recipients.isEmpty()) {
                    // "Sends Ukraine 100 trucks", where the parser makes one object of both.
                    sentence.dependents(verb, "dobj").stream()
                            .flatMap(object -> Stream.concat(
                                    Stream.of(object),
                                    // "Supplies Moscow drones": the parser makes a modifier of the name.
                                    sentence.dependents(object).stream().filter(i -> i == verb + 1)))
                            .flatMap(object -> cast.parties(number, object).stream())
                            .filter(party -> memory.isHelped(party.actor()) || memory.isAdversary(party.actor()))
                            .filter(party -> sentence.dependents(verb, "dobj").stream()
                                    .noneMatch(object -> sentence.dependents(object, "poss").contains(verb + 1)))
                            .forEach(party -> addOne(party, recipients));
                }
            }
            case SHARE -> towards(verb, Set.of("with"), recipients);
            case TOGETHER -> {
                towards(verb, Set.of("with", "in", "for"), recipients);
                Clauses.subject(sentence, verb).stream()
                        .boxed()
                        .flatMap(subject -> cast.parties(number, subject).stream())
                        .forEach(party -> addOne(party, recipients));
                recipients.removeIf(party -> !memory.isHelped(party.actor()));
            }
            case EQUIP -> addEquipped(objects(verb), recipients);
            case BACK -> addRecipients(objects(verb), recipients);
            case RECEIVE -> Clauses.subject(sentence, verb).ifPresent(i -> add(List.of(i), recipients));
            case MOVE -> {
                // "Arrived in Ukraine" gives it to Ukraine, "arrived to the north of a Ukrainian town" to nobody.
                phrases(verb, Set.of("to", "in", "for", "into", "on"), recipients);
                add(objects(verb), recipients);
            }
            case THANK, RAISE -> {
                // Who is thanked gives; whose it is that is raised stands beside the thing.
            }
            case DECIDE ->
                // Whoever is appealed to gives.
                towards(verb, asks(link) ? Set.of("for") : Set.of("to", "for"), recipients);
        }
    }

    private static boolean asks(Link link) {
        return link.frame().stage().filter(stage -> stage == Stage.REQUESTED).isPresent();
    }

    private List<Integer> objects(int verb) {
        List<Integer> found = new ArrayList<>(sentence.dependents(verb, "dobj"));
        if (found.isEmpty() && VerbGroup.of(sentence, verb).passive()) {
            found.addAll(sentence.dependents(verb, "nsubjpass"));
        }
        if (found.isEmpty()) {
            found.addAll(sentence.dependents(verb, "dative"));
        }
        if (found.isEmpty()) {
            // "Help Ukraine protect its skies": the parser makes the one helped the subject of what follows.
            for (int clause : sentence.dependents(verb)) {
                if (Set.of("ccomp", "xcomp").contains(sentence.token(clause).relation())) {
                    found.addAll(sentence.dependents(clause, "nsubj"));
                }
            }
        }
        return found;
    }

    private void phrases(int head, Set<String> prepositions, List<Party> found) {
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            boolean prep = word.relation().equals("prep") || word.relation().equals("dative");
            if (prep && prepositions.contains(word.lemma())) {
                add(below(i), found);
            }
        }
    }

    private void towards(int head, Set<String> prepositions, List<Party> found) {
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            boolean prep = word.relation().equals("prep") || word.relation().equals("dative");
            if (prep && prepositions.contains(word.lemma())) {
                addRecipients(below(i), found);
            }
        }
    }

    private List<Integer> below(int preposition) {
        return sentence.dependents(preposition, "pobj");
    }

    /** What stands in and behind the noun phrases: "Ukraine's request", "U.S. aid", "weapons for Ukraine", "help from Japan". */
    private void beside(int anchor, List<Integer> heads, List<Link> chain, List<Party> donors, List<Party> recipients) {
        List<Integer> nouns = new ArrayList<>(List.of(anchor));
        heads.stream().filter(h -> !nouns.contains(h)).forEach(nouns::add);
        for (Link link : chain) {
            if (link.verb().isEmpty() && sentence.token(link.token()).isNoun()) {
                nouns.add(link.token());
            }
        }
        List<Party> modifying = new ArrayList<>();
        for (int noun : nouns) {
            boolean asked = chain.stream()
                    .anyMatch(l -> l.token() == noun
                            && l.frame()
                                    .stage()
                                    .filter(s -> s == Stage.REQUESTED)
                                    .isPresent());
            together(noun, modifying);
            towards(noun, TOWARDS, recipients);
            Token governed = sentence.token(noun);
            if (governed.relation().equals("dobj")
                    && sentence.token(governed.head()).isVerb()) {
                // The parser often hangs "to Ukraine" on the verb over "supplies to Ukraine".
                towards(governed.head(), Set.of("to"), recipients);
            }
            for (int i : sentence.dependents(noun)) {
                Token word = sentence.token(i);
                if (MODIFIERS.contains(word.relation())) {
                    boolean own = word.tag().equals("PRP$") && hasSubject(chain);
                    boolean forWhom = words.bundle().contains(governed.lemma())
                            || words.laws().contains(governed.lemma());
                    if (forWhom) {
                        // "The Ukraine aid bill": whom the effort helps is who it is for.
                        cast.parties(number, i).stream()
                                .filter(p -> memory.isHelped(p.actor()))
                                .forEach(p -> addOne(p, recipients));
                    }
                    if (!own) {
                        add(List.of(i), asked ? recipients : modifying);
                    }
                } else if (word.relation().equals("prep")
                        && Set.of("from", "by").contains(word.lemma())) {
                    add(below(i), donors);
                } else if (word.relation().equals("prep")
                        && word.lemma().equals("with")
                        && words.joint().contains(governed.lemma())) {
                    add(below(i), donors);
                } else if (word.relation().equals("prep") && word.lemma().equals("of") && isTransferNoun(chain, noun)) {
                    add(below(i), isHelping(noun) ? hasRecipient(noun) ? donors : recipients : new ArrayList<>());
                }
            }
        }
        // "Ukraine's air defences" are the recipient's, "U.S. weapons" the donor's: the only party beside a thing that
        // is
        // already a recipient is no donor.
        modifying.stream()
                .filter(p -> recipients.stream().noneMatch(r -> r.actor().equals(p.actor())))
                .forEach(donors::add);
    }

    private boolean isHelping(int noun) {
        return sentence.token(noun).lemma().matches("support|training|arming");
    }

    /** "The support of the G7 for Ukraine": whose support it is, not whom it goes to. */
    private boolean hasRecipient(int noun) {
        List<Party> found = new ArrayList<>();
        towards(noun, TOWARDS, found);
        return !found.isEmpty();
    }

    /** "Britain pledged fourteen of its tanks": whose they are is who pledges, whatever the cast makes of "its". */
    private boolean hasSubject(List<Link> chain) {
        return chain.stream()
                .filter(link -> link.verb().filter(group -> !group.passive()).isPresent() && !asks(link))
                .anyMatch(link -> {
                    OptionalInt subject = Clauses.subject(sentence, link.token());
                    return subject.isPresent()
                            && !cast.parties(number, subject.getAsInt()).isEmpty();
                });
    }

    private static boolean isTransferNoun(List<Link> chain, int noun) {
        return chain.isEmpty() || chain.stream().anyMatch(l -> l.token() == noun);
    }

    private void donorOf(Link link, Stage stage, List<Party> donors, List<Party> recipients) {
        if (link.verb().isEmpty()) {
            return;
        }
        int verb = sentence.token(link.token()).isVerb()
                ? link.token()
                : sentence.token(link.token()).head();
        boolean passive = link.verb().get().passive();
        boolean requests = asks(link);
        boolean receives = link.frame().act() == Act.RECEIVE || link.frame().act() == Act.USE;
        if (requests) {
            asked(verb, donors, recipients);
            if (donors.isEmpty() && OWN.contains(sentence.token(verb).lemma())) {
                // "The money that we requested", "Biden requested $8.5 billion": a state asks its own parliament.
                Clauses.subject(sentence, verb)
                        .ifPresent(i -> cast.parties(number, i).stream()
                                .filter(p -> p.sort() != Party.Sort.GROUP
                                        && p.actsFor().isPresent()
                                        && !memory.isHelped(p.actor())
                                        && !memory.isAdversary(p.actor()))
                                .forEach(p -> addOne(p, donors)));
            }
            return;
        }
        if (receives) {
            phrases(verb, Set.of("from"), donors);
            if (donors.isEmpty()) {
                // "Got a grant of 50 million euros from the EU".
                sentence.dependents(verb, "dobj").stream()
                        .flatMap(object -> sentence.subtree(object).stream())
                        .forEach(word -> phrases(word, Set.of("from"), donors));
            }
            return;
        }
        if (link.frame().layout() == Layout.THANK) {
            phrases(link.token(), Set.of("to"), donors);
            if (sentence.token(link.token()).isVerb()) {
                add(objects(verb), donors);
            }
            return;
        }
        if (!donors.isEmpty()
                && stage != Stage.REQUESTED
                && link.frame().act() == Act.DECIDE
                && link.frame().name().equals("consider")) {
            return;
        }
        if (link.frame().layout() == Layout.MOVE) {
            phrases(verb, Set.of("from"), donors);
            return;
        }
        if (ofNoun(verb, donors)) {
            return;
        }
        OptionalInt who = passive ? Clauses.agent(sentence, verb) : Clauses.subject(sentence, verb);
        if (passive && who.isEmpty()) {
            phrases(verb, Set.of("from"), donors);
            return;
        }
        if (sentence.token(verb).lemma().equals("be")) {
            // "It has been a priority of my administration to provide".
            sentence.dependents(verb, "attr").forEach(noun -> phrases(noun, Set.of("of"), donors));
        }
        who.ifPresent(i -> {
            add(List.of(i), donors);
            together(verb, donors);
            together(i, donors);
        });
    }

    /** "The steps by allies to send tanks", "work by the United States to deliver": whose deed the infinitive tells. */
    private boolean ofNoun(int verb, List<Party> donors) {
        int noun = sentence.token(verb).head();
        boolean infinitive = noun != Token.ROOT
                && sentence.token(noun).isNoun()
                && VerbGroup.of(sentence, verb).tense() == Tense.INFINITIVE;
        if (!infinitive) {
            return false;
        }
        List<Party> named = new ArrayList<>();
        phrases(noun, Set.of("by"), named);
        donors.addAll(named);
        return !named.isEmpty();
    }

    /** "Together with our allies and partners": they give too. */
    private void together(int head, List<Party> donors) {
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            boolean with = Set.of("prep", "advmod", "cc").contains(word.relation());
            List<Integer> named = switch (word.lemma()) {
                case "alongside" -> below(i);
                case "together", "along" ->
                    sentence.dependents(i, "prep").stream()
                            .flatMap(p -> below(p).stream())
                            .toList();
                case "with" -> isJoint(i) ? below(i) : List.of();
                default -> List.of();
            };
            if (with) {
                add(named, donors);
                named.forEach(noun -> phrases(noun, Set.of("of"), donors));
            }
        }
    }

    /** "Together with", "along with", or "with" groups such as allies. */
    private boolean isJoint(int with) {
        boolean said = with > 0
                && Set.of("together", "along").contains(sentence.token(with - 1).lemma());
        return said || below(with).stream().anyMatch(this::isGroup);
    }

    private boolean isGroup(int head) {
        List<Party> parties = cast.parties(number, head);
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(
                                p -> p.sort() == Party.Sort.GROUP && p.actsFor().isEmpty());
    }

    /** "Asked Congress for", "urged allies to", "called on Germany to": who is asked gives. */
    private void asked(int verb, List<Party> donors, List<Party> recipients) {
        Clauses.addressee(sentence, verb).ifPresent(i -> {
            for (Party party : cast.parties(number, i)) {
                if (recipients.stream().noneMatch(r -> r.actor().equals(party.actor()))) {
                    addOne(party, donors);
                }
            }
        });
        if (donors.isEmpty() && words.submitting().contains(sentence.token(verb).lemma())) {
            // "Sent to Congress an urgent request": whoever it goes to is asked.
            phrases(verb, Set.of("to"), donors);
            sentence.dependents(verb, "dobj").forEach(request -> phrases(request, Set.of("to"), donors));
        }
        phrases(verb, Set.of("from"), donors);
        if (donors.isEmpty()) {
            phrases(verb, Set.of("with"), donors);
        }
    }

    /** Who asks, where nothing says for whom: "Zelensky asked for tanks". */
    private void requester(List<Link> chain, List<Party> recipients) {
        for (Link link : chain) {
            if (link.verb().isPresent() && asks(link) && !link.verb().get().passive()) {
                List<Party> asking = new ArrayList<>();
                Clauses.subject(sentence, link.token()).ifPresent(i -> add(List.of(i), asking));
                asking.stream().filter(p -> memory.isHelped(p.actor())).forEach(recipients::add);
                if (!recipients.isEmpty()) {
                    return;
                }
            }
        }
    }

    private void add(List<Integer> heads, List<Party> found) {
        for (int head : heads) {
            for (Party party : cast.parties(number, head)) {
                addOne(party, found);
            }
        }
    }

    /** Adds who gets: "to Ukraine", and where the words name something of somebody's, whose it is ("for Ukraine's defense"). */
    /** "This package will arm them": whom the effort helps, not the partners named last. */
    private void addEquipped(List<Integer> heads, List<Party> found) {
        for (int head : heads) {
            boolean vague = sentence.token(head).isPronoun()
                    && cast.parties(number, head).stream()
                            .allMatch(party -> party.sort() == Party.Sort.GROUP
                                    && party.actsFor().isEmpty());
            if (vague && memory.recipient().isPresent()) {
                addOne(memory.recipient().get(), found);
            } else {
                addRecipients(List.of(head), found);
            }
        }
    }

    private void addRecipients(List<Integer> heads, List<Party> found) {
        for (int head : heads) {
            List<Party> named = cast.parties(number, head);
            if (named.isEmpty()) {
                owners(head, 0, found);
            }
            named.forEach(party -> addOne(party, found));
        }
    }

    private void owners(int noun, int depth, List<Party> found) {
        if (words.against().contains(sentence.token(noun).lemma())) {
            // "Support for Russia's aggression": whose it is, not whom it is done to.
            for (int i : sentence.dependents(noun)) {
                if (MODIFIERS.contains(sentence.token(i).relation())) {
                    add(List.of(i), found);
                }
            }
            return;
        }
        if (depth > 2) {
            return;
        }
        List<Integer> beside = new ArrayList<>();
        for (int i : sentence.dependents(noun)) {
            if (MODIFIERS.contains(sentence.token(i).relation())) {
                beside.add(i);
            } else if (sentence.token(i).relation().equals("prep")
                    && Set.of("of", "in").contains(sentence.token(i).lemma())) {
                beside.addAll(below(i));
            }
        }
        for (int i : beside) {
            List<Party> named = cast.parties(number, i);
            named.stream()
                    .filter(p -> memory.isHelped(p.actor()) || memory.isAdversary(p.actor()))
                    .forEach(p -> addOne(p, found));
            if (named.isEmpty()) {
                owners(i, depth + 1, found);
            }
        }
    }

    /** "$12 billion to support Ukraine", "tanks to help Kyiv defend itself": who is to be helped gets. */
    private void purposes(int head, List<Party> found) {
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            boolean clause = Set.of("acl", "advcl", "relcl", "xcomp").contains(word.relation());
            if (clause && word.isVerb() && words.helping().contains(word.lemma())) {
                addRecipients(objects(i), found);
            }
        }
    }

    private static void addOne(Party party, List<Party> found) {
        boolean acts = switch (party.sort()) {
            case STATE, BODY, COMPANY, ORGANISATION -> true;
            case GROUP ->
                party.actsFor().isPresent()
                        || !party.name()
                                .matches(
                                        "(?i)leaders?|officials?|president|speaker|government|members?|secretary|minister");
            case PERSON -> party.actsFor().isPresent();
            case OUTLET -> false;
        };
        if (acts && found.stream().noneMatch(p -> p.actor().equals(party.actor()))) {
            found.add(party);
        }
    }
}
