package attache.record.frame;

import attache.annotation.cast.Party;
import java.util.List;
import java.util.SortedMap;

/**
 * A frame found in a sentence.
 *
 * @param frame which
 * @param sentence the sentence's number in the article
 * @param trigger the index of the token that names the act
 * @param fillers what fills each role that is filled, by role
 */
public record FrameMatch(Frame frame, int sentence, int trigger, SortedMap<String, List<Filler>> fillers) {

    /**
     * What fills a role.
     *
     * @param token the index of the head of the noun phrase
     * @param parties who it stands for; empty in a role that wants no party
     */
    public record Filler(int token, List<Party> parties) {
        public Filler {
            parties = List.copyOf(parties);
        }
    }

    /** What fills {@code role}; empty where nothing does. */
    public List<Filler> filler(String role) {
        return fillers.getOrDefault(role, List.of());
    }
}
