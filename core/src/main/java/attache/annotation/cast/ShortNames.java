package attache.annotation.cast;

import attache.annotation.Sentence;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.GazetteerMatch;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whose a chamber or body is that an article calls by one word of its name: "the House", "the Commission", "the European
 * instalment". Nothing is told where the article does not name the state or body itself, or names another one's.
 */
final class ShortNames {
    private final Nouns nouns;
    private final Gazetteer gazetteer;
    private final List<List<GazetteerMatch>> matches;
    private final Set<String> named = new HashSet<>();

    ShortNames(Nouns nouns, Gazetteer gazetteer, List<List<GazetteerMatch>> matches) {
        this.nouns = nouns;
        this.gazetteer = gazetteer;
        this.matches = matches;
        matches.forEach(
                found -> found.forEach(match -> Gazetteer.actorOf(match.entry()).ifPresent(named::add)));
    }

    /** {@code naming} as what it is short for, or as it is. */
    Naming settled(Sentence sentence, Naming naming) {
        String word = sentence.token(naming.last()).form();
        boolean alone = naming.first() == naming.last();
        boolean noun = alone && naming.sort() == Party.Sort.ORGANISATION && !naming.known();
        boolean adjective = alone
                && naming.sort() == Party.Sort.GROUP
                && sentence.token(naming.last()).tag().startsWith("JJ");
        if (!noun && !adjective) {
            return naming;
        }
        Map<String, String> names = noun ? nouns.shortName() : nouns.european();
        return Optional.ofNullable(names.get(word))
                .flatMap(actor -> whose(word, actor))
                .map(actor -> new Naming(
                        naming.first(), naming.last(), sort(actor), actor, Optional.of(actor), naming.known()))
                .orElse(naming);
    }

    private Optional<String> whose(String word, String usual) {
        List<String> longer = matches.stream()
                .flatMap(List::stream)
                .filter(match -> match.form().matches(".*\\b" + word + "\\b.*"))
                .flatMap(match -> Gazetteer.actorOf(match.entry()).stream())
                .distinct()
                .toList();
        return switch (longer.size()) {
            case 0 -> Optional.of(usual).filter(named::contains);
            case 1 -> Optional.of(longer.getFirst());
            default -> Optional.empty();
        };
    }

    private Party.Sort sort(String actor) {
        return gazetteer.stateWithCode(actor).isPresent() ? Party.Sort.STATE : Party.Sort.BODY;
    }
}
