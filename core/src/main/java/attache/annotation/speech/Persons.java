package attache.annotation.speech;

import attache.annotation.cast.Party;
import java.util.Arrays;

/** Tells which voices are persons. Immutable. */
final class Persons {
    private final SpeakerNouns nouns;

    Persons(SpeakerNouns nouns) {
        this.nouns = nouns;
    }

    /** Whether a voice is a person whom the cast knows by name. */
    static boolean isNamed(Voice voice) {
        return voice.party().filter(party -> party.sort() == Party.Sort.PERSON).isPresent();
    }

    /** A person or people, as far as is known; what is called by a thing's noun is none. */
    boolean isPerson(Voice voice) {
        if (voice.party().isEmpty()) {
            return Character.isUpperCase(voice.name().charAt(0))
                    || Arrays.stream(voice.name().split(" "))
                            .anyMatch(word -> nouns.is(word, SpeakerNouns.Sort.PERSON));
        }
        return voice.party().get().sort() == Party.Sort.PERSON
                || voice.party().get().sort() == Party.Sort.GROUP;
    }
}
