package attache.record.role;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.speech.Speech;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        Holders holders = new Holders(gazetteer, article.article().published());
        List<Found> whole = new ArrayList<>(Echoes.resolved(found, lexicon));
        whole.addAll(new UnnamedOffices(lexicon, holders, article, cast).besides(whole));
        whole.sort(Comparator.comparingInt(Found::sentence));
        return new RoleChoice(whole, new Owners(lexicon, holders, article, cast)).records(article);
    }

    private void inSentence(Sentence sentence, int number, Cast cast, List<Found> found) {
        TitleFinder titles = new TitleFinder(lexicon, sentence, new PhraseReader(lexicon, sentence, number, cast));
        List<NamedPerson> named = persons.find(sentence, number, cast);
        Set<Integer> taken = named.stream()
                .flatMap(person -> titles.before(person.first()).stream())
                .map(TitlePhrase::head)
                .collect(Collectors.toSet());
        for (NamedPerson person : named) {
            List<Optional<TitlePhrase>> here = new ArrayList<>();
            Optional<TitlePhrase> before = titles.before(person.first());
            here.add(before);
            here.add(before.filter(t -> t.weak()).flatMap(t -> titles.before(t.first())));
            here.add(before.flatMap(t -> titles.joined(t).map(other -> other.ownedLike(t))));
            Optional<TitlePhrase> behind = titles.behind(person.last()).filter(t -> !taken.contains(t.head()));
            here.add(behind);
            here.add(behind.flatMap(t -> titles.joinedBehind(t)
                    .filter(other -> !taken.contains(other.head()))
                    .map(other -> other.ownedLike(t))));
            here.add(titles.predicated(person.head()));
            here.stream()
                    .flatMap(Optional::stream)
                    .forEach(title -> found.add(new Found(
                            number, person, title, title.of().or(() -> behindName(sentence, person, number, cast)))));
        }
    }

    /** "President NAME of Ukraine". */
    private static Optional<String> behindName(Sentence sentence, NamedPerson person, int number, Cast cast) {
        int of = person.last() + 1;
        if (of + 1 >= sentence.size() || !sentence.token(of).lemma().equals("of")) {
            return Optional.empty();
        }
        return cast.parties(number, of + 1).stream().map(p -> p.actor()).findFirst();
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
