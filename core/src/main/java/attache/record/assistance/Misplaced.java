package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Clauses;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Where a parser hangs something on another word than it belongs to, as far as frames and neighbours tell. */
final class Misplaced {
    private static final Set<String> APPROXIMATE =
            Set.of("over", "above", "about", "around", "under", "nearly", "almost");

    private final Sentence sentence;
    private final Frames frames;

    Misplaced(Sentence sentence, Frames frames) {
        this.sentence = sentence;
        this.frames = frames;
    }

    /**
     * "Asked the allies for tanks", "provides Ukraine with tanks", "gave its blessing to the transfer": the verb that the preposition belongs to, which the
     * parser may hang on the object.
     */
    int asked(int outer, String preposition) {
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

    /** "For Germany to send tanks": an infinitive whose subject stands behind "for", which the parser hangs on the verb as an aside. */
    boolean isForClause(int verb) {
        return sentence.dependents(verb, "mark").stream()
                        .anyMatch(i -> sentence.token(i).lemma().equals("for"))
                && hasTo(verb);
    }

    /** "Appealed for more tanks to be sent": what the parser takes for a clause about the tanks is what is asked for. */
    boolean isAskedFor(int noun, int verb) {
        Token word = sentence.token(noun);
        return word.relation().equals("pobj")
                && sentence.token(word.head()).lemma().equals("for")
                && !sentence.dependents(verb, "auxpass").isEmpty()
                && hasTo(verb);
    }

    private boolean hasTo(int verb) {
        return sentence.dependents(verb, "aux").stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("to"));
    }

    /** "According to the ministry, ten tanks were sent": the verb whose subject the parser took for one more member of the opening phrase. */
    OptionalInt verbBehindOpening(int noun) {
        if (!Set.of("appos", "conj").contains(sentence.token(noun).relation())) {
            return OptionalInt.empty();
        }
        int opening = noun;
        while (opening != Token.ROOT && !sentence.token(opening).isVerb()) {
            opening = sentence.token(opening).head();
        }
        boolean behind =
                opening > noun && Clauses.subject(sentence, opening).stream().anyMatch(subject -> subject == noun);
        return behind ? OptionalInt.of(opening) : OptionalInt.empty();
    }

    /** "Will provide to Ukraine ten barrels to repair its guns": the verb of giving whose object the parser made the subject of the purpose behind it. */
    OptionalInt giverOfSubject(int noun) {
        Token word = sentence.token(noun);
        if (!word.relation().equals("nsubj") || !sentence.token(word.head()).isVerb()) {
            return OptionalInt.empty();
        }
        Token purpose = sentence.token(word.head());
        boolean given = VerbGroup.of(sentence, word.head()).tense() == Tense.INFINITIVE
                && purpose.relation().equals("advcl")
                && purpose.head() < noun
                && sentence.token(purpose.head()).isVerb()
                && sentence.dependents(purpose.head(), "dobj").isEmpty()
                && frames.verb(sentence.token(purpose.head()).lemma()).stream()
                        .anyMatch(frame -> frame.layout() == Layout.GIVE);
        return given ? OptionalInt.of(purpose.head()) : OptionalInt.empty();
    }

    /** Whether nothing but the parts of a name stands between a name and the noun behind it. */
    boolean isNamePart(int noun, int name) {
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
    boolean isTornObject(int noun, int name) {
        Token object = sentence.token(name);
        if (object.relation().equals("pobj")) {
            // "Will send to the police 50 vehicles".
            int verb = sentence.token(object.head()).head();
            return verb != Token.ROOT
                    && sentence.token(object.head()).lemma().equals("to")
                    && sentence.token(verb).isVerb()
                    && sentence.dependents(verb, "dobj").isEmpty()
                    && sentence.subtree(noun).getFirst() == name + 1
                    && SupportNouns.isCounted(sentence, noun)
                    && frames.verb(sentence.token(verb).lemma()).stream().anyMatch(f -> f.layout() == Layout.GIVE);
        }
        // "Gave Ukraine's air force six jets": a body of whoever gets them is no name.
        boolean counted = SupportNouns.isCounted(sentence, noun);
        return (object.isProperNoun() || counted)
                && object.relation().equals("dobj")
                && noun > name
                && sentence.subtree(noun).getFirst() == name + 1
                && frames.verb(sentence.token(object.head()).lemma()).stream().anyMatch(f -> f.layout() == Layout.GIVE);
    }

    /** Whether a gerund follows its verb with nothing but the verb's particle between. */
    boolean isRightBehind(int gerund, int verb) {
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

    /** The nearest noun of decision between a verb and an infinitive behind it. */
    OptionalInt decisionBefore(int infinitive, int governor) {
        for (int i = infinitive - 1; i > governor; i--) {
            Token word = sentence.token(i);
            if (word.isVerb()) {
                return OptionalInt.empty();
            }
            boolean decides = word.isNoun()
                    && Stream.concat(
                                    frames.noun(word.lemma()).stream(),
                                    // "Won an order from Berlin to supply".
                                    frames.noun(word.lemma() + "_to").stream())
                            .anyMatch(frame -> frame.act() == Act.DECIDE);
            if (decides) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "Gave Kyiv 14 of the tanks": whether the parser tore the number from the "of" at {@code preposition}, and hung both on others. */
    static boolean isTorn(Sentence sentence, int preposition) {
        int number = preposition - 1;
        int verb = sentence.token(preposition).head();
        return number > 0
                && sentence.token(preposition).lemma().equals("of")
                && sentence.token(number).tag().equals("CD")
                && sentence.token(number).head() < number
                && sentence.token(number).head() != verb
                && verb != Token.ROOT
                && sentence.token(verb).isVerb();
    }

    /** "Delivered over 1,000 containers": a preposition right behind its verb and before a number, where the verb has no object. */
    boolean isApproximation(int preposition) {
        Token word = sentence.token(preposition);
        int verb = word.head();
        return APPROXIMATE.contains(word.lemma())
                && verb == preposition - 1
                && sentence.token(verb).isVerb()
                && sentence.dependents(verb, "dobj").isEmpty()
                && sentence.token(preposition + 1).tag().equals("CD");
    }

    /** "Discussed with the president the sale of tanks": the verb whose object the parser takes for another name of the president. */
    OptionalInt verbOfShifted(int noun) {
        int name = sentence.token(noun).head();
        boolean behind = sentence.token(noun).relation().equals("appos")
                && sentence.token(name).relation().equals("pobj")
                && sentence.subtree(noun).getFirst() == name + 1;
        if (!behind) {
            return OptionalInt.empty();
        }
        int verb = sentence.token(sentence.token(name).head()).head();
        return verb >= 0
                        && sentence.token(verb).isVerb()
                        && sentence.dependents(verb, "dobj").isEmpty()
                        && !frames.verb(sentence.token(verb).lemma()).isEmpty()
                ? OptionalInt.of(verb)
                : OptionalInt.empty();
    }
}
