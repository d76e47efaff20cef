package attache.source;

/**
 * Something that a person should know about an input.
 *
 * @param input the input's name, as it was given
 * @param place where in it
 * @param problem what kind of thing
 * @param reason what is the matter, with the value at fault; a clause without a full stop
 * @param nextStep what to do about it; a sentence
 */
public record Finding(String input, Place place, Problem problem, String reason, String nextStep) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 400;

    /** The same of another place. */
    public Finding at(Place other) {
        return new Finding(input, other, problem, reason, nextStep);
    }

    /**
     * One line for a person: input, place, reason, next step. Characters of the input that would move a terminal's cursor,
     * end the line or turn its direction are shown as escapes; names and reasons of great length are cut.
     */
    public String line() {
        String where = place.words();
        return Printable.oneLine(input, LONGEST_NAME)
                + ": "
                + (where.isEmpty() ? "" : where + ": ")
                + Printable.oneLine(reason, LONGEST_REASON)
                + ". "
                + Printable.oneLine(nextStep, LONGEST_REASON);
    }
}
