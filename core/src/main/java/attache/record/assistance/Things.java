package attache.record.assistance;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import attache.record.Item;
import attache.record.Money;
import attache.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a sentence that name support: things that the gazetteer knows, and amounts of money, gathered
 * under the head of the phrase that lists them.
 */
final class Things {
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");
    private static final Set<String> OF = Set.of("of", "in", "with", "worth");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final Frames frames;
    private final List<Stated> stated;

    Things(Sentence sentence, int number, Cast cast, Words words, Frames frames, List<Stated> stated) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.words = words;
        this.frames = frames;
        this.stated = stated;
    }

    /** The things of the sentence, by the place of their anchor. */
    List<Thing> find() {
        Map<Integer, ItemEntry> heads = new TreeMap<>();
        for (GazetteerMatch match : cast.matches(number)) {
            if (match.entry() instanceof ItemEntry item) {
                for (Span part : joined(match.span())) {
                    headOf(part).ifPresent(head -> heads.putIfAbsent(head, item));
                }
            }
        }
        Map<Integer, List<Integer>> grouped = new LinkedHashMap<>();
        for (int head : heads.keySet()) {
            if (!isPurposeOfAnother(head, heads) && !movesAnother(head, heads)) {
                grouped.computeIfAbsent(anchor(head, 0), key -> new ArrayList<>())
                        .add(head);
            }
        }
        Map<Integer, Stated> money = money(grouped);
        money.keySet().forEach(anchor -> grouped.computeIfAbsent(anchor, key -> new ArrayList<>()));
        List<Thing> things = new ArrayList<>();
        new TreeMap<>(grouped)
                .forEach((anchor, members) ->
                        things.add(thing(anchor, members, heads, Optional.ofNullable(money.get(anchor)))));
        return things;
    }

    /** The amounts of money by the phrase that they belong to; an amount that no phrase of things holds has one of its own. */
    private Map<Integer, Stated> money(Map<Integer, List<Integer>> grouped) {
        Map<Integer, Stated> money = new TreeMap<>();
        for (Stated amount : stated) {
            if (amount.currency().isEmpty()) {
                continue;
            }
            int head = moneyHead(amount);
            int own = anchor(head, 0);
            int owner = grouped.entrySet().stream()
                    .filter(group -> group.getKey() == own || group.getValue().contains(own))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .or(() -> isValue(head) ? holder(head, grouped) : Optional.empty())
                    .orElse(own);
            money.putIfAbsent(owner, amount);
        }
        return money;
    }

    /** The nearest phrase of things below which the token stands. */
    private Optional<Integer> holder(int token, Map<Integer, List<Integer>> grouped) {
        int at = token;
        while (sentence.token(at).head() != Token.ROOT) {
            at = sentence.token(at).head();
            if (grouped.containsKey(at)) {
                return Optional.of(at);
            }
            if (sentence.token(at).isVerb()) {
                OptionalInt subject = Clauses.subject(sentence, at);
                if (subject.isPresent() && grouped.containsKey(subject.getAsInt())) {
                    return Optional.of(subject.getAsInt());
                }
            }
        }
        return Optional.empty();
    }

    /** "Weapons and equipment" are two things, also where the gazetteer knows them as one phrase. */
    private List<Span> joined(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        for (int i = sentence.tokenAt(span.start());
                i < sentence.size() && sentence.token(i).span().end() <= span.end();
                i++) {
            Token word = sentence.token(i);
            boolean nounBefore = i > 0 && sentence.token(i - 1).isNoun();
            if (word.tag().equals("CC") && nounBefore && word.span().start() > start) {
                parts.add(new Span(start, sentence.token(i - 1).span().end()));
                start = word.span().end();
            }
        }
        if (start < span.end()) {
            parts.add(new Span(start, span.end()));
        }
        return parts;
    }

    /** "The supply of weapons", "weapons deliveries": the noun says that another thing moves. */
    private boolean movesAnother(int head, Map<Integer, ItemEntry> heads) {
        if (frames.noun(sentence.token(head).lemma()).stream().noneMatch(f -> f.act() == Act.TRANSFER)) {
            return false;
        }
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            if (MODIFIERS.contains(word.relation()) && heads.containsKey(i)) {
                return true;
            }
            if (word.relation().equals("prep")
                    && word.lemma().equals("of")
                    && sentence.dependents(i, "pobj").stream().anyMatch(heads::containsKey)) {
                return true;
            }
        }
        return false;
    }

    /** The token that heads the noun phrase in which a match stands; empty where it stands in no noun phrase. */
    private OptionalInt headOf(Span span) {
        int first = sentence.tokenAt(span.start());
        int last = sentence.tokenAt(span.end() - 1);
        if (last >= sentence.size()) {
            return OptionalInt.empty();
        }
        int head = last;
        for (int i = last; i >= first; i--) {
            int above = sentence.token(i).head();
            if (above == Token.ROOT || above < first || above > last) {
                head = i;
                break;
            }
        }
        for (int step = 0; step < 4; step++) {
            Token word = sentence.token(head);
            int above = word.head();
            boolean modifies = above != Token.ROOT
                    && MODIFIERS.contains(word.relation())
                    && sentence.token(above).isNoun()
                    && above > head
                    && frames.noun(sentence.token(above).lemma()).isEmpty()
                    && !words.container().contains(sentence.token(above).lemma());
            if (!modifies) {
                break;
            }
            if (!words.goods().contains(sentence.token(above).lemma())) {
                // "An intelligence assessment", "a weapons exhibition": the thing only tells what something else is
                // about.
                return OptionalInt.empty();
            }
            head = above;
        }
        if (words.own().contains(sentence.token(head).lemma()) || isNever(head)) {
            return OptionalInt.empty();
        }
        Token word = sentence.token(head);
        return word.isNoun() || word.tag().equals("CD") || word.tag().equals("VBG")
                ? OptionalInt.of(head)
                : OptionalInt.empty();
    }

    private boolean isNever(int head) {
        return sentence.dependents(head).stream()
                .anyMatch(i -> words.never().contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
    }

    /** The token that stands for an amount: the highest one of its words. */
    private int moneyHead(Stated amount) {
        int first = sentence.tokenAt(amount.span().start());
        int last = Math.min(sentence.tokenAt(amount.span().end() - 1), sentence.size() - 1);
        for (int i = last; i >= first; i--) {
            int above = sentence.token(i).head();
            if (above == Token.ROOT || above < first || above > last) {
                return i;
            }
        }
        return last;
    }

    /** "Shells for howitzers": what they are for is no thing of its own. */
    private boolean isPurposeOfAnother(int head, Map<Integer, ItemEntry> heads) {
        return carrier(head).filter(heads::containsKey).isPresent();
    }

    /** The goods that are counted by the thing at {@code head}, where there are some: "shells" over "howitzers". */
    private Optional<Integer> carrier(int head) {
        int at = head;
        while (sentence.token(at).relation().equals("conj")
                && sentence.token(sentence.token(at).head()).isNoun()) {
            at = sentence.token(at).head();
        }
        if (!sentence.token(at).relation().equals("pobj")) {
            return Optional.empty();
        }
        int prep = sentence.token(at).head();
        int outer = sentence.token(prep).head();
        boolean counted = outer != Token.ROOT
                && sentence.token(prep).lemma().equals("for")
                && words.mass().contains(sentence.token(outer).lemma());
        return counted ? Optional.of(outer) : Optional.empty();
    }

    /** The head of the phrase that lists the thing at {@code head}. */
    private int anchor(int head, int depth) {
        Token word = sentence.token(head);
        if (word.head() == Token.ROOT || depth > 8) {
            return head;
        }
        int above = word.head();
        Token governor = sentence.token(above);
        switch (word.relation()) {
            case "conj" -> {
                if (governor.isNoun() || governor.tag().equals("CD")) {
                    return anchor(above, depth + 1);
                }
            }
            case "compound", "nmod", "amod", "nummod", "qmod", "quantmod", "poss" -> {
                if ((governor.isNoun() && (isContainer(governor) || isMoneyWord(head)))
                        || governor.tag().equals("CD")) {
                    return anchor(above, depth + 1);
                }
            }
            case "pobj" -> {
                int outer = governor.head();
                if (outer != Token.ROOT) {
                    Token carrier = sentence.token(outer);
                    boolean example = words.example().contains(governor.lemma())
                            || (governor.lemma().equals("as")
                                    && governor.relation().equals("prep"));
                    boolean held = OF.contains(governor.lemma())
                            && (isContainer(carrier)
                                    || carrier.tag().equals("CD")
                                    || carrier.tag().equals("$")
                                    || isMoneyWord(outer));
                    if ((carrier.isNoun() && example) || held) {
                        return anchor(outer, depth + 1);
                    }
                    if (governor.lemma().equals("in") && carrier.isVerb()) {
                        // "Disbursed $4 billion in loans": the parser hangs the loans on the verb.
                        List<Integer> objects = sentence.dependents(outer, "dobj");
                        if (!objects.isEmpty() && isMoneyWord(objects.getLast()) && objects.getLast() < head) {
                            return anchor(objects.getLast(), depth + 1);
                        }
                    }
                    if (example && carrier.isVerb()) {
                        // "Is providing aid, including shells": the parser hangs the list on the verb.
                        List<Integer> objects = sentence.dependents(outer, "dobj");
                        if (!objects.isEmpty() && objects.getLast() < head) {
                            return anchor(objects.getLast(), depth + 1);
                        }
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
                OptionalInt holder = holder(above, head);
                if (holder.isPresent()) {
                    return anchor(holder.getAsInt(), depth + 1);
                }
            }
            case "appos" -> {
                if (governor.isNoun() && isContainer(governor)) {
                    return anchor(above, depth + 1);
                }
            }
            default -> {
                // Anything else is governed from outside the phrase.
            }
        }
        return head;
    }

    /**
     * What holds the object of a verb: "a package that includes tanks", "assistance that will provide tanks". The parser often
     * hangs such a clause on a name behind the package ("a package for Ukraine that includes"), so the nearest package in
     * front of it is taken.
     */
    private OptionalInt holder(int verb, int object) {
        boolean includes = words.include().contains(sentence.token(verb).lemma());
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
        OptionalInt subject = Clauses.subject(sentence, verb);
        if (subject.isEmpty()
                || subject.getAsInt() == object
                || !sentence.token(subject.getAsInt()).isNoun()) {
            return OptionalInt.empty();
        }
        int at = subject.getAsInt();
        for (int step = 0; step < 4; step++) {
            Token word = sentence.token(at);
            if (isContainer(word) || words.bundle().contains(word.lemma()) || isMoneyWord(at)) {
                return OptionalInt.of(at);
            }
            if (word.head() == Token.ROOT
                    || !Set.of("pobj", "prep", "conj", "compound").contains(word.relation())) {
                break;
            }
            at = word.head();
        }
        return OptionalInt.empty();
    }

    private boolean isContainer(Token word) {
        return words.container().contains(word.lemma());
    }

    private boolean isMoneyWord(int token) {
        Span span = sentence.token(token).span();
        return stated.stream()
                .anyMatch(s -> s.currency().isPresent() && s.span().overlaps(span));
    }

    private Thing thing(int anchor, List<Integer> members, Map<Integer, ItemEntry> known, Optional<Stated> money) {
        List<Item> items = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<String> supports = new ArrayList<>();
        boolean specific = members.stream().anyMatch(m -> !isBundle(m));
        boolean named = members.stream().anyMatch(m -> !isContainer(sentence.token(m)));
        for (int head : members) {
            if (named && isContainer(sentence.token(head))) {
                continue;
            }
            if (specific && isBundle(head) && !sentence.token(head).relation().equals("conj")) {
                continue;
            }
            for (Item item : items(head, known.get(head))) {
                if (items.stream().noneMatch(i -> i.name().equals(item.name()))) {
                    items.add(item);
                    spans.add(phrase(head));
                    ItemEntry entry = known.get(head);
                    if (entry != null) {
                        supports.add(entry.support().name());
                    }
                }
            }
        }
        return new Thing(
                anchor,
                members.isEmpty() ? List.of(anchor) : members,
                items,
                spans,
                money.map(m -> new Money(m.quantity(), m.currency().orElseThrow())),
                money.map(Stated::span),
                supports);
    }

    /** A noun for support as a whole, or for its moving ("weapons deliveries"), which names no thing beside those that do. */
    private boolean isBundle(int head) {
        String lemma = sentence.token(head).lemma();
        return words.bundle().contains(lemma)
                || isContainer(sentence.token(head))
                || frames.noun(lemma).stream().anyMatch(f -> f.act() == Act.TRANSFER);
    }

    /** "Valued at $225 million", "worth $1 billion": the amount is the phrase's value, not a thing of its own. */
    private boolean isValue(int head) {
        int above = sentence.token(head).head();
        if (above == Token.ROOT) {
            return false;
        }
        String lemma = sentence.token(above).lemma();
        return Set.of("worth", "value", "total", "at", "of", "be", "cost").contains(lemma);
    }

    /** One item, or several where joined adjectives name several ("security, economic and humanitarian assistance"). */
    private List<Item> items(int head, @Nullable ItemEntry entry) {
        List<Integer> sorts = words.bundle().contains(sentence.token(head).lemma()) ? sorts(head) : List.of();
        if (sorts.size() < 2) {
            return List.of(new Item(name(head), count(head, entry), Optional.empty()));
        }
        String noun = singular(sentence.token(head)).toLowerCase(Locale.ROOT);
        return sorts.stream()
                .sorted()
                .map(i -> Item.of(sentence.token(i).form().toLowerCase(Locale.ROOT) + " " + noun))
                .toList();
    }

    /** The joined words for sorts in front of the noun, read off the words: parsers hang such lists in many ways. */
    private List<Integer> sorts(int head) {
        List<Integer> found = new ArrayList<>();
        boolean joined = false;
        for (int i = head - 1; i >= 0; i--) {
            Token word = sentence.token(i);
            if (words.kind().contains(word.lemma())) {
                found.addFirst(i);
            } else if (word.tag().equals("CC") || word.form().equals(",")) {
                joined |= word.tag().equals("CC");
            } else {
                break;
            }
        }
        return joined ? found : List.of();
    }

    /** The number stated for the thing; "a" and "an" are one where the thing can be counted. */
    private Optional<Quantity> count(int head, @Nullable ItemEntry entry) {
        Span phrase = phrase(head);
        int first = head;
        for (int i : sentence.dependents(head)) {
            first = Math.min(first, i < head ? sentence.subtree(i).getFirst() : first);
        }
        int from = sentence.token(first).span().start();
        // "Hundreds of missiles": the number stands in front of the phrase.
        int prep = sentence.token(head).head();
        if (prep != Token.ROOT
                && sentence.token(head).relation().equals("pobj")
                && sentence.token(prep).lemma().equals("of")) {
            int outer = sentence.token(prep).head();
            if (outer != Token.ROOT && outer < head) {
                from = sentence.token(sentence.subtree(outer).getFirst()).span().start();
            }
        }
        Span reach = new Span(Math.min(from, phrase.start()), phrase.end());
        for (Stated amount : stated.reversed()) {
            if (amount.currency().isEmpty()
                    && amount.isCount()
                    && reach.contains(amount.span())
                    && amount.span().end() <= sentence.token(head).span().start()) {
                return Optional.of(amount.quantity());
            }
        }
        boolean one = sentence.dependents(head).stream()
                .anyMatch(i -> Set.of("a", "an", "another", "one")
                        .contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
        boolean countable =
                entry != null && !entry.generic() && !sentence.token(head).tag().endsWith("S");
        return one && countable ? Optional.of(Quantity.of(1, Bound.EXACT)) : Optional.empty();
    }

    /** From the first identifying word to the head. */
    private Span phrase(int head) {
        List<Integer> parts = parts(head);
        return new Span(
                sentence.token(parts.getFirst()).span().start(),
                sentence.token(parts.getLast()).span().end());
    }

    /** The tokens of the shortest phrase that identifies the thing. */
    private List<Integer> parts(int head) {
        List<Integer> parts = new ArrayList<>();
        int first = head;
        for (int i : sentence.dependents(head)) {
            if (i < head && MODIFIERS.contains(sentence.token(i).relation()) && identifies(i)) {
                first = Math.min(first, sentence.subtree(i).getFirst());
            }
        }
        for (int i = first; i <= head; i++) {
            parts.add(i);
        }
        while (parts.size() > 1 && !identifies(parts.getFirst())) {
            parts.removeFirst();
        }
        return parts;
    }

    private boolean identifies(int token) {
        Token word = sentence.token(token);
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean party = cast.mentions(number).stream()
                .anyMatch(m ->
                        m.first() <= token && token <= m.last() && m.party().sort() != Party.Sort.COMPANY);
        boolean numberWord = word.tag().equals("CD")
                || stated.stream().anyMatch(s -> s.span().contains(word.span()));
        return !party
                && !numberWord
                && !words.loose().contains(form)
                && !words.loose().contains(word.lemma())
                && !Set.of("DT", "PRP$", "POS", ",", "CC", "RB", "HYPH", "IN", "``", "''")
                        .contains(word.tag());
    }

    /** The name: the identifying words, the head in the singular, a leading capital kept only where the word is a name. */
    private String name(int head) {
        List<Integer> parts = parts(head);
        StringBuilder name = new StringBuilder();
        for (int i : parts) {
            Token word = sentence.token(i);
            String form = i == head ? singular(word) : word.form();
            boolean proper = word.isProperNoun()
                    || form.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            String written = proper ? form : form.toLowerCase(Locale.ROOT);
            boolean glued = i > parts.getFirst()
                    && sentence.token(i - 1).span().end() == word.span().start();
            name.append(name.isEmpty() || glued ? "" : " ").append(written);
        }
        return carried(head, name.toString());
    }

    /** "Ammunition for howitzers" is "howitzer ammunition". */
    private String carried(int head, String name) {
        if (!words.mass().contains(sentence.token(head).lemma())) {
            return name;
        }
        for (int prep : sentence.dependents(head, "prep")) {
            if (sentence.token(prep).lemma().equals("for")) {
                for (int i : sentence.dependents(prep, "pobj")) {
                    if (cast.matches(number).stream()
                            .anyMatch(m -> m.entry() instanceof ItemEntry
                                    && m.span()
                                            .contains(sentence.token(i).span().start()))) {
                        return name(i) + " " + name;
                    }
                }
            }
        }
        return name;
    }

    private static String singular(Token word) {
        String form = word.form();
        if (!word.tag().endsWith("S") || word.lemma().equalsIgnoreCase(form) || form.equalsIgnoreCase("arms")) {
            return form;
        }
        if (word.isProperNoun() || form.chars().anyMatch(Character::isUpperCase)) {
            return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
        }
        return word.lemma();
    }
}
