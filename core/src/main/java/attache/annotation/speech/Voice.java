package attache.annotation.speech;

import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.Optional;

/**
 * Somebody whose words are reported, or through whom they come.
 *
 * @param name the fullest name that the article gives a person; bodies and groups as worded; not blank
 * @param mention the words that name or stand for the voice where it speaks ("he", "the ministry")
 * @param party who it is, where the cast knows
 */
public record Voice(String name, Span mention, Optional<Party> party) {

    public Voice {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A voice without a name, at " + mention + ".");
        }
    }
}
