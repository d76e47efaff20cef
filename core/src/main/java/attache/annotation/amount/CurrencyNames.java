package attache.annotation.amount;

import attache.annotation.amount.CurrencyName.Care;
import attache.annotation.amount.Phrases.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Signs, codes and names of currencies, from {@code currencies.tsv} and {@code currency-nouns.tsv}; read-only once loaded. */
final class CurrencyNames {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final Map<String, BigDecimal> GLUED = Map.of(
            "M", BigDecimal.valueOf(1_000_000), "m", BigDecimal.valueOf(1_000_000), "K", BigDecimal.valueOf(1000));
    private static final Set<String> DOLLAR_LIKE = Set.of("dollar", "peso");

    private final Phrases<CurrencyName> names;
    private final Map<String, Noun> nouns = new TreeMap<>();
    private final Map<String, Set<String>> families = new TreeMap<>();

    private record Noun(
            List<String> forms,
            String usual,
            int parts,
            List<String> signs,
            List<String> whole,
            boolean before,
            Care care) {}

    CurrencyNames(Vocabulary vocabulary) {
        names = new Phrases<>(vocabulary, false);
        for (DataFile.Row row : DataFile.rows("currency-nouns.tsv", 7)) {
            nouns.put(row.cell(0), noun(row));
        }
        List<DataFile.Row> rows = DataFile.rows("currencies.tsv", 6);
        for (DataFile.Row row : rows) {
            if (!nouns.containsKey(row.cell(1))) {
                throw row.wrong("no such noun in currency-nouns.tsv");
            }
            families.computeIfAbsent(row.cell(1), _ -> new TreeSet<>()).add(row.cell(0));
        }
        rows.forEach(this::addCurrency);
        nouns.forEach(this::addNoun);
    }

    /** The currency named from this token on. */
    Optional<Match<CurrencyName>> at(Tokens tokens, int token) {
        return names.longest(tokens, token);
    }

    /** Whether a name may begin at this token; cheap. */
    boolean opens(Tokens tokens, int token) {
        return names.opens(tokens, token);
    }

    private static Noun noun(DataFile.Row row) {
        return new Noun(
                row.parts(1),
                row.cell(2).equals("-") ? "" : row.cell(2),
                Integer.parseInt(row.cell(3)),
                row.parts(4),
                row.parts(5),
                row.cell(6).equals("before"),
                row.cell(6).equals("large") ? Care.LARGE : Care.NONE);
    }

    private void addCurrency(DataFile.Row row) {
        String code = row.cell(0);
        Noun noun = nouns.get(row.cell(1));
        if (noun == null) {
            throw row.wrong("no such noun");
        }
        CurrencyName before = name(code, ONE, true, Care.NONE);
        addCode(code, row.cell(5).equals("word"), DOLLAR_LIKE.contains(row.cell(1)));
        row.parts(3).forEach(sign -> names.addExactly(sign, before));
        row.parts(4).forEach(sign -> names.add(sign, before));
        for (String qualifier : row.parts(2)) {
            noun.forms().forEach(form -> names.add(qualifier + " " + form, name(code, ONE, noun.before(), Care.NONE)));
            noun.signs().stream()
                    .filter(sign -> sign.length() == 1)
                    .forEach(sign -> names.add(qualifier + " " + sign, before));
        }
    }

    private void addCode(String code, boolean isWord, boolean dollarLike) {
        CurrencyName name = name(code, ONE, true, isWord ? Care.LARGE : Care.NONE);
        if (isWord) {
            names.addExactly(code, name);
        } else {
            names.add(code, name);
        }
        GLUED.forEach((letter, factor) -> names.addExactly(letter + code, name(code, factor, true, Care.NONE)));
        if (dollarLike) {
            names.add(code + " $", name(code, ONE, true, Care.NONE));
        }
    }

    private void addNoun(String name, Noun noun) {
        List<String> codes = new ArrayList<>(families.getOrDefault(name, Set.of()));
        noun.whole().forEach(whole -> codes.addAll(families.getOrDefault(whole, Set.of())));
        BigDecimal factor = ONE.divide(BigDecimal.valueOf(noun.parts()));
        CurrencyName bare = new CurrencyName(Set.copyOf(codes), noun.usual(), factor, noun.before(), noun.care());
        noun.forms().forEach(form -> names.add(form.toLowerCase(Locale.ROOT), bare));
        CurrencyName sign = new CurrencyName(Set.copyOf(codes), noun.usual(), factor, true, Care.NONE);
        noun.signs().forEach(written -> names.addExactly(written, sign));
    }

    private static CurrencyName name(String code, BigDecimal factor, boolean before, Care care) {
        return new CurrencyName(Set.of(code), code, factor, before, care);
    }
}
