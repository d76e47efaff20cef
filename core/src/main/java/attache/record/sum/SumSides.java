package attache.record.sum;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.dossier.Dossier;
import attache.record.Programmes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who gives and who gets the sums of a sentence, as far as its mentions tell. */
final class SumSides {
    private static final Set<Party.Sort> ACTORS =
            Set.of(Party.Sort.STATE, Party.Sort.BODY, Party.Sort.ORGANISATION, Party.Sort.COMPANY);
    private static final Set<String> TOWARDS =
            Set.of("to", "for", "via", "through", "into", "under", "within", "in", "at", "towards");

    /** Verbs whose subject gets the sum. */
    private static final Set<String> GETTING = Set.of("receive", "get", "obtain");

    /** How many words up a name is followed to the preposition that it hangs on. */
    private static final int CLIMB = 6;

    /** How many words behind a sum may come before the "for" that belongs to it. */
    private static final int NEAR = 6;

    /** What stands between one who gets a share and the share. */
    private static final Set<String> SHARES = Set.of("-", "--", "–", "—", ":");

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Dossier dossier;
    private final SumWords words;

    SumSides(Sentence sentence, int number, Cast cast, Dossier dossier, SumWords words) {
        this.words = words;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.dossier = dossier;
    }

    /**
     * The first who may give, in the part of the sentence between semicolons that the sum stands in: no recipient, no adversary, and
     * nobody whom the money goes to or through; of a sum in brackets who stands before them; else who gives through the programme that the sentence names.
     *
     * @param sum the sum's first token
     */
    Optional<Party> giver(int sum) {
        int start = edge(sum, -1);
        int end = edge(sum, 1);
        Optional<Party> bracketed = givers().filter(mention -> isInBracketsBehind(mention, sum))
                .map(Cast.Mention::party)
                .findFirst();
        if (bracketed.isPresent()) {
            return bracketed;
        }
        Optional<Party> beside = givers().filter(mention -> mention.last() + 1 == sum && isOneOfSeveral(mention))
                .map(Cast.Mention::party)
                .findFirst();
        if (beside.isPresent()) {
            return beside;
        }
        return givers().filter(mention -> mention.first() > start && mention.first() < end)
                .map(Cast.Mention::party)
                .findFirst()
                .or(() -> Programmes.giver(cast, number));
    }

    /** "The Netherlands gave 90 million euros, Norway 150 million and Canada 75 million": the verb is left out. */
    private boolean isOneOfSeveral(Cast.Mention name) {
        return name.first() > 0
                && Set.of(",", "and").contains(sentence.token(name.first() - 1).form());
    }

    /** "Followed by Norway (1.1 billion euros)". */
    private boolean isInBracketsBehind(Cast.Mention name, int sum) {
        int bracket = name.last() + 1;
        return bracket < sum
                && sum - bracket <= NEAR
                && sentence.token(bracket).form().equals("(")
                && IntStream.range(bracket, sum)
                        .noneMatch(at -> sentence.token(at).form().equals(")"));
    }

    private int edge(int from, int step) {
        int at = from;
        while (at >= 0 && at < sentence.size() && !sentence.token(at).form().equals(";")) {
            at += step;
        }
        return at;
    }

    /** The first in the whole sentence who may give. */
    Optional<Party> giver() {
        return givers().map(Cast.Mention::party).findFirst();
    }

    private Stream<Cast.Mention> givers() {
        return mentions()
                .filter(mention -> !isTowards(mention) && mayGive(mention))
                .filter(mention -> !dossier.recipients()
                                .contains(mention.party().actor())
                        && !dossier.adversaries().contains(mention.party().actor())
                        && !dossier.suppliers().contains(mention.party().actor()));
    }

    /**
     * Whom the sum goes to: who stands behind "for" or "to" right after it ("$26 billion for Israel; $8 billion for Taiwan"), else
     * whom the effort helps, where the sentence names it, else the first to whom something goes.
     *
     * @param last the sum's last token
     */
    Optional<Party> recipient(int last) {
        return behind(last).or(this::recipient);
    }

    /** Whether the sum is said to be for a name that is nobody's here ("for the Indo-Pacific"): none of it is the effort's. */
    boolean isElsewhere(int last) {
        OptionalInt name = named(last);
        if (name.isEmpty()) {
            return false;
        }
        // "To the EIB's fund for Ukraine" is.
        int end = name.getAsInt();
        while (end < sentence.size() && !sentence.token(end).form().equals(";") && !isNumber(end)) {
            end++;
        }
        int behind = end;
        boolean helps = cast.mentions(number).stream()
                .anyMatch(mention -> mention.first() > last && mention.first() < behind && isHelped(mention.party()));
        return !helps
                && sentence.token(name.getAsInt()).isProperNoun()
                && cast.mentions(number).stream()
                        .noneMatch(mention -> mention.first() <= name.getAsInt() && name.getAsInt() <= mention.last());
    }

    private boolean isNumber(int token) {
        return Set.of("CD", "$", "#").contains(sentence.token(token).tag());
    }

    private Optional<Party> behind(int last) {
        OptionalInt name = named(last);
        return name.isEmpty()
                ? Optional.empty()
                : mentions()
                        .filter(mention -> mention.first() <= name.getAsInt() && name.getAsInt() <= mention.last())
                        .filter(mention -> !isWhoseWay(mention))
                        .map(Cast.Mention::party)
                        .findFirst();
    }

    /** The first word of the name behind a "for" or "to" that follows the sum with at most its noun between. */
    private OptionalInt named(int last) {
        for (int at = last + 1; at < Math.min(sentence.size() - 1, last + NEAR); at++) {
            Token token = sentence.token(at);
            if (Set.of("for", "to").contains(token.lemma())) {
                int name = sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
                return name < sentence.size() ? OptionalInt.of(name) : OptionalInt.empty();
            }
            if (!token.isNoun()
                    && !token.tag().startsWith("JJ")
                    && !token.lemma().matches("in|of")) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** Whom the effort helps, where the sentence names it, else the first to whom something goes and who gives nothing itself. */
    Optional<Party> recipient() {
        return Stream.concat(
                        mentions().filter(mention -> isHelped(mention.party())),
                        // "Through the European Peace Facility": a body that gives passes on what it gets.
                        mentions()
                                .filter(mention -> isTowards(mention) && !isWhoseWay(mention))
                                .filter(mention -> !dossier.parties()
                                        .contains(mention.party().actor())))
                .map(Cast.Mention::party)
                .findFirst();
    }

    /** Whether the effort helps {@code party}. */
    boolean isHelped(Party party) {
        return dossier.recipients().contains(party.actor());
    }

    private Stream<Cast.Mention> mentions() {
        List<Cast.Mention> all = cast.mentions(number);
        return all.stream()
                .filter(mention -> ACTORS.contains(mention.party().sort())
                        || mention.party().actsFor().isPresent());
    }

    /**
     * A state, one that the dossier follows as a giver, or who does the deed that the sentence tells: a body that is merely named
     * is more often what the money goes through.
     */
    private boolean mayGive(Cast.Mention mention) {
        Party party = mention.party();
        int top = top(mention);
        String relation = sentence.token(top).relation();
        if (relation.equals("nsubj")
                && GETTING.contains(sentence.token(sentence.token(top).head()).lemma())) {
            return false;
        }
        return party.sort() == Party.Sort.STATE
                || party.actsFor().filter(actor -> !actor.equals(party.name())).isPresent()
                || dossier.parties().contains(party.actor())
                || relation.equals("nsubj")
                || (relation.equals("pobj")
                        && Set.of("by", "from")
                                .contains(sentence.token(sentence.token(top).head())
                                        .lemma()));
    }

    /** The token of the mention that what is outside governs: the "Agency" of "Agency for Development". */
    private int top(Cast.Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            int above = sentence.token(i).head();
            if (above < mention.first() || above > mention.last()) {
                return i;
            }
        }
        return mention.head();
    }

    /** "To the Czech ammunition initiative", "the Latvian-led coalition", "the Fund for Ukraine": a way, at whose end somebody else gets. */
    private boolean isWhoseWay(Cast.Mention mention) {
        int at = top(mention);
        if (words.isWay(sentence.token(at))) {
            return true;
        }
        for (int step = 0; step < CLIMB && sentence.token(at).head() > mention.last(); step++) {
            at = sentence.token(at).head();
            if (words.isWay(sentence.token(at))) {
                return true;
            }
        }
        return false;
    }

    /** "To UNICEF", "UNICEF – 50 million", "to the UN's pooled funds". */
    private boolean isTowards(Cast.Mention mention) {
        int behind = mention.last() + 1;
        if (behind < sentence.size() && SHARES.contains(sentence.token(behind).form())) {
            return true;
        }
        int at = top(mention);
        for (int step = 0; step < CLIMB && at >= 0; step++) {
            Token word = sentence.token(at);
            if (word.tag().equals("IN") || word.tag().equals("TO")) {
                // "According to the minister".
                boolean told =
                        word.head() >= 0 && sentence.token(word.head()).lemma().equals("accord");
                return !told && TOWARDS.contains(word.lemma());
            }
            if ((!word.isNoun() && !word.tag().startsWith("JJ"))
                    || word.relation().equals("appos")) {
                // "At a conference in Paris, Italy's minister": the parser makes one name of two.
                return false;
            }
            at = word.head();
        }
        return false;
    }
}
