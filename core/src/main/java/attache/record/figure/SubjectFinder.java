package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom or what a figure is about. What is measured decides where that one is looked for: people harmed were harmed somewhere or by
 * something; forces and arms are somebody's; a share is of those whose part it is; a length is of what is so long; and of the rest it
 * is who does what the amount is the object of, else whose the measured noun is.
 */
final class SubjectFinder {
    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "us", "you", "he", "she", "it", "they", "them", "this");

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Optional<Subject> asked;
    private final ClauseSubjects clauses;
    private final Holders holders;
    private final Scenes scenes;
    private final CountSubjects counts;
    private final ShareSubjects shares;
    private final LengthSubjects lengths;
    private final Values values;
    private final ArmsNames arms;
    private final FullerNames fuller;
    private final Places places;
    private final Polls polls;
    private final VotedOn votes;
    private final Funding funding;
    private final ArticleSubjects told;
    private final NounPhrases phrases;
    private final String body;

    /**
     * @param lexicon words that tell what an amount is of
     * @param told what the article's figures before were about, and who attacks in it
     */
    SubjectFinder(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast, ArticleSubjects told) {
        this.lexicon = lexicon;
        this.sentence = article.sentence(number);
        this.number = number;
        this.cast = cast;
        this.body = article.body();
        this.asked = told.peopleAt(number);
        this.phrases = new NounPhrases(lexicon, article, number, cast);
        this.holders = new Holders(sentence, phrases);
        this.clauses = new ClauseSubjects(lexicon, sentence, phrases, holders);
        this.scenes = new Scenes(lexicon, article, number, cast, phrases);
        this.arms = new ArmsNames(article, number, cast);
        this.fuller = new FullerNames(lexicon, article, number, cast);
        this.places = new Places(lexicon, article, number, cast);
        this.polls = new Polls(lexicon, article, number, cast);
        this.lengths = new LengthSubjects(lexicon, article, number, cast, phrases, arms);
        this.values = new Values(sentence, phrases, clauses);
        this.shares = new ShareSubjects(lexicon, sentence, phrases, holders, asked.or(() -> told.lastAt(number)));
        this.told = told;
        this.funding = new Funding(lexicon, sentence, number, cast);
        this.votes = new VotedOn(lexicon, article, number, cast, fuller);
        this.counts = new CountSubjects(
                lexicon, sentence, number, cast, phrases, holders, clauses, votes, told, scenes, places);
    }

    /** The subject; empty where nothing named can be told. */
    Optional<Subject> subject(FigureDraft draft) {
        Optional<Subject> found = named(draft).filter(this::isNamed).map(this::meant);
        // "The Poles hold 20 percent of it": who has something is the state.
        boolean had = sentence.token(draft.anchor()).relation().equals("dobj");
        return draft.unit().equals("percent") && !had ? found.map(this::asPeople) : found;
    }

    /** Whether a subject is more than a pronoun that stands for nobody known. */
    private boolean isNamed(Subject subject) {
        return !PRONOUNS.contains(subject.name().toLowerCase(Locale.ROOT));
    }

    /** Whether {@code draft} says how far arms reach. */
    boolean isRange(FigureDraft draft) {
        return lengths.isRange(draft);
    }

    /** What {@code draft} is a share of, where it is one. */
    Optional<Subject> whole(FigureDraft draft) {
        return shares.whole(draft);
    }

    private Optional<Subject> named(FigureDraft draft) {
        int anchor = draft.anchor();
        return holders.owned(anchor).or(() -> switch (draft.rule()) {
            case "measure" -> lengths.of(draft).or(() -> stated(anchor));
            case "money" -> values.of(anchor).or(() -> stated(anchor));
            case "toll" ->
                taker(anchor)
                        .or(() -> scenes.of(anchor))
                        .or(() -> scenes.cause(anchor))
                        .or(() -> holders.beside(anchor))
                        .or(() -> scenes.eventBefore(draft.first()))
                        .or(() -> places.near(draft.first()))
                        .or(() -> lastNamed(draft.first()));
            case "percent", "share" ->
                shares.bracketed(draft)
                        .or(() -> shares.next(anchor))
                        .or(() -> shares.apart(anchor))
                        .or(() -> shares.leaning(draft, asked, told.lastAt(number)))
                        .or(() -> polls.judged(draft))
                        .or(() -> shares.counted(draft))
                        .or(() -> whole(draft))
                        .or(() -> shares.among(anchor))
                        .or(() -> polls.asked(draft, asked))
                        .or(() -> isSubject(anchor) ? asked : Optional.empty())
                        .or(() -> stated(anchor))
                        .or(() -> draft.rule().equals("percent") ? lastNamed(draft.first()) : Optional.empty());
            case "funding" -> funder(anchor);
            case "vote" -> votes.result(anchor).or(() -> stated(anchor));
            case "multiple" -> multiple(draft);
            case "change" -> holders.of(anchor).or(() -> stated(draft.first())).or(() -> holders.beside(anchor));
            case "quantity" -> stated(anchor).or(() -> scenes.named(anchor)).or(() -> shares.substance(anchor));
            default -> counts.of(draft).or(() -> counts.container(draft));
        });
    }

    /** The document that sets a sum aside, for "this" and "it" the one that the figure before was about. */
    private Optional<Subject> funder(int anchor) {
        return funding.document(anchor)
                .flatMap(noun -> funding.isDocument(noun)
                        ? Optional.of(phrases.words(noun))
                        : told.lastAt(number).filter(last -> lexicon.hints(lastWord(last), FigureLexicon.Hint.FUNDER)));
    }

    private static String lastWord(Subject subject) {
        return subject.name().substring(subject.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Who deports, captures, frees or loses people has or had them: "Russia deported 16,000 children". */
    private Optional<Subject> taker(int anchor) {
        Token word = sentence.token(anchor);
        boolean taken = word.relation().equals("dobj")
                && (lexicon.hints(sentence.token(word.head()).lemma(), FigureLexicon.Hint.TAKING)
                        || sentence.token(word.head()).lemma().equals("lose"));
        return taken ? clauses.of(anchor).filter(phrases::isParty) : Optional.empty();
    }

    /** Of what is not counted: the clause's subject, else whose or where the noun is that the amount hangs on. */
    private Optional<Subject> stated(int anchor) {
        return clauses.of(anchor).or(() -> holders.of(anchor)).or(() -> holders.beside(anchor));
    }

    /** What is so many times as much: of "a sevenfold increase in exports" the exports, or whose they are; else the clause's subject. */
    private Optional<Subject> multiple(FigureDraft draft) {
        int head = sentence.token(draft.anchor()).head();
        boolean noun = head > draft.last() && sentence.token(head).isNoun();
        Optional<Subject> grown = noun
                ? sentence.dependents(head, "prep").stream()
                        .filter(prep ->
                                Set.of("in", "of").contains(sentence.token(prep).lemma()))
                        .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                        .findFirst()
                        .map(thing -> holders.of(thing).orElseGet(() -> phrases.about(thing)))
                : Optional.empty();
        return grown.or(() -> stated(draft.anchor()));
    }

    private boolean isSubject(int token) {
        return sentence.token(token).relation().startsWith("nsubj");
    }

    /** What was named before where the subject only points back at it: "the missile" by its make, "the display" by its full name. */
    private Subject meant(Subject found) {
        boolean party = !found.name().equals(found.span().in(body));
        int noun = sentence.tokenAt(found.span().end() - 1);
        boolean here = sentence.span().contains(found.span()) && noun < sentence.size();
        if (party || !here) {
            return found;
        }
        boolean alone = found.span().equals(sentence.token(noun).span());
        return arms.meant(noun)
                .or(() -> alone ? fuller.of(noun) : Optional.empty())
                .or(() -> alone && WordClass.SETTLEMENT.has(sentence.token(noun).lemma())
                        ? places.near(noun)
                        : Optional.empty())
                .orElse(found);
    }

    /** Of whom a share is told are the people, not their state: "Americans". */
    private Subject asPeople(Subject found) {
        int noun = sentence.tokenAt(found.span().start());
        if (!sentence.span().contains(found.span()) || noun >= sentence.size()) {
            return found;
        }
        Token word = sentence.token(noun);
        boolean people = word.tag().equals("NNPS") && word.entity().endsWith("-NORP");
        boolean words =
                found.name().equals(found.span().in(body)) && found.name().startsWith(word.form() + " and ");
        return people && !words ? new Subject(word.form(), found.span()) : found;
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
}
