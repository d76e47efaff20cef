package attache.record.role;

import attache.annotation.Sentence;
import java.util.Optional;

/** The names of places as the parser sees them. */
final class PlaceNames {
    private PlaceNames() {}

    /** The whole name in which the token at {@code token} stands; empty where it stands in none. */
    static Optional<String> at(Sentence sentence, int token) {
        if (!sentence.token(token).entity().endsWith("-GPE")) {
            return Optional.empty();
        }
        int first = token;
        while (first > 0 && sentence.token(first).entity().matches("[IL]-GPE")) {
            first--;
        }
        int last = token;
        while (last + 1 < sentence.size() && sentence.token(last).entity().matches("[BI]-GPE")) {
            last++;
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).form());
        }
        return Optional.of(words.toString());
    }
}
