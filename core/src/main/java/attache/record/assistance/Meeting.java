package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who met or spoke with whom, so that "they" and "the leaders" after it can be told. */
final class Meeting {
    /** How many take part at least. */
    private static final int FEWEST = 2;

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final Memory memory;

    Meeting(Sentence sentence, int number, Cast cast, Words words, Memory memory) {
        this.memory = memory;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.words = words;
    }

    /** The states and bodies that take part, each once; empty where the sentence tells of no meeting of two or more. */
    List<Party> participants() {
        for (int i = 0; i < sentence.size(); i++) {
            Token verb = sentence.token(i);
            if (!verb.isVerb() || !(words.meeting().contains(verb.lemma()) || holds(i))) {
                continue;
            }
            List<Party> found = new ArrayList<>();
            for (int part : sentence.dependents(i)) {
                String relation = sentence.token(part).relation();
                boolean side = Set.of("nsubj", "nsubjpass", "dobj").contains(relation)
                        || (relation.equals("prep")
                                && sentence.token(part).lemma().equals("with"));
                if (side) {
                    named(part, found);
                }
            }
            if (found.size() >= FEWEST) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** "Held talks", "had a call": a verb that means nothing without its object. */
    private boolean holds(int verb) {
        return words.holding().contains(sentence.token(verb).lemma())
                && sentence.dependents(verb, "dobj").stream()
                        .anyMatch(object ->
                                words.talks().contains(sentence.token(object).lemma()));
    }

    private void named(int part, List<Party> found) {
        List<Integer> within = sentence.subtree(part);
        for (Cast.Mention mention : cast.mentions(number)) {
            Party party = memory.standingFor(mention.party());
            boolean acts = party.actsFor().isPresent();
            if (acts
                    && within.contains(mention.head())
                    && found.stream().noneMatch(p -> p.actor().equals(party.actor()))) {
                found.add(party);
            }
        }
    }
}
