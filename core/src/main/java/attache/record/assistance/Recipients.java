package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.clause.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who gets, as the verbs of a chain and what they are for tell it. */
final class Recipients {
    private static final Set<String> WHITHER = Set.of("to", "in", "for", "into", "on");
    private static final Set<String> TOWARDS = Set.of("to", "for", "towards", "toward", "into");

    private final Sentence sentence;
    private final SidePhrases phrases;
    private final Words words;
    private final Memory memory;

    Recipients(Sentence sentence, SidePhrases phrases, Words words, Memory memory) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.words = words;
        this.memory = memory;
    }

    /** Adds who gets by the frame of one link. */
    void recipientOf(Link link, List<Party> recipients) {
        if (link.verb().isEmpty()) {
            return;
        }
        int verb = link.token();
        switch (link.frame().layout()) {
            case GIVE -> {
                for (int i : sentence.dependents(verb, "dative")) {
                    phrases.addRecipients(
                            sentence.token(i).tag().matches("IN|TO") ? phrases.below(i) : List.of(i), recipients);
                }
                phrases.goals(verb, TOWARDS, recipients);
                if (recipients.isEmpty() && link.verb().get().passive()) {
                    // "Ukraine was allocated 20 million euros".
                    sentence.dependents(verb, "nsubjpass").stream()
                            .flatMap(subject -> phrases.parties(subject).stream())
                            .filter(party -> memory.isHelped(party.actor()) || memory.isAdversary(party.actor()))
                            .forEach(party -> SidePhrases.addOne(party, recipients));
                }
                if (recipients.isEmpty()) {
                    // "Sends Ukraine 100 trucks", where the parser makes one object of both.
                    sentence.dependents(verb, "dobj").stream()
                            .flatMap(object -> Stream.concat(
                                    Stream.of(object),
                                    // "Supplies Moscow drones": the parser makes a modifier of the name.
                                    sentence.dependents(object).stream().filter(i -> i == verb + 1)))
                            .flatMap(object -> phrases.parties(object).stream())
                            .filter(party -> memory.isHelped(party.actor()) || memory.isAdversary(party.actor()))
                            .filter(party -> sentence.dependents(verb, "dobj").stream()
                                    .noneMatch(object ->
                                            sentence.dependents(object, "poss").contains(verb + 1)))
                            .forEach(party -> SidePhrases.addOne(party, recipients));
                }
            }
            case SHARE -> phrases.goals(verb, Set.of("with"), recipients);
            case TOGETHER -> {
                phrases.goals(verb, Set.of("with", "in", "for"), recipients);
                Clauses.subject(sentence, verb).stream()
                        .boxed()
                        .flatMap(subject -> phrases.parties(subject).stream())
                        .forEach(party -> SidePhrases.addOne(party, recipients));
                recipients.removeIf(party -> !memory.isHelped(party.actor()));
            }
            case EQUIP -> addEquipped(phrases.objects(verb), recipients);
            case BACK -> phrases.addRecipients(phrases.objects(verb), recipients);
            case RECEIVE ->
                // "Used by Ukrainian forces": in the passive whoever stands behind "by".
                (link.verb().get().passive() ? Clauses.agent(sentence, verb) : Clauses.subject(sentence, verb))
                        .ifPresent(i -> phrases.addRecipients(List.of(i), recipients));
            case MOVE -> {
                // "Arrived in Ukraine" gives it to Ukraine, "arrived to the north of a Ukrainian town" to nobody.
                phrases.named(verb, WHITHER, recipients);
                // "Were on their way to Poland": not to whom the effort helps, who else is filled in.
                List<Party> ahead = new ArrayList<>();
                sentence.dependents(verb, "prep").stream()
                        .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                        .filter(noun ->
                                words.way().contains(sentence.token(noun).lemma()))
                        .forEach(noun -> phrases.named(noun, Set.of("to", "into"), ahead));
                ahead.stream()
                        .filter(party -> !memory.isHelped(party.actor()))
                        .forEach(party -> SidePhrases.addOne(party, recipients));
                phrases.add(phrases.objects(verb), recipients);
                if (recipients.isEmpty()) {
                    sentence.dependents(verb, "prep").stream()
                            .filter(prep ->
                                    WHITHER.contains(sentence.token(prep).lemma()))
                            .forEach(prep -> phrases.addPlaces(phrases.below(prep), recipients));
                    phrases.addPlaces(phrases.objects(verb), recipients);
                }
            }
            case THANK ->
                // "He thanked Germany for the launchers": whom the effort helps.
                Clauses.subject(sentence, verb).stream()
                        .boxed()
                        .flatMap(subject -> phrases.parties(subject).stream())
                        .filter(party -> memory.isHelped(party.actor()))
                        .forEach(party -> SidePhrases.addOne(party, recipients));
            case RAISE -> {
                // Whose it is that is raised stands beside the thing.
            }
            case DECIDE -> {
                // Whoever is appealed to gives.
                phrases.goals(verb, link.asks() ? Set.of("for") : Set.of("to", "for"), recipients);
                if (recipients.isEmpty()
                        && link.verb().get().passive()
                        && !sentence.dependents(verb, "dobj").isEmpty()) {
                    // "He was promised 250 tanks".
                    sentence.dependents(verb, "nsubjpass").stream()
                            .flatMap(subject -> phrases.parties(subject).stream())
                            .filter(party -> memory.isHelped(party.actor()))
                            .forEach(party -> SidePhrases.addOne(party, recipients));
                }
            }
        }
    }

    /** "This package will arm them": whom the effort helps, not the partners named last. */
    private void addEquipped(List<Integer> heads, List<Party> found) {
        for (int head : heads) {
            boolean vague = sentence.token(head).isPronoun()
                    && phrases.parties(head).stream()
                            .allMatch(party -> party.sort() == Party.Sort.GROUP
                                    && party.actsFor().isEmpty());
            if (vague && memory.recipient().isPresent()) {
                SidePhrases.addOne(memory.recipient().get(), found);
            } else {
                phrases.addRecipients(List.of(head), found);
            }
        }
    }

    /** Who asks, where nothing says for whom: "Zelensky asked for tanks". */
    void requester(List<Link> chain, List<Party> recipients) {
        for (Link link : chain) {
            if (link.verb().isPresent() && link.asks() && !link.verb().get().passive()) {
                List<Party> asking = new ArrayList<>();
                Clauses.subject(sentence, link.token()).ifPresent(i -> phrases.add(List.of(i), asking));
                asking.stream().filter(p -> memory.isHelped(p.actor())).forEach(recipients::add);
                if (!recipients.isEmpty()) {
                    return;
                }
            }
        }
    }

    /** "Russia bought drones from Iran": who buys gets, where it is one of the two sides. */
    void buyer(List<Link> chain, List<Party> recipients) {
        chain.stream()
                .filter(link -> link.verb().filter(group -> !group.passive()).isPresent()
                        && words.buying().contains(sentence.token(link.token()).lemma()))
                .flatMap(
                        link -> Clauses.subject(sentence, link.token()).stream().boxed())
                .flatMap(subject -> phrases.parties(subject).stream())
                .filter(party -> memory.isHelped(party.actor()) || memory.isAdversary(party.actor()))
                .forEach(party -> SidePhrases.addOne(party, recipients));
    }

    /** "Iranian supplies of drones allow Russia to strike": whom what moves lets do something has got it. */
    void enabled(int anchor, List<Link> chain, List<Party> recipients) {
        Stream.concat(Stream.of(anchor), chain.stream().map(Link::token))
                .filter(noun -> sentence.token(noun).isNoun()
                        && sentence.token(noun).relation().equals("nsubj"))
                .map(noun -> sentence.token(noun).head())
                .filter(verb -> words.enabling().contains(sentence.token(verb).lemma()))
                .flatMap(verb -> phrases.objects(verb).stream())
                .flatMap(object -> phrases.parties(object).stream())
                .filter(party -> memory.isHelped(party.actor()) || memory.isAdversary(party.actor()))
                .forEach(party -> SidePhrases.addOne(party, recipients));
    }

    /** "$12 billion to support Ukraine", "tanks to help Kyiv defend itself": who is to be helped gets. */
    void purposes(int head, List<Party> found) {
        for (int i : sentence.dependents(head)) {
            Token word = sentence.token(i);
            boolean clause = Set.of("acl", "advcl", "relcl", "xcomp").contains(word.relation());
            if (clause && word.isVerb() && words.helping().contains(word.lemma())) {
                phrases.addRecipients(phrases.objects(i), found);
            }
        }
    }

    /** "Bolster Ukraine's air defences": whom the effort helps, where the things are their own. */
    void owners(List<Integer> heads, List<Link> chain, List<Party> recipients) {
        boolean raised = chain.stream().anyMatch(link -> link.frame().layout() == Layout.RAISE);
        // "Bolster Ukrainian defences".
        Set<String> owning = raised ? Set.of("poss", "nmod") : Set.of("poss");
        heads.stream()
                .flatMap(head -> sentence.dependents(head).stream())
                .filter(owner -> owning.contains(sentence.token(owner).relation()))
                .flatMap(owner -> phrases.parties(owner).stream())
                .filter(owner -> memory.isHelped(owner.actor()))
                .forEach(owner -> SidePhrases.addOne(owner, recipients));
    }
}
