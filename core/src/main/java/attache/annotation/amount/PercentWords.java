package attache.annotation.amount;

import attache.annotation.amount.Phrases.Match;
import java.util.List;
import java.util.Optional;

/** The ways to write percent, percentage point and "of GDP". */
final class PercentWords {

    private static final List<String> PERCENT =
            List.of("percent", "percents", "per cent", "per cents", "percentage", "percentages", "pct", "pct.", "%");
    private static final List<String> POINTS = List.of(
            "percentage point",
            "percentage points",
            "percent points",
            "per cent points",
            "% points",
            "%-points",
            "pp",
            "p.p.",
            "ppt",
            "ppts");
    private static final List<String> OF_GDP = List.of(
            "of gdp",
            "of g.d.p.",
            "of its gdp",
            "of their gdp",
            "of our gdp",
            "of the gdp",
            "of national gdp",
            "of annual gdp",
            "of gross domestic product",
            "of its gross domestic product",
            "of their gross domestic product",
            "of the gross domestic product",
            "gdp");

    private final Phrases<Percent.Of> signs;
    private final Phrases<Percent.Of> bases;

    PercentWords(Vocabulary vocabulary) {
        signs = new Phrases<>(vocabulary, false);
        bases = new Phrases<>(vocabulary, false);
        PERCENT.forEach(form -> signs.add(form, Percent.Of.WHOLE));
        POINTS.forEach(form -> signs.add(form, Percent.Of.POINTS));
        OF_GDP.forEach(form -> bases.add(form, Percent.Of.GDP));
    }

    /** The percent sign or word from this token on. */
    Optional<Match<Percent.Of>> signAt(Tokens tokens, int token) {
        return signs.longest(tokens, token);
    }

    /** Whether "of GDP" stands from this token on. */
    boolean ofGdpAt(Tokens tokens, int token) {
        return bases.longest(tokens, token).isPresent();
    }

    boolean opens(Tokens tokens, int token) {
        return signs.opens(tokens, token);
    }
}
