package attache.ledger;

import attache.article.Article;
import attache.record.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Proposes pairs of records that may be on one measure, so that not every record is held against every other.
 *
 * <p>Records meet in blocks: those of one article, and those of one donor and recipient that share a sum, an item or a story. In a block,
 * in order of publication, each is held against the next {@value #AHEAD} (in one article, {@value #AHEAD_WITHIN}).
 */
final class Candidates {
    private static final int AHEAD = 12;
    private static final int AHEAD_WITHIN = 60;

    /** The members of each block, by their places in order of publication. */
    private final List<int[]> blocks = new ArrayList<>();
    /** How many of its members each is held against on either side. */
    private final List<Integer> reaches = new ArrayList<>();
    /** For each measure the blocks that it is in, each followed by its place there. */
    private final int[][] places;

    private Candidates(int measures) {
        places = new int[measures][];
    }

    /** The blocks of {@code measures}, which are in order of publication. */
    static Candidates of(List<Measure> measures, Function<Article, String> story) {
        Candidates candidates = new Candidates(measures.size());
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Set<String> keys =
                    blocks(measures.get(i), story.apply(measures.get(i).source().article()));
            int[] own = new int[2 * keys.size()];
            int at = 0;
            for (String key : keys) {
                int block = numbers.computeIfAbsent(key, _ -> {
                    sizes.add(0);
                    candidates.reaches.add(ahead(key));
                    return sizes.size() - 1;
                });
                own[at++] = block;
                own[at++] = sizes.get(block);
                sizes.set(block, sizes.get(block) + 1);
            }
            candidates.places[i] = own;
        }
        sizes.forEach(size -> candidates.blocks.add(new int[size]));
        candidates.fill();
        return candidates;
    }

    private void fill() {
        for (int i = 0; i < places.length; i++) {
            for (int at = 0; at < places[i].length; at += 2) {
                blocks.get(places[i][at])[places[i][at + 1]] = i;
            }
        }
    }

    /** The places of the later measures that the one at {@code left} is held against, in order, each once. */
    IntStream of(int left) {
        int[] own = places[left];
        return IntStream.range(0, own.length / 2)
                .flatMap(i -> {
                    int[] block = blocks.get(own[2 * i]);
                    int next = own[2 * i + 1] + 1;
                    return Arrays.stream(block, next, Math.min(block.length, next + reaches.get(own[2 * i])));
                })
                .sorted()
                .distinct();
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
