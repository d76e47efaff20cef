package attache.app.catalogue;

/** What a catalogue that is not whole waits for. */
public enum Step {
    /** The ledger is made from the articles. */
    LEDGER("The ledger is being made from the articles, which takes minutes for many."),
    /** Lists are made of the ledger. */
    LISTS("The ledger's lists are being made; the entries are there already, in the ledger's own order."),
    /** What takes all records is made. */
    AFFAIRS("What rests on all records is being made; ledger, entries, articles and conflicts are there already.");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    /** What is being done, for a person. */
    public String words() {
        return words;
    }
}
