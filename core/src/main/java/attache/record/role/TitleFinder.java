package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.RoleStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the office in the noun phrase before, behind or said of a person's name, in one parsed sentence. */
final class TitleFinder {
    /** How many tokens an office may stand away from the name. */
    private static final int WINDOW = 14;

    private static final Set<String> OPENING = Set.of(",", "(", "[");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "on", "in", "with");
    private static final Set<String> SEATED = Set.of("of", "on", "in");
    private static final Set<String> FROM_YEAR = Set.of("from", "between");
    private static final Set<String> TO_YEAR = Set.of("to", "until", "and");
    private static final Set<String> SERVED = Set.of("to", "for", "with");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
    private static final Set<String> LOOSE =
            Set.of("appos", "compound", "nmod", "dep", "conj", "npadvmod", "pobj", "dobj", "attr", "root");

    private final TitleLexicon lexicon;
    private final Sentence sentence;
    private final PhraseReader reader;

    TitleFinder(TitleLexicon lexicon, Sentence sentence, PhraseReader reader) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.reader = reader;
    }

    /** "Ukrainian Defence Minister NAME", "the mayor, NAME", "the head of the agency NAME". */
    Optional<TitlePhrase> before(int name) {
        int last = name - 1;
        if (last > 0 && OPENING.contains(sentence.token(last).form())) {
            last--;
        }
        if (last > 1 && isStyle(last, name)) {
            last -= OPENING.contains(sentence.token(last - 1).form()) ? 2 : 1;
        }
        // "An adviser to NAME's chief of staff": the name is whom the office serves.
        if (last < 0 || (last == name - 1 && SERVED.contains(lemma(last)))) {
            return Optional.empty();
        }
        if (isHead(last)) {
            return Optional.of(reader.read(bureausHead(last).orElse(last), last));
        }
        Optional<Integer> elect = OfficeNoun.endingAt(sentence, last, lexicon).filter(this::isHead);
        if (elect.isPresent()) {
            return Optional.of(reader.read(elect.get(), last));
        }
        if (last > 0
                && isHead(last - 1)
                && lexicon.isLocal(lemma(last - 1))
                && sentence.token(last).entity().equals("U-GPE")) {
            return Optional.of(reader.read(last - 1, last));
        }
        for (int i = last; i > Math.max(0, last - WINDOW); i--) {
            if (!isNominal(i)) {
                return Optional.empty();
            }
            if (LINKS.contains(lemma(i)) && isHead(i - 1)) {
                return isKins(i - 1)
                        ? Optional.empty()
                        : Optional.of(reader.read(bureausHead(i - 1).orElse(i - 1), last));
            }
        }
        return Optional.empty();
    }

    /** Whether the token is a style of address before a name: "the emir, Sheikh NAME", "General Sir NAME". */
    private boolean isStyle(int i, int name) {
        return i == name - 1
                && sentence.token(i).isProperNoun()
                && !isHead(i)
                && (OPENING.contains(sentence.token(i - 1).form()) || lexicon.isStyle(lemma(i)));
    }

    /** Whether the office at {@code head} is that of one whose kin the name behind it is: "the wife of the president of Latvia, NAME". */
    private boolean isKins(int head) {
        int of = beforeThe(head);
        return of > 0 && lemma(of).equals("of") && lexicon.isKin(lemma(of - 1));
    }

    /** The office of the head of what serves the holder of the one at {@code head}: "head of the Office of the President". */
    private Optional<Integer> bureausHead(int head) {
        int of = beforeThe(head);
        if (of < 2 || !lemma(of).equals("of") || !lexicon.isBureau(lemma(of - 1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int outer = beforeThe(of - 1);
        return outer > 0 && lemma(outer).equals("of") && isHead(outer - 1) ? Optional.of(outer - 1) : Optional.empty();
    }

    /** The token before the noun at {@code noun} and its article; negative where there is none. */
    private int beforeThe(int noun) {
        return noun > 0 && sentence.token(noun - 1).tag().equals("DT") ? noun - 2 : noun - 1;
    }

    /** "NAME, the alliance's chief", "NAME, a deputy minister of defence". */
    Optional<TitlePhrase> behind(int nameEnd) {
        if (nameEnd + 2 >= sentence.size()
                || !OPENING.contains(sentence.token(nameEnd + 1).form())) {
            return Optional.empty();
        }
        return behindComma(afterParty(nameEnd));
    }

    /** The last token of "NAME, D-Ohio", before a comma or not; the name's own where no party's letter follows it. */
    private int afterParty(int nameEnd) {
        boolean party = nameEnd + 5 < sentence.size()
                && sentence.token(nameEnd + 2).form().length() == 1
                && sentence.token(nameEnd + 3).tag().equals("HYPH")
                && OPENING.contains(sentence.token(nameEnd + 5).form());
        return party ? nameEnd + 4 : nameEnd;
    }

    private Optional<TitlePhrase> behindComma(int nameEnd) {
        boolean aged = nameEnd + 4 < sentence.size()
                && sentence.token(nameEnd + 2).tag().equals("CD")
                && sentence.token(nameEnd + 3).form().equals(",");
        int start = aged ? nameEnd + 4 : nameEnd + 2;
        Optional<RoleStatus> said = start + 1 < sentence.size() ? lexicon.statusOf(lemma(start)) : Optional.empty();
        return nounFrom(said.isPresent() ? start + 1 : start)
                .filter(i -> isSaidOfName(i, nameEnd))
                .map(i -> {
                    TitlePhrase title = reader.read(i, endOfLink(i));
                    return isOver(endOfLink(i) + 1)
                            ? title.held(RoleStatus.FORMER)
                            : said.map(title::held).orElse(title);
                });
    }

    /** Whether years stand at {@code i} in which an office was held and is held no more: "from 2014 to 2019", "until 2019". */
    private boolean isOver(int i) {
        if (i + 1 >= sentence.size() || !isYear(i + 1)) {
            return false;
        }
        String word = lemma(i);
        boolean span = i + 3 < sentence.size() && TO_YEAR.contains(lemma(i + 2)) && isYear(i + 3);
        return word.equals("until") || (FROM_YEAR.contains(word) && span);
    }

    private boolean isYear(int i) {
        return sentence.token(i).form().matches("[12][0-9]{3}");
    }

    /** The office in the noun phrase that begins at {@code start}; empty where it is that of a name behind it. */
    Optional<TitlePhrase> from(int start) {
        return nounFrom(start).filter(i -> !isAnothers(i)).map(i -> reader.read(i, endOfLink(i)));
    }

    private Optional<Integer> nounFrom(int start) {
        for (int i = start; i < Math.min(sentence.size(), start + WINDOW) && isNominal(i); i++) {
            if (isHead(i) && !isOfFurther(i) && !isHyphened(i)) {
                return isOfNoOffice(i) ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether the word only stands before a noun that is no office: "chief buyer". */
    private boolean isOfNoOffice(int i) {
        int next = i + 1;
        return next < sentence.size()
                && sentence.token(i).head() == next
                && sentence.token(next).tag().equals("NN")
                && !isHead(next)
                && OfficeNoun.at(sentence, i, lexicon).last() == i;
    }

    /** Whether the noun is the first part of an office's: "secretary" of "secretary-general". */
    private boolean isHyphened(int i) {
        return i + 2 < sentence.size() && sentence.token(i + 1).tag().equals("HYPH") && isHead(i + 2);
    }

    /** Whether the noun only tells more of the office behind it: "deputy" of "deputy defence minister". */
    private boolean isOfFurther(int i) {
        int next = i + 1;
        while (next < sentence.size()
                && lexicon.isPortfolio(lemma(i))
                && (lexicon.isPortfolio(lemma(next)) || isHouse(next))
                && !isHead(next)) {
            next++;
        }
        return next < sentence.size() && isHead(next);
    }

    /** A name inside an office that is no person's: "deputy Pentagon press secretary". */
    private boolean isHouse(int i) {
        Token token = sentence.token(i);
        return token.isProperNoun() && !token.entity().endsWith("-PERSON");
    }

    /** The other of two offices joined before a name, of which {@code second} is the one beside it: "prime and defence minister". */
    Optional<TitlePhrase> joined(TitlePhrase second) {
        int and = second.first() - 1;
        return and > 0 && lemma(and).equals("and") && isHead(and - 1)
                ? Optional.of(reader.read(and - 1, and - 1))
                : Optional.empty();
    }

    /** The other of two offices joined behind a name, of which {@code first} is the one beside it: "NAME, mayor and poet". */
    Optional<TitlePhrase> joinedBehind(TitlePhrase first) {
        int and = endOfLink(first.head()) + 1;
        if (and + 1 >= sentence.size() || !lemma(and).equals("and")) {
            return Optional.empty();
        }
        for (int i = and + 1; i < Math.min(sentence.size(), and + WINDOW) && isNominal(i); i++) {
            if (isHead(i) && (i + 1 == sentence.size() || !lexicon.isHead(lemma(i + 1)))) {
                return isAnothers(i) ? Optional.empty() : Optional.of(reader.read(i, endOfLink(i)));
            }
        }
        return Optional.empty();
    }

    /** "NAME is the secretary general of the alliance". */
    Optional<TitlePhrase> predicated(int nameHead) {
        Token name = sentence.token(nameHead);
        if (!name.relation().equals("nsubj")
                || !sentence.token(name.head()).lemma().equals("be")) {
            return Optional.empty();
        }
        return sentence.dependents(name.head(), "attr").stream()
                .filter(this::isHead)
                .findFirst()
                .map(i -> reader.read(i, endOfLink(i)));
    }

    /** The noun of an office, in the singular: one person's. */
    private boolean isHead(int i) {
        boolean noun = lexicon.isHead(lemma(i)) || (lexicon.isSeat(lemma(i).toLowerCase(Locale.ROOT)) && isInOrgan(i));
        return noun && !sentence.token(i).tag().endsWith("S");
    }

    /** Whether a seat is one in a parliament or a part of one: "member of the Danish parliament", "Democrat on the committee". */
    private boolean isInOrgan(int seat) {
        return sentence.dependents(seat, "prep").stream()
                .filter(prep -> prep == seat + 1 && SEATED.contains(lemma(prep)))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .anyMatch(body -> lexicon.isOrgan(lemma(body).toLowerCase(Locale.ROOT)));
    }

    private String lemma(int i) {
        return sentence.token(i).lemma();
    }

    private boolean isSaidOfName(int head, int nameEnd) {
        Token token = sentence.token(head);
        boolean named = head + 1 < sentence.size()
                && sentence.token(head + 1).isProperNoun()
                && !sentence.token(head + 1).entity().endsWith("GPE");
        boolean apart = token.relation().equals("nsubj") && token.head() > head;
        return !named && !apart && !isAnothers(head) && (LOOSE.contains(token.relation()) || token.head() <= nameEnd);
    }

    /** Whether the office is that of a name behind it: "NAME, Minister of Defence OTHER NAME". */
    private boolean isAnothers(int head) {
        int end = endOfLink(head);
        for (int i = head + 2; i <= end; i++) {
            if (sentence.token(i).entity().matches("[BU]-PERSON")) {
                String before = lemma(i - 1);
                boolean linked = LINKS.contains(before) || lexicon.isHead(before) || before.equals("the");
                return !linked || lexicon.isPortfolio(lemma(i));
            }
        }
        return false;
    }

    /** The last token of the "of" or "for" phrases behind an office's noun. */
    private int endOfLink(int head) {
        int own = OfficeNoun.at(sentence, head, lexicon).last();
        int end = own;
        for (int i = own + 1; i < Math.min(sentence.size(), head + WINDOW); i++) {
            if (!(isNominal(i) || isOccupied(i)) || isDated(i) || (i == own + 1 && !LINKS.contains(lemma(i)))) {
                break;
            }
            end = i;
        }
        while (end > own && !sentence.token(end).isNoun()) {
            end--;
        }
        return end;
    }

    /** A participle before a noun, or what stands before one: "temporarily occupied territories". */
    private boolean isOccupied(int i) {
        Token token = sentence.token(i);
        boolean adverb = token.tag().equals("RB") && token.head() == i + 1;
        int participle = adverb ? i + 1 : i;
        return sentence.token(participle).tag().equals("VBN")
                && sentence.token(participle).relation().equals("nmod")
                && sentence.token(participle).head() > participle;
    }

    /** A link to a date, which is no part of an office: "in May". */
    private boolean isDated(int i) {
        return LINKS.contains(lemma(i))
                && i + 1 < sentence.size()
                && sentence.token(i + 1).entity().endsWith("-DATE");
    }

    /** "Jailed", "exiled" before a noun. */
    private static boolean isParticiple(Token token, int i) {
        return PARTICIPLES.contains(token.tag()) && token.relation().equals("nmod") && token.head() > i;
    }

    private boolean isNominal(int i) {
        Token token = sentence.token(i);
        return OfficeNoun.isByTheWay(sentence, i)
                || token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("POS")
                || token.tag().equals("PRP$")
                || token.tag().equals("HYPH")
                || isParticiple(token, i)
                || (token.lemma().equals("and")
                        && i + 1 < sentence.size()
                        && (sentence.token(i + 1).isProperNoun() || lexicon.isPortfolio(lemma(i + 1))))
                || ((token.tag().equals("IN") || token.tag().equals("TO")) && LINKS.contains(token.lemma()));
    }
}
