package attache.record.role;

import attache.annotation.Sentence;
import java.util.Optional;

/**
 * The words of an office's noun, which may be several tokens: "commander-in-chief", "president-elect".
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param elect whether the last token is a word behind the noun that says how the office is held
 */
record OfficeNoun(int first, int last, boolean elect) {
    private static final String HYPHEN = "HYPH";

    /** The noun of which the token at {@code i} is the office's word. */
    static OfficeNoun at(Sentence sentence, int i, TitleLexicon lexicon) {
        if (isInLinked(sentence, i - 4, lexicon)) {
            return new OfficeNoun(i - 4, i, false);
        }
        if (isInLinked(sentence, i, lexicon)) {
            return new OfficeNoun(i, i + 4, false);
        }
        int follower = isTag(sentence, i + 1, HYPHEN) ? i + 2 : i + 1;
        boolean elect = follower < sentence.size()
                && lexicon.statusBehind(sentence.token(follower).lemma()).isPresent();
        return elect ? new OfficeNoun(i, follower, true) : new OfficeNoun(i, i, false);
    }

    /** The index of the office's word of which the token at {@code i} is the end: "president" of "president-elect". */
    static Optional<Integer> endingAt(Sentence sentence, int i, TitleLexicon lexicon) {
        if (i > 1 && lexicon.statusBehind(sentence.token(i).lemma()).isPresent()) {
            int noun = isTag(sentence, i - 1, HYPHEN) ? i - 2 : i - 1;
            return lexicon.isHead(sentence.token(noun).lemma()) ? Optional.of(noun) : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Whether the token stands in a compound that tells of the holder and of no office: "Moscow-backed", "London-based",
     * "far-right".
     */
    static boolean isByTheWay(Sentence sentence, int i) {
        for (int end = i; end <= i + 2; end++) {
            if (isTag(sentence, end, "VBN") && isTag(sentence, end - 1, HYPHEN)) {
                return end > 1;
            }
            if (isTag(sentence, end, "JJ") && isTag(sentence, end - 1, HYPHEN) && isTag(sentence, end - 2, "RB")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInLinked(Sentence sentence, int i, TitleLexicon lexicon) {
        return i >= 0
                && isTag(sentence, i + 1, HYPHEN)
                && isTag(sentence, i + 3, HYPHEN)
                && i + 4 < sentence.size()
                && sentence.token(i + 2).tag().equals("IN")
                && lexicon.isHead(sentence.token(i).lemma())
                && lexicon.isHead(sentence.token(i + 4).lemma());
    }

    private static boolean isTag(Sentence sentence, int i, String tag) {
        return i >= 0 && i < sentence.size() && sentence.token(i).tag().equals(tag);
    }
}
