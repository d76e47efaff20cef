package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.amount.PlainNumber;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.ItemEntry;
import attache.annotation.gazetteer.SupportKind;
import attache.record.figure.FigureLexicon.Counted;
import attache.record.figure.FigureLexicon.Hint;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a plain number counts and of what sort that is: a noun that the lexicon knows, people by their nation's name, or, where the
 * number is no mere figure of speech, whatever common noun stands there.
 */
final class CountedNouns {
    private static final Set<String> BEFORE = Set.of("nmod", "compound", "npadvmod", "qmod", "dep", "meta");

    /** From how many on a noun that no list has is counted: two or three of something is mostly a turn of speech. */
    private static final BigDecimal MANY = BigDecimal.valueOf(4);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;

    CountedNouns(FigureLexicon lexicon, Sentence sentence, int number, Cast cast) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
    }

    /** The noun that the number at {@code [first, last]}, headed by {@code top}, counts: its head, or what follows "of". */
    Optional<Integer> noun(int top, int last) {
        Token part = sentence.token(top);
        boolean ofMany = part.relation().equals("qmod")
                && part.head() != Token.ROOT
                && sentence.token(part.head()).tag().equals("CD");
        Token word = ofMany ? sentence.token(part.head()) : part;
        if (word.head() != Token.ROOT
                && word.head() > last
                && sentence.token(word.head()).isNoun()
                && BEFORE.contains(word.relation())) {
            return Optional.of(word.head());
        }
        return sentence.dependents(top, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .findFirst();
    }

    /** Of "the bodies of 20 civilians" the bodies: what is as many as the noun counted. */
    int meant(int noun) {
        Token word = sentence.token(noun);
        if (!word.relation().equals("pobj")
                || !sentence.token(word.head()).lemma().equals("of")) {
            return noun;
        }
        int above = sentence.token(word.head()).head();
        return above != Token.ROOT
                        && sentence.token(above).lemma().equals("body")
                        && sentence.token(above).tag().equals("NNS")
                ? above
                : noun;
    }

    /** The sort of the noun that {@code amount} counts; empty where such counts are no figures. */
    Optional<Counted> sort(int noun, PlainNumber amount) {
        return sort(noun)
                .or(() -> isMany(amount) && isSupply(noun) ? Optional.of(Counted.STOCK) : Optional.empty())
                .or(() -> isOpen(noun, amount) ? Optional.of(Counted.OPEN) : Optional.empty());
    }

    /** The sort of a noun by the lexicon, or as a nation's people. */
    Optional<Counted> sort(int noun) {
        return lexicon.counted(sentence.token(noun).lemma())
                .or(() -> isPeople(noun) ? Optional.of(Counted.PERSON) : Optional.empty());
    }

    /** "Millions of Ukrainians", "three Poles"; "three Leopards", which parsers take for a people, are arms. */
    private boolean isPeople(int noun) {
        Token word = sentence.token(noun);
        return word.tag().equals("NNPS") && word.entity().endsWith("-NORP") && !isSupply(noun);
    }

    private boolean isOpen(int noun, PlainNumber amount) {
        Token word = sentence.token(noun);
        boolean plural = word.tag().equals("NNS")
                && word.entity().equals("O")
                && !word.relation().equals("poss");
        return plural
                && isMany(amount)
                && !YEAR.matcher(amount.text()).matches()
                && !WordClass.UNCOUNTED.has(word.lemma())
                && !WordClass.MEASURE.has(word.lemma())
                && !isSpeaker(noun)
                && !lexicon.isBeside(sentence, noun, Hint.TRANSFER);
    }

    private static boolean isMany(PlainNumber amount) {
        return amount.quantity().anchor().compareTo(MANY) >= 0;
    }

    /** A thing that the catalogue of support has. */
    private boolean isSupply(int noun) {
        return cast.matches(number).stream()
                .filter(match -> match.entry() instanceof ItemEntry item && item.support() == SupportKind.MILITARY)
                .anyMatch(match -> match.span().overlaps(sentence.token(noun).span()));
    }

    /** "31 Abrams holders": a word for arms that is none, as machines write them. */
    boolean isNamedAsArms(int noun) {
        return sentence.dependents(noun).stream()
                .anyMatch(below -> below < noun && sentence.token(below).isNoun() && isSupply(below));
    }

    /** "Five officials said": who they are is a party's matter. */
    private boolean isSpeaker(int noun) {
        Token word = sentence.token(noun);
        return word.head() != Token.ROOT
                && word.relation().startsWith("nsubj")
                && lexicon.hints(sentence.token(word.head()).lemma(), Hint.TELLING);
    }
}
