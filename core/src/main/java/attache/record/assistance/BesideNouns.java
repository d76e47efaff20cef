package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Who stands in and behind the nouns of a measure: its thing, and the nouns of the chain over it. */
final class BesideNouns {
    private static final Set<String> TOWARDS = Set.of("to", "for", "towards", "toward", "into");
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod", "poss");

    private final Sentence sentence;
    private final SidePhrases phrases;
    private final Words words;
    private final Memory memory;

    BesideNouns(Sentence sentence, SidePhrases phrases, Words words, Memory memory) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.words = words;
        this.memory = memory;
    }

    /** What stands in and behind the noun phrases: "Ukraine's request", "U.S. aid", "weapons for Ukraine", "help from Japan". */
    void read(int anchor, List<Integer> heads, List<Link> chain, List<Party> donors, List<Party> recipients) {
        List<Integer> nouns = new ArrayList<>(List.of(anchor));
        heads.stream().filter(h -> !nouns.contains(h)).forEach(nouns::add);
        for (Link link : chain) {
            if (link.verb().isEmpty() && sentence.token(link.token()).isNoun()) {
                nouns.add(link.token());
            }
        }
        List<Party> modifying = new ArrayList<>();
        for (int noun : nouns) {
            boolean asked = chain.stream()
                    .anyMatch(l -> l.token() == noun
                            && l.frame()
                                    .stage()
                                    .filter(s -> s == Stage.REQUESTED)
                                    .isPresent());
            phrases.together(noun, modifying);
            phrases.goals(noun, TOWARDS, recipients);
            Token governed = sentence.token(noun);
            if (governed.relation().equals("dobj")
                    && sentence.token(governed.head()).isVerb()) {
                // The parser often hangs "to Ukraine" on the verb over "supplies to Ukraine".
                boolean meant = sentence.token(governed.head()).relation().equals("acl");
                // "A contract to build launchers for Ukraine".
                phrases.goals(governed.head(), meant ? TOWARDS : Set.of("to"), recipients);
            }
            for (int i : sentence.dependents(noun)) {
                Token word = sentence.token(i);
                if (MODIFIERS.contains(word.relation())) {
                    boolean own = word.tag().equals("PRP$") && hasSubject(chain);
                    boolean forWhom = words.bundle().contains(governed.lemma())
                            || words.laws().contains(governed.lemma());
                    if (forWhom) {
                        // "The Ukraine aid bill": whom the effort helps is who it is for.
                        phrases.parties(i).stream()
                                .filter(p -> memory.isHelped(p.actor()))
                                .forEach(p -> SidePhrases.addOne(p, recipients));
                    }
                    if (!own && !isMake(i, noun)) {
                        phrases.add(List.of(i), asked ? recipients : modifying);
                        // "American Abrams tanks": the parser hangs whose they are on their name.
                        phrases.add(
                                sentence.dependents(i, "compound").stream()
                                        .filter(inner -> inner < i)
                                        .toList(),
                                asked ? recipients : modifying);
                    }
                } else if (word.relation().equals("prep")
                        && Set.of("from", "by").contains(word.lemma())) {
                    phrases.add(phrases.below(i), donors);
                } else if (word.relation().equals("prep")
                        && word.lemma().equals("with")
                        && words.joint().contains(governed.lemma())) {
                    phrases.add(phrases.below(i), donors);
                } else if (word.relation().equals("prep") && word.lemma().equals("of") && isTransferNoun(chain, noun)) {
                    phrases.add(
                            phrases.below(i),
                            isHelping(noun) ? hasRecipient(noun) ? donors : recipients : new ArrayList<>());
                }
            }
        }
        // "Ukraine's air defences" are the recipient's, "U.S. weapons" the donor's: the only party beside a thing that
        // is
        // already a recipient is no donor.
        modifying.stream()
                .filter(p -> recipients.stream().noneMatch(r -> r.actor().equals(p.actor())))
                .forEach(donors::add);
    }

    /** "Followed by Norway (1.1 billion euros)": whose the thing is that stands in brackets right behind a name; nobody else. */
    List<Party> inBrackets(int anchor) {
        int first = sentence.subtree(anchor).getFirst();
        int bracket = isBracket(first) ? first : first - 1;
        return bracket > 0 && isBracket(bracket)
                ? phrases.parties(bracket - 1).stream()
                        .filter(party -> party.mention()
                                .contains(sentence.token(bracket - 1).span()))
                        .filter(party -> !memory.isHelped(party.actor()) && !memory.isAdversary(party.actor()))
                        .toList()
                : List.of();
    }

    private boolean isBracket(int token) {
        return token >= 0 && sentence.token(token).form().equals("(");
    }

    /** "Six Osprey launchers": a name that nobody lists, right in front of goods, says what they are and not whose. */
    private boolean isMake(int name, int noun) {
        return sentence.token(name).relation().equals("compound")
                && words.goods().contains(sentence.token(noun).lemma())
                && !words.bundle().contains(sentence.token(noun).lemma())
                && phrases.parties(name).stream()
                        .anyMatch(party -> party.sort() == Party.Sort.ORGANISATION
                                && party.actsFor().isEmpty());
    }

    private boolean isHelping(int noun) {
        return sentence.token(noun).lemma().matches("support|training|arming");
    }

    /** "The support of the G7 for Ukraine": whose support it is, not whom it goes to. */
    private boolean hasRecipient(int noun) {
        List<Party> found = new ArrayList<>();
        phrases.goals(noun, TOWARDS, found);
        return !found.isEmpty();
    }

    /** "Britain pledged fourteen of its tanks": whose they are is who pledges, whatever the cast makes of "its". */
    private boolean hasSubject(List<Link> chain) {
        return chain.stream()
                .filter(link -> link.verb().filter(group -> !group.passive()).isPresent() && !link.asks())
                .anyMatch(link -> {
                    OptionalInt subject = Clauses.subject(sentence, link.token());
                    return subject.isPresent()
                            && !phrases.parties(subject.getAsInt()).isEmpty();
                });
    }

    private static boolean isTransferNoun(List<Link> chain, int noun) {
        return chain.isEmpty() || chain.stream().anyMatch(l -> l.token() == noun);
    }
}
