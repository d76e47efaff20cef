package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.Sense;
import attache.text.Span;
import java.util.Optional;
import java.util.Set;

/** What the noun phrases of one sentence name: a party by the codebook's name, or a thing by its words. */
final class NounPhrases {
    private static final Set<String> BESIDE = Set.of("nmod", "poss", "compound");
    /** How many tokens behind a noun may be taken into a subject's words. */
    private static final int PHRASE = 9;

    /** How many tokens behind it may be taken for what is said of a people. */
    private static final int CLAUSE = 14;

    private static final Set<Party.Sort> SORTS = Set.of(
            Party.Sort.STATE,
            Party.Sort.BODY,
            Party.Sort.ORGANISATION,
            Party.Sort.COMPANY,
            Party.Sort.PERSON,
            Party.Sort.GROUP);

    private final FigureLexicon lexicon;
    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;

    NounPhrases(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast) {
        this.lexicon = lexicon;
        this.article = article;
        this.sentence = article.sentence(number);
        this.number = number;
        this.cast = cast;
    }

    /** The first party that the phrase headed by {@code token} stands for. */
    Optional<Subject> party(int token) {
        return cast.parties(number, token).stream()
                .filter(p -> SORTS.contains(p.sort()))
                .findFirst()
                .map(p -> new Subject(p.actor(), p.mention()));
    }

    /** The party that a place's name stands for, a capital for itself; empty where no name stands at {@code token}. */
    Optional<Subject> place(int token) {
        Token word = sentence.token(token);
        if (!word.isProperNoun() || word.entity().endsWith("-DATE")) {
            return Optional.empty();
        }
        return Optional.of(isCapital(word) ? words(token) : party(token).orElseGet(() -> words(token)));
    }

    private boolean isCapital(Token word) {
        return cast.matches(number).stream()
                .anyMatch(
                        match -> match.sense() == Sense.CAPITAL && match.span().overlaps(word.span()));
    }

    /** Whether a subject is called by a party's name and not by the words for a thing. */
    boolean isParty(Subject subject) {
        return !subject.name().equals(subject.span().in(article.body()));
    }

    /** The words of the noun group at {@code noun} with the phrases of place or belonging right behind it, without its article. */
    Subject words(int noun) {
        int first = noun;
        for (int i : sentence.dependents(noun)) {
            boolean beside = BESIDE.contains(sentence.token(i).relation())
                    && !sentence.token(i).tag().equals("PRP$")
                    && !sentence.token(i).tag().equals("CD")
                    && !isMeasured(i);
            if (i < first && beside) {
                first = i;
            }
        }
        first = withName(first, noun);
        int last = noun;
        Set<Integer> own = Set.copyOf(sentence.subtree(noun));
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + PHRASE) && isInPhrase(i, own.contains(i)); i++) {
            last = sentence.token(i).isNoun() ? i : last;
        }
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        return new Subject(span.in(article.body()), span);
    }

    /** The first word of the name of which {@code first} is a part: "United" of "United Nations General Assembly". */
    private int withName(int first, int noun) {
        int name = first;
        while (name > 0
                && first < noun
                && sentence.token(name - 1).isProperNoun()
                && sentence.token(name - 1).relation().equals("compound")
                && sentence.token(name - 1).head() == first) {
            name--;
        }
        return name;
    }

    /** The words of a noun group and of another that "and" joins right behind it: "Poles and Czechs". */
    Subject joined(int noun) {
        Subject one = words(noun);
        int other = noun + 2;
        boolean both = other < sentence.size()
                && sentence.token(noun + 1).lemma().equals("and")
                && sentence.token(other).relation().equals("conj")
                && sentence.token(other).isNoun()
                && one.span().end() == sentence.token(noun).span().end();
        if (!both) {
            return one;
        }
        Span span = one.span().cover(sentence.token(other).span());
        return new Subject(span.in(article.body()), span);
    }

    /** "Those who voted for Duval": Duval voters. */
    Optional<Subject> voters(int people) {
        return sentence.dependents(people, "relcl").stream()
                .filter(verb -> sentence.token(verb).lemma().equals("vote"))
                .flatMap(verb -> sentence.dependents(verb, "prep").stream())
                .filter(prep -> sentence.token(prep).lemma().equals("for"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .filter(name -> sentence.token(name).isProperNoun())
                .findFirst()
                .map(name -> new Subject(
                        sentence.token(name).form() + " voters",
                        sentence.token(name).span()));
    }

    /** A noun or pronoun with all that is said of it behind it: "those aged 65 and older"; empty where that is nothing or much. */
    Optional<Subject> whole(int noun) {
        int last = sentence.subtree(noun).getLast();
        Span span = sentence.token(noun).span().cover(sentence.token(last).span());
        return last > noun && last - noun <= CLAUSE
                ? Optional.of(new Subject(span.in(article.body()), span))
                : Optional.empty();
    }

    /** The words of a noun group, of people with the age that is said of them: "adults younger than 40". */
    Subject aged(int noun) {
        boolean age = sentence.dependents(noun).stream()
                .anyMatch(i -> i > noun
                        && (sentence.token(i).tag().startsWith("JJ")
                                || sentence.token(i).lemma().equals("age")));
        return (age ? whole(noun) : Optional.<Subject>empty()).orElseGet(() -> words(noun));
    }

    /** An owner's own words, without what is owned. */
    private Subject owning(int owner) {
        Subject words = words(owner);
        Span span = new Span(words.span().start(), sentence.token(owner).span().end());
        return new Subject(span.in(article.body()), span);
    }

    /** A noun alone with the words right before it: "a battalion" of so many soldiers. */
    Subject group(int noun) {
        Subject about = about(noun);
        Span own = sentence.token(noun).span();
        boolean words = about.span().end() > own.end() && about.span().start() <= own.start();
        if (!words) {
            return about;
        }
        Span span = new Span(about.span().start(), own.end());
        return new Subject(span.in(article.body()), span);
    }

    /** Whether a subject is a deed without its place: "strikes". */
    boolean isBareDeed(Subject subject) {
        int noun = sentence.tokenAt(subject.span().end() - 1);
        return noun < sentence.size()
                && sentence.token(noun).span().equals(subject.span())
                && lexicon.counted(sentence.token(noun).lemma())
                        .filter(FigureLexicon.Counted.DEED::equals)
                        .isPresent();
    }

    /** Whether a place or a target is tied to the noun: "explosions at an airbase", "a strike on Kyiv". */
    boolean isPlaced(int noun) {
        return sentence.dependents(noun, "prep").stream()
                .filter(prep ->
                        prep > noun && WordClass.PLACED.has(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .anyMatch(place -> sentence.token(place).isProperNoun()
                        && !sentence.token(place).entity().endsWith("-DATE"));
    }

    /** Whether the token is a unit with its number: "the 1,000-kilometre front line". */
    private boolean isMeasured(int token) {
        return sentence.dependents(token).stream()
                .anyMatch(i -> sentence.token(i).tag().equals("CD"));
    }

    /** "And" of "between Poland and Latvia". */
    private boolean isBetween(Token word) {
        return word.relation().equals("cc")
                && sentence.token(word.head()).relation().equals("pobj")
                && sentence.token(sentence.token(word.head()).head()).lemma().equals("between");
    }

    /** Whether a token behind a noun is of its phrase; {@code own} where the tree ties it to the noun. */
    private boolean isInPhrase(int i, boolean own) {
        Token word = sentence.token(i);
        boolean tie = word.tag().equals("IN") && (own ? WordClass.OWN_TIE : WordClass.TIE).has(word.lemma());
        boolean name = word.isNoun()
                || word.tag().startsWith("JJ")
                || word.tag().equals("DT")
                || word.tag().equals("POS")
                || (own && (isBeforeNoun(word) || isBetween(word)));
        return (tie || name) && !word.entity().endsWith("-DATE");
    }

    /** "The shot down rocket": a participle that stands before the noun it describes. */
    private static boolean isBeforeNoun(Token word) {
        return (word.relation().equals("nmod") && word.tag().equals("VBN"))
                || word.relation().equals("prt");
    }

    /** The state whose people the noun names: "Ukrainians". */
    Optional<Subject> people(int noun) {
        Token word = sentence.token(noun);
        boolean people = word.entity().endsWith("-NORP") && word.isNoun();
        return people ? party(noun) : Optional.empty();
    }

    /** Whether a noun only tells what is measured, and neither whose nor of what: "the deficit", "this year's spending". */
    boolean isMeasureAlone(int noun) {
        boolean described = sentence.dependents(noun).stream()
                .anyMatch(i -> sentence.token(i).relation().equals("compound"));
        return WordClass.MEASURE.has(sentence.token(noun).lemma())
                && !described
                && measured(noun).isEmpty()
                && ownerOf(noun, true).isEmpty();
    }

    /** Whether a noun only tells what is measured and nothing in its phrase says whose it is. */
    boolean isOwnerless(int noun) {
        return WordClass.MEASURE.has(sentence.token(noun).lemma())
                && party(noun).isEmpty()
                && about(noun).equals(words(noun));
    }

    /** Whom or what a noun is said of: its owner or, of an abstract noun, what it is the price or number of; else its own words. */
    Subject about(int noun) {
        boolean isAbstract = WordClass.MEASURE.has(sentence.token(noun).lemma());
        return ownerOf(noun, isAbstract)
                .or(() -> isAbstract ? described(noun).or(() -> measured(noun)) : Optional.empty())
                .orElseGet(() -> words(noun));
    }

    /** "The price of a gun", "unemployment in Spain", "the damage to its grid". */
    private Optional<Subject> measured(int noun) {
        return sentence.dependents(noun, "prep").stream()
                .filter(prep -> (WordClass.MEASURED_BY.has(sentence.token(prep).lemma()) && !isTopic(noun, prep))
                        || (sentence.token(prep).lemma().equals("to")
                                && WordClass.BORNE.has(sentence.token(noun).lemma())))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .filter(object -> !sentence.token(object).entity().endsWith("-DATE"))
                .findFirst()
                .map(object -> party(object).or(() -> ownerOf(object, false)).orElseGet(() -> words(object)));
    }

    /** "Support for the law": what it is about has no share in it. */
    private boolean isTopic(int noun, int prep) {
        return sentence.token(prep).lemma().equals("for")
                && (lexicon.hints(sentence.token(noun).lemma(), FigureLexicon.Hint.OPINION)
                        || lexicon.hints(sentence.token(noun).lemma(), FigureLexicon.Hint.APPROVAL));
    }

    /** "Chinese exports": whose they are by an adjective or name before the noun. */
    private Optional<Subject> described(int noun) {
        return sentence.dependents(noun).stream()
                .filter(i -> i < noun
                        && Set.of("nmod", "compound", "amod")
                                .contains(sentence.token(i).relation()))
                .flatMap(i -> party(i).stream())
                .findFirst();
    }

    /** The party or thing that a noun is said to be of: "the city's hospitals". */
    Optional<Subject> owner(int noun) {
        return ownerOf(noun, true);
    }

    /** "Russia's front line", "the gun's price": the party, of an abstract noun also the thing. */
    private Optional<Subject> ownerOf(int noun, boolean thing) {
        for (int owner : sentence.dependents(noun, "poss")) {
            boolean its = sentence.token(owner).isPronoun();
            Optional<Subject> party = its && !thing ? Optional.empty() : party(owner);
            boolean named = thing
                    && sentence.token(owner).isNoun()
                    && !sentence.token(owner).entity().endsWith("-DATE");
            if (party.isPresent() || named) {
                return party.or(() -> Optional.of(owning(owner)));
            }
        }
        return Optional.empty();
    }
}
