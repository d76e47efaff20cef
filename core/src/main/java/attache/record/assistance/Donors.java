package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Who gives, as the verbs of a chain tell it. */
final class Donors {
    /** Verbs by which a government asks for what it will itself give. */
    private static final Set<String> OWN = Set.of("request", "propose", "seek");

    /** The frame of talks about what may be given. */
    private static final String TALKING = "consider";

    private final Sentence sentence;
    private final SidePhrases phrases;
    private final Words words;
    private final Memory memory;

    Donors(Sentence sentence, SidePhrases phrases, Words words, Memory memory) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.words = words;
        this.memory = memory;
    }

    /** Adds who gives by the frame of one link of a chain that reached {@code stage}; who gets already is not asked to give. */
    void donorOf(Link link, Stage stage, List<Party> donors, List<Party> recipients) {
        if (link.verb().isEmpty()) {
            return;
        }
        int verb = sentence.token(link.token()).isVerb()
                ? link.token()
                : sentence.token(link.token()).head();
        boolean passive = link.verb().get().passive();
        boolean requests = link.asks();
        boolean receives = link.frame().act() == Act.RECEIVE || link.frame().act() == Act.USE;
        if (requests) {
            asked(verb, donors, recipients);
            if (donors.isEmpty()) {
                // "The money that we requested", "Biden requested $8.5 billion", "urged more aid": who gives and asks
                // nobody
                // asks its own parliament.
                Clauses.subject(sentence, verb)
                        .ifPresent(i -> phrases.parties(i).stream()
                                .filter(p -> p.sort() != Party.Sort.GROUP
                                        && p.actsFor().isPresent()
                                        && (OWN.contains(sentence.token(verb).lemma())
                                                || (memory.gives(p.actor())
                                                        && !words.pleading()
                                                                .contains(sentence.token(verb)
                                                                        .lemma())))
                                        && !memory.isHelped(p.actor())
                                        && !memory.isAdversary(p.actor()))
                                .forEach(p -> SidePhrases.addOne(p, donors)));
            }
            return;
        }
        if (receives) {
            phrases.named(verb, Set.of("from"), donors);
            if (donors.isEmpty()) {
                // "Got a grant of 50 million euros from the EU".
                sentence.dependents(verb, "dobj").stream()
                        .flatMap(object -> sentence.subtree(object).stream())
                        .forEach(word -> phrases.named(word, Set.of("from"), donors));
            }
            if (donors.isEmpty()) {
                // "Rockets fired from American launchers".
                sentence.dependents(verb, "prep").stream()
                        .filter(prep -> sentence.token(prep).lemma().equals("from"))
                        .flatMap(prep -> phrases.below(prep).stream())
                        .forEach(noun -> phrases.owners(noun, donors));
            }
            return;
        }
        if (link.frame().layout() == Layout.THANK) {
            phrases.named(link.token(), Set.of("to"), donors);
            if (sentence.token(link.token()).isVerb()) {
                phrases.add(phrases.objects(verb), donors);
            }
            return;
        }
        if (!donors.isEmpty()
                && stage != Stage.REQUESTED
                && link.frame().act() == Act.DECIDE
                && link.frame().name().equals(TALKING)) {
            return;
        }
        if (link.frame().layout() == Layout.MOVE) {
            phrases.named(verb, Set.of("from"), donors);
            return;
        }
        if (ofNoun(verb, donors)) {
            return;
        }
        if (!passive && words.buying().contains(sentence.token(verb).lemma()) && buysForItself(verb)) {
            // "Ukraine bought howitzers from Germany".
            phrases.named(verb, Set.of("from"), donors);
            return;
        }
        OptionalInt who = passive ? Clauses.agent(sentence, verb) : Clauses.subject(sentence, verb);
        if (passive && who.isEmpty()) {
            phrases.named(verb, Set.of("from"), donors);
            return;
        }
        if (sentence.token(verb).lemma().equals("be")) {
            // "It has been a priority of my administration to provide".
            sentence.dependents(verb, "attr").forEach(noun -> phrases.named(noun, Set.of("of"), donors));
        }
        boolean helpedTalks = link.frame().name().equals(TALKING)
                && who.isPresent()
                && phrases.parties(who.getAsInt()).stream().anyMatch(party -> memory.isHelped(party.actor()));
        if (helpedTalks) {
            // "Kyiv discussed the delivery with Berlin".
            phrases.named(verb, Set.of("with"), donors);
            sentence.dependents(verb, "dobj").forEach(object -> phrases.named(object, Set.of("with"), donors));
        }
        who.ifPresent(i -> {
            phrases.add(List.of(i), donors);
            phrases.together(verb, donors);
            phrases.together(i, donors);
            if (donors.isEmpty()) {
                passing(i, donors);
            }
            if (donors.isEmpty()) {
                governing(i, donors);
            }
        });
    }

    /** "The senate passed a budget that sets aside": a law gives what whoever passes it gives. */
    private void passing(int law, List<Party> donors) {
        Token noun = sentence.token(law);
        if (words.laws().contains(noun.lemma())
                && noun.head() != Token.ROOT
                && noun.relation().equals("dobj")) {
            Clauses.subject(sentence, noun.head()).ifPresent(passer -> phrases.add(List.of(passer), donors));
        }
    }

    /** "The government will send", without a word that says whose it is. */
    private void governing(int subject, List<Party> donors) {
        boolean unowned = sentence.dependents(subject).stream()
                .map(sentence::token)
                .noneMatch(word -> Set.of("poss", "prep").contains(word.relation()) || word.isProperNoun());
        if (unowned && words.government().contains(sentence.token(subject).lemma())) {
            memory.governed().ifPresent(state -> SidePhrases.addOne(state, donors));
        }
    }

    /** Whether one of the sides at war buys: for itself, and not for another. */
    private boolean buysForItself(int verb) {
        OptionalInt subject = Clauses.subject(sentence, verb);
        return subject.isPresent()
                && phrases.parties(subject.getAsInt()).stream()
                        .anyMatch(party -> memory.isHelped(party.actor()) || memory.isAdversary(party.actor()));
    }

    /** "The steps by allies to send tanks", "work by the United States to deliver": whose deed the infinitive tells. */
    private boolean ofNoun(int verb, List<Party> donors) {
        int noun = sentence.token(verb).head();
        boolean infinitive = noun != Token.ROOT
                && sentence.token(noun).isNoun()
                && VerbGroup.of(sentence, verb).tense() == Tense.INFINITIVE;
        if (!infinitive) {
            return false;
        }
        List<Party> named = new ArrayList<>();
        phrases.named(noun, Set.of("by"), named);
        donors.addAll(named);
        return !named.isEmpty();
    }

    /** "Asked Congress for", "urged allies to", "called on Germany to": who is asked gives. */
    private void asked(int verb, List<Party> donors, List<Party> recipients) {
        Clauses.addressee(sentence, verb).ifPresent(i -> {
            for (Party party : phrases.parties(i)) {
                if (recipients.stream().noneMatch(r -> r.actor().equals(party.actor()))) {
                    SidePhrases.addOne(party, donors);
                }
            }
        });
        if (donors.isEmpty() && words.submitting().contains(sentence.token(verb).lemma())) {
            // "Sent to Congress an urgent request": whoever it goes to is asked.
            phrases.named(verb, Set.of("to"), donors);
            sentence.dependents(verb, "dobj").forEach(request -> phrases.named(request, Set.of("to"), donors));
        }
        phrases.named(verb, Set.of("from"), donors);
        if (donors.isEmpty()) {
            phrases.named(verb, Set.of("with"), donors);
        }
    }
}
