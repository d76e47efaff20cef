package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.cast.Party;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who gives and who gets, along a thing and its chain.
 *
 * <p>Looks along the whole noun phrase and every link, since a parser hangs "to Ukraine" now on the verb, now on one noun,
 * now on another.
 */
final class Sides {
    private final Sentence sentence;
    private final SpokenParties parties;
    private final Words words;
    private final Memory memory;
    private final Recipients recipientsOf;
    private final Donors donorsOf;
    private final BesideNouns beside;

    /** {@code memory} tells whom the effort helps: of them alone it can be told that who asks is who gets. */
    Sides(Sentence sentence, SpokenParties parties, Words words, Memory memory) {
        this.sentence = sentence;
        this.words = words;
        this.memory = memory;
        this.parties = parties;
        SidePhrases phrases = new SidePhrases(sentence, parties, words, memory);
        this.recipientsOf = new Recipients(sentence, phrases, words, memory);
        this.donorsOf = new Donors(sentence, phrases, words, memory);
        this.beside = new BesideNouns(sentence, phrases, words, memory);
    }

    /** The parties of a record: in order of finding, each actor once. */
    record Found(List<Party> donors, List<Party> recipients) {

        /** Whether all who give are those who get ("Lithuania bought drones for its own army"). */
        boolean staysWithGivers() {
            return !donors.isEmpty() && donors.stream().allMatch(d -> isAmong(d, recipients));
        }
    }

    /** "Diverted interceptors meant for Ukraine to the Middle East": what is turned away from whom the effort helps. */
    boolean isTurnedAway(List<Link> chain) {
        return chain.stream()
                .map(Link::token)
                .filter(verb -> words.diverting().contains(sentence.token(verb).lemma()))
                .anyMatch(verb -> {
                    List<Integer> goals = sentence.subtree(verb).stream()
                            .filter(i -> i > verb
                                    && sentence.token(i).relation().equals("prep")
                                    && sentence.token(i).lemma().equals("to"))
                            .toList();
                    return !goals.isEmpty()
                            && goals.stream()
                                    .flatMap(goal -> sentence.subtree(goal).stream())
                                    .flatMap(i -> parties.at(i).stream())
                                    .noneMatch(party -> memory.isHelped(party.actor()));
                });
    }

    /** Whether the party is named before a noun of asking. */
    private boolean asksBeside(Party party, List<Link> chain) {
        return chain.stream()
                .filter(link -> link.asks() && link.verb().isEmpty())
                .flatMap(link -> sentence.dependents(link.token()).stream())
                .filter(i -> Set.of("nmod", "poss", "compound")
                        .contains(sentence.token(i).relation()))
                .anyMatch(i -> sentence.token(i).span().overlaps(party.mention()));
    }

    /** Reads the sides of the thing (or none, where {@code anchor} is negative) under {@code chain} that reached {@code stage}. */
    Found of(int anchor, List<Integer> heads, List<Link> chain, Stage stage) {
        List<Party> recipients = new ArrayList<>();
        List<Party> donors = new ArrayList<>();
        chain.forEach(link -> recipientsOf.recipientOf(link, recipients));
        List<Party> behind = anchor < 0 ? List.of() : beside.inBrackets(anchor);
        if (!behind.isEmpty()) {
            return new Found(behind, recipients);
        }
        if (anchor >= 0) {
            beside.read(anchor, heads, chain, donors, recipients);
        }
        if (stage == Stage.REQUESTED) {
            // "The Ukrainian aid bill": whose need it is.
            donors.stream().filter(d -> memory.isHelped(d.actor())).forEach(d -> SidePhrases.addOne(d, recipients));
            donors.removeIf(d -> memory.isHelped(d.actor()));
        }
        if (recipients.isEmpty() && chain.stream().anyMatch(link -> link.verb().isPresent())) {
            recipientsOf.owners(heads, chain, recipients);
        }
        List<Party> named =
                donors.stream().filter(d -> !memory.isHelped(d.actor())).toList();
        donors.clear();
        for (Link link : chain) {
            boolean moves = link.verb().isPresent()
                    && (link.frame().act() == Act.TRANSFER
                            || words.buying()
                                    .contains(sentence.token(link.token()).lemma()));
            // Whoever moves or buys it gives it, whatever it is called after ("Denmark donated American jets");
            // who merely decides does so for those that the thing is called after ("the president announced U.S.
            // support").
            if (moves || (donors.isEmpty() && named.isEmpty())) {
                donorsOf.donorOf(link, stage, donors, recipients);
            }
        }
        if (donors.isEmpty()) {
            named.forEach(p -> SidePhrases.addOne(p, donors));
        }
        if (recipients.isEmpty() && stage == Stage.REQUESTED) {
            recipientsOf.requester(chain, recipients);
        }
        if (recipients.isEmpty()) {
            recipientsOf.buyer(chain, recipients);
            if (anchor >= 0) {
                recipientsOf.enabled(anchor, chain, recipients);
                recipientsOf.purposes(anchor, recipients);
                heads.forEach(head -> recipientsOf.purposes(head, recipients));
            }
            chain.forEach(link -> recipientsOf.purposes(link.token(), recipients));
        }
        if (stage != Stage.REQUESTED && recipients.stream().anyMatch(r -> memory.isHelped(r.actor()))) {
            // "Sent to Congress a proposal to help Ukraine": who gives and stands behind "to" as well does not get.
            recipients.removeIf(r -> !memory.isHelped(r.actor())
                    && donors.stream().anyMatch(d -> d.actor().equals(r.actor())));
        }
        if (stage == Stage.REQUESTED) {
            // "Call on Congress to pass the Ukrainian aid bill": who is helped is never the one asked to give.
            List<Party> helped =
                    donors.stream().filter(d -> memory.isHelped(d.actor())).toList();
            donors.removeAll(helped);
            recipients.removeIf(r -> !memory.isHelped(r.actor())
                    && (!helped.isEmpty()
                            || donors.stream().anyMatch(d -> d.actor().equals(r.actor()))));
            helped.forEach(party -> SidePhrases.addOne(party, recipients));
        }
        if (recipients.isEmpty() && donors.stream().anyMatch(d -> !memory.isHelped(d.actor()))) {
            // "The United States and Ukraine signed an agreement on co-production": what they do together is for who is
            // helped.
            donors.stream().filter(d -> memory.isHelped(d.actor())).forEach(d -> SidePhrases.addOne(d, recipients));
        }
        if (stage != Stage.REQUESTED && recipients.stream().anyMatch(r -> !isAmong(r, donors))) {
            // "Delivered weapons to Russia for its own reasons": who gives is none of those who get.
            recipients.removeIf(r -> isAmong(r, donors) && !memory.isHelped(r.actor()));
        }
        if (recipients.stream().anyMatch(r -> memory.isHelped(r.actor()))) {
            // "Awarded the firm a contract for howitzers for Ukraine".
            recipients.removeIf(r -> r.sort() == Party.Sort.COMPANY);
            // "Turned down a German request to send shells to Ukraine": who asks for somebody else gets nothing.
            recipients.removeIf(r -> !memory.isHelped(r.actor()) && asksBeside(r, chain));
        }
        Found found = new Found(donors, recipients);
        boolean keeps = (stage == Stage.PLEDGED || stage == Stage.AUTHORISED || stage == Stage.DELIVERED)
                && found.staysWithGivers()
                && donors.stream()
                        .noneMatch(d -> d.sort() == Party.Sort.BODY
                                || memory.isHelped(d.actor())
                                || memory.isAdversary(d.actor()));
        if (!keeps) {
            donors.removeIf(d -> isAmong(d, recipients));
        }
        return found;
    }

    private static boolean isAmong(Party party, List<Party> others) {
        return others.stream().anyMatch(other -> other.actor().equals(party.actor()));
    }
}
