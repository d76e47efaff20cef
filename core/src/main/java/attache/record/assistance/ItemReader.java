package attache.record.assistance;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import attache.record.Item;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one thing of a phrase into items: the shortest name that identifies it, in the singular, with the number stated. */
final class ItemReader {
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");
    private static final Set<String> QUANTIFIES = Set.of("CD", "JJR", "JJS");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final List<Stated> stated;

    ItemReader(Sentence sentence, int number, Cast cast, Words words, List<Stated> stated) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.words = words;
        this.stated = stated;
    }

    /** One item, or several where joined adjectives name several ("security, economic and humanitarian assistance"). */
    List<Item> items(int head, Optional<ItemEntry> entry) {
        List<Integer> sorts = words.bundle().contains(sentence.token(head).lemma()) ? sorts(head) : List.of();
        List<Integer> purposes = purposes(head);
        if (!purposes.isEmpty()) {
            // "Ammunition for howitzers" is "howitzer ammunition".
            return purposes.stream()
                    .map(i -> new Item(name(i) + " " + name(head), count(head, entry), unit(head)))
                    .toList();
        }
        if (sorts.size() < 2) {
            List<String> joined = joinedNames(head);
            return joined.isEmpty()
                    ? List.of(new Item(name(head), count(head, entry), unit(head)))
                    : joined.stream().map(Item::of).toList();
        }
        String noun = singular(sentence.token(head)).toLowerCase(Locale.ROOT);
        return sorts.stream()
                .sorted()
                .map(i -> Item.of(sentence.token(i).form().toLowerCase(Locale.ROOT) + " " + noun))
                .toList();
    }

    /** "Storm Shadow and Scalp missiles": two names with one noun; empty where there is one. */
    private List<String> joinedNames(int head) {
        List<Integer> parts = parts(head);
        for (int at = 1; at < parts.size() - 2; at++) {
            int and = parts.get(at);
            if (sentence.token(and).tag().equals("CC")
                    && sentence.token(and - 1).isProperNoun()
                    && sentence.token(and + 1).isProperNoun()
                    && isOneName(and - 1, and)) {
                List<Integer> first = new ArrayList<>(parts.subList(0, at));
                first.add(parts.getLast());
                return List.of(name(first), name(parts.subList(at + 1, parts.size())));
            }
        }
        return List.of();
    }

    /** Whether the gazetteer knows the name that {@code token} ends, and not one that goes on past {@code and}. */
    private boolean isOneName(int token, int and) {
        return named(token)
                .filter(match -> sentence.tokenAt(match.span().end() - 1) < and)
                .isPresent();
    }

    /** Whether the token is one of the words for sorts in front of the noun at {@code head}: "food" in "food and humanitarian aid". */
    boolean isSortOf(int token, int head) {
        return token < head
                && words.bundle().contains(sentence.token(head).lemma())
                && sorts(head).contains(token);
    }

    /**
     * The token of "security, economic and humanitarian assistance" that what is outside governs: its noun, or the word for a sort that the
     * parser hung all the others on.
     */
    int top(int head) {
        List<Integer> sorts = words.bundle().contains(sentence.token(head).lemma()) ? sorts(head) : List.of();
        if (sorts.isEmpty()) {
            return head;
        }
        int at = head;
        while (sentence.token(at).head() >= sorts.getFirst()
                && sentence.token(at).head() <= head) {
            at = sentence.token(at).head();
        }
        return sentence.token(at).isNoun() ? at : head;
    }

    /** The joined words for sorts in front of the noun, read off the words: parsers hang such lists in many ways. */
    private List<Integer> sorts(int head) {
        List<Integer> found = new ArrayList<>();
        boolean joined = false;
        boolean known = false;
        for (int i = head - 1; i >= 0; i--) {
            Token word = sentence.token(i);
            if (words.kind().contains(word.lemma())) {
                found.addFirst(i);
                known = true;
            } else if (isSeparator(i)) {
                joined |= word.tag().equals("CC");
            } else if (word.tag().equals("JJ")
                    && !words.loose().contains(word.lemma())
                    && (isSeparator(i + 1) || (i > 0 && isSeparator(i - 1)))) {
                // "Diplomatic and legal support": one known sort makes sorts of the adjectives listed with it.
                found.addFirst(i);
            } else {
                break;
            }
        }
        return joined && known ? found : List.of();
    }

    private boolean isSeparator(int token) {
        Token word = sentence.token(token);
        return word.tag().equals("CC") || word.form().equals(",");
    }

    /** What the number counts where it is a measure: "28 tons of flour". */
    private Optional<String> unit(int head) {
        return weighed(head).flatMap(Stated::unit);
    }

    /** The mass or volume that the thing is stated in: what holds it with "of" ends a dimension. */
    private Optional<Stated> weighed(int head) {
        int holder = holderOf(head);
        return holder < 0
                ? Optional.empty()
                : stated.stream()
                        .filter(amount -> amount.unit().isPresent()
                                && amount.span().contains(sentence.token(holder).span()))
                        .findFirst();
    }

    /** The number stated for the thing; "a" and "an" are one where the thing can be counted. */
    private Optional<Quantity> count(int head, Optional<ItemEntry> entry) {
        Optional<Quantity> part = part(head).or(() -> weighed(head).map(Stated::quantity));
        if (part.isPresent()) {
            return part;
        }
        Span phrase = phrase(head);
        int first = head;
        for (int i : sentence.dependents(head)) {
            first = Math.min(first, i < head ? sentence.subtree(i).getFirst() : first);
        }
        int from = sentence.token(first).span().start();
        // "Hundreds of missiles", "millions of rounds of ammunition": the number stands in front of the phrase.
        int at = head;
        for (int holder = holderOf(at); holder >= 0 && holder < at; holder = holderOf(at)) {
            from = Math.min(
                    from,
                    sentence.token(sentence.subtree(holder).getFirst()).span().start());
            at = holder;
        }
        // The number right before the phrase, where the parser gave it to another noun ("31 Abrams … in January 2023").
        int left = sentence.tokenAt(Math.min(from, phrase.start())) - 1;
        while (left >= 0
                && (QUANTIFIES.contains(sentence.token(left).tag())
                        || words.loose().contains(sentence.token(left).lemma()))) {
            from = Math.min(from, sentence.token(left).span().start());
            left--;
        }
        Span reach = new Span(Math.min(from, phrase.start()), phrase.end());
        for (Stated amount : stated.reversed()) {
            if (amount.currency().isEmpty()
                    && amount.isCount()
                    && !isShare(amount.quantity())
                    && reach.contains(amount.span())
                    && amount.span().end() <= sentence.token(head).span().start()) {
                return Optional.of(amount.quantity());
            }
        }
        boolean one = sentence.dependents(head).stream()
                .anyMatch(i -> Set.of("a", "an", "another", "one")
                        .contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
        boolean countable = (entry.map(e -> !e.generic()).orElse(true)
                        || words.whole().contains(sentence.token(head).lemma()))
                && !words.laws().contains(sentence.token(head).lemma())
                && !sentence.token(head).tag().endsWith("S");
        return one && countable ? Optional.of(Quantity.of(1, Bound.EXACT)) : Optional.empty();
    }

    /** "A third of the shells": a share counts nothing. */
    private static boolean isShare(Quantity quantity) {
        return quantity.value()
                .filter(value -> value.compareTo(BigDecimal.ONE) < 0)
                .isPresent();
    }

    /** "Ten of the fourteen tanks": ten. */
    private Optional<Quantity> part(int head) {
        int holder = holderOf(head);
        return holder >= 0 && sentence.token(holder).tag().equals("CD")
                ? stated.stream()
                        .filter(amount -> amount.currency().isEmpty()
                                && amount.isCount()
                                && amount.span().contains(sentence.token(holder).span()))
                        .map(Stated::quantity)
                        .findFirst()
                : Optional.empty();
    }

    /** The noun that the noun at {@code token} stands behind with "of"; negative where there is none. */
    private int holderOf(int token) {
        int prep = sentence.token(token).head();
        boolean held = prep != Token.ROOT
                && sentence.token(token).relation().equals("pobj")
                && sentence.token(prep).lemma().equals("of");
        return held ? sentence.token(prep).head() : Token.ROOT;
    }

    /** From the first identifying word to the head. */
    Span phrase(int head) {
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
        for (int i = first; i < head; i++) {
            // A subtree gone astray reaches back over a verb or a comma.
            String tag = sentence.token(i).tag();
            if (tag.equals(",")
                    || tag.equals("IN")
                    || Set.of("VBZ", "VBP", "VBD", "MD").contains(tag)) {
                first = i + 1;
            }
        }
        while (first > 0
                && sentence.token(first - 1).span().end()
                        == sentence.token(first).span().start()
                && sentence.token(first - 1).isNoun()) {
            first--;
        }
        first = Math.min(first, firstKnown(head));
        first = nameBefore(first);
        for (int i = first; i <= Math.max(head, known(head)); i++) {
            parts.add(i);
        }
        int known = firstKnown(head);
        while (parts.size() > 1
                && !identifies(parts.getFirst())
                && parts.getFirst() < head
                && (known == head || parts.getFirst() < known)) {
            parts.removeFirst();
        }
        while (parts.size() > 1
                && sentence.token(parts.getFirst()).form().codePoints().noneMatch(Character::isLetterOrDigit)) {
            // The mark of a list is no part of what it lists.
            parts.removeFirst();
        }
        return parts;
    }

    /** "Mirage 2000-5 jets": where a name that the gazetteer knows starts right before {@code first}; else {@code first}. */
    private int nameBefore(int first) {
        return cast.matches(number).stream()
                .filter(match -> match.entry() instanceof ItemEntry entry && !entry.generic())
                .filter(match -> sentence.tokenAt(match.span().end() - 1) == first - 1
                        && sentence.token(sentence.tokenAt(match.span().start()))
                                .isProperNoun())
                .mapToInt(match -> sentence.tokenAt(match.span().start()))
                .findFirst()
                .orElse(first);
    }

    /** The last token of the name that the gazetteer knows around the head: "tanks" for the head of "Leopard 2 tanks". */
    private int known(int head) {
        int start = sentence.token(head).span().start();
        int last = cast.matches(number).stream()
                .filter(m -> m.entry() instanceof ItemEntry && m.span().contains(start))
                .mapToInt(m -> sentence.tokenAt(m.span().end() - 1))
                .findFirst()
                .orElse(head);
        for (int i = head + 1; i <= last; i++) {
            if (!sentence.token(i).isNoun() && !sentence.token(i).tag().equals("CD")) {
                return head;
            }
        }
        return last;
    }

    /** The first token of that name, where the parser tore it from its head ("was given 14 Challenger 2 tanks"). */
    private int firstKnown(int head) {
        return named(head)
                .map(match -> sentence.tokenAt(match.span().start()))
                .filter(first -> first < head
                        && (holderOf(head) != first || !isHolder(first))
                        && !cast.mentions(number).stream().anyMatch(m -> m.first() <= first && first <= m.last()))
                .orElse(head);
    }

    /** The gazetteer's thing with a name of its own that the token belongs to. */
    private Optional<GazetteerMatch> named(int token) {
        int start = sentence.token(token).span().start();
        return cast.matches(number).stream()
                .filter(match -> match.entry() instanceof ItemEntry entry
                        && !entry.generic()
                        && match.span().contains(start))
                .findFirst();
    }

    /** "Rounds of small arms ammunition": what is counted, and no part of the name. */
    private boolean isHolder(int token) {
        return words.container().contains(sentence.token(token).lemma());
    }

    private boolean identifies(int token) {
        Token word = sentence.token(token);
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean party = cast.mentions(number).stream()
                .anyMatch(m -> m.first() <= token
                        && token <= m.last()
                        && m.party().sort() != Party.Sort.COMPANY
                        && !(m.party().sort() == Party.Sort.ORGANISATION && isMake(token)));
        boolean numberWord = word.tag().equals("CD")
                || stated.stream().anyMatch(s -> s.span().contains(word.span()));
        if (isCalibre(token)) {
            return true;
        }
        return !party
                && !numberWord
                && (isName(token)
                        || isHyphened(token)
                        || (!words.loose().contains(form) && !words.loose().contains(word.lemma())))
                && !Set.of("DT", "PRP$", "POS", ",", "CC", "RB", "HYPH", "IN", "``", "''")
                        .contains(word.tag());
    }

    /** "Six Osprey launchers": a name that nobody lists, right in front of goods, says what they are. */
    private boolean isMake(int token) {
        Token word = sentence.token(token);
        return word.relation().equals("compound")
                && word.head() > token
                && words.goods().contains(sentence.token(word.head()).lemma())
                && !words.bundle().contains(sentence.token(word.head()).lemma());
    }

    /** Whether most words are capitalised, as in a headline, where a capital tells no name. */
    private boolean isHeadline() {
        int capitals = 0;
        int letters = 0;
        for (Token word : sentence.tokens()) {
            if (Character.isLetter(word.form().charAt(0))) {
                letters++;
                capitals += Character.isUpperCase(word.form().charAt(0)) ? 1 : 0;
            }
        }
        return capitals * 2 > letters;
    }

    /** "84 mm ammunition": the measure says which, and not how much. */
    private boolean isCalibre(int token) {
        int unit = token;
        while (unit < sentence.size()
                && unit <= token + 2
                && (sentence.token(unit).tag().equals("CD")
                        || sentence.token(unit).tag().equals("HYPH"))) {
            unit++;
        }
        return unit < sentence.size() && sentence.token(unit).form().matches("mm|millimet(?:er|re)s?");
    }

    /** "Large-capacity generators": a word that would be loose alone. */
    private boolean isHyphened(int token) {
        return sentence.token(token).tag().startsWith("JJ")
                && token + 2 < sentence.size()
                && sentence.token(token + 1).tag().equals("HYPH")
                && sentence.token(token + 2).isNoun();
    }

    /** "The Joint Standoff Weapon": a word that would be loose belongs to a name that it stands in. */
    private boolean isName(int token) {
        return token > 0
                && sentence.token(token).isProperNoun()
                && token + 1 < sentence.size()
                && sentence.token(token + 1).isProperNoun();
    }

    /** The name: the identifying words, the head in the singular, a leading capital kept only where the word is a name. */
    private String name(int head) {
        return name(parts(head));
    }

    private String name(List<Integer> parts) {
        StringBuilder name = new StringBuilder();
        for (int i : parts) {
            Token word = sentence.token(i);
            String form = i == parts.getLast() ? singular(word) : word.form();
            boolean capital = Character.isUpperCase(form.charAt(0)) && (i > 0 ? !isHeadline() : isNamed(i, form));
            boolean glued = i > parts.getFirst()
                    && sentence.token(i - 1).span().end() == word.span().start();
            boolean proper = word.isProperNoun()
                    || capital
                    || glued // "IRIS-T" is one word, whatever its last letter alone would be
                    || form.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            String written = proper ? form : form.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() || glued ? "" : " ").append(written);
        }
        return name.toString();
    }

    /** Whether a word that opens its sentence has its capital from a name: "Leopards arrived". */
    private boolean isNamed(int token, String form) {
        return named(token)
                .map(match -> (ItemEntry) match.entry())
                .filter(entry -> Arrays.asList(entry.name().split("[ -]")).contains(form))
                .isPresent();
    }

    /** The things that goods are for: "ammunition for howitzers and mortars". */
    private List<Integer> purposes(int head) {
        List<Integer> found = new ArrayList<>();
        if (!words.mass().contains(sentence.token(head).lemma())) {
            return found;
        }
        for (int prep : sentence.dependents(head, "prep")) {
            if (sentence.token(prep).lemma().equals("for")) {
                sentence.dependents(prep, "pobj").forEach(i -> joined(i, found));
            }
        }
        found.removeIf(i -> !isKnown(i));
        return found;
    }

    private void joined(int noun, List<Integer> found) {
        found.add(noun);
        sentence.dependents(noun, "conj").forEach(i -> joined(i, found));
    }

    private boolean isKnown(int token) {
        int start = sentence.token(token).span().start();
        return cast.matches(number).stream()
                .anyMatch(m -> m.entry() instanceof ItemEntry && m.span().contains(start));
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
