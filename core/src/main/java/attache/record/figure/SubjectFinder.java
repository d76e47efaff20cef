package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import attache.annotation.gazetteer.SupportKind;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom or what a figure is about: the subject of the clause where the amount is its object; else the owner or place
 * named with the counted noun; else the place named in the clause; else the party named last before.
 */
final class SubjectFinder {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> POINTERS =
            Set.of("latter", "former", "one", "other", "rest", "most", "half", "those", "others");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "inside", "across", "during");
    private static final Set<String> BESIDE = Set.of("nmod", "poss", "compound");
    private static final Set<String> TIES = Set.of("in", "of", "at", "from", "across", "inside");
    /** Words that tell of a length that it is how far arms reach. */
    private static final Set<String> REACH = Set.of("range", "reach", "fly", "travel", "radius");

    private static final Set<String> ABSTRACT = Set.of(
            "price",
            "cost",
            "value",
            "number",
            "share",
            "rate",
            "range",
            "distance",
            "length",
            "amount",
            "size",
            "budget",
            "total",
            "level");

    /** How many tokens behind a noun may be taken into a subject's words. */
    private static final int PHRASE = 9;

    private static final Set<Party.Sort> SORTS = Set.of(
            Party.Sort.STATE,
            Party.Sort.BODY,
            Party.Sort.ORGANISATION,
            Party.Sort.COMPANY,
            Party.Sort.PERSON,
            Party.Sort.GROUP);

    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Optional<Subject> asked;

    /**
     * @param asked the people of whom the figure before told a share, where it did: "while 98 percent think" is of them too
     */
    SubjectFinder(AnnotatedArticle article, int number, Cast cast, Optional<Subject> asked) {
        this.asked = asked;
        this.article = article;
        this.sentence = article.sentence(number);
        this.number = number;
        this.cast = cast;
    }

    /** The subject; empty where nothing named can be told. */
    Optional<Subject> subject(FigureDraft draft) {
        return owned(draft.anchor()).or(() -> switch (draft.rule()) {
            case "force" ->
                clauseSubject(draft.anchor()).or(() -> owner(draft.anchor())).or(() -> lastNamed(draft.first()));
            case "measure" ->
                measured(draft)
                        .or(() -> clauseSubject(draft.anchor()))
                        .or(() -> beside(draft.anchor()))
                        .or(() -> lastNamed(draft.first()));
            case "money" ->
                valued(draft.anchor())
                        .or(() -> clauseSubject(draft.anchor()))
                        .or(() -> beside(draft.anchor()))
                        .or(() -> lastNamed(draft.first()));
            case "toll" ->
                scene(draft.anchor()).or(() -> beside(draft.anchor())).or(() -> lastNamed(draft.first()));
            case "percent", "share" ->
                whole(draft)
                        .or(() -> isSubject(draft.anchor()) ? asked : Optional.empty())
                        .or(() -> clauseSubject(draft.anchor()))
                        .or(() -> beside(draft.anchor()))
                        .or(() -> lastNamed(draft.first()));
            default ->
                clauseSubject(draft.anchor()).or(() -> beside(draft.anchor())).or(() -> lastNamed(draft.first()));
        });
    }

    /** How far a weapon reaches; how long "the 1,000-kilometre front line" is. */
    private Optional<Subject> measured(FigureDraft draft) {
        if (!tellsReach(draft.anchor())) {
            return modified(draft);
        }
        return thingBefore(draft.first());
    }

    /** Whether the length hangs on a word for how far arms reach, or beside one. */
    private boolean tellsReach(int anchor) {
        int at = anchor;
        for (int i = 0; i < 4 && at != Token.ROOT; i++) {
            Token word = sentence.token(at);
            boolean beside = sentence.dependents(at).stream()
                    .anyMatch(below -> REACH.contains(sentence.token(below).lemma()));
            if (REACH.contains(word.lemma()) || beside) {
                return true;
            }
            at = word.head();
        }
        return false;
    }

    /** The arms whose make is named last before, in this sentence or the one before, else first behind. */
    private Optional<Subject> thingBefore(int token) {
        int start = sentence.token(token).span().start();
        for (int s = number; s >= Math.max(0, number - 1); s--) {
            List<GazetteerMatch> things = cast.matches(s).stream()
                    .filter(match -> match.entry() instanceof ItemEntry item && item.support() == SupportKind.MILITARY)
                    .filter(match -> Character.isUpperCase(match.entry().name().codePointAt(0)))
                    .toList();
            Optional<GazetteerMatch> before = things.reversed().stream()
                    .filter(match -> match.span().end() <= start)
                    .findFirst();
            Optional<GazetteerMatch> found = before.or(() -> things.stream().findFirst());
            if (found.isPresent()) {
                Span span = found.get().span();
                return Optional.of(new Subject(span.in(article.body()), span));
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> modified(FigureDraft draft) {
        Token anchor = sentence.token(draft.anchor());
        boolean modifies = BESIDE.contains(anchor.relation())
                && anchor.head() > draft.last()
                && sentence.dependents(anchor.head()).stream()
                        .anyMatch(i -> sentence.token(i).form().equalsIgnoreCase("the"));
        return modifies && sentence.token(anchor.head()).isNoun()
                ? Optional.of(about(anchor.head()))
                : Optional.empty();
    }

    /** Of an abstract noun what it is said of, "the price of a gun", else the words of the noun itself. */
    private Subject about(int noun) {
        if (ABSTRACT.contains(sentence.token(noun).lemma())) {
            for (int prep : sentence.dependents(noun, "prep")) {
                if (Set.of("of", "for").contains(sentence.token(prep).lemma())) {
                    for (int object : sentence.dependents(prep, "pobj")) {
                        return party(object).orElseGet(() -> words(object));
                    }
                }
            }
            for (int owner : sentence.dependents(noun, "poss")) {
                Optional<Subject> party = party(owner);
                if (party.isPresent() || sentence.token(owner).isNoun()) {
                    return party.orElseGet(() -> words(owner));
                }
            }
        }
        return words(noun);
    }

    /** "Its 280,000 residents": the place or body that the sentence's subject names, or is of. */
    private Optional<Subject> owned(int anchor) {
        boolean its = sentence.dependents(anchor, "poss").stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("its")
                        || sentence.token(i).form().equals("its"));
        if (!its) {
            return Optional.empty();
        }
        for (int i = 0; i < anchor; i++) {
            if (isThingName(sentence.token(i)) && isSubjectOrOwner(i)) {
                int name = i;
                return Optional.of(party(i).orElseGet(() -> words(name)));
            }
        }
        return Optional.empty();
    }

    private static boolean isThingName(Token token) {
        return token.entity().matches("[LU]-(GPE|FAC|ORG|LOC)");
    }

    private boolean isSubjectOrOwner(int token) {
        Token word = sentence.token(token);
        return SUBJECTS.contains(word.relation())
                || (word.relation().equals("poss")
                        && SUBJECTS.contains(sentence.token(word.head()).relation()));
    }

    /** "Assets of the bank, including cash worth 2 billion": the outermost noun that the worth is said of. */
    private Optional<Subject> valued(int anchor) {
        int at = sentence.token(anchor).head();
        if (at == Token.ROOT || !sentence.token(at).lemma().equals("worth")) {
            return Optional.empty();
        }
        Optional<Integer> noun = Optional.empty();
        for (int i = 0; i < 5 && sentence.token(at).head() != Token.ROOT; i++) {
            at = sentence.token(at).head();
            if (sentence.token(at).isVerb() && !sentence.token(at).lemma().equals("include")) {
                break;
            }
            noun = sentence.token(at).isNoun() ? Optional.of(at) : noun;
        }
        return noun.map(this::words);
    }

    /** The state or body that a noun is said to be of, not where it is: "300 Belarusian soldiers". */
    private Optional<Subject> owner(int anchor) {
        return sentence.dependents(anchor).stream()
                .filter(i -> BESIDE.contains(sentence.token(i).relation()))
                .flatMap(i -> party(i).stream())
                .findFirst();
    }

    private boolean isSubject(int token) {
        return SUBJECTS.contains(sentence.token(token).relation());
    }

    /** "93 percent of Ukrainians": what the share is taken of. */
    Optional<Subject> whole(FigureDraft draft) {
        if (!draft.unit().equals("percent")) {
            return Optional.empty();
        }
        Token anchor = sentence.token(draft.anchor());
        boolean taken = draft.rule().equals("share") && Set.of("dobj", "pobj").contains(anchor.relation());
        if (taken) {
            return Optional.empty();
        }
        return sentence.dependents(draft.anchor(), "prep").stream()
                .filter(i -> sentence.token(i).lemma().equals("of"))
                .flatMap(i -> sentence.dependents(i, "pobj").stream())
                .findFirst()
                .flatMap(i -> sentence.token(i).isNoun() ? Optional.of(words(i)) : party(i));
    }

    /** What is said to have happened to people happened somewhere: "killed in the explosions", "fled the country". */
    private Optional<Subject> scene(int anchor) {
        int verb = sentence.token(anchor).head();
        for (int i = 0; i < 3 && verb != Token.ROOT; i++) {
            int clause = verb;
            for (int object : sentence.dependents(verb, "dobj")) {
                Optional<Subject> found = object == anchor ? Optional.empty() : party(object);
                if (found.isPresent()) {
                    return found;
                }
            }
            Optional<Subject> place = placeOf(verb).or(() -> conjoined(clause).flatMap(this::placeOf));
            if (place.isPresent()) {
                return place;
            }
            verb = sentence.token(verb).head();
        }
        return Optional.empty();
    }

    private Optional<Integer> conjoined(int verb) {
        return sentence.dependents(verb, "conj").stream().findFirst();
    }

    /** Where the verb's act took place: "in" and the like behind it, or anywhere before a name. */
    private Optional<Subject> placeOf(int verb) {
        for (int prep : sentence.dependents(verb, "prep")) {
            if (PLACES.contains(sentence.token(prep).lemma())) {
                for (int place : sentence.dependents(prep, "pobj")) {
                    Token word = sentence.token(place);
                    if (word.isNoun() && !word.entity().endsWith("-DATE") && (prep > verb || isState(place))) {
                        return Optional.of(
                                party(place).filter(p -> isState(place)).orElseGet(() -> words(place)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isState(int token) {
        return sentence.token(token).entity().endsWith("-GPE");
    }

    /** The subject of the verb above, unless the amount is in it. */
    private Optional<Subject> clauseSubject(int anchor) {
        int at = anchor;
        for (int i = 0; i < 6 && sentence.token(at).head() != Token.ROOT; i++) {
            if (SUBJECTS.contains(sentence.token(at).relation())) {
                return Optional.empty();
            }
            boolean asked = sentence.token(at).relation().equals("xcomp");
            at = sentence.token(at).head();
            Optional<Subject> told = asked ? objectOf(at) : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
            for (int below : sentence.dependents(at)) {
                Token word = sentence.token(below);
                boolean amount = word.form().equals("%") || word.tag().equals("CD");
                if (SUBJECTS.contains(word.relation()) && below != anchor && !amount) {
                    return ofSubject(at, below);
                }
            }
        }
        return Optional.empty();
    }

    /** Who is to do what a verb asks for: "urged the allies to spend". */
    private Optional<Subject> objectOf(int verb) {
        return sentence.dependents(verb, "dobj").stream()
                .flatMap(object -> party(object).stream())
                .findFirst();
    }

    private Optional<Subject> ofSubject(int verb, int subject) {
        Token word = sentence.token(subject);
        boolean relative =
                word.tag().startsWith("W") && sentence.token(verb).relation().equals("relcl");
        int noun = relative ? sentence.token(verb).head() : subject;
        return party(noun).or(() -> isThing(noun) ? Optional.of(about(noun)) : Optional.empty());
    }

    /** A noun that names something, not one that only points back. */
    private boolean isThing(int noun) {
        return sentence.token(noun).isNoun()
                && !POINTERS.contains(sentence.token(noun).lemma());
    }

    /** "300 Belarusian soldiers", "residents of Kherson", "in Donetsk province". */
    private Optional<Subject> beside(int anchor) {
        for (int below : sentence.dependents(anchor)) {
            if (BESIDE.contains(sentence.token(below).relation())) {
                Optional<Subject> found = party(below);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int at : List.of(anchor, Math.max(sentence.token(anchor).head(), 0))) {
            Optional<Subject> found = named(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The name that a preposition of place or belonging ties to {@code at}. */
    private Optional<Subject> named(int at) {
        return sentence.dependents(at, "prep").stream()
                .filter(prep -> TIES.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .flatMap(place -> party(place)
                        .or(() -> sentence.token(place).isProperNoun()
                                        && !sentence.token(place).entity().endsWith("-DATE")
                                ? Optional.of(words(place))
                                : Optional.empty())
                        .stream())
                .findFirst();
    }

    private Optional<Subject> lastNamed(int before) {
        for (int s = number; s >= Math.max(0, number - 1); s--) {
            List<Cast.Mention> mentions = cast.mentions(s);
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Cast.Mention mention = mentions.get(i);
                boolean fits = mention.party().sort() == Party.Sort.STATE
                        || mention.party().sort() == Party.Sort.BODY;
                if (fits && (s < number || mention.last() < before)) {
                    return Optional.of(
                            new Subject(mention.party().actor(), mention.party().mention()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> party(int token) {
        return cast.parties(number, token).stream()
                .filter(p -> SORTS.contains(p.sort()))
                .findFirst()
                .map(p -> new Subject(p.actor(), p.mention()));
    }

    /** The words of the noun group at {@code noun} with the phrases of place or belonging right behind it, without its article. */
    private Subject words(int noun) {
        int first = noun;
        for (int i : sentence.dependents(noun)) {
            boolean own = BESIDE.contains(sentence.token(i).relation())
                    && !sentence.token(i).tag().equals("PRP$");
            if (i < first && own) {
                first = i;
            }
        }
        int last = noun;
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + PHRASE) && isInPhrase(i); i++) {
            last = sentence.token(i).isNoun() ? i : last;
        }
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        return new Subject(span.in(article.body()), span);
    }

    private boolean isInPhrase(int i) {
        Token word = sentence.token(i);
        boolean tie = word.tag().equals("IN") && TIES.contains(word.lemma());
        boolean name = word.isNoun()
                || word.tag().startsWith("JJ")
                || word.tag().equals("DT")
                || word.tag().equals("POS");
        return (tie || name) && !word.entity().endsWith("-DATE");
    }
}
