package attache.record.event;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.PlaceEntry;
import attache.record.frame.Parties;
import attache.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The parties of an article's cast, and for a town, region or site the state that it belongs to: who strikes Kharkiv strikes
 * Ukraine.
 */
final class PlaceParties implements Parties {
    private final AnnotatedArticle article;
    private final Cast cast;

    PlaceParties(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    @Override
    public List<Party> at(int sentence, int token) {
        return place(sentence, token).map(List::of).orElseGet(() -> cast.parties(sentence, token));
    }

    private Optional<Party> place(int sentence, int token) {
        Token word = article.sentence(sentence).token(token);
        return cast.matches(sentence).stream()
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
