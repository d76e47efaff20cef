package attache.annotation.cast;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.TitleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins an office with the person named beside it ("U.S. Secretary of Defense Pete Hegseth", "Mark Rutte, the NATO Secretary
 * General") and tells {@link People} whom that person acts for.
 */
final class Posts {
    /** How many words before a surname may be its title. */
    private static final int LONGEST_TITLE = 4;

    /** Kinds of office that every government has once; who holds them for the states most told of, the gazetteer knows. */
    private static final Set<String> OF_GOVERNMENT =
            Set.of("head-of-government", "foreign-minister", "defence-minister");

    private Posts() {}

    /** The names of a sentence with each office in front of a name made part of it. */
    static List<Naming> join(Sentence sentence, String body, List<Naming> found, People people) {
        List<Naming> joined = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Naming naming = found.get(i);
            if (isOffice(naming) && i + 1 < found.size() && found.get(i + 1).sort() == Party.Sort.PERSON) {
                Naming person = found.get(i + 1);
                int gap = person.first() - naming.last() - 1;
                if (gap == 0
                        || (gap == 1 && sentence.token(naming.last() + 1).form().equals(","))) {
                    tell(sentence, naming, person, people);
                    joined.add(new Naming(
                            naming.first(),
                            person.last(),
                            Party.Sort.PERSON,
                            person.name(),
                            person.actsFor(),
                            person.known()));
                    i++;
                    continue;
                }
            }
            if (isOffice(naming) && i > 0 && found.get(i - 1).sort() == Party.Sort.PERSON) {
                Naming person = found.get(i - 1);
                if (isApposed(sentence, person, naming)) {
                    tell(sentence, naming, person, people);
                }
            }
            joined.add(naming);
        }
        return joined;
    }

    /** Tells the posts of those named by a surname alone behind a title that known holders of it have: "Secretary Austin". */
    static void tellTitled(Sentence sentence, List<Naming> found, People people) {
        for (Naming naming : found) {
            boolean surname = naming.sort() == Party.Sort.PERSON
                    && naming.first() == naming.last()
                    && NameSpelling.words(people.fullest(naming.name())).size() == 1
                    && people.actsFor(naming.name()).isEmpty();
            List<String> title = surname ? title(sentence, naming.first()) : List.of();
            if (!title.isEmpty()) {
                people.titled(naming.name(), title).ifPresent(actor -> people.notePost(naming.name(), actor));
            }
        }
    }

    /**
     * Tells of those named by an office of government alone, nothing beside it saying whose: "Foreign Minister Ann Example", "the
     * foreign minister, Ann Example".
     */
    static void tellMinisters(Sentence sentence, List<Naming> found, List<GazetteerMatch> matches, People people) {
        for (GazetteerMatch match : matches) {
            int first = sentence.tokenAt(match.span().start());
            int next = sentence.tokenAt(match.span().end() - 1) + 1;
            boolean office = match.entry() instanceof TitleEntry title
                    && OF_GOVERNMENT.contains(title.kind())
                    && next < sentence.size()
                    && isBare(sentence, first)
                    && !isFormer(sentence, first, next - 1);
            int name = office && sentence.token(next).form().equals(",") ? next + 1 : next;
            if (office) {
                found.stream()
                        .filter(naming -> naming.sort() == Party.Sort.PERSON && naming.first() == name)
                        .forEach(naming -> people.noteMinister(naming.name()));
            }
        }
    }

    /** Nothing, an article or a small word before the title: no region's, party's or other state's name. */
    private static boolean isBare(Sentence sentence, int first) {
        if (first == 0) {
            return true;
        }
        Token before = sentence.token(first - 1);
        return !before.isNoun()
                && !before.tag().startsWith("JJ")
                && !before.tag().startsWith("PRP")
                && !before.tag().equals("POS");
    }

    /** The nouns right before a name, in lower case; none where another word that tells of the name stands before them. */
    private static List<String> title(Sentence sentence, int name) {
        int first = name;
        while (first > 0 && sentence.token(first - 1).isNoun() && name - first < LONGEST_TITLE) {
            first--;
        }
        return IntStream.range(first, name)
                .mapToObj(i -> sentence.token(i).form().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isOffice(Naming naming) {
        return naming.sort() == Party.Sort.GROUP
                && naming.known()
                && naming.actsFor().isPresent();
    }

    /** "Mark Rutte, the NATO Secretary General": nothing but a comma and small words between. */
    private static boolean isApposed(Sentence sentence, Naming person, Naming office) {
        if (office.first() - person.last() > 5
                || !sentence.token(person.last() + 1).form().equals(",")) {
            return false;
        }
        for (int i = person.last() + 2; i < office.first(); i++) {
            Token token = sentence.token(i);
            if (!token.tag().equals("DT")
                    && !token.tag().startsWith("JJ")
                    && !token.tag().equals("WP")) {
                return false;
            }
        }
        return true;
    }

    private static void tell(Sentence sentence, Naming office, Naming person, People people) {
        if (isFormer(sentence, office.first(), office.last())) {
            people.noteFormer(person.name());
        } else {
            Optional<String> actor = office.actsFor();
            actor.ifPresent(code -> people.notePost(person.name(), code));
        }
    }

    /**
     * Whether a person is called former where so named: by an office that is part of the naming, or by a title between the word and
     * the name ("former mayor Ann Example"); "former Example aide" tells of the aide.
     */
    static boolean isCalledFormer(Sentence sentence, Naming person) {
        boolean withOffice = person.last() - person.first() + 1
                > NameSpelling.words(person.name()).size();
        if (withOffice) {
            return isFormer(sentence, person.first(), person.last());
        }
        int before = person.first() - 2;
        return before >= 0
                && NameWords.FORMER.has(sentence.token(before).lemma())
                && sentence.token(before + 1).isNoun();
    }

    /** Whether the office named from {@code first} to {@code last} is called former, there or right before. */
    static boolean isFormer(Sentence sentence, int first, int last) {
        for (int i = Math.max(0, first - 2); i <= last; i++) {
            if (NameWords.FORMER.has(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
