package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
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
    private static final Set<String> ARGUMENT =
            Set.of("dobj", "nsubjpass", "nsubj", "attr", "dative", "oprd", "npadvmod", "dep");
    private static final Set<String> COMPLEMENT = Set.of("xcomp", "ccomp", "acl", "oprd", "csubj", "csubjpass");

    private final Sentence sentence;
    private final Frames frames;
    private final Words words;
    private final Links linking;
    private final Misplaced misplaced;

    Chain(Sentence sentence, Frames frames, Words words) {
        this.words = words;
        this.sentence = sentence;
        this.frames = frames;
        this.linking = new Links(sentence, words, frames);
        this.misplaced = new Misplaced(sentence, frames);
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
                    && (word.relation().equals("relcl") || word.relation().equals("acl"))
                    && !isOfPart(i)
                    && !misplaced.isAskedFor(anchor, i)) {
                inClause(i, anchor, chains);
            }
        }
        beyond(anchor).forEach(i -> inClause(i, anchor, chains));
        return chains;
    }

    /** "Of which 25 billion has been paid": what the clause tells is of a part only. */
    private boolean isOfPart(int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(i -> sentence.token(i).relation().startsWith("nsubj") && PointedThings.isOfThem(sentence, i));
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
            Optional<Link> link = linking.link(
                    v, links.isEmpty() ? anchor : links.getLast().token(), links.isEmpty() ? "relcl" : "xcomp");
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
            OptionalInt opened = misplaced.verbBehindOpening(at);
            if (opened.isPresent()) {
                above = opened.getAsInt();
                governor = sentence.token(above);
                relation = VerbGroup.of(sentence, above).passive() ? "nsubjpass" : "nsubj";
            }
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
                if (misplaced.isApproximation(word.head()) || Misplaced.isTorn(sentence, above)) {
                    // "Had delivered over 1,000 containers": the parser takes the "over" for a place.
                    Optional<Link> link = linking.link(outer, below, "dobj");
                    if (link.isEmpty()) {
                        return;
                    }
                    links.add(link.get());
                    below = outer;
                    at = outer;
                    continue;
                }
                if (governor.lemma().equals("of") && isPart(outer)) {
                    // "Ten of the fourteen tanks": what happens to the part.
                    at = outer;
                    continue;
                }
                outer = misplaced.asked(outer, governor.lemma());
                String via = "prep_" + governor.lemma();
                Optional<Link> link = linking.phrasal(outer, governor.lemma(), below, via);
                if (link.isEmpty()) {
                    return;
                }
                links.add(link.get());
                below = outer;
                at = outer;
                continue;
            }
            OptionalInt giver = misplaced.giverOfSubject(at);
            if (giver.isPresent()) {
                Optional<Link> link = linking.link(giver.getAsInt(), below, "dobj");
                if (link.isEmpty()) {
                    return;
                }
                links.add(link.get());
                below = giver.getAsInt();
                at = giver.getAsInt();
                continue;
            }
            if (relation.equals("nsubj") && linking.completes(above)) {
                // "Made tents available": the parser takes the object for the subject of the adjective.
                Optional<Link> link = linking.link(governor.head(), below, "dobj");
                if (link.isEmpty()) {
                    return;
                }
                links.add(link.get());
                below = governor.head();
                at = governor.head();
                continue;
            }
            OptionalInt raised = raised(above, relation);
            if (raised.isPresent()) {
                boolean passive = VerbGroup.of(sentence, raised.getAsInt()).passive();
                Optional<Link> link = linking.link(raised.getAsInt(), below, passive ? "nsubjpass" : "nsubj");
                if (link.isPresent()) {
                    links.add(link.get());
                    below = raised.getAsInt();
                    at = above;
                    if (frames.verb(governor.lemma()).isEmpty()) {
                        return;
                    }
                    linking.link(above, below, "xcomp").ifPresent(links::add);
                    continue;
                }
            }
            if (relation.equals("npadvmod") && misplaced.isNamePart(at, above)) {
                // "Mirage 2000-5 jets": the parser takes the name for the head.
                at = above;
                continue;
            }
            if (relation.equals("advmod") && words.some().contains(word.lemma()) && governor.isVerb()) {
                // "Sent it more of the tanks", "more are on the way": the parser takes the share for an adverb.
                relation = governor.lemma().equals("be") ? "nsubj" : "dobj";
            }
            OptionalInt shifted = misplaced.verbOfShifted(at);
            if (shifted.isPresent()) {
                Optional<Link> link = linking.link(shifted.getAsInt(), below, "dobj");
                if (link.isEmpty()) {
                    return;
                }
                links.add(link.get());
                below = shifted.getAsInt();
                at = shifted.getAsInt();
                continue;
            }
            boolean hung = relation.equals("appos") || (relation.equals("dobj") && governor.isNoun());
            if (hung && misplaced.isTornObject(at, above)) {
                // "Sends Ukraine 100 trucks": the parser takes the trucks for another name of Ukraine, or for its
                // object.
                if (governor.relation().equals("pobj")) {
                    int verb = sentence.token(governor.head()).head();
                    Optional<Link> link = linking.link(verb, below, "dobj");
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
                // "Would be the first country to send", "became": as far as the verb over it.
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
            Optional<Link> asked = relation.equals("advcl") && misplaced.isForClause(at)
                    ? linking.phrasal(above, "for", below, "prep_for")
                    : Optional.empty();
            if (asked.isPresent()) {
                // "Called for Germany to send tanks".
                links.add(asked.get());
                below = above;
                at = above;
                continue;
            }
            if (Set.of("advcl", "dep").contains(relation) && misplaced.isRightBehind(at, above)) {
                // "Ruled out supplying", "ended up sending".
                complement = true;
                relation = "xcomp";
            }
            if (relation.equals("dobj") && word.tag().equals("VBG") && governor.isVerb()) {
                // "Has ruled out sending any".
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
                    || (torn
                            && governor.isVerb()
                            && misplaced.decisionBefore(at, above).isPresent())) {
                // "The work by the allies to deliver aid", "would move to send": the parser hangs the infinitive on the
                // verb ("demonstrate our resolve to keep").
                OptionalInt decision = misplaced.decisionBefore(at, above);
                if (decision.isPresent()) {
                    Optional<Link> link = linking.link(decision.getAsInt(), below, "acl");
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
            Optional<Link> link = linking.link(above, below, relation);
            if (link.isEmpty()) {
                return;
            }
            links.add(link.get());
            below = above;
            at = above;
        }
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

    private boolean isBearer(int noun) {
        Token word = sentence.token(noun);
        return words.bearer().contains(word.lemma())
                && word.relation().equals("attr")
                && Set.of("be", "become").contains(sentence.token(word.head()).lemma());
    }

    private boolean isInfinitive(int verb) {
        return sentence.token(verb).isVerb() && VerbGroup.of(sentence, verb).tense() == Tense.INFINITIVE;
    }

    /** "Have begun arriving". */
    private boolean isArrival(int governor, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && frames.verb(sentence.token(governor).lemma()).stream().anyMatch(frame -> frame.act() == Act.CARRY)
                && frames.verb(sentence.token(verb).lemma()).stream().anyMatch(frame -> frame.layout() == Layout.MOVE);
    }

    /** "A weapon is to be handed over", "tanks are expected to be sent": the passive infinitive that the subject belongs to. */
    private OptionalInt raised(int governor, String relation) {
        if (!relation.startsWith("nsubj") || !sentence.token(governor).isVerb()) {
            return OptionalInt.empty();
        }
        return sentence.dependents(governor, "xcomp").stream()
                .mapToInt(i -> i)
                .filter(i ->
                        sentence.token(i).isVerb() && (VerbGroup.of(sentence, i).passive() || isArrival(governor, i)))
                .findFirst();
    }
}
