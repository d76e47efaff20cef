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
import java.util.Set;
import java.util.stream.Stream;

/** What a word is to what hangs on it, as the frames know it: from a governor and a relation to a link, or to none. */
final class Links {
    private static final String FAVOUR = "favour";
    /** What somebody who is asked stands behind: "voted on Thursday to give" asks nobody. */
    private static final Set<String> ADDRESSING = Set.of("to", "with", "from", "for", "of", "by");

    private final Sentence sentence;
    private final Words words;
    private final Frames frames;

    Links(Sentence sentence, Words words, Frames frames) {
        this.sentence = sentence;
        this.words = words;
        this.frames = frames;
    }

    /** A link that a preposition leads to: "call for", "decision on", "thanked for", "considered sending" has none. */
    Optional<Link> phrasal(int outer, String preposition, int below, String via) {
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
        if (word.isNoun()) {
            String phrase = word.lemma() + "_" + preposition;
            // "The use of frozen assets" is another use than that of weapons.
            Optional<Frame> idiom = Stream.concat(
                            frames.noun(phrase + "_" + sentence.token(below).lemma()).stream(),
                            frames.noun(phrase).stream())
                    .findFirst();
            if (idiom.isPresent()) {
                return Optional.of(new Link(outer, idiom.get(), Optional.empty(), below, via));
            }
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

    /** The link that the word at {@code token} is over {@code below}, which hangs on it by {@code relation}. */
    Optional<Link> link(int token, int below, String relation) {
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
            return Stream.concat(frames.noun(noun(word)).stream(), signed(token, relation).stream())
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

    /** "Signed a deal to send": a deal that something is done with, and not what is in it ("no money in the deal to go on"). */
    private List<Frame> signed(int noun, String relation) {
        return relation.equals("acl") && !sentence.token(noun).relation().equals("pobj")
                ? frames.noun(sentence.token(noun).lemma() + "_to")
                : List.of();
    }

    /** "They want to send": who wants to give weighs it, and asks for nothing. */
    private Optional<Frame> willing(int verb, String relation) {
        boolean own = relation.equals("xcomp")
                && sentence.dependents(verb, "dobj").isEmpty()
                && sentence.dependents(verb, "prep").stream()
                        .noneMatch(
                                prep -> ADDRESSING.contains(sentence.token(prep).lemma()));
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
                        || (i == verb + 1 && (sentence.token(i).relation().equals("advmod") || isBarePreposition(i))))
                .toList();
    }

    /** "Has fallen through": a preposition that nothing follows. */
    private boolean isBarePreposition(int token) {
        return sentence.token(token).relation().equals("prep")
                && sentence.dependents(token, "pobj").isEmpty();
    }

    /** "Put the deliveries on hold", "made the tents available": the verb with what completes its meaning. */
    private List<String> idioms(int verb) {
        String lemma = sentence.token(verb).lemma();
        List<String> idioms = new ArrayList<>();
        for (int i : sentence.dependents(verb)) {
            Token word = sentence.token(i);
            if (word.tag().startsWith("JJ")) {
                idioms.add(lemma + "_" + word.lemma());
            } else if (word.relation().equals("prep")) {
                sentence.dependents(i, "pobj")
                        .forEach(noun -> idioms.add(lemma + "_" + word.lemma() + "_"
                                + sentence.token(noun).lemma()));
            }
        }
        return idioms;
    }

    /** Whether the adjective at {@code token} completes a verb's meaning, so that its subject is the verb's object: "made tents available". */
    boolean completes(int token) {
        Token word = sentence.token(token);
        return word.tag().startsWith("JJ")
                && word.head() != Token.ROOT
                && sentence.token(word.head()).isVerb()
                && !frames.verb(sentence.token(word.head()).lemma() + "_" + word.lemma())
                        .isEmpty();
    }

    /** The frame of a verb that fits how what is below hangs on it. */
    private Optional<Frame> verbFrame(int verb, int below, String relation) {
        Token word = sentence.token(verb);
        List<Frame> candidates = new ArrayList<>();
        for (int i : particles(verb)) {
            candidates.addAll(frames.verb(word.lemma() + "_" + sentence.token(i).lemma()));
        }
        if (Set.of("nsubj", "nsubjpass", "dobj").contains(relation)) {
            idioms(verb).forEach(idiom -> candidates.addAll(frames.verb(idiom)));
        }
        if (relation.equals("dobj") || relation.equals("nsubjpass")) {
            // "Took delivery of", "gave permission for": verb and noun are one.
            candidates.addAll(
                    frames.verb(word.lemma() + "_" + sentence.token(below).lemma()));
        }
        if (relation.equals("dobj") && sentence.subtree(below).stream().anyMatch(this::isProperty)) {
            // "Use 140 billion euros of Russian assets for a loan": put to use, and not fired.
            candidates.addAll(frames.verb(word.lemma() + "_asset"));
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
                    (!reachesFar(verb) && !returns(verb) && relation.equals("nsubj"))
                            || (passive && relation.equals("nsubjpass"));
                case DECIDE -> (!relation.equals("nsubj") || passive) && !(isNaming(verb) && relation.equals("dobj"));
            };
            boolean moved = !frame.name().equals(FAVOUR)
                    || (isMoving(below)
                            && !Set.of(Tense.INFINITIVE, Tense.GERUND)
                                    .contains(VerbGroup.of(sentence, verb).tense()));
            if (fits
                    && moved
                    && !freezesProperty(verb, frame)
                    && (frame.act() != Act.CARRY
                            || Set.of("xcomp", "oprd", "ccomp", "acl", "dobj").contains(relation)
                            || (frame.layout() == Layout.MOVE && isMoving(below)))) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    /** "Froze the bank's assets in the amount of": what is stopped is nobody's support. */
    private boolean freezesProperty(int verb, Frame frame) {
        return frame.stage().filter(Stage.HALTED::equals).isPresent()
                && Stream.of("dobj", "nsubjpass")
                        .flatMap(relation -> sentence.dependents(verb, relation).stream())
                        .anyMatch(this::isProperty);
    }

    private boolean isProperty(int token) {
        return words.property().contains(sentence.token(token).lemma());
    }

    /** "The tanks head back", "came home": what returns to its owner is not given. */
    private boolean returns(int verb) {
        return sentence.dependents(verb, "advmod").stream()
                .map(i -> sentence.token(i).lemma())
                .anyMatch(words.homeward()::contains);
    }

    /** "The rockets reach 80 kilometres": how far they fly. */
    private boolean reachesFar(int verb) {
        List<Integer> objects = sentence.dependents(verb, "dobj");
        return objects.stream().noneMatch(i -> sentence.token(i).isProperNoun())
                && objects.stream()
                        .flatMap(object -> sentence.dependents(object).stream())
                        .anyMatch(i -> sentence.token(i).tag().equals("CD"));
    }
}
