package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Who stands at a token of one sentence: whom its words name, and behind "we" and "our" whoever speaks them. */
final class SpokenParties {
    private static final Set<String> FIRST_PERSONS = Set.of("we", "us", "our", "ours");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final IntFunction<Optional<Party>> speakers;

    /** {@code speakers} tells whose words a token stands in, where they are somebody's. */
    SpokenParties(Sentence sentence, int number, Cast cast, IntFunction<Optional<Party>> speakers) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.speakers = speakers;
    }

    /** Who is meant at {@code token}; empty where nobody is. */
    List<Party> at(int token) {
        List<Party> named = cast.parties(number, token);
        if (!FIRST_PERSONS.contains(sentence.token(token).form().toLowerCase(Locale.ROOT))) {
            return named;
        }
        return speakers.apply(token)
                .filter(SpokenParties::speaksForMany)
                .map(speaker -> List.of(as(speaker, sentence.token(token))))
                .orElse(named);
    }

    /** "We" of somebody in office are the state or body, "we" of anybody else are not known. */
    private static boolean speaksForMany(Party speaker) {
        return speaker.actsFor().isPresent()
                || switch (speaker.sort()) {
                    case STATE, BODY, COMPANY -> true;
                    case PERSON, GROUP, OUTLET, ORGANISATION -> false;
                };
    }

    private static Party as(Party speaker, Token pronoun) {
        String actor = speaker.actor();
        Party.Sort sort = speaker.sort() == Party.Sort.COMPANY ? speaker.sort() : Party.Sort.STATE;
        return new Party(sort, actor, pronoun.form(), Optional.of(actor), pronoun.span());
    }
}
