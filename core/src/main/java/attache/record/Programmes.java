package attache.record;

import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import java.util.Optional;

/** Programmes through which one state or body alone gives, named where it is not: "the 6th presidential drawdown". */
public final class Programmes {
    /** The length of an ISO 3166-1 alpha-3 code; bodies have other names. */
    private static final int STATE_CODE = 3;

    private Programmes() {}

    /**
     * Who gives through the first programme that a sentence names; empty where it names none with one giver.
     *
     * @param sentence its number in the article, from 0
     */
    public static Optional<Party> giver(Cast cast, int sentence) {
        return cast.matches(sentence).stream()
                .filter(match ->
                        match.entry() instanceof ItemEntry item && item.giver().isPresent())
                .map(match -> party(((ItemEntry) match.entry()).giver().orElseThrow(), match))
                .findFirst();
    }

    private static Party party(String giver, GazetteerMatch match) {
        Party.Sort sort = giver.length() == STATE_CODE ? Party.Sort.STATE : Party.Sort.BODY;
        return new Party(sort, giver, match.form(), Optional.of(giver), match.span());
    }
}
