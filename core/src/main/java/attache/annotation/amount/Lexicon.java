package attache.annotation.amount;

/** All words of the package's data files, loaded once, when first asked for; read-only and shared by threads afterwards. */
final class Lexicon {

    private final Vocabulary vocabulary = new Vocabulary();
    private final NumberWords numbers = new NumberWords(vocabulary);
    private final CurrencyNames currencies = new CurrencyNames(vocabulary);
    private final UnitWords units = new UnitWords(vocabulary);
    private final BoundWords bounds = new BoundWords(vocabulary);
    private final PercentWords percents = new PercentWords(vocabulary);
    private final ContextWords contexts = new ContextWords(vocabulary);

    private Lexicon() {}

    /** The one lexicon; throws {@link ExceptionInInitializerError} naming file and line where a resource is malformed. */
    static Lexicon instance() {
        return Holder.LEXICON;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    NumberWords numbers() {
        return numbers;
    }

    CurrencyNames currencies() {
        return currencies;
    }

    UnitWords units() {
        return units;
    }

    BoundWords bounds() {
        return bounds;
    }

    PercentWords percents() {
        return percents;
    }

    ContextWords contexts() {
        return contexts;
    }

    private static final class Holder {
        private static final Lexicon LEXICON = new Lexicon();
    }
}
