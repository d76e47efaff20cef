package attache.record;

import java.util.Optional;

/**
 * Somebody says something (codebook, "statement").
 *
 * @param claim what all kinds share; {@code assertedBy} holds second-hand outlets
 * @param speaker person, body or group, its name as the article gives it in full
 * @param cue the verb or phrase that reports it, as lemma ({@code say}, {@code according to})
 * @param form how much of it is quoted
 * @param content the words said
 * @param act what is done in saying it
 * @param addressee to whom, where told
 */
public record Statement(
        Claim claim, String speaker, String cue, Form form, String content, Act act, Optional<Actor> addressee)
        implements CodebookRecord {

    @Override
    public String kind() {
        return "statement";
    }
}
