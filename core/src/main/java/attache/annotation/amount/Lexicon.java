package attache.annotation.amount;

/** All words of the package's data files, loaded once, when first asked for; read-only and shared by threads afterwards. */
final class Lexicon {

    private final Vocabulary vocabulary = new Vocabulary();
    private final NumberWords numbers = new NumberWords(vocabulary);

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

    /** Whether this word is a currency's code or sign that may stand before digits. */
    boolean isCurrencyPrefix(Tokens tokens, int token) {
        return false;
    }

    /** Whether a currency's name, code or sign begins at this token. */
    boolean startsCurrency(Tokens tokens, int token) {
        return false;
    }

    private static final class Holder {
        private static final Lexicon LEXICON = new Lexicon();
    }
}
