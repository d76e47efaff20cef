package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.annotation.gazetteer.PlaceEntry;
import attache.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Who stands at a token of one sentence: whom its words name, behind "we" and "our" whoever speaks them, and behind "they" and
 * "the leaders" whoever met.
 */
final class SpokenParties {
    private static final Set<String> FIRST_PERSONS = Set.of("we", "us", "our", "ours");
    private static final Set<String> THIRD_PERSONS = Set.of("they", "their", "both");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final Memory memory;
    private final IntFunction<Optional<Party>> speakers;

    /** {@code speakers} tells whose words a token stands in, where they are somebody's. */
    SpokenParties(
            Sentence sentence,
            int number,
            Cast cast,
            Words words,
            Memory memory,
            IntFunction<Optional<Party>> speakers) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.words = words;
        this.memory = memory;
        this.speakers = speakers;
    }

    /** Who is meant at {@code token}; empty where nobody is. */
    List<Party> at(int token) {
        List<Party> named = cast.parties(number, token);
        String word = sentence.token(token).form().toLowerCase(Locale.ROOT);
        boolean state = sentence.token(token).form().equals("US");
        if (state || !FIRST_PERSONS.contains(word)) {
            List<Party> senders = senders(token);
            if (senders.size() > 1) {
                return senders;
            }
            if (named.isEmpty()
                    && words.gathering().contains(sentence.token(token).lemma())) {
                return gathered(token);
            }
            boolean several = THIRD_PERSONS.contains(word) || isAllWhoMet(token);
            return several && !memory.participants().isEmpty() && areAmongWhoMet(named) ? memory.participants() : named;
        }
        return speakers.apply(token)
                .filter(SpokenParties::speaksForMany)
                .map(speaker -> List.of(as(speaker, sentence.token(token))))
                .orElse(named);
    }

    /** The state that the effort helps, where {@code token} names a place in it: what reaches a town is given to its state. */
    Optional<Party> placedAt(int token) {
        Span word = sentence.token(token).span();
        return cast.matches(number).stream()
                .filter(match -> match.span().contains(word))
                .flatMap(match -> match.entry() instanceof PlaceEntry place && memory.isHelped(place.state())
                        ? Stream.of(new Party(
                                Party.Sort.STATE,
                                place.state(),
                                place.name(),
                                Optional.of(place.state()),
                                match.span()))
                        : Stream.empty())
                .findFirst();
    }

    /** "The ministers of Lithuania and Latvia": the states that those who are named by their office alone come from. */
    private List<Party> senders(int token) {
        Token noun = sentence.token(token);
        if (!noun.tag().equals("NNS") || !words.participant().contains(noun.lemma())) {
            return List.of();
        }
        return below(token, "of").stream()
                .flatMap(owner -> Stream.concat(Stream.of(owner), below(owner, "of").stream()))
                .flatMap(owner -> joined(owner))
                .distinct()
                .flatMap(owner -> cast.parties(number, owner).stream())
                .filter(party -> party.sort() == Party.Sort.STATE
                        || party.actsFor()
                                .filter(of -> cast.state(of).isPresent())
                                .isPresent())
                .map(party -> new Party(
                        Party.Sort.STATE, party.actor(), party.surface(), Optional.of(party.actor()), party.mention()))
                .distinct()
                .toList();
    }

    /** "A group of eight countries led by Latvia": the countries, and who leads them. */
    private List<Party> gathered(int group) {
        List<Integer> members = below(group, "of");
        Stream<Integer> leaders = Stream.concat(Stream.of(group), members.stream())
                .flatMap(noun -> sentence.dependents(noun, "acl").stream())
                .filter(verb -> sentence.token(verb).lemma().equals("lead"))
                .flatMap(verb -> Clauses.agent(sentence, verb).stream().boxed());
        return Stream.concat(members.stream(), leaders)
                .flatMap(noun -> cast.parties(number, noun).stream())
                .toList();
    }

    private Stream<Integer> joined(int noun) {
        return Stream.concat(
                Stream.of(noun), sentence.dependents(noun, "conj").stream().flatMap(this::joined));
    }

    private List<Integer> below(int noun, String preposition) {
        return sentence.dependents(noun, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals(preposition))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .toList();
    }

    /** "The leaders", "the two ministers", "both sides", without a word that says whose. */
    private boolean isAllWhoMet(int token) {
        Token noun = sentence.token(token);
        return noun.tag().endsWith("S")
                && words.participant().contains(noun.lemma())
                && sentence.dependents(token).stream()
                        .map(sentence::token)
                        .allMatch(word -> Set.of("det", "nummod", "predet", "advmod", "relcl", "cc", "punct")
                                        .contains(word.relation())
                                || word.tag().equals("CD")
                                || word.lemma().equals("both"));
    }

    /** Whether nobody else was meant: only unnamed groups and persons without an office, or some of those who met. */
    private boolean areAmongWhoMet(List<Party> named) {
        return named.stream()
                .allMatch(party -> (Set.of(Party.Sort.GROUP, Party.Sort.PERSON).contains(party.sort())
                                && party.actsFor().isEmpty())
                        || memory.participants().stream()
                                .anyMatch(met -> met.actor().equals(party.actor())));
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
