package attache.record.event;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import attache.annotation.gazetteer.PlaceEntry;
import attache.annotation.gazetteer.StateEntry;
import attache.record.frame.Parties;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The parties of an article's cast, with more: for a town, region or site the state that it belongs to (who strikes
 * Kharkiv strikes Ukraine), all whom one noun stands for ({@link JointParties}), for what is written behind a name ("Jr.") the name's; and people
 * and firms that are only counted.
 */
final class EventParties implements Parties {
    private final AnnotatedArticle article;
    private final Cast cast;

    EventParties(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    @Override
    public List<Party> at(int number, int token) {
        return place(number, token).map(List::of).orElseGet(() -> known(number, token));
    }

    private List<Party> known(int number, int token) {
        Sentence sentence = article.sentence(number);
        List<Party> found = new JointParties(cast, number, sentence).at(named(sentence, token));
        return found.isEmpty()
                ? inThing(number, sentence.token(token))
                        .or(() -> counted(sentence, token))
                        .map(List::of)
                        .orElse(List.of())
                : found;
    }

    /** "Russian" in "Russian assets", which the gazetteers know as one thing: the state, where the article names it elsewhere. */
    private Optional<Party> inThing(int number, Token word) {
        boolean inside = word.entity().endsWith("-NORP")
                && cast.matches(number).stream()
                        .anyMatch(match -> match.entry() instanceof ItemEntry
                                && match.span().overlaps(word.span()));
        return inside
                ? IntStream.range(0, article.sentenceSpans().size())
                        .filter(cast::isRead)
                        .mapToObj(cast::matches)
                        .flatMap(List::stream)
                        .filter(match -> match.entry() instanceof StateEntry state
                                && state.adjectives().contains(word.form()))
                        .map(match -> ((StateEntry) match.entry()).code())
                        .findFirst()
                        .map(code -> new Party(Party.Sort.STATE, code, word.form(), Optional.of(code), word.span()))
                : Optional.empty();
    }

    /** "100 entities": people and firms that are only counted. */
    private Optional<Party> counted(Sentence sentence, int token) {
        Token noun = sentence.token(token);
        boolean harmed = noun.relation().equals("nsubjpass")
                && WordClass.HARMING.has(sentence.token(noun.head()).lemma());
        if (harmed || !WordClass.COUNTED.has(noun.lemma()) || !noun.tag().endsWith("S")) {
            return Optional.empty();
        }
        return sentence.dependents(token).stream()
                .map(sentence::token)
                .filter(word ->
                        word.tag().equals("CD") && Character.isDigit(word.form().charAt(0)))
                .findFirst()
                .map(count -> new Party(
                        Party.Sort.GROUP,
                        "[" + count.form().replace(",", "") + " " + noun.form() + "]",
                        count.form() + " " + noun.form(),
                        Optional.empty(),
                        noun.span()));
    }

    /** The token itself, or for what is written behind a name the name's last word. */
    private static int named(Sentence sentence, int token) {
        if (!WordClass.SUFFIX.has(sentence.token(token).lemma())) {
            return token;
        }
        int name = token - 1;
        while (name > 0 && !sentence.token(name).isNoun()) {
            name--;
        }
        return Math.max(name, 0);
    }

    private Optional<Party> place(int number, int token) {
        Token word = article.sentence(number).token(token);
        return cast.matches(number).stream()
                .filter(match -> match.span().overlaps(word.span()))
                .findFirst()
                .flatMap(this::stateOf);
    }

    private Optional<Party> stateOf(GazetteerMatch match) {
        if (!(match.entry() instanceof PlaceEntry place) || place.state().isEmpty()) {
            return Optional.empty();
        }
        Span span = match.span();
        return Optional.of(
                new Party(Party.Sort.STATE, place.state(), span.in(article.body()), Optional.of(place.state()), span));
    }
}
