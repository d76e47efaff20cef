package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a thing is called: the shortest phrase that identifies it, in the singular. */
final class ItemNames {
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final List<Stated> stated;

    ItemNames(Sentence sentence, int number, Cast cast, Words words, List<Stated> stated) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.words = words;
        this.stated = stated;
    }

    /** The noun that the noun at {@code token} stands behind with "of"; negative where there is none. */
    int holderOf(int token) {
        int prep = sentence.token(token).head();
        boolean held = prep != Token.ROOT
                && sentence.token(token).relation().equals("pobj")
                && sentence.token(prep).lemma().equals("of");
        if (held && Misplaced.isTorn(sentence, prep)) {
            return prep - 1;
        }
        return held ? sentence.token(prep).head() : Token.ROOT;
    }

    /** The tokens of the shortest phrase that identifies the thing. */
    List<Integer> parts(int head) {
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
    Optional<GazetteerMatch> named(int token) {
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
        if (isDuration(token)) {
            return false;
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
        boolean number = sentence.token(token).tag().equals("CD");
        // "16 155 mm howitzers" are sixteen.
        int unit = token + (number ? 1 : 0);
        while (unit < sentence.size() && sentence.token(unit).tag().equals("HYPH")) {
            unit++;
        }
        return unit < sentence.size() && sentence.token(unit).form().matches("mm|millimet(?:er|re)s?");
    }

    /** "A ten-year agreement": for how long, and not which. */
    private boolean isDuration(int token) {
        return token > 1
                && sentence.token(token - 1).tag().equals("HYPH")
                && sentence.token(token - 2).tag().equals("CD")
                && sentence.token(token).lemma().matches("year|month|week|day|hour");
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
    String of(int head) {
        return of(parts(head));
    }

    /** The same of these tokens. */
    String of(List<Integer> parts) {
        if (isInCapitals()) {
            return Capitals.name(sentence, cast.matches(number), parts);
        }
        StringBuilder name = new StringBuilder();
        for (int i : parts) {
            Token word = sentence.token(i);
            String form = i == parts.getLast() ? one(i) : word.form();
            boolean capital = Character.isUpperCase(form.charAt(0)) && (opens(i) ? isNamed(i, form) : !isHeadline());
            boolean glued = i > parts.getFirst()
                    && sentence.token(i - 1).span().end() == word.span().start();
            boolean proper = word.isProperNoun()
                    || capital
                    || isParty(i) // "Russian assets", whatever the headline capitalises
                    || glued // "IRIS-T" is one word, whatever its last letter alone would be
                    || form.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            String written = proper ? form : form.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() || glued ? "" : " ").append(written);
        }
        return name.toString();
    }

    /** The singular, of names that the parser does not know by those of goods: "ten Gepards". */
    private String one(int token) {
        String form = singular(sentence.token(token));
        boolean plural = form.equals(sentence.token(token).form()) && form.endsWith("s") && form.length() > 3;
        String shorter = plural ? form.substring(0, form.length() - 1) : form;
        return plural && !isNamed(token, form) && isNamed(token, shorter) ? shorter : form;
    }

    /** Whether a word is its sentence's first, the mark of a list aside. */
    private boolean opens(int token) {
        return sentence.tokens().subList(0, token).stream()
                .allMatch(before -> before.form().codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private boolean isInCapitals() {
        return sentence.tokens().stream().noneMatch(word -> word.form().chars().anyMatch(Character::isLowerCase));
    }

    private boolean isParty(int token) {
        return cast.mentions(number).stream()
                .filter(mention -> Set.of(Party.Sort.STATE, Party.Sort.BODY)
                        .contains(mention.party().sort()))
                .anyMatch(mention -> mention.first() <= token && token <= mention.last());
    }

    /** Whether a word that opens its sentence has its capital from a name: "Leopards arrived". */
    private boolean isNamed(int token, String form) {
        return named(token)
                .map(match -> (ItemEntry) match.entry())
                .filter(entry -> Arrays.asList(entry.name().split("[ -]")).contains(form))
                .isPresent();
    }

    /** The noun in the singular, as it stands but for its ending; names and words that are no plurals as they are. */
    static String singular(Token word) {
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
