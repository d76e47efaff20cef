package attache.record.frame;

import attache.annotation.cast.Party;
import java.util.List;

/** Who the noun phrase at a token stands for; {@code cast::parties} is one. */
@FunctionalInterface
public interface Parties {

    /**
     * The parties, none where nobody can be told.
     *
     * @param sentence the sentence's number in the article
     * @param token the head's index in that sentence
     */
    List<Party> at(int sentence, int token);
}
