package attache.app.fetch;

import java.net.URI;
import java.util.Optional;

/** What came of fetching an address. */
public sealed interface Fetched {

    /**
     * A body.
     *
     * @param address where it came from in the end
     * @param type its media type without parameters, lower case; empty where the server says none
     * @param charset its encoding, where the server says
     * @param body unpacked
     * @param validators what makes the next request conditional
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed over once and decoded at once; no two bodies are ever compared.
    record Body(URI address, String type, Optional<String> charset, byte[] body, Validators validators)
            implements Fetched {}

    /** The server says that nothing has changed since. */
    record NotModified() implements Fetched {}

    /**
     * Nothing.
     *
     * @param reason why; a clause
     * @param again whether it may go better another time
     */
    record Refused(String reason, boolean again) implements Fetched {}

    /**
     * What a server gives to ask again by (RFC 9110, section 8.8).
     *
     * @param tag the entity tag, quoted as it came
     * @param modified when it was last modified, as it came
     */
    record Validators(Optional<String> tag, Optional<String> modified) {
        /** Nothing is known. */
        public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    }
}
