package attache.app.cli;

/**
 * One thing that {@code doctor} looked at.
 *
 * @param subject what was looked at
 * @param state how it is
 * @param found what was found
 * @param next what to do about it; empty where nothing is to be done
 */
record Check(String subject, State state, String found, String next) {

    /** How something is. */
    enum State {
        /** As it should be. */
        FINE,
        /** Works, and could be better. */
        NOTE,
        /** Does not work. */
        MISSING
    }

    static Check fine(String subject, String found) {
        return new Check(subject, State.FINE, found, "");
    }
}
