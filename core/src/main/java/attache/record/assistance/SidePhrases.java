package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.clause.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of one sentence that name parties, in the places where a giver or a getter can stand. */
final class SidePhrases {
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod", "poss");

    private final Sentence sentence;
    private final SpokenParties parties;
    private final Words words;
    private final Memory memory;

    SidePhrases(Sentence sentence, SpokenParties parties, Words words, Memory memory) {
        this.sentence = sentence;
        this.parties = parties;
        this.words = words;
        this.memory = memory;
    }

    /** Who may give or get in this sentence at {@code token}; empty where nobody is named. */
    List<Party> parties(int token) {
        return parties.at(token);
    }

    /** Adds who stands behind one of {@code prepositions} below {@code head}. */
    void named(int head, Set<String> prepositions, List<Party> found) {
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            boolean prep = word.relation().equals("prep") || word.relation().equals("dative");
            if (prep && prepositions.contains(word.lemma())) {
                add(below(i), found);
            }
        }
    }

    /** Adds who gets, behind one of {@code prepositions} below {@code head}. */
    void goals(int head, Set<String> prepositions, List<Party> found) {
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            boolean prep = word.relation().equals("prep") || word.relation().equals("dative");
            if (prep && prepositions.contains(word.lemma())) {
                addRecipients(below(i), found);
            }
        }
    }

    /** The objects of a preposition. */
    List<Integer> below(int preposition) {
        return sentence.dependents(preposition, "pobj");
    }

    /** What or whom a verb is done to: its object, or in the passive its subject. */
    List<Integer> objects(int verb) {
        List<Integer> found = new ArrayList<>(sentence.dependents(verb, "dobj"));
        if (found.isEmpty() && VerbGroup.of(sentence, verb).passive()) {
            found.addAll(sentence.dependents(verb, "nsubjpass"));
        }
        if (found.isEmpty()) {
            found.addAll(sentence.dependents(verb, "dative"));
        }
        if (found.isEmpty()) {
            // "Help Ukraine protect its skies": the parser makes the one helped the subject of what follows.
            for (int clause : sentence.dependents(verb)) {
                if (clause > verb
                        && Set.of("ccomp", "xcomp")
                                .contains(sentence.token(clause).relation())) {
                    found.addAll(sentence.dependents(clause, "nsubj"));
                }
            }
        }
        return found;
    }

    /** Adds whose the noun is: "American launchers". */
    void owners(int noun, List<Party> found) {
        add(
                sentence.dependents(noun).stream()
                        .filter(i -> MODIFIERS.contains(sentence.token(i).relation()))
                        .toList(),
                found);
    }

    /** Adds the parties named at {@code heads}. */
    void add(List<Integer> heads, List<Party> found) {
        for (int head : heads) {
            for (Party party : parties.at(head)) {
                addOne(party, found);
            }
        }
    }

    /** Adds who gets: "to Ukraine", and where the words name something of somebody's, whose it is ("for Ukraine's defense"). */
    void addRecipients(List<Integer> heads, List<Party> found) {
        for (int head : heads) {
            List<Party> named = parties.at(head);
            if (named.isEmpty()) {
                parties.placedAt(head).ifPresentOrElse(party -> addOne(party, found), () -> owners(head, 0, found));
            }
            named.forEach(party -> addOne(party, found));
        }
    }

    /** Adds whose the places named at {@code heads} are: "reached Kharkiv". */
    void addPlaces(List<Integer> heads, List<Party> found) {
        heads.stream().flatMap(head -> parties.placedAt(head).stream()).forEach(party -> addOne(party, found));
    }

    private void owners(int noun, int depth, List<Party> found) {
        if (words.against().contains(sentence.token(noun).lemma())) {
            // "Support for Russia's aggression": whose it is, not whom it is done to.
            for (int i : sentence.dependents(noun)) {
                if (MODIFIERS.contains(sentence.token(i).relation())) {
                    add(List.of(i), found);
                }
            }
            return;
        }
        if (depth > 2) {
            return;
        }
        List<Integer> beside = new ArrayList<>();
        for (int i : sentence.dependents(noun)) {
            if (MODIFIERS.contains(sentence.token(i).relation())) {
                beside.add(i);
            } else if (sentence.token(i).relation().equals("prep")
                    && Set.of("of", "in").contains(sentence.token(i).lemma())) {
                beside.addAll(below(i));
            }
        }
        for (int i : beside) {
            List<Party> named = parties.at(i);
            named.stream()
                    .filter(p -> memory.isHelped(p.actor()) || memory.isAdversary(p.actor()))
                    .forEach(p -> addOne(p, found));
            // "A legion of Ukrainian volunteers": a group without a name is whose it is.
            if (named.stream()
                    .allMatch(p -> p.sort() == Party.Sort.GROUP && p.actsFor().isEmpty())) {
                addPlaces(List.of(i), found);
                owners(i, depth + 1, found);
            }
        }
    }

    /** "Together with our allies and partners": they give too. */
    void together(int head, List<Party> donors) {
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            boolean with = Set.of("prep", "advmod", "cc").contains(word.relation());
            List<Integer> named = switch (word.lemma()) {
                case "alongside" -> below(i);
                case "together", "along" ->
                    sentence.dependents(i, "prep").stream()
                            .flatMap(p -> below(p).stream())
                            .toList();
                case "with" -> isJoint(i) ? below(i) : List.of();
                case "in" ->
                    // "In cooperation with Germany".
                    below(i).stream()
                            .filter(noun ->
                                    words.joint().contains(sentence.token(noun).lemma()))
                            .flatMap(noun -> sentence.dependents(noun, "prep").stream())
                            .filter(p -> sentence.token(p).lemma().equals("with"))
                            .flatMap(p -> below(p).stream())
                            .toList();
                default -> List.of();
            };
            if (with) {
                add(named, donors);
                named.forEach(noun -> named(noun, Set.of("of"), donors));
            }
        }
    }

    /** "Together with", "along with", or "with" groups such as allies. */
    private boolean isJoint(int with) {
        boolean said = with > 0
                && Set.of("together", "along").contains(sentence.token(with - 1).lemma());
        return said || below(with).stream().anyMatch(this::isGroup);
    }

    private boolean isGroup(int head) {
        List<Party> named = parties.at(head);
        return !named.isEmpty()
                && named.stream()
                        .allMatch(
                                p -> p.sort() == Party.Sort.GROUP && p.actsFor().isEmpty());
    }

    /** Adds a party that can act, once. */
    static void addOne(Party party, List<Party> found) {
        boolean acts = switch (party.sort()) {
            case STATE, BODY, COMPANY -> true;
            // "The Department": whose, nothing says.
            case ORGANISATION -> !party.name().matches("(?i)(?:the )?(?:department|ministry|agency|office|bureau)");
            case GROUP ->
                party.actsFor().isPresent()
                        || !party.name()
                                .matches(
                                        "(?i)leaders?|officials?|president|speaker|government|members?|secretary|minister|advis[eo]rs?|aides?|spokes(wo)?man|spokesperson|diplomats?|analysts?|experts?|representatives?");
            case PERSON -> party.actsFor().isPresent();
            case OUTLET -> false;
        };
        if (acts && found.stream().noneMatch(p -> p.actor().equals(party.actor()))) {
            found.add(party);
        }
    }
}
