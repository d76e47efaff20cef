package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Lists told by their words rather than by the tree: what stands behind "including", "such as" or a dash belongs to the
 * phrase in front of it. Parsers hang the members of a long list on whatever verb or name is near.
 */
final class Lists {
    private static final Set<String> DASHES = Set.of("--", "\u2013", "\u2014", ":");
    private static final Set<String> QUALIFYING =
            Set.of("DT", "JJ", "JJR", "JJS", "CD", "RB", "VBN", "VBG", "HYPH", "AFX", "PRP$", "PDT");
    /** How many tokens may stand between the phrase and the word that opens its list ("… to Ukraine this week, including"). */
    private static final int REACH = 14;

    private final Sentence sentence;
    private final Words words;
    private final SupportNouns nouns;

    Lists(Sentence sentence, Words words, SupportNouns nouns) {
        this.sentence = sentence;
        this.words = words;
        this.nouns = nouns;
    }

    /**
     * The head of the phrase whose list the thing at {@code head} stands in.
     *
     * @param governing the head of the whole phrase around it, as the tree has it
     * @param things the heads of the sentence's things
     */
    OptionalInt holder(int head, int governing, Set<Integer> things) {
        if (isSubject(governing)) {
            return OptionalInt.empty();
        }
        int first = Math.min(head, governing);
        for (int from : first == head ? new int[] {head} : new int[] {head, first}) {
            OptionalInt neighbour = neighbour(from, things);
            if (neighbour.isPresent() && neighbour.getAsInt() < first) {
                return neighbour;
            }
        }
        OptionalInt listed = behindColon(first, things);
        if (listed.isPresent()) {
            return listed;
        }
        boolean parted = false;
        for (int i = first - 1; i >= 0 && !endsList(i); i--) {
            i = beforeBrackets(i);
            Token word = sentence.token(i);
            parted |= word.form().matches("[,;]") || word.tag().equals("CC");
            if (!parted && word.tag().equals("TO") && sentence.token(i + 1).isVerb()) {
                // "Cash for families to purchase food": what a member is for is no member.
                return OptionalInt.empty();
            }
            if (nouns.isDecision(i)
                    || (word.isNoun()
                            && nouns.isTransfer(i)
                            && sentence.subtree(i).contains(first))) {
                // "Including today's announcement of", "including Norway's donation of": a measure of its own.
                return OptionalInt.empty();
            }
            if (opens(i, first, things)) {
                return before(i, things);
            }
        }
        return OptionalInt.empty();
    }

    /** What stands in brackets that close at {@code token} is another list: the token they open at; else {@code token}. */
    private int beforeBrackets(int token) {
        if (!sentence.token(token).form().equals(")")) {
            return token;
        }
        for (int i = token - 1; i >= 0; i--) {
            if (sentence.token(i).form().equals("(")) {
                return i;
            }
        }
        return token;
    }

    /** "The package includes: 800 launchers; 2,000 rifles": everything behind such a colon. */
    private OptionalInt behindColon(int head, Set<Integer> things) {
        for (int i = head - 1; i > 0; i--) {
            if (sentence.token(i).form().equals(":")) {
                boolean includes =
                        words.include().contains(sentence.token(i - 1).lemma());
                return includes ? before(i, things) : following(i);
            }
            if (Set.of("VBD", "VBZ", "VBP", "MD").contains(sentence.token(i).tag()) && !inRelativeClause(i)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** "The following items drawn from its stocks: tents, trucks": the noun that stands for what is behind the colon. */
    private OptionalInt following(int colon) {
        for (int i = colon - 1; i >= Math.max(0, colon - REACH); i--) {
            Token word = sentence.token(i);
            if (word.lemma().equals("follow")
                    && word.tag().equals("VBG")
                    && word.head() > i
                    && sentence.token(word.head()).isNoun()) {
                return OptionalInt.of(word.head());
            }
        }
        return OptionalInt.empty();
    }

    /** The subject of a clause of its own is no member; parsers also make members the subjects of an infinitive behind them. */
    private boolean isSubject(int head) {
        Token word = sentence.token(head);
        return word.relation().startsWith("nsubj")
                && VerbGroup.of(sentence, word.head()).tense() != Tense.INFINITIVE;
    }

    /** The thing before this one in a list: nothing but commas, "and" and words that qualify stand between. */
    private OptionalInt neighbour(int head, Set<Integer> things) {
        boolean joined = false;
        for (int i = head - 1; i >= 0; i--) {
            Token word = sentence.token(i);
            if (things.contains(i) && joined) {
                return OptionalInt.of(i);
            }
            boolean joins = word.form().equals(",") || word.tag().equals("CC");
            boolean qualifies = QUALIFYING.contains(word.tag())
                    || (word.isNoun() && (word.head() > i || nouns.isContainer(i)))
                    || word.lemma().equals("of");
            joined |= joins;
            if (!joins && !qualifies) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A clause of its own ends a list; one that hangs on a member does not ("systems that can reach Kyiv, shells"). */
    private boolean endsList(int token) {
        Token word = sentence.token(token);
        boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(word.tag());
        return finite && !inRelativeClause(token);
    }

    private boolean inRelativeClause(int token) {
        int at = token;
        while (at != Token.ROOT) {
            Token word = sentence.token(at);
            if (Set.of("relcl", "acl").contains(word.relation())) {
                return true;
            }
            at = word.head();
        }
        return false;
    }

    private boolean opens(int token, int head, Set<Integer> things) {
        Token word = sentence.token(token);
        if (words.example().contains(word.lemma()) && !word.isNoun()) {
            return !word.isVerb() || word.tag().equals("VBG");
        }
        if (word.lemma().equals("as")
                && token > 0
                && sentence.token(token - 1).lemma().equals("such")) {
            return true;
        }
        if (word.lemma().equals("with")
                && token > 0
                && Set.of("along", "together")
                        .contains(sentence.token(token - 1).lemma())) {
            return !nouns.isTransfer(head);
        }
        if (word.lemma().equals("all")
                && token > 0
                && sentence.token(token - 1).lemma().equals("above")) {
            return true;
        }
        if (word.form().equals("(")) {
            // "Tents and blankets (50 tents, 200 blankets)": what they are, counted.
            return sentence.token(token + 1).tag().equals("CD") && firstNoun(token + 1, head, things);
        }
        boolean dash = DASHES.contains(word.form())
                || (word.form().equals("-") && word.tag().equals(":"));
        return dash && firstNoun(token + 1, head, things);
    }

    /** Whether the first noun phrase behind a dash is a thing: then the dash opens a list and no new thought. */
    private boolean firstNoun(int from, int head, Set<Integer> things) {
        for (int i = from; i <= head; i++) {
            if (things.contains(i)) {
                return true;
            }
            Token word = sentence.token(i);
            if (word.isVerb() || word.tag().startsWith("PRP")) {
                return false;
            }
        }
        return false;
    }

    private OptionalInt before(int opener, Set<Integer> things) {
        for (int i = opener - 1; i >= 0 && i >= opener - REACH; i--) {
            Token word = sentence.token(i);
            // "In total, Germany has delivered: six systems": the total holds nothing.
            boolean summedUp = i > 0
                    && word.lemma().equals("total")
                    && sentence.token(i - 1).lemma().equals("in");
            boolean holds = things.contains(i) || (word.isNoun() && nouns.isContainer(i) && !summedUp);
            if (holds) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
