package attache.ledger;

import attache.article.Article;
import attache.record.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Proposes pairs of records that may be on one measure, so that not every record is held against every other.
 *
 * <p>Records meet in blocks: those of one article, and those of one donor and recipient that share a sum, an item or a story. In a block,
 * in order of publication, each is held against the next {@value #AHEAD} (in one article, {@value #AHEAD_WITHIN}).
 */
final class Candidates {
    private static final int AHEAD = 12;
    private static final int AHEAD_WITHIN = 60;

    /** Takes pairs. */
    interface Pairs {
        /** The indexes of two measures, the smaller one first; a pair comes once. */
        void accept(int left, int right);
    }

    private final Map<String, List<Integer>> blocks = new HashMap<>();
    private final List<Measure> measures;

    private Candidates(List<Measure> measures) {
        this.measures = measures;
    }

    /** The blocks of {@code measures}, which are in order of publication. */
    static Candidates of(List<Measure> measures, Function<Article, String> story) {
        Candidates candidates = new Candidates(measures);
        for (int i = 0; i < measures.size(); i++) {
            for (String key :
                    blocks(measures.get(i), story.apply(measures.get(i).source().article()))) {
                candidates.blocks.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(i);
            }
        }
        return candidates;
    }

    void forEach(Pairs pairs) {
        List<Set<Integer>> partners = new ArrayList<>();
        measures.forEach(_ -> partners.add(Set.of()));
        blocks.forEach((key, block) -> {
            int ahead = ahead(key);
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + 1 + ahead); j++) {
                    int left = block.get(i);
                    if (partners.get(left).isEmpty()) {
                        partners.set(left, new TreeSet<>());
                    }
                    partners.get(left).add(block.get(j));
                }
            }
        });
        for (int i = 0; i < measures.size(); i++) {
            for (int partner : partners.get(i)) {
                pairs.accept(i, partner);
            }
        }
    }

    /** How many of a block's records a record is held against on either side. */
    static int ahead(String block) {
        return block.startsWith("article") ? AHEAD_WITHIN : AHEAD;
    }

    /**
     * The blocks that {@code measure} is in.
     *
     * @param story the id of the story that its article is in
     */
    static Set<String> blocks(Measure measure, String story) {
        Set<String> keys = new TreeSet<>();
        Article article = measure.source().article();
        keys.add("article|" + article.digest());
        for (String donor : measure.donors()) {
            for (String recipient : measure.recipients()) {
                String sides = "|" + donor + "|" + recipient + "|" + measure.total() + "|";
                keys.add("story" + sides + story);
                measure.money().ifPresent(money -> buckets(money).forEach(bucket -> keys.add("sum" + sides + bucket)));
                for (Thing thing : measure.things()) {
                    thing.keys().forEach(key -> keys.add("item" + sides + key));
                }
            }
        }
        return keys;
    }

    /** Steps of a tenth on a logarithmic scale that the sum may lie in: sums that meet share one. */
    private static List<String> buckets(Money money) {
        Range range = Range.of(money.amount());
        double low = Math.max(1, range.low());
        double high = Math.min(range.high(), low * 2);
        List<String> buckets = new ArrayList<>();
        for (long step = step(low); step <= step(high); step++) {
            buckets.add(money.currency() + step);
        }
        return buckets;
    }

    private static long step(double amount) {
        return (long) Math.floor(Math.log(amount) * 10);
    }
}
