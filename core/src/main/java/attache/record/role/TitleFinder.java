package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the office in the noun phrase before, behind or said of a person's name, in one parsed sentence. */
final class TitleFinder {
    /** How many tokens an office may stand away from the name. */
    private static final int WINDOW = 14;

    private static final Set<String> OPENING = Set.of(",", "(", "[");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "on", "in", "with");
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
        if (last < 0) {
            return Optional.empty();
        }
        if (isHead(last)) {
            return Optional.of(reader.read(last, last));
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
                return Optional.of(reader.read(i - 1, last));
            }
        }
        return Optional.empty();
    }

    /** "NAME, the alliance's chief", "NAME, a deputy minister of defence". */
    Optional<TitlePhrase> behind(int nameEnd) {
        if (nameEnd + 2 >= sentence.size()
                || !OPENING.contains(sentence.token(nameEnd + 1).form())) {
            return Optional.empty();
        }
        boolean aged = nameEnd + 4 < sentence.size()
                && sentence.token(nameEnd + 2).tag().equals("CD")
                && sentence.token(nameEnd + 3).form().equals(",");
        int start = aged ? nameEnd + 4 : nameEnd + 2;
        return nounFrom(start).filter(i -> isSaidOfName(i, nameEnd)).map(i -> reader.read(i, endOfLink(i)));
    }

    /** The office in the noun phrase that begins at {@code start}; empty where it is that of a name behind it. */
    Optional<TitlePhrase> from(int start) {
        return nounFrom(start).filter(i -> !isAnothers(i)).map(i -> reader.read(i, endOfLink(i)));
    }

    private Optional<Integer> nounFrom(int start) {
        for (int i = start; i < Math.min(sentence.size(), start + WINDOW) && isNominal(i); i++) {
            if (isHead(i) && !isOfFurther(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether the noun only tells more of the office behind it: "deputy" of "deputy defence minister". */
    private boolean isOfFurther(int i) {
        int next = i + 1;
        while (next < sentence.size()
                && lexicon.isPortfolio(lemma(i))
                && lexicon.isPortfolio(lemma(next))
                && !isHead(next)) {
            next++;
        }
        return next < sentence.size() && isHead(next);
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
        return lexicon.isHead(lemma(i)) && !sentence.token(i).tag().endsWith("S");
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

    private boolean isNominal(int i) {
        Token token = sentence.token(i);
        return OfficeNoun.isByTheWay(sentence, i)
                || token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("POS")
                || token.tag().equals("PRP$")
                || token.tag().equals("HYPH")
                || (token.lemma().equals("and")
                        && i + 1 < sentence.size()
                        && (sentence.token(i + 1).isProperNoun() || lexicon.isPortfolio(lemma(i + 1))))
                || ((token.tag().equals("IN") || token.tag().equals("TO")) && LINKS.contains(token.lemma()));
    }
}
