package attache.app.input;

/**
 * What came of reading inputs.
 *
 * @param articles articles that were read
 * @param refused articles and inputs that were not, each named by a result of its own
 * @param hidden files and folders passed over in folders because their names begin with a full stop
 * @param others files passed over in folders because they are of kinds that hold no articles
 * @param offTopic pages of archives passed over because they cannot be about the dossier's effort, or are no articles
 */
public record InputTally(int articles, int refused, int hidden, int others, int offTopic) {

    /** Whether all inputs were read: what decides the exit status. */
    public boolean isComplete() {
        return refused == 0;
    }
}
