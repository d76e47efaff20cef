package attache.annotation.amount;

import attache.annotation.amount.NumberWord.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rows of {@code numerals.tsv} by word; read-only once loaded. */
final class NumberWords {

    /** What a numeral in words may begin with; an article only where a number word follows. */
    private static final Set<Kind> OPENERS = EnumSet.of(
            Kind.UNIT,
            Kind.TEEN,
            Kind.TENS,
            Kind.HUNDRED,
            Kind.HUNDREDS,
            Kind.MAGNITUDES,
            Kind.DOZENS,
            Kind.VAGUE_OF,
            Kind.SEVERAL,
            Kind.ORDINAL_UNIT,
            Kind.ORDINAL_TEEN,
            Kind.ORDINAL_TENS,
            Kind.ORDINAL_HUNDRED,
            Kind.ORDINAL_MAGNITUDE,
            Kind.HALF,
            Kind.QUARTER,
            Kind.MINUS);
    /** What no number begins with, even after an article. */
    private static final Set<Kind> NO_NUMBER = EnumSet.of(
            Kind.GLUE,
            Kind.NO_NUMBER_ONE,
            Kind.AFTER_SUM,
            Kind.SUM_NOUN,
            Kind.BEFORE_SUM,
            Kind.BEFORE_SIGN,
            Kind.MONTH,
            Kind.PLURAL_NOUN,
            Kind.ARTICLE);

    /** What a word is, without its rows: the cheap first look. */
    private record Sort(EnumSet<Kind> kinds, boolean opens, boolean follows, boolean article) {

        static Sort of(List<NumberWord> words) {
            EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
            words.forEach(word -> kinds.add(word.kind()));
            return new Sort(
                    kinds,
                    kinds.stream().anyMatch(OPENERS::contains),
                    kinds.stream().anyMatch(kind -> !NO_NUMBER.contains(kind)),
                    kinds.contains(Kind.ARTICLE));
        }
    }

    private static final Sort UNKNOWN = Sort.of(List.of());

    private final List<List<NumberWord>> rows = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final List<Sort> sorts;
    final int and;
    final int point;
    final int of;
    final int over;
    final int out;
    final int in;
    final int one;
    final int second;
    final int the;

    NumberWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (DataFile.Row row : DataFile.rows("numerals.tsv", 4)) {
            add(row);
        }
        sorts = rows.stream().map(Sort::of).toList();
        and = vocabulary.add("and");
        point = vocabulary.add("point");
        of = vocabulary.add("of");
        over = vocabulary.add("over");
        out = vocabulary.add("out");
        in = vocabulary.add("in");
        one = vocabulary.add("one");
        second = vocabulary.add("second");
        the = vocabulary.add("the");
    }

    /** Whether the token is a word of this kind. */
    boolean is(Tokens tokens, int token, Kind kind) {
        if (!sort(tokens, token).kinds().contains(kind)) {
            return false;
        }
        List<NumberWord> words = rows.get(tokens.id(token));
        for (int i = 0; i < words.size(); i++) {
            if (fits(tokens, token, words.get(i), kind)) {
                return true;
            }
        }
        return false;
    }

    /** The number of a token that {@link #is} of this kind; throws {@link IllegalArgumentException} for another. */
    BigDecimal value(Tokens tokens, int token, Kind kind) {
        for (NumberWord word : rows.get(tokens.id(token))) {
            if (fits(tokens, token, word, kind)) {
                return word.value();
            }
        }
        throw new IllegalArgumentException("Token '" + tokens.text(token) + "' is no " + kind + "; ask is() first.");
    }

    /** Whether a numeral in words may begin here; an article only where a number word follows. */
    boolean opens(Tokens tokens, int token) {
        Sort sort = sort(tokens, token);
        return sort.article() ? sort(tokens, token + 1).follows() : sort.opens();
    }

    private Sort sort(Tokens tokens, int token) {
        int id = tokens.id(token);
        return id < 0 || id >= sorts.size() ? UNKNOWN : sorts.get(id);
    }

    private static boolean fits(Tokens tokens, int token, NumberWord word, Kind kind) {
        return word.kind() == kind && (!word.exact() || tokens.isExactly(token, word.word()));
    }

    private void add(DataFile.Row row) {
        int id = vocabulary.add(row.cell(0));
        while (rows.size() <= id) {
            rows.add(List.of());
        }
        List<NumberWord> words = new ArrayList<>(rows.get(id));
        try {
            words.add(new NumberWord(
                    row.cell(0),
                    Kind.valueOf(row.cell(1)),
                    new BigDecimal(row.cell(2)),
                    row.cell(3).equals("exact")));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.place() + ": no such kind or number.", e);
        }
        rows.set(id, List.copyOf(words));
    }
}
