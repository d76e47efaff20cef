package attache.record;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.StateEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which currency a bare "$" is in a sentence: that of the one state with a dollar of its own that the sentence names, else of
 * the one that the article names where it does not name the United States (codebook, "Numbers").
 */
public final class HomeCurrency {
    private static final String UNITED_STATES = "USA";

    private HomeCurrency() {}

    /** The currency that a bare dollar means in a sentence, where the states named there or anywhere tell; else empty. */
    public static Optional<String> at(AnnotatedArticle article, int sentence, Cast cast) {
        List<StateEntry> here = dollarStates(cast, sentence);
        if (!here.isEmpty()) {
            return single(here);
        }
        List<StateEntry> anywhere = IntStream.range(0, article.sentenceSpans().size())
                .boxed()
                .flatMap(i -> dollarStates(cast, i).stream())
                .distinct()
                .toList();
        return single(anywhere);
    }

    /** The currency of {@code actor}, where it is a state that the article names and whose own currency is a dollar; else empty. */
    public static Optional<String> of(String actor, AnnotatedArticle article, Cast cast) {
        return IntStream.range(0, article.sentenceSpans().size())
                .boxed()
                .flatMap(i -> dollarStates(cast, i).stream())
                .filter(state -> state.dollar() && state.code().equals(actor))
                .map(StateEntry::currency)
                .findFirst();
    }

    private static Optional<String> single(List<StateEntry> states) {
        boolean american = states.stream().anyMatch(state -> state.code().equals(UNITED_STATES));
        return states.size() == 1 && !american ? Optional.of(states.getFirst().currency()) : Optional.empty();
    }

    private static List<StateEntry> dollarStates(Cast cast, int sentence) {
        return cast.matches(sentence).stream()
                .map(match -> match.entry())
                .filter(StateEntry.class::isInstance)
                .map(StateEntry.class::cast)
                .filter(state -> state.dollar() || state.code().equals(UNITED_STATES))
                .distinct()
                .toList();
    }
}
