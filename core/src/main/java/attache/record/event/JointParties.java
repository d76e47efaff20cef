package attache.record.event;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who act through one noun for several states: "American and Russian officials", "the leaders of France and Britain", "the EU-Ukraine
 * summit". The gazetteer takes "leaders of France" for an office, and so the cast names one of them; what an event's officials are is their states.
 */
final class JointParties {
    private static final Set<String> MODIFIERS = Set.of("nmod", "compound", "poss");
    private static final Set<String> OWNERS = Set.of("of", "from");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> BESIDE = Set.of("together", "along", "jointly");

    private final Cast cast;
    private final int number;
    private final Sentence sentence;

    /** Of the sentence {@code number} of the article that {@code cast} was found in. */
    JointParties(Cast cast, int number, Sentence sentence) {
        this.cast = cast;
        this.number = number;
        this.sentence = sentence;
    }

    /** Whom the noun phrase headed by {@code token} stands for: what the cast says, completed; none where nobody can be told. */
    List<Party> at(int token) {
        List<Party> found = new ArrayList<>(own(token));
        sentence.dependents(token, "conj").stream()
                .filter(this::isDelegate)
                .forEach(joined -> found.addAll(at(joined)));
        if (!found.isEmpty() && SUBJECTS.contains(sentence.token(token).relation())) {
            found.addAll(company(token));
        }
        return found;
    }

    /** Those beside whom the subject at {@code token} acts: "the United States, together with its allies, imposed". */
    private List<Party> company(int token) {
        int at = token + 1;
        if (at + 2 >= sentence.size() || !sentence.token(at).form().equals(",")) {
            return List.of();
        }
        String beside = sentence.token(at + 1).lemma();
        int with = beside.equals("alongside") ? at + 1 : at + 2;
        boolean told = beside.equals("alongside")
                || (BESIDE.contains(beside) && sentence.token(with).lemma().equals("with"));
        return told
                ? sentence.dependents(with, "pobj").stream()
                        .flatMap(i -> cast.parties(number, i).stream())
                        .toList()
                : List.of();
    }

    private List<Party> own(int token) {
        List<Party> told = cast.parties(number, token);
        if (isDelegate(token)) {
            List<Party> senders = senders(token);
            boolean several = actors(senders) > 1;
            boolean nobody = told.stream().noneMatch(party -> party.actsFor().isPresent());
            return several || (nobody && !senders.isEmpty())
                    ? senders
                    : told.stream().map(JointParties::asState).toList();
        }
        if (told.stream()
                .anyMatch(party ->
                        party.sort() == Party.Sort.PERSON && party.actsFor().isEmpty())) {
            return told.stream().map(party -> ofState(party, token)).toList();
        }
        OptionalInt first = hyphened(token);
        return first.isPresent() ? both(cast.parties(number, first.getAsInt()), told) : told;
    }

    /** "Prime Minister NAME of Sweden": the state of somebody in office whom the cast does not know. */
    private Party ofState(Party party, int token) {
        boolean titled = sentence.dependents(token).stream()
                .anyMatch(i -> i < token && sentence.token(i).isProperNoun() && isDelegate(i));
        if (!titled || party.sort() != Party.Sort.PERSON || party.actsFor().isPresent()) {
            return party;
        }
        return sentence.dependents(token, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .flatMap(i -> cast.parties(number, i).stream().limit(1))
                .filter(JointParties::isWhole)
                .findFirst()
                .map(state -> new Party(
                        party.sort(), party.name(), party.surface(), Optional.of(state.actor()), party.mention()))
                .orElse(party);
    }

    private boolean isDelegate(int token) {
        Token word = sentence.token(token);
        return word.isNoun() && WordClass.DELEGATE.has(word.lemma());
    }

    /** "American and Russian" officials, officials "of America and Russia". */
    private List<Party> senders(int noun) {
        boolean plural = sentence.token(noun).tag().endsWith("S");
        Stream<Integer> before = plural
                ? sentence.dependents(noun).stream()
                        .filter(i -> i < noun
                                && MODIFIERS.contains(sentence.token(i).relation())
                                && (!sentence.dependents(i, "conj").isEmpty()
                                        || hyphened(i).isPresent()))
                : Stream.empty();
        Stream<Integer> behind = sentence.dependents(noun, "prep").stream()
                .filter(prep -> OWNERS.contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream());
        return Stream.concat(before, behind)
                .flatMap(i -> Stream.concat(
                        hyphened(i).stream().boxed().flatMap(left -> cast.parties(number, left).stream()),
                        cast.parties(number, i).stream()))
                .map(JointParties::asState)
                .filter(party -> party.sort() == Party.Sort.STATE || party.sort() == Party.Sort.BODY)
                .toList();
    }

    /** The word before the hyphen in front of the name that ends at {@code token} ("EU-Ukraine"), where it names a party as well. */
    private OptionalInt hyphened(int token) {
        int first = token;
        while (first > 0 && sentence.token(first).entity().matches("[IL]-.*") && !isHyphen(first - 1)) {
            first--;
        }
        int left = first - 2;
        boolean names = left >= 0
                && isHyphen(first - 1)
                && isName(token)
                && isName(left)
                && cast.parties(number, left).stream()
                        .anyMatch(party -> party.actsFor().isPresent() || isWhole(party));
        return names ? OptionalInt.of(left) : OptionalInt.empty();
    }

    private static boolean isWhole(Party party) {
        return party.sort() == Party.Sort.STATE || party.sort() == Party.Sort.BODY;
    }

    private boolean isHyphen(int token) {
        return sentence.token(token).tag().equals("HYPH");
    }

    private boolean isName(int token) {
        Token word = sentence.token(token);
        return Character.isUpperCase(word.form().codePointAt(0))
                && (word.isNoun() || word.tag().equals("JJ"));
    }

    private static List<Party> both(List<Party> left, List<Party> right) {
        return right.isEmpty()
                ? right
                : Stream.concat(left.stream(), right.stream()).toList();
    }

    /** Officials of a state that no name tells stand for the state. */
    private static Party asState(Party party) {
        return party.sort() == Party.Sort.GROUP && party.actsFor().isPresent()
                ? new Party(Party.Sort.STATE, party.actor(), party.surface(), party.actsFor(), party.mention())
                : party;
    }

    private static int actors(List<Party> parties) {
        Set<String> names = new HashSet<>();
        parties.forEach(party -> names.add(party.actor()));
        return names.size();
    }
}
