package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.StateEntry;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the persons named in a sentence: those of the cast, and runs of proper nouns right behind an office's noun, which
 * name a person whatever the parser takes them for.
 */
final class PersonFinder {
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III");
    private static final Set<String> CLOSING = Set.of("]", ")");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private final TitleLexicon lexicon;

    PersonFinder(TitleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NamedPerson> find(Sentence sentence, int number, Cast cast) {
        List<NamedPerson> found = new ArrayList<>();
        boolean[] taken = new boolean[sentence.size()];
        for (Cast.Mention mention : cast.mentions(number)) {
            if (mention.party().sort() == Party.Sort.PERSON) {
                found.add(withoutOffice(sentence, mention, number, cast));
            }
            for (int i = mention.first(); i <= mention.last(); i++) {
                taken[i] |= !isInName(sentence, mention);
            }
        }
        seenByParser(sentence, taken, found);
        for (int i = 1; i < sentence.size(); i++) {
            if (!taken[i] && isName(sentence.token(i)) && isBehindOffice(sentence, i, number, cast)) {
                int last = i;
                while (last + 1 < sentence.size()
                        && !taken[last + 1]
                        && (isName(sentence.token(last + 1)) || isHyphened(sentence, last + 1))) {
                    last++;
                }
                Span span = sentence.token(i).span().cover(sentence.token(last).span());
                if (last > i || !sentence.token(i).relation().equals("compound")) {
                    found.add(new NamedPerson(words(sentence, i, last), Optional.empty(), i, last, last, span));
                }
                i = last;
            }
        }
        return found.stream()
                .filter(person -> !isBracketPart(sentence, person, found))
                .toList();
    }

    /** Whether the word before is an office's noun, or the state of one: "minister of Moldova NAME". */
    private boolean isBehindOffice(Sentence sentence, int i, int number, Cast cast) {
        if (isOffice(sentence.token(i - 1))) {
            return true;
        }
        return i > 2
                && i + 1 < sentence.size()
                && isName(sentence.token(i + 1))
                && sentence.token(i - 2).lemma().equals("of")
                && isOffice(sentence.token(i - 3))
                && cast.matches(number).stream()
                        .filter(match ->
                                match.span().overlaps(sentence.token(i - 1).span()))
                        .anyMatch(match -> match.entry() instanceof StateEntry);
    }

    /** A hyphen or the rest of a name behind one: "Min-jun". */
    private static boolean isHyphened(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && (sentence.token(i).tag().equals("HYPH")
                        || sentence.token(i - 1).tag().equals("HYPH"))
                && sentence.token(i + (sentence.token(i).tag().equals("HYPH") ? 1 : 0))
                        .isProperNoun()
                && sentence.token(i - 1).span().end()
                        == sentence.token(i).span().start();
    }

    /** Names of two words or more that the parser takes for a person's and the cast does not know. */
    private static void seenByParser(Sentence sentence, boolean[] taken, List<NamedPerson> found) {
        for (int first = 0; first < sentence.size(); first++) {
            if (taken[first] || !sentence.token(first).entity().equals("B-PERSON")) {
                continue;
            }
            int last = first + 1;
            while (last < sentence.size()
                    && !taken[last]
                    && sentence.token(last).entity().equals("I-PERSON")) {
                last++;
            }
            if (last < sentence.size()
                    && !taken[last]
                    && sentence.token(last).entity().equals("L-PERSON")) {
                Span span =
                        sentence.token(first).span().cover(sentence.token(last).span());
                found.add(new NamedPerson(words(sentence, first, last), Optional.empty(), first, last, last, span));
                for (int i = first; i <= last; i++) {
                    taken[i] = true;
                }
            }
        }
    }

    /** Whether a mention of a state or the like is a part of what the parser sees as a longer person's name: "Hanna Mali". */
    private static boolean isInName(Sentence sentence, Cast.Mention mention) {
        return mention.party().sort() != Party.Sort.PERSON
                && mention.first() > 0
                && sentence.token(mention.last()).entity().equals("L-PERSON")
                && sentence.token(mention.first() - 1).entity().matches("[BI]-PERSON");
    }

    /** The cast makes an office before a name part of the mention; here it stands apart. */
    private NamedPerson withoutOffice(Sentence sentence, Cast.Mention mention, int number, Cast cast) {
        int first = mention.last();
        while (first > mention.first()
                && !lexicon.isHead(sentence.token(first - 1).lemma())
                && !startsName(sentence, first)
                && (isName(sentence.token(first - 1)) || isLink(sentence, first - 1, mention))
                && !isOfOffice(sentence.token(first - 1), number, cast)) {
            first--;
        }
        while (first < mention.last() && isPortfolio(sentence, first)) {
            first++;
        }
        while (first > 0
                && !startsName(sentence, first)
                && isForename(sentence, first - 1, mention)
                && !isPortfolio(sentence, first - 1)) {
            first--;
        }
        if (isInBrackets(sentence, first)) {
            return bracketed(sentence, mention, first);
        }
        int tail = withTail(sentence, mention.last());
        if (first == mention.last()
                && sentence.token(first).entity().equals("B-PERSON")
                && tail > first
                && !mention.party().name().contains(" ")) {
            Span whole = sentence.token(first).span().cover(sentence.token(tail).span());
            return new NamedPerson(words(sentence, first, tail), mention.party().actsFor(), first, tail, tail, whole);
        }
        int last = withSuffix(sentence, mention.last());
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        String suffix = last == mention.last()
                ? ""
                : (last == mention.last() + 2 ? ", " : " ")
                        + sentence.token(last).form();
        String name = mention.party().name();
        String before = name.substring(0, Math.max(0, name.indexOf(' ')));
        boolean portfolio =
                first > 0 && before.equals(sentence.token(first - 1).form()) && isPortfolio(sentence, first - 1);
        return new NamedPerson(
                (portfolio ? name.substring(before.length() + 1) : name) + suffix,
                mention.party().actsFor(),
                first,
                last,
                mention.head(),
                span);
    }

    /** Whether the parser sees a name of several words begin at {@code i}: what stands before is none of it. */
    private static boolean startsName(Sentence sentence, int i) {
        return sentence.token(i).entity().equals("B-PERSON")
                && sentence.token(i - 1).entity().equals("O");
    }

    /** A hyphen or a small word inside what the parser sees as one name: "Jean-Pierre", "von der". */
    private static boolean isLink(Sentence sentence, int i, Cast.Mention mention) {
        Token token = sentence.token(i);
        boolean small =
                token.tag().equals("HYPH") || Character.isLowerCase(token.form().codePointAt(0));
        return i > mention.first() && small && token.entity().equals("I-PERSON");
    }

    /** A word that belongs to the office before a name, which the parser takes for the name's: "Minister of Defense NAME". */
    private boolean isPortfolio(Sentence sentence, int i) {
        String before = i == 0 ? "" : sentence.token(i - 1).lemma();
        return (before.equals("of") || before.equals("for"))
                && lexicon.isPortfolio(sentence.token(i).lemma());
    }

    /** Whether the word before a name closes a bracket in which another name ends: "[President Anna] Lind". */
    private boolean isInBrackets(Sentence sentence, int first) {
        return first > 1 && CLOSING.contains(sentence.token(first - 1).form()) && isName(sentence.token(first - 2));
    }

    private static NamedPerson bracketed(Sentence sentence, Cast.Mention mention, int first) {
        String forename = sentence.token(first - 2).form();
        String name = mention.party().name();
        Span span = sentence.token(first - 2)
                .span()
                .cover(sentence.token(mention.last()).span());
        return new NamedPerson(
                name.contains(" ") ? name : forename + " " + name,
                mention.party().actsFor(),
                first - 2,
                mention.last(),
                mention.head(),
                span);
    }

    /** Whether a name is only the part of another that an editor put in brackets before it. */
    private static boolean isBracketPart(Sentence sentence, NamedPerson one, List<NamedPerson> all) {
        return one.last() + 2 < sentence.size()
                && CLOSING.contains(sentence.token(one.last() + 1).form())
                && all.stream()
                        .anyMatch(other ->
                                !other.equals(one) && other.first() <= one.last() && other.last() > one.last());
    }

    /** Whether the gazetteers know the word as a state's name or as part of an office, whatever the parser takes it for. */
    private static boolean isOfOffice(Token token, int number, Cast cast) {
        return cast.matches(number).stream()
                .filter(match -> match.span().overlaps(token.span()))
                .anyMatch(match -> match.entry() instanceof StateEntry || match.entry() instanceof OfficeEntry);
    }

    /** A proper noun that the parser hangs on the name though it did not see the whole name. */
    private boolean isForename(Sentence sentence, int i, Cast.Mention mention) {
        Token token = sentence.token(i);
        return isName(token)
                && token.relation().equals("compound")
                && token.head() == mention.head()
                && (token.entity().equals("O") || token.entity().endsWith("-PERSON"));
    }

    /** The last token of a name with "Jr." or the like behind it, a comma between or not. */
    private static int withSuffix(Sentence sentence, int last) {
        int next = last + 1 < sentence.size() && sentence.token(last + 1).form().equals(",") ? last + 2 : last + 1;
        return next < sentence.size() && SUFFIXES.contains(sentence.token(next).form()) ? next : last;
    }

    /** The last token of a name of which the cast knows the first word alone, as the parser sees it: surname before forename. */
    private static int withTail(Sentence sentence, int last) {
        int end = last;
        while (end + 1 < sentence.size()
                && sentence.token(end).entity().matches("[BI]-PERSON")
                && sentence.token(end + 1).entity().matches("[IL]-PERSON")) {
            end++;
        }
        return end;
    }

    private boolean isName(Token token) {
        return token.isProperNoun()
                && !token.tag().equals("NNPS")
                && !lexicon.isHead(token.lemma())
                && Character.isUpperCase(token.form().codePointAt(0))
                && !token.entity().endsWith("-GPE")
                && !token.entity().endsWith("-NORP")
                && !token.entity().endsWith("-DATE");
    }

    private boolean isOffice(Token token) {
        return lexicon.isHead(token.lemma()) && !PLURAL.contains(token.tag());
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean joined = i == first
                    || sentence.token(i).tag().equals("HYPH")
                    || sentence.token(i - 1).tag().equals("HYPH");
            words.append(joined ? "" : " ").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
