package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.StateEntry;
import attache.record.role.RoleExtractor.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds offices in the plural before several names: "the presidents of Poland and Latvia, NAME and NAME", "Ministers NAME and NAME". */
final class PluralOffices {
    /** How many tokens the first name may stand behind the noun. */
    private static final int NEAR = 12;

    /** How many tokens may stand between two names. */
    private static final int GAP = 6;

    private static final Set<String> BETWEEN = Set.of("and", ",", "of", "the");

    private final TitleLexicon lexicon;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;

    PluralOffices(TitleLexicon lexicon, Sentence sentence, int number, Cast cast) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
    }

    /** The finds of the sentence, in order of the text. */
    List<Found> among(List<NamedPerson> named, PhraseReader reader) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            List<NamedPerson> holders =
                    lexicon.isHead(token.lemma()) && token.tag().matches("NNP?S") ? holders(i, named) : List.of();
            if (holders.size() > 1) {
                TitlePhrase read = reader.read(i, i);
                TitlePhrase title = read.titled(singular(read.title()));
                List<String> owners = owners(read.first(), holders.getFirst().first());
                for (int n = 0; n < holders.size(); n++) {
                    found.add(new Found(number, holders.get(n), title, owner(holders, n, owners)));
                }
            }
        }
        return found;
    }

    /** The names in a row behind the noun, joined by "and" and commas, states between or not. */
    private List<NamedPerson> holders(int noun, List<NamedPerson> named) {
        List<NamedPerson> holders = new ArrayList<>();
        int end = noun;
        for (NamedPerson person : named) {
            boolean near = person.first() > end && person.first() - end <= (holders.isEmpty() ? NEAR : GAP);
            if (near && isJoined(end + 1, person.first())) {
                holders.add(person);
                end = person.last();
            }
        }
        return holders;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!BETWEEN.contains(sentence.token(i).lemma()) && state(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whose office the {@code n}th has: by the state behind the name, else by the states beside the noun in their order. */
    private Optional<String> owner(List<NamedPerson> holders, int n, List<String> owners) {
        int behind = holders.get(n).last() + 1;
        boolean of =
                behind + 1 < sentence.size() && sentence.token(behind).lemma().equals("of");
        if (of) {
            return state(sentence.token(behind + 1).lemma().equals("the") ? behind + 2 : behind + 1);
        }
        if (owners.size() == holders.size()) {
            return Optional.of(owners.get(n));
        }
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    /** The states named around the noun, each once, in order. */
    private List<String> owners(int first, int end) {
        int from = first;
        while (from > 0
                && (sentence.token(from - 1).lemma().equals("and")
                        || state(from - 1).isPresent())) {
            from--;
        }
        List<String> owners = new ArrayList<>();
        for (int i = from; i < end; i++) {
            state(i).filter(of -> !owners.contains(of)).ifPresent(owners::add);
        }
        return owners;
    }

    private Optional<String> state(int i) {
        return i < sentence.size() && sentence.token(i).entity().matches(".-(GPE|NORP|ORG)")
                ? cast.matches(number).stream()
                        .filter(match -> match.span().overlaps(sentence.token(i).span()))
                        .flatMap(match -> switch (match.entry()) {
                            case StateEntry state -> Stream.of(state.code());
                            // "Presidents of Austria" is one match, and the state in it is whose the office is.
                            case OfficeEntry office -> Stream.of(office.of());
                            default -> Stream.empty();
                        })
                        .findFirst()
                : Optional.empty();
    }

    private static String singular(String title) {
        return title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
    }
}
