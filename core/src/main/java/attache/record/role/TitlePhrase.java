package attache.record.role;

import attache.record.RoleStatus;
import attache.text.Span;
import java.util.Optional;

/**
 * An office as a noun phrase words it.
 *
 * @param title its words, without the state or body and without words for how it is held
 * @param of the state or body, where the phrase names it
 * @param status how it is held
 * @param weak whether the phrase tells less than an office: "leader", a rank
 * @param head the index of its noun
 * @param first the index of its first token
 * @param span where it stands in the body
 */
record TitlePhrase(String title, Optional<String> of, RoleStatus status, boolean weak, int head, int first, Span span) {

    /** The same phrase, of the same state or body as {@code other} where it names none itself. */
    TitlePhrase ownedLike(TitlePhrase other) {
        return new TitlePhrase(title, of.or(other::of), status, weak, head, first, span);
    }

    /** The same phrase, held so. */
    TitlePhrase held(RoleStatus how) {
        return new TitlePhrase(title, of, how, weak, head, first, span);
    }

    /** The same phrase with other words for the title. */
    TitlePhrase titled(String words) {
        return new TitlePhrase(words, of, status, weak, head, first, span);
    }
}
