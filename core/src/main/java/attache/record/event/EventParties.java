package attache.record.event;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.PlaceEntry;
import attache.record.frame.Parties;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parties of an article's cast, with two more: for a town, region or site the state that it belongs to (who strikes
 * Kharkiv strikes Ukraine), and for what is written behind a name ("Jr.") the name's.
 */
final class EventParties implements Parties {
    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii");

    private final AnnotatedArticle article;
    private final Cast cast;

    EventParties(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    @Override
    public List<Party> at(int number, int token) {
        return place(number, token)
                .map(List::of)
                .orElseGet(() -> cast.parties(number, named(article.sentence(number), token)));
    }

    /** The token itself, or for what is written behind a name the name's last word. */
    private static int named(Sentence sentence, int token) {
        if (!SUFFIXES.contains(sentence.token(token).lemma())) {
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
