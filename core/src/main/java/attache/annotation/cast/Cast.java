package attache.annotation.cast;

import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.StateEntry;
import java.util.List;
import java.util.Optional;

/** Who is who in one article. */
public interface Cast {

    /**
     * The parties that the noun phrase headed by a token stands for; several where names are joined ("Germany and France"),
     * where {@code they} has several antecedents; none where nobody can be told.
     *
     * @param sentence the sentence's number in the article
     * @param token the head's index in that sentence
     */
    List<Party> parties(int sentence, int token);

    /**
     * Who holds the office that the noun phrase headed by a token names ("the Hungarian prime minister"), where the article names
     * the holder elsewhere and the gazetteer knows that it is she or he.
     *
     * @param sentence the sentence's number in the article
     * @param token the head's index in that sentence
     */
    Optional<Party> holder(int sentence, int token);

    /** The offices that a person named in the article holds when it was published, as the gazetteer knows; all ever held where that is not known. */
    List<OfficeEntry> offices(String person);

    /** The offices that a person named in the article has held and holds no more when it was published; none where that is not known. */
    List<OfficeEntry> formerOffices(String person);

    /** All mentions of named parties in a sentence, in order of the text, each once. */
    List<Mention> mentions(int sentence);

    /** Whether the sentence was looked at; in others nobody is found. */
    boolean isRead(int sentence);

    /** What the gazetteers know in a sentence: names and things, in order, none overlapping another. */
    List<GazetteerMatch> matches(int sentence);

    /** The state whose code is {@code actor}; empty where the actor is none. */
    Optional<StateEntry> state(String actor);

    /**
     * A party with the tokens that name it.
     *
     * @param party who
     * @param head the index of the head token
     * @param first the first token of the mention
     * @param last the last token of the mention
     */
    record Mention(Party party, int head, int first, int last) {}
}
