package attache.record;

import attache.annotation.AnnotatedArticle;
import attache.annotation.amount.Amounts;
import attache.annotation.amount.CurrencyContext;
import attache.annotation.amount.Money;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.StateEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which currencies an article's bare dollars, crowns and millions are of.
 *
 * <p>A bare "$" is that of the one state with a dollar of its own that the sentence names, else of the one that the article names
 * where it does not name the United States (codebook, "Numbers"). Crowns and the like, which have no usual meaning, are of the
 * first state named that has such a currency, in the sentence or else in the article. Millions that name no currency are of the
 * only one that the article names. For one article and one thread.
 */
public final class ArticleCurrencies {
    private static final String UNITED_STATES = "USA";
    private static final String EUROPEAN_UNION = "EU";

    private final AnnotatedArticle article;
    private final Cast cast;
    private final Map<Integer, List<StateEntry>> states = new HashMap<>();
    private Optional<List<StateEntry>> everywhere = Optional.empty();
    private Optional<List<String>> sums = Optional.empty();

    public ArticleCurrencies(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /** What is known of currencies in a sentence, whoever gives. */
    public CurrencyContext at(int sentence) {
        List<StateEntry> here = statesAt(sentence);
        boolean dollars = here.stream().anyMatch(ArticleCurrencies::hasDollar);
        List<String> named = Stream.concat(here.stream(), everywhere().stream())
                .map(StateEntry::currency)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return new CurrencyContext(dollar(dollars ? here : everywhere()), named, onlyCurrency());
    }

    /** The same where the donor is known: its own currency is meant wherever the words can mean it. */
    public CurrencyContext at(int sentence, String donor) {
        return at(sentence).withHome(of(donor));
    }

    /** The currency of {@code actor}, where it is a state with one, or the European Union. */
    public Optional<String> of(String actor) {
        if (actor.equals(EUROPEAN_UNION)) {
            return Optional.of("EUR");
        }
        return cast.state(actor).map(StateEntry::currency).filter(code -> !code.isEmpty());
    }

    private static Optional<String> dollar(List<StateEntry> states) {
        List<StateEntry> dollars =
                states.stream().filter(ArticleCurrencies::hasDollar).toList();
        boolean single = dollars.size() == 1 && !dollars.getFirst().code().equals(UNITED_STATES);
        return single ? Optional.of(dollars.getFirst().currency()) : Optional.empty();
    }

    private static boolean hasDollar(StateEntry state) {
        return state.dollar() || state.code().equals(UNITED_STATES);
    }

    private List<StateEntry> everywhere() {
        if (everywhere.isEmpty()) {
            everywhere = Optional.of(IntStream.range(0, article.sentenceSpans().size())
                    .filter(cast::isRead)
                    .boxed()
                    .flatMap(sentence -> statesAt(sentence).stream())
                    .distinct()
                    .toList());
        }
        return everywhere.get();
    }

    /** The states that a sentence names, by whatever stands for them, and those that persons and bodies named in it act for. */
    private List<StateEntry> statesAt(int sentence) {
        return states.computeIfAbsent(sentence, number -> {
            Stream<String> matched = cast.matches(number).stream()
                    .map(match -> match.entry())
                    .map(entry -> switch (entry) {
                        case StateEntry state -> state.code();
                        case OfficeEntry office -> office.of();
                        default -> "";
                    });
            Stream<String> meant =
                    cast.mentions(number).stream().map(Cast.Mention::party).map(Party::actor);
            return Stream.concat(matched, meant)
                    .map(cast::state)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        });
    }

    private Optional<String> onlyCurrency() {
        if (sums.isEmpty()) {
            sums = Optional.of(Amounts.find(article.body()).stream()
                    .filter(Money.class::isInstance)
                    .map(Money.class::cast)
                    .map(Money::currency)
                    .distinct()
                    .toList());
        }
        return sums.get().size() == 1 ? Optional.of(sums.get().getFirst()) : Optional.empty();
    }
}
