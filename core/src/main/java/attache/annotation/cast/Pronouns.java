package attache.annotation.cast;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who a pronoun stands for: the fitting party named last, subjects before others, never one named later. Three sentences
 * back at most; beyond that the article gives no ground.
 */
final class Pronouns {
    private static final int REACH = 3;
    private static final Set<String> HE = Set.of("he", "him", "his", "she", "her", "hers", "himself", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> WE =
            Set.of("we", "us", "our", "ours", "i", "me", "my", "mine", "ourselves", "myself");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private final ArticleCast cast;
    private final Nouns nouns;
    private final Forenames forenames;
    private final List<Party> authors;

    Pronouns(ArticleCast cast, Nouns nouns, Forenames forenames, List<Party> authors) {
        this.forenames = forenames;
        this.cast = cast;
        this.nouns = nouns;
        this.authors = authors;
    }

    /** The antecedents of the pronoun at {@code token}. */
    List<Party> antecedents(int number, int token) {
        String word = cast.article().sentence(number).token(token).form().toLowerCase(Locale.ROOT);
        if (HE.contains(word)) {
            return nearest(number, token, Kind.PERSON);
        }
        if (IT.contains(word)) {
            return nearest(number, token, Kind.THING);
        }
        if (THEY.contains(word)) {
            return nearest(number, token, Kind.MANY);
        }
        if (WE.contains(word)) {
            return authors;
        }
        return List.of();
    }

    private enum Kind {
        PERSON,
        THING,
        MANY
    }

    private List<Party> nearest(int number, int token, Kind kind) {
        String pronoun = cast.article().sentence(number).token(token).form();
        List<Party> above = kind == Kind.THING ? above(number, token, kind) : List.of();
        if (!above.isEmpty()) {
            return above;
        }
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            int limit = s == number ? token : Integer.MAX_VALUE;
            List<Party> found = best(s, limit, kind, pronoun);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The fitting subject of the innermost clause that the pronoun stands in and does not head. */
    private List<Party> above(int number, int token, Kind kind) {
        Sentence sentence = cast.article().sentence(number);
        for (int at = sentence.token(token).head();
                at != Token.ROOT;
                at = sentence.token(at).head()) {
            for (int below : sentence.dependents(at)) {
                boolean subject = SUBJECTS.contains(sentence.token(below).relation());
                if (subject && below < token && !sentence.subtree(below).contains(token) && isHead(number, below)) {
                    List<Party> found = fitting(number, below, kind);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** The fitting parties of a sentence before {@code limit}: its subject if it fits, else the last one. */
    private List<Party> best(int number, int limit, Kind kind, String pronoun) {
        Sentence sentence = cast.article().sentence(number);
        List<Party> last = List.of();
        for (int i = 0; i < Math.min(limit, sentence.size()); i++) {
            if (!isHead(number, i)) {
                continue;
            }
            List<Party> here = agreeing(fitting(number, i, kind), pronoun);
            if (here.isEmpty()) {
                continue;
            }
            if (SUBJECTS.contains(sentence.token(i).relation())) {
                return here;
            }
            last = here;
        }
        return last;
    }

    /** Names, and plural nouns where many are asked for: pronouns are no antecedents of pronouns here. */
    private boolean isHead(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        Optional<Naming> naming = cast.naming(number, token);
        if (naming.isPresent()) {
            return naming.get().head(sentence) == token;
        }
        Token word = sentence.token(token);
        return word.isNoun()
                && (nouns.group().contains(word.lemma())
                        || nouns.official().contains(word.lemma())
                        || nouns.stateAnaphor().contains(word.lemma())
                        || nouns.bodyAnaphor().containsKey(word.lemma()));
    }

    /** Leaves out persons whose forename speaks against the pronoun. */
    private List<Party> agreeing(List<Party> parties, String pronoun) {
        return parties.stream()
                .filter(p -> p.sort() != Party.Sort.PERSON || forenames.mayStandFor(pronoun, p.name()))
                .toList();
    }

    /** "The deputy head of the service, Ann Example": who is named in apposition to an office, acting for whom the office does. */
    private Party named(int number, int token, Party office) {
        Sentence sentence = cast.article().sentence(number);
        for (int beside : sentence.beside(token)) {
            Optional<Party> person = cast.single(number, beside).stream()
                    .filter(p -> p.sort() == Party.Sort.PERSON)
                    .findFirst();
            if (person.isPresent()) {
                Party one = person.get();
                return new Party(
                        one.sort(), one.name(), one.surface(), one.actsFor().or(office::actsFor), one.mention());
            }
        }
        return office;
    }

    private List<Party> fitting(int number, int token, Kind kind) {
        List<Party> parties = kind == Kind.MANY ? cast.parties(number, token) : cast.single(number, token);
        String tag = cast.article().sentence(number).token(token).tag();
        boolean plural = tag.endsWith("S");
        // "NATO leaders", "Kremlin officials": they, though the phrase stands for one body or state.
        boolean people = tag.equals("NNS");
        List<Party> found = new ArrayList<>();
        for (Party party : parties) {
            boolean fits = switch (kind) {
                case PERSON ->
                    party.sort() == Party.Sort.PERSON
                            || (party.sort() == Party.Sort.GROUP
                                    && !plural
                                    && party.actsFor().isPresent());
                case THING -> party.sort() != Party.Sort.PERSON && party.sort() != Party.Sort.GROUP;
                case MANY -> parties.size() > 1 || (party.sort() == Party.Sort.GROUP && plural) || people;
            };
            if (fits) {
                boolean unnamed = kind == Kind.PERSON && party.sort() != Party.Sort.PERSON;
                found.add(unnamed ? named(number, token, party) : party);
            }
        }
        return found;
    }
}
