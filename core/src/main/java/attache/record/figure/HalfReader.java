package attache.record.figure;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds "half" as a share: "more than half of the territory", "half believe"; not "half an hour", "a half-mile". */
final class HalfReader {
    private static final Map<String, Bound> BOUNDS = Map.of(
            "than", Bound.AT_LEAST,
            "over", Bound.AT_LEAST,
            "least", Bound.AT_LEAST,
            "about", Bound.ABOUT,
            "nearly", Bound.ABOUT,
            "almost", Bound.ABOUT,
            "roughly", Bound.ABOUT,
            "around", Bound.ABOUT,
            "under", Bound.AT_MOST);

    private static final Map<String, BigDecimal> PARTS = Map.of(
            "half", BigDecimal.valueOf(50),
            "third", new BigDecimal("33.3"),
            "quarter", BigDecimal.valueOf(25),
            "fifth", BigDecimal.valueOf(20));

    private HalfReader() {}

    /** The shares of a half that a sentence states, in order. */
    static List<FigureDraft> read(Sentence sentence) {
        return IntStream.range(0, sentence.size() - 1)
                .filter(i -> PARTS.containsKey(sentence.token(i).lemma()))
                .filter(i -> isBy(sentence, i) || (sentence.token(i).lemma().equals("half") && isShare(sentence, i)))
                .mapToObj(
                        i -> new FigureDraft("share", sentence.token(i).span(), part(sentence, i), "percent", i, i, i))
                .toList();
    }

    private static Quantity part(Sentence sentence, int i) {
        BigDecimal part = PARTS.getOrDefault(sentence.token(i).lemma(), BigDecimal.ZERO);
        return Quantity.of(
                part,
                bound(sentence, sentence.token(i - 1 < 0 ? i : i - 1).lemma().equals("a") ? i - 1 : i));
    }

    /** "Fell by half", "by a third". */
    private static boolean isBy(Sentence sentence, int i) {
        int before = i > 0 && sentence.token(i - 1).lemma().equals("a") ? i - 2 : i - 1;
        return before >= 0
                && sentence.token(before).lemma().equals("by")
                && !sentence.token(i + 1).lemma().equals("of")
                && !sentence.token(i + 1).isNoun();
    }

    private static boolean isShare(Sentence sentence, int i) {
        Token next = sentence.token(i + 1);
        boolean time = i + 2 < sentence.size()
                && (sentence.token(i + 2).entity().endsWith("-DATE")
                        || sentence.token(i + 2).entity().endsWith("-TIME"));
        return !time
                && !sentence.token(i).entity().endsWith("-DATE")
                && (next.lemma().equals("of")
                        || next.form().equals("the")
                        || next.tag().equals("PRP$")
                        || next.isVerb());
    }

    private static Bound bound(Sentence sentence, int i) {
        if (i == 0) {
            return Bound.EXACT;
        }
        boolean less = i > 1 && sentence.token(i - 2).lemma().equals("less");
        return less ? Bound.AT_MOST : BOUNDS.getOrDefault(sentence.token(i - 1).lemma(), Bound.EXACT);
    }
}
