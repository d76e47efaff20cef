package attache.record.role;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.speech.Speech;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who holds which office: the first mention of each person with each office. Immutable and thread-safe.
 *
 * <p>Whose office it is comes from the phrase itself, else from the words behind the name, else from what the cast knows of
 * the person; where nothing says it, there is no record.
 */
public final class RoleExtractor implements Extractor {
    private static final Set<String> OPENING = Set.of(",", "(");
    private static final Set<String> FROM = Set.of("from", "of");

    /** How many tokens behind a comma a party's member may stand. */
    private static final int NEAR = 5;

    private final TitleLexicon lexicon;
    private final Gazetteer gazetteer;
    private final PersonFinder persons;

    private RoleExtractor(TitleLexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.persons = new PersonFinder(lexicon);
    }

    /**
     * The extractor with the lexicon that ships; reads it at each call, so make one and keep it.
     *
     * @param gazetteer who is known to have held which office
     */
    public static RoleExtractor standard(Gazetteer gazetteer) {
        return new RoleExtractor(TitleLexicon.standard(), gazetteer);
    }

    @Override
    public List<CodebookRecord> extract(AnnotatedArticle article, Cast cast, Speech speech) {
        List<Found> found = new ArrayList<>();
        for (int number = 0; number < article.sentenceSpans().size(); number++) {
            if (cast.isRead(number)) {
                inSentence(article.sentence(number), number, cast, found);
            }
        }
        Holders holders = new Holders(lexicon, gazetteer, article.article().published());
        List<Found> whole = new ArrayList<>(Echoes.resolved(found, lexicon));
        whole.addAll(new UnnamedOffices(lexicon, holders, article, cast).besides(whole));
        whole.sort(Comparator.comparingInt(Found::sentence));
        return new RoleChoice(whole, new Owners(lexicon, holders, article, cast)).records(article);
    }

    private void inSentence(Sentence sentence, int number, Cast cast, List<Found> found) {
        PhraseReader reader = new PhraseReader(lexicon, sentence, number, cast);
        TitleFinder titles = new TitleFinder(lexicon, sentence, reader);
        VerbOffices verbs = new VerbOffices(lexicon, sentence, reader, titles);
        List<NamedPerson> named = persons.find(sentence, number, cast);
        found.addAll(new PluralOffices(lexicon, sentence, number, cast).among(named, reader));
        Set<Integer> taken = named.stream()
                .flatMap(person -> titles.before(person.first()).stream())
                .map(TitlePhrase::head)
                .collect(Collectors.toSet());
        for (NamedPerson person : named) {
            List<Optional<TitlePhrase>> here = new ArrayList<>();
            Optional<TitlePhrase> before = titles.before(person.first());
            Optional<TitlePhrase> joined = before.flatMap(titles::joined);
            here.add(before.map(t -> joined.map(t::ownedLike).orElse(t)));
            here.add(before.filter(t -> t.weak()).flatMap(t -> titles.before(t.first())));
            here.add(joined.map(other -> before.map(other::ownedLike).orElse(other)));
            Optional<TitlePhrase> behind = titles.behind(person.last()).filter(t -> !taken.contains(t.head()));
            here.add(behind.map(t -> titles.joinedBehind(t).map(t::ownedLike).orElse(t)));
            here.add(behind.flatMap(t -> titles.joinedBehind(t)
                    .filter(other -> !taken.contains(other.head()))
                    .map(other -> other.ownedLike(t))));
            here.add(titles.predicated(person.head()));
            verbs.of(person).forEach(title -> here.add(Optional.of(title)));
            here.stream()
                    .flatMap(Optional::stream)
                    .forEach(title -> found.add(new Found(
                            number, person, title, title.of().or(() -> behindName(sentence, person, number, cast)))));
        }
    }

    /** "President NAME of Ukraine". */
    private Optional<String> behindName(Sentence sentence, NamedPerson person, int number, Cast cast) {
        int of = person.last() + 1;
        if (of + 1 >= sentence.size()) {
            return Optional.empty();
        }
        if (sentence.token(of).lemma().equals("of")) {
            int first = sentence.token(of + 1).lemma().equals("the") ? of + 2 : of + 1;
            return owner(sentence, number, first, cast);
        }
        return ofParty(sentence, of).or(() -> ofMember(sentence, of));
    }

    /** "Senator NAME, a Democrat from Ohio": the place that sent a party's member. */
    private Optional<String> ofMember(Sentence sentence, int comma) {
        if (!OPENING.contains(sentence.token(comma).form())) {
            return Optional.empty();
        }
        for (int i = comma + 1; i < Math.min(sentence.size() - 2, comma + NEAR); i++) {
            if (lexicon.isParty(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
                boolean from = FROM.contains(sentence.token(i + 1).lemma());
                return from ? PlaceNames.at(sentence, i + 2) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The state or body that is named from {@code first} on, else the place. */
    private static Optional<String> owner(Sentence sentence, int number, int first, Cast cast) {
        if (first >= sentence.size()) {
            return Optional.empty();
        }
        return cast.mentions(number).stream()
                .filter(mention -> mention.first() <= first && mention.last() >= first)
                .map(mention -> mention.party().actor())
                .findFirst()
                .or(() -> PlaceNames.at(sentence, first));
    }

    /** "Senator NAME, D-Ohio", "Senator NAME (R-Texas)": the place behind a party's letter. */
    private static Optional<String> ofParty(Sentence sentence, int opening) {
        boolean letter = opening + 3 < sentence.size()
                && OPENING.contains(sentence.token(opening).form())
                && sentence.token(opening + 1).form().length() == 1
                && sentence.token(opening + 2).tag().equals("HYPH");
        return letter
                ? PlaceNames.at(sentence, opening + 3)
                        .or(() -> Optional.of(sentence.token(opening + 3))
                                .filter(Token::isProperNoun)
                                .map(Token::form))
                : Optional.empty();
    }

    /**
     * An office read beside a name, before the article's others are compared with it.
     *
     * @param sentence the sentence's number
     * @param person who
     * @param title the office
     * @param of whose office, where the words beside the name say so
     */
    record Found(int sentence, NamedPerson person, TitlePhrase title, Optional<String> of) {

        /** The same person's with another title's words. */
        Found titled(String words) {
            return new Found(sentence, person, title.titled(words), of);
        }
    }
}
