package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Clauses;
import attache.record.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the phrase that a thing is listed in: "a package of tanks", "weapons such as tanks", "aid that includes tanks". */
final class Anchors {
    private static final Set<String> POINTING = Set.of("this", "these");
    private static final int REACH = 14;
    private static final Set<String> OF = Set.of("of", "in", "with", "worth");

    private final Sentence sentence;
    private final Words words;
    private final Frames frames;
    private final SupportNouns nouns;
    private final Lists lists;
    private final TornLists tornLists;

    Anchors(Sentence sentence, Words words, Frames frames, SupportNouns nouns) {
        this.sentence = sentence;
        this.words = words;
        this.frames = frames;
        this.nouns = nouns;
        this.lists = new Lists(sentence, words, nouns);
        this.tornLists = new TornLists(sentence);
    }

    /** The head of the phrase that lists the thing at {@code head}; {@code things} are the heads of all things of the sentence. */
    int of(int head, Set<Integer> things) {
        OptionalInt torn = things.contains(head) ? tornLists.holder(head, things) : OptionalInt.empty();
        if (torn.isPresent()) {
            return anchor(torn.getAsInt(), 0);
        }
        int governing = anchor(head, 0);
        OptionalInt holder = things.contains(head) ? lists.holder(head, governing, things) : OptionalInt.empty();
        return holder.isPresent() ? anchor(holder.getAsInt(), 0) : governing;
    }

    private int anchor(int head, int depth) {
        Token word = sentence.token(head);
        if (word.head() == Token.ROOT || depth > 8) {
            return head;
        }
        int above = word.head();
        Token governor = sentence.token(above);
        switch (word.relation()) {
            case "conj" -> {
                if (isParted(above, head)) {
                    return head;
                }
                if (governor.isNoun() || governor.tag().equals("CD")) {
                    return anchor(above, depth + 1);
                }
            }
            case "compound", "nmod", "amod", "nummod", "qmod", "quantmod", "poss" -> {
                if ((governor.isNoun() && (nouns.isContainer(above) || nouns.isMoneyWord(head)))
                        || governor.tag().equals("CD")) {
                    return anchor(above, depth + 1);
                }
            }
            case "pobj" -> {
                int outer = governor.head();
                if (outer != Token.ROOT) {
                    Token carrier = sentence.token(outer);
                    OptionalInt paying =
                            nouns.isTransfer(outer) || words.buying().contains(carrier.lemma())
                                    ? paying(outer)
                                    : OptionalInt.empty();
                    if (governor.lemma().equals("of") && paying.isPresent()) {
                        // "$10 million for the purchase of generators".
                        return anchor(paying.getAsInt(), depth + 1);
                    }
                    boolean plain = words.bundle().contains(word.lemma())
                            && sentence.dependents(head).stream()
                                    .noneMatch(i -> words.kind()
                                            .contains(sentence.token(i).lemma()));
                    OptionalInt meant =
                            governor.lemma().equals("for") && !plain ? meantFor(outer, above) : OptionalInt.empty();
                    if (meant.isPresent()) {
                        // "Allocated $10 million for generators".
                        return anchor(meant.getAsInt(), depth + 1);
                    }
                    if (governor.lemma().equals("of") && carrier.isVerb()) {
                        // "A package consisting of tanks", "made up of".
                        OptionalInt holder = holder(outer, head);
                        if (holder.isPresent()) {
                            return anchor(holder.getAsInt(), depth + 1);
                        }
                    }
                    boolean example = words.example().contains(governor.lemma())
                            || (governor.lemma().equals("as")
                                    && governor.relation().equals("prep"));
                    boolean some = governor.lemma().equals("of") && words.some().contains(carrier.lemma());
                    boolean held = OF.contains(governor.lemma())
                            && (nouns.isContainer(outer)
                                    || carrier.tag().equals("CD")
                                    || carrier.tag().equals("$")
                                    || (governor.lemma().equals("with")
                                            && words.laws()
                                                    .contains(carrier.lemma())) // "a bill with $2 billion in aid"
                                    || nouns.isMoneyWord(outer));
                    if ((carrier.isNoun() && example) || held || some) {
                        return anchor(outer, depth + 1);
                    }
                    if (governor.lemma().equals("in")
                            && carrier.isVerb()
                            && frames.verb(carrier.lemma() + "_in").isEmpty()) {
                        // "Disbursed $4 billion in loans": the parser hangs the loans on the verb.
                        List<Integer> objects = sentence.dependents(outer, "dobj");
                        if (!objects.isEmpty() && nouns.isMoneyWord(objects.getLast()) && objects.getLast() < head) {
                            return anchor(objects.getLast(), depth + 1);
                        }
                    }
                    if (example && carrier.isVerb()) {
                        // "Is providing aid, including shells", "will arm them with weapons, including shells": the
                        // parser hangs the list on the verb.
                        Optional<Integer> given = givenBy(outer).filter(object -> object < head);
                        if (given.isPresent()) {
                            return anchor(given.get(), depth + 1);
                        }
                    }
                    boolean laden = Set.of("with", "of").contains(governor.lemma())
                            && carrier.tag().equals("JJ")
                            && carrier.head() != Token.ROOT
                            && nouns.isCarrier(carrier.head());
                    if (laden) {
                        return anchor(carrier.head(), depth + 1);
                    }
                    if (governor.lemma().equals("with") && carrier.isVerb()) {
                        OptionalInt holder = holder(outer, head);
                        if (holder.isPresent()) {
                            return anchor(holder.getAsInt(), depth + 1);
                        }
                    }
                }
            }
            case "dobj" -> {
                OptionalInt paying = (words.buying().contains(governor.lemma())
                                        || words.handing().contains(governor.lemma()))
                                && governor.tag().equals("VB")
                        ? paidBy(above)
                        : OptionalInt.empty();
                if (paying.isPresent()) {
                    // "$10 million to buy generators".
                    return anchor(paying.getAsInt(), depth + 1);
                }
                OptionalInt holder = holder(above, head);
                if (holder.isPresent()) {
                    return anchor(holder.getAsInt(), depth + 1);
                }
            }
            case "npadvmod" -> {
                // "A package worth 5 million euros, including tents".
                boolean valued =
                        governor.lemma().equals("worth") && governor.head() != Token.ROOT && nouns.isMoneyWord(head);
                if (valued && sentence.token(governor.head()).isNoun() && governor.head() < head) {
                    return anchor(governor.head(), depth + 1);
                }
            }
            case "appos" -> {
                boolean opened = sentence.dependents(above).stream()
                        .anyMatch(i -> i < above && sentence.token(i).lemma().equals("follow"));
                if (governor.isNoun() && (nouns.isContainer(above) || opened || isCountedMember(head, above))) {
                    // "A package: tanks and shells", "the following items: tanks and shells".
                    return anchor(above, depth + 1);
                }
            }
            default -> {
                // Anything else is governed from outside the phrase.
            }
        }
        return head;
    }

    /** "14 vehicles, eight generators for hospitals": counted things behind commas are a list, not another name. */
    private boolean isCountedMember(int noun, int before) {
        int first = sentence.subtree(noun).getFirst();
        return first > before && sentence.token(first - 1).form().equals(",") && isCounted(noun) && isCounted(before);
    }

    private boolean isCounted(int noun) {
        return sentence.token(noun).tag().equals("NNS") && SupportNouns.isCounted(sentence, noun);
    }

    /** The money that the noun at {@code token} stands behind with "for". */
    private OptionalInt paying(int token) {
        int first = token;
        while (sentence.token(first).relation().equals("conj")) {
            first = sentence.token(first).head();
        }
        int prep = sentence.token(first).head();
        boolean behind = prep != Token.ROOT
                && sentence.token(first).relation().equals("pobj")
                && sentence.token(prep).lemma().equals("for")
                && sentence.token(prep).head() != Token.ROOT;
        return behind ? moneyAt(sentence.token(prep).head(), prep) : OptionalInt.empty();
    }

    /** The money that the "for" at {@code preposition} below {@code outer} tells the use of, where a verb does not buy with it ("paid for"). */
    private OptionalInt meantFor(int outer, int preposition) {
        if (!frames.verb(sentence.token(outer).lemma() + "_for").isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt money = moneyAt(outer, preposition);
        boolean parted = money.isPresent()
                && IntStream.range(money.getAsInt() + 1, preposition)
                        .anyMatch(i -> sentence.token(i).tag().equals("CC")
                                || sentence.token(i).form().equals(","));
        return parted ? OptionalInt.empty() : money;
    }

    /** The money that the infinitive at {@code verb} is to be spent with. */
    private OptionalInt paidBy(int verb) {
        Token buys = sentence.token(verb);
        return Set.of("acl", "relcl", "advcl", "xcomp").contains(buys.relation())
                ? moneyAt(buys.head(), verb)
                : OptionalInt.empty();
    }

    /** The money that is, or is the object of, what stands at {@code token}, in front of {@code end}. */
    private OptionalInt moneyAt(int token, int end) {
        if (nouns.isMoneyWord(token) || (sentence.token(token).isNoun() && holdsMoney(token))) {
            return OptionalInt.of(token);
        }
        return sentence.token(token).isVerb()
                ? sentence.dependents(token, "dobj").stream()
                        .filter(object -> object < end && (nouns.isMoneyWord(object) || holdsMoney(object)))
                        .mapToInt(object -> object)
                        .findFirst()
                : OptionalInt.empty();
    }

    /** "A 300,000 euro grant", "funding of $5 million", "a $430 million contract". */
    private boolean holdsMoney(int noun) {
        String lemma = sentence.token(noun).lemma();
        boolean contract = frames.noun(lemma).stream()
                .anyMatch(
                        frame -> frame.stage().filter(Stage.AUTHORISED::equals).isPresent());
        return (words.bundle().contains(lemma) || words.whole().contains(lemma) || contract)
                && sentence.subtree(noun).stream().anyMatch(i -> i < noun && nouns.isMoneyWord(i));
    }

    /** A semicolon parts the members of a list more than the tree tells. */
    private boolean isParted(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (sentence.token(i).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** What a verb gives: its object, or what stands behind "with" where its object is whoever gets it. */
    private Optional<Integer> givenBy(int verb) {
        return Stream.concat(
                        sentence.dependents(verb, "prep").stream()
                                .filter(prep -> sentence.token(prep).lemma().equals("with"))
                                .flatMap(prep -> sentence.dependents(prep, "pobj").stream()),
                        sentence.dependents(verb, "dobj").stream().sorted(Comparator.reverseOrder()))
                .filter(noun -> !sentence.token(noun).isPronoun())
                .findFirst();
    }

    /**
     * What holds the object of a verb: "a package that includes tanks", "assistance that will provide tanks". The parser often
     * hangs such a clause on a name behind the package ("a package for Ukraine that includes"), so the nearest package in
     * front of it is taken.
     */
    private OptionalInt holder(int verb, int object) {
        boolean includes = words.include().contains(sentence.token(verb).lemma())
                || words.carrying().contains(sentence.token(verb).lemma());
        boolean gives = frames.verb(sentence.token(verb).lemma()).stream()
                .anyMatch(f -> f.layout() == Layout.GIVE || f.layout() == Layout.EQUIP);
        boolean relative = Set.of("relcl", "acl").contains(sentence.token(verb).relation())
                || (sentence.token(verb).relation().equals("conj")
                        && Set.of("relcl", "acl")
                                .contains(sentence.token(sentence.token(verb).head())
                                        .relation()));
        if (!includes && !(gives && relative)) {
            return OptionalInt.empty();
        }
        if (includes
                && sentence.token(verb).relation().equals("advcl")
                && sentence.token(verb).tag().equals("VBG")) {
            // "Sent a convoy to Ukraine carrying tents": the parser hangs what the convoy carries on the verb.
            OptionalInt carried = sentence.dependents(sentence.token(verb).head()).stream()
                    .filter(i -> i < verb
                            && Set.of("dobj", "nsubjpass")
                                    .contains(sentence.token(i).relation()))
                    .filter(i -> nouns.isContainer(i)
                            || words.bundle().contains(sentence.token(i).lemma()))
                    .mapToInt(i -> i)
                    .findFirst();
            if (carried.isPresent()) {
                return carried;
            }
        }
        OptionalInt subject = Clauses.subject(sentence, verb);
        if (subject.isEmpty()
                || subject.getAsInt() == object
                || !sentence.token(subject.getAsInt()).isNoun()) {
            return OptionalInt.empty();
        }
        int at = subject.getAsInt();
        if (includes
                && sentence.dependents(at, "det").stream()
                        .anyMatch(i -> POINTING.contains(sentence.token(i).lemma()))) {
            return OptionalInt.of(at);
        }
        for (int step = 0; step < 4; step++) {
            Token word = sentence.token(at);
            // "Aid through the Assistance Initiative, which will provide": a name holds nothing.
            boolean initiative = word.isProperNoun() && word.relation().equals("pobj");
            boolean holds = nouns.isContainer(at) || words.bundle().contains(word.lemma());
            if ((holds && !initiative) || nouns.isMoneyWord(at)) {
                return OptionalInt.of(at);
            }
            if (word.head() == Token.ROOT
                    || !Set.of("pobj", "prep", "conj", "compound").contains(word.relation())) {
                break;
            }
            at = word.head();
        }
        boolean byPronoun = sentence.dependents(verb, "nsubj").stream()
                .anyMatch(i -> sentence.token(i).tag().equals("WDT"));
        return relative && byPronoun ? wholeBefore(verb) : OptionalInt.empty();
    }

    /** The nearest package in front of a relative clause, past the names that stand between ("aid through the Initiative, which"). */
    private OptionalInt wholeBefore(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            Token word = sentence.token(i);
            boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(word.tag()) && word.head() != verb;
            if (finite) {
                return OptionalInt.empty();
            }
            if (word.isNoun() && !word.isProperNoun() && words.bundle().contains(word.lemma())) {
                return OptionalInt.of(anchor(i, 0));
            }
        }
        return OptionalInt.empty();
    }
}
