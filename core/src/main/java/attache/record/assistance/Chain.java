package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words that govern a thing, from the nearest outwards, as far as the frames know them.
 *
 * <p>Climbs the tree: through prepositions, infinitives, complements and joined verbs. Stops at a word that no frame knows,
 * at a clause that only gives a circumstance, and at reported speech.
 */
final class Chain {
    private static final int LONGEST = 8;
    private static final String FAVOUR = "favour";
    private static final Set<String> ARGUMENT =
            Set.of("dobj", "nsubjpass", "nsubj", "attr", "dative", "oprd", "npadvmod", "dep");
    private static final Set<String> COMPLEMENT = Set.of("xcomp", "ccomp", "acl", "oprd", "csubj");

    private final Sentence sentence;
    private final Frames frames;
    private final Words words;

    Chain(Sentence sentence, Frames frames, Words words) {
        this.words = words;
        this.sentence = sentence;
        this.frames = frames;
    }

    /** The links above the noun phrase headed by {@code anchor}, nearest first; empty where nothing known governs it. */
    List<Link> above(int anchor) {
        List<Link> links = new ArrayList<>();
        climb(anchor, anchor, links);
        return links;
    }

    /** The links above a verb that is itself the nearest one. */
    List<Link> from(int verb, Frame frame) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(verb, frame, Optional.of(VerbGroup.of(sentence, verb)), verb, "self"));
        climb(verb, verb, links);
        return links;
    }

    /**
     * The chains of verbs in clauses that hang on the noun phrase ("weapons that Norway sent", "supplied by Norway"); each with
     * what governs the verb left aside.
     */
    List<List<Link>> below(int anchor) {
        List<List<Link>> chains = new ArrayList<>();
        for (int i : sentence.dependents(anchor)) {
            Token word = sentence.token(i);
            if (word.isVerb()
                    && (word.relation().equals("relcl") || word.relation().equals("acl"))) {
                inClause(i, anchor, chains);
            }
        }
        beyond(anchor).forEach(i -> inClause(i, anchor, chains));
        return chains;
    }

    /** "Radars to Ukraine, which they use": relative clauses that the parser hung on the name behind the thing. */
    private List<Integer> beyond(int anchor) {
        List<Integer> found = new ArrayList<>();
        for (int i = anchor + 1; i < sentence.size(); i++) {
            Token verb = sentence.token(i);
            if (!verb.relation().equals("relcl") || !sentence.token(verb.head()).isProperNoun()) {
                continue;
            }
            Token name = sentence.token(verb.head());
            boolean object = sentence.dependents(i).stream()
                    .map(sentence::token)
                    .anyMatch(word -> word.tag().equals("WDT")
                            && Set.of("dobj", "nsubjpass").contains(word.relation()));
            if (!object || !name.relation().equals("pobj")) {
                continue;
            }
            int over = sentence.token(name.head()).head();
            if (over == anchor
                    || (over != Token.ROOT && over == sentence.token(anchor).head())) {
                found.add(i);
            }
        }
        return found;
    }

    private void inClause(int verb, int anchor, List<List<Link>> chains) {
        int at = verb;
        List<Integer> verbs = new ArrayList<>(List.of(verb));
        for (int depth = 0; depth < 3 && !isFilled(at); depth++) {
            Optional<Integer> deeper = sentence.dependents(at).stream()
                    .filter(i -> sentence.token(i).isVerb()
                            && Set.of("xcomp", "ccomp")
                                    .contains(sentence.token(i).relation()))
                    .findFirst();
            if (deeper.isEmpty()) {
                break;
            }
            at = deeper.get();
            verbs.add(at);
        }
        List<Link> links = new ArrayList<>();
        boolean objectTaken = hasObject(at);
        for (int v : verbs.reversed()) {
            Optional<Link> link =
                    link(v, links.isEmpty() ? anchor : links.getLast().token(), links.isEmpty() ? "relcl" : "xcomp");
            if (link.isEmpty()) {
                break;
            }
            links.add(link.get());
        }
        if (!links.isEmpty() && !objectTaken) {
            chains.add(links);
        }
    }

    /** Whether the verb's object is the relative word itself: what follows tells its purpose ("that they use to repel attacks"). */
    private boolean isFilled(int verb) {
        return sentence.dependents(verb, "dobj").stream()
                .anyMatch(i -> sentence.token(i).tag().startsWith("W"));
    }

    /** Whether the verb of a relative clause has an object of its own, so that the noun it hangs on is not its object. */
    private boolean hasObject(int verb) {
        VerbGroup group = VerbGroup.of(sentence, verb);
        boolean gives = frames.verb(sentence.token(verb).lemma()).stream().anyMatch(f -> f.layout() == Layout.GIVE);
        return !group.passive()
                && sentence.dependents(verb, "dobj").stream()
                        .filter(i -> !gives || !sentence.token(i).isProperNoun())
                        .anyMatch(i -> !sentence.token(i).tag().startsWith("W")
                                && !Set.of("that", "which")
                                        .contains(sentence.token(i).lemma()));
    }

    private void climb(int from, int anchor, List<Link> links) {
        int at = from;
        int below = anchor;
        while (links.size() < LONGEST) {
            Token word = sentence.token(at);
            int above = word.head();
            if (above == Token.ROOT) {
                return;
            }
            String relation = word.relation();
            Token governor = sentence.token(above);
            if (relation.equals("conj")) {
                if (governor.isVerb() != word.isVerb()) {
                    return;
                }
                at = above;
                continue;
            }
            if (relation.equals("pobj") || relation.equals("pcomp")) {
                int outer = governor.head();
                if (outer == Token.ROOT || governor.relation().equals("agent")) {
                    return;
                }
                if (governor.lemma().equals("of") && isPart(outer)) {
                    // "Ten of the fourteen tanks": what happens to the part.
                    at = outer;
                    continue;
                }
                outer = asked(outer, governor.lemma());
                String via = "prep_" + governor.lemma();
                Optional<Link> link = phrasal(outer, governor.lemma(), below, via);
                if (link.isEmpty()) {
                    return;
                }
                links.add(link.get());
                below = outer;
                at = outer;
                continue;
            }
            OptionalInt raised = raised(above, relation);
            if (raised.isPresent()) {
                Optional<Link> link = link(raised.getAsInt(), below, "nsubjpass");
                if (link.isPresent()) {
                    links.add(link.get());
                    below = raised.getAsInt();
                    at = above;
                    if (frames.verb(governor.lemma()).isEmpty()) {
                        return;
                    }
                    link(above, below, "xcomp").ifPresent(links::add);
                    continue;
                }
            }
            if (relation.equals("npadvmod") && isNamePart(at, above)) {
                // "Mirage 2000-5 jets": the parser takes the name for the head.
                at = above;
                continue;
            }
            if (relation.equals("advmod") && words.some().contains(word.lemma()) && governor.isVerb()) {
                // "Sent it more of the tanks": the parser takes the share for an adverb.
                relation = "dobj";
            }
            if (relation.equals("appos") && isTornObject(at, above)) {
                // "Sends Ukraine 100 trucks": the parser takes the trucks for another name of Ukraine.
                if (governor.relation().equals("pobj")) {
                    int verb = sentence.token(governor.head()).head();
                    Optional<Link> link = link(verb, below, "dobj");
                    if (link.isEmpty()) {
                        return;
                    }
                    links.add(link.get());
                    below = verb;
                    at = verb;
                    continue;
                }
                at = above;
                continue;
            }
            boolean argument = ARGUMENT.contains(relation) && !word.isVerb();
            boolean modifier = Set.of("compound", "nmod", "amod", "poss").contains(relation) && governor.isNoun();
            boolean complement = COMPLEMENT.contains(relation) && word.isVerb();
            if (Set.of("acl", "relcl").contains(relation) && isInfinitive(at) && isBearer(above)) {
                // "Would be the first country to send": as far as the "be" over it.
                int be = governor.head();
                links.add(new Link(
                        be,
                        frames.verb("continue").getFirst(),
                        Optional.of(VerbGroup.of(sentence, be)),
                        below,
                        "xcomp"));
                below = be;
                at = be;
                continue;
            }
            if (relation.equals("advcl") && isRightBehind(at, above)) {
                // "Ruled out supplying", "ended up sending".
                complement = true;
                relation = "xcomp";
            }
            if (relation.equals("advcl") && isInfinitive(at) && governor.tag().startsWith("JJ")) {
                // "Makes it easier to send".
                complement = true;
                relation = "xcomp";
            }
            boolean torn = complement
                    && isInfinitive(at)
                    && frames.verb(governor.lemma()).isEmpty();
            if ((relation.equals("advcl") && isInfinitive(at))
                    || (torn && governor.isVerb() && decisionBefore(at, above).isPresent())) {
                // "The work by the allies to deliver aid", "would move to send": the parser hangs the infinitive on the
                // verb ("demonstrate our resolve to keep").
                OptionalInt decision = decisionBefore(at, above);
                if (decision.isPresent()) {
                    Optional<Link> link = link(decision.getAsInt(), below, "acl");
                    if (link.isEmpty()) {
                        return;
                    }
                    links.add(link.get());
                    below = decision.getAsInt();
                    at = decision.getAsInt();
                    continue;
                }
                boolean asks = !sentence.dependents(above, "dobj").isEmpty()
                        && frames.verb(governor.lemma()).stream()
                                .anyMatch(f -> f.stage()
                                        .filter(Stage.REQUESTED::equals)
                                        .isPresent());
                complement = asks || frames.verb(governor.lemma()).stream().anyMatch(f -> f.act() == Act.CARRY);
                relation = "xcomp";
            }
            if (!argument && !modifier && !complement) {
                return;
            }
            Optional<Link> link = link(above, below, relation);
            if (link.isEmpty()) {
                return;
            }
            links.add(link.get());
            below = above;
            at = above;
        }
    }

    /**
     * "Asked the allies for tanks", "provides Ukraine with tanks", "gave its blessing to the transfer": the verb that the preposition belongs to, which the
     * parser may hang on the object.
     */
    private int asked(int outer, String preposition) {
        Token word = sentence.token(outer);
        if (word.relation().equals("pobj")) {
            // "Pleading with its allies for tanks".
            Token with = sentence.token(word.head());
            boolean pleads = with.lemma().equals("with")
                    && with.head() != Token.ROOT
                    && !frames.verb(sentence.token(with.head()).lemma() + "_" + preposition)
                            .isEmpty();
            return pleads ? with.head() : outer;
        }
        if (!word.relation().equals("dobj")) {
            return outer;
        }
        String verb = sentence.token(word.head()).lemma() + "_";
        boolean equips = preposition.equals("with")
                && frames.verb(sentence.token(word.head()).lemma()).stream().anyMatch(f -> f.layout() == Layout.EQUIP);
        boolean belongs = equips
                || !frames.verb(verb + preposition).isEmpty()
                || !frames.verb(verb + word.lemma()).isEmpty();
        return belongs ? word.head() : outer;
    }

    /** A number or a share that stands for things: "ten of", "the first six of", "most of", "a third of". */
    private boolean isPart(int token) {
        Token word = sentence.token(token);
        boolean share = words.some().contains(word.lemma());
        return (word.tag().equals("CD") && ARGUMENT.contains(word.relation()))
                || (share
                        && (ARGUMENT.contains(word.relation())
                                || word.relation().equals("advmod")));
    }

    /** "The rockets reach 80 kilometres": how far they fly. */
    private boolean reachesFar(int verb) {
        List<Integer> objects = sentence.dependents(verb, "dobj");
        return objects.stream().noneMatch(i -> sentence.token(i).isProperNoun())
                && objects.stream()
                        .flatMap(object -> sentence.dependents(object).stream())
                        .anyMatch(i -> sentence.token(i).tag().equals("CD"));
    }

    /** Whether nothing but the parts of a name stands between a name and the noun behind it. */
    private boolean isNamePart(int noun, int name) {
        if (!sentence.token(name).isProperNoun() || noun < name || noun - name > 3) {
            return false;
        }
        for (int i = name; i < noun; i++) {
            Token word = sentence.token(i);
            if (!word.isProperNoun() && !word.tag().matches("CD|HYPH")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun with a number stands right behind whom a verb of giving gives it to, and the verb has no other object. */
    private boolean isTornObject(int noun, int name) {
        Token object = sentence.token(name);
        if (object.relation().equals("pobj")) {
            // "Will send to the police 50 vehicles".
            int verb = sentence.token(object.head()).head();
            return verb != Token.ROOT
                    && sentence.token(object.head()).lemma().equals("to")
                    && sentence.token(verb).isVerb()
                    && sentence.dependents(verb, "dobj").isEmpty()
                    && sentence.subtree(noun).getFirst() == name + 1
                    && sentence.dependents(noun).stream()
                            .anyMatch(i -> sentence.token(i).tag().equals("CD"))
                    && frames.verb(sentence.token(verb).lemma()).stream().anyMatch(f -> f.layout() == Layout.GIVE);
        }
        return object.isProperNoun()
                && object.relation().equals("dobj")
                && noun > name
                && sentence.subtree(noun).getFirst() == name + 1
                && frames.verb(sentence.token(object.head()).lemma()).stream().anyMatch(f -> f.layout() == Layout.GIVE);
    }

    /** Whether a gerund follows its verb with nothing but the verb's particle between. */
    private boolean isRightBehind(int gerund, int verb) {
        int having = sentence.dependents(gerund, "aux").stream()
                .mapToInt(i -> i)
                .filter(i -> sentence.token(i).tag().equals("VBG"))
                .findFirst()
                .orElse(gerund);
        boolean open = having != gerund
                || (sentence.token(gerund).tag().equals("VBG")
                        && VerbGroup.of(sentence, gerund).tense() == Tense.GERUND);
        return open && having - verb == 1 + sentence.dependents(verb, "prt").size();
    }

    private boolean isBearer(int noun) {
        Token word = sentence.token(noun);
        return words.bearer().contains(word.lemma())
                && word.relation().equals("attr")
                && sentence.token(word.head()).lemma().equals("be");
    }

    private boolean isInfinitive(int verb) {
        return sentence.token(verb).isVerb() && VerbGroup.of(sentence, verb).tense() == Tense.INFINITIVE;
    }

    /** The nearest noun of decision between a verb and an infinitive behind it. */
    private OptionalInt decisionBefore(int infinitive, int governor) {
        for (int i = infinitive - 1; i > governor; i--) {
            Token word = sentence.token(i);
            if (word.isVerb()) {
                return OptionalInt.empty();
            }
            if (word.isNoun() && frames.noun(word.lemma()).stream().anyMatch(f -> f.act() == Act.DECIDE)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "A weapon is to be handed over", "tanks are expected to be sent": the passive infinitive that the subject belongs to. */
    private OptionalInt raised(int governor, String relation) {
        if (!relation.startsWith("nsubj") || !sentence.token(governor).isVerb()) {
            return OptionalInt.empty();
        }
        return sentence.dependents(governor, "xcomp").stream()
                .mapToInt(i -> i)
                .filter(i ->
                        sentence.token(i).isVerb() && VerbGroup.of(sentence, i).passive())
                .findFirst();
    }

    /** A link that a preposition leads to: "call for", "decision on", "thanked for", "considered sending" has none. */
    private Optional<Link> phrasal(int outer, String preposition, int below, String via) {
        Token word = sentence.token(outer);
        if (word.isVerb()) {
            List<Frame> known = frames.verb(word.lemma() + "_" + preposition);
            if (!known.isEmpty()) {
                return Optional.of(
                        new Link(outer, known.getFirst(), Optional.of(VerbGroup.of(sentence, outer)), below, via));
            }
            Optional<Frame> light = sentence.dependents(outer, "dobj").stream()
                    .flatMap(noun -> frames
                            .verb(word.lemma() + "_" + sentence.token(noun).lemma())
                            .stream())
                    .findFirst();
            if (light.isPresent()) {
                return Optional.of(
                        new Link(outer, light.get(), Optional.of(VerbGroup.of(sentence, outer)), below, via));
            }
            return switch (preposition) {
                case "with" ->
                    frames.verb(word.lemma()).stream()
                            .filter(f -> f.layout() == Layout.EQUIP)
                            .findFirst()
                            .map(f -> new Link(outer, f, Optional.of(VerbGroup.of(sentence, outer)), below, via));
                case "to", "on", "about", "in" ->
                    frames.verb(word.lemma()).stream()
                            .filter(f -> f.act() == Act.DECIDE)
                            .findFirst()
                            .map(f -> new Link(outer, f, Optional.of(VerbGroup.of(sentence, outer)), below, via));
                default -> Optional.empty();
            };
        }
        if (word.isNoun() && !frames.noun(word.lemma() + "_" + preposition).isEmpty()) {
            Frame frame = frames.noun(word.lemma() + "_" + preposition).getFirst();
            return Optional.of(new Link(outer, frame, Optional.empty(), below, via));
        }
        if (word.isNoun()
                && Set.of("of", "for", "on", "to", "about", "in", "over").contains(preposition)) {
            return frames.noun(noun(word)).stream()
                    .findFirst()
                    .map(f -> new Link(outer, f, Optional.empty(), below, via));
        }
        if (word.tag().startsWith("JJ") || word.tag().equals("VBN")) {
            return frames.adjective(word.form().toLowerCase(Locale.ROOT)).stream()
                    .findFirst()
                    .map(f -> new Link(outer, f, copula(outer), below, via));
        }
        return Optional.empty();
    }

    private Optional<Link> link(int token, int below, String relation) {
        Token word = sentence.token(token);
        if (word.isVerb()) {
            List<Frame> known = frames.adjective(word.form().toLowerCase(Locale.ROOT));
            if (!known.isEmpty() && relation.equals("xcomp") && word.tag().equals("VBN")) {
                return Optional.of(
                        new Link(token, known.getFirst(), Optional.of(VerbGroup.of(sentence, token)), below, relation));
            }
            return willing(token, relation)
                    .or(() -> verbFrame(token, below, relation))
                    .map(f -> new Link(token, f, Optional.of(VerbGroup.of(sentence, token)), below, relation));
        }
        if (word.isNoun()) {
            return frames.noun(noun(word)).stream()
                    .findFirst()
                    .map(f -> new Link(token, f, Optional.empty(), below, relation));
        }
        if (word.tag().startsWith("JJ")) {
            if (relation.startsWith("nsubj") && copula(token).isEmpty()) {
                // "The strongest possible terms": no adjective that says something of a subject.
                return Optional.empty();
            }
            return frames.adjective(word.lemma()).stream()
                    .findFirst()
                    .map(f -> new Link(token, f, copula(token), below, relation));
        }
        return Optional.empty();
    }

    /** "The delivery of tanks": what is favoured is that something moves; who supports Ukraine, or aid, only backs it. */
    private boolean isMoving(int token) {
        return sentence.token(token).isNoun()
                && frames.noun(sentence.token(token).lemma()).stream().anyMatch(f -> f.act() == Act.TRANSFER);
    }

    /** "They want to send": who wants to give weighs it, and asks for nothing. */
    private Optional<Frame> willing(int verb, String relation) {
        boolean own = relation.equals("xcomp")
                && sentence.dependents(verb, "dobj").isEmpty()
                && sentence.dependents(verb, "prep").isEmpty();
        return own
                ? frames.verb(sentence.token(verb).lemma() + "_to").stream()
                        .filter(frame -> frame.act() == Act.DECIDE)
                        .findFirst()
                : Optional.empty();
    }

    /** A noun's lemma; a gerund used as a noun keeps its form. */
    private static String noun(Token word) {
        return word.lemma();
    }

    /** The verb group of the "be" over a predicative adjective. */
    private Optional<VerbGroup> copula(int adjective) {
        int above = sentence.token(adjective).head();
        return above != Token.ROOT && sentence.token(above).isVerb()
                ? Optional.of(VerbGroup.of(sentence, above))
                : Optional.empty();
    }

    /** "Called the delivery dangerous": says what it is, and asks for nothing. */
    private boolean isNaming(int verb) {
        return sentence.token(verb).lemma().equals("call");
    }

    /** "Held back": the particles of a verb, which the parser takes for adverbs where they stand right behind it. */
    private List<Integer> particles(int verb) {
        return sentence.dependents(verb).stream()
                .filter(i -> sentence.token(i).relation().equals("prt")
                        || (i == verb + 1 && sentence.token(i).relation().equals("advmod")))
                .toList();
    }

    /** The frame of a verb that fits how what is below hangs on it. */
    private Optional<Frame> verbFrame(int verb, int below, String relation) {
        Token word = sentence.token(verb);
        List<Frame> candidates = new ArrayList<>();
        for (int i : particles(verb)) {
            candidates.addAll(frames.verb(word.lemma() + "_" + sentence.token(i).lemma()));
        }
        if (relation.equals("dobj") || relation.equals("nsubjpass")) {
            // "Took delivery of", "gave permission for": verb and noun are one.
            candidates.addAll(
                    frames.verb(word.lemma() + "_" + sentence.token(below).lemma()));
        }
        candidates.addAll(frames.verb(word.lemma()));
        boolean passive = VerbGroup.of(sentence, verb).passive();
        for (Frame frame : candidates) {
            boolean fits = switch (frame.layout()) {
                case GIVE ->
                    switch (relation) {
                        case "dobj", "relcl", "dep", "npadvmod", "oprd", "dative", "attr" -> true;
                        case "nsubjpass" -> true;
                        case "nsubj" -> passive;
                        default -> Set.of("xcomp", "ccomp").contains(relation) && frame.act() != Act.TRANSFER;
                    };
                case SHARE, TOGETHER, RAISE ->
                    Set.of("dobj", "nsubjpass", "relcl").contains(relation);
                case EQUIP, BACK, THANK -> false;
                case RECEIVE -> relation.equals("dobj") || relation.equals("nsubjpass") || relation.equals("relcl");
                case MOVE ->
                    (!reachesFar(verb) && relation.equals("nsubj")) || (passive && relation.equals("nsubjpass"));
                case DECIDE -> (!relation.equals("nsubj") || passive) && !(isNaming(verb) && relation.equals("dobj"));
            };
            boolean moved = !frame.name().equals(FAVOUR)
                    || (isMoving(below)
                            && !Set.of(Tense.INFINITIVE, Tense.GERUND)
                                    .contains(VerbGroup.of(sentence, verb).tense()));
            if (fits
                    && moved
                    && (frame.act() != Act.CARRY
                            || Set.of("xcomp", "oprd", "ccomp", "acl", "dobj").contains(relation)
                            || (frame.layout() == Layout.MOVE && isMoving(below)))) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }
}
