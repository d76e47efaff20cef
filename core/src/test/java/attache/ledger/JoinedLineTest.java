package attache.ledger;

import attache.record.Assistance;
import attache.record.SourcedRecord;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a line was joined comes back from its bytes with all that joining asks, and tells the same of each record. */
class JoinedLineTest {
    private static final List<String> SIDES = List.of("", "NOR", "SWE", "NOR, SWE", "allies, Órgiva");
    private static final List<String> THINGS = List.of("", "14 Leopard 2 tank", "radar", "3 radar; field hospital");
    private static final List<String> SUMS = List.of("", "225 USD", "about 250 EUR", "at_least 3 EUR", "from 20 USD");
    private static final List<String> DAYS = List.of("", "2024-03", "../2024-03-09", "2024-02-29/..", "2021/2024");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void itsBytesHoldAllThatJoiningAsks(long seed) {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Records article = Records.article("a" + i, random.nextInt(5) == 0 ? "" : "2024-0" + (1 + i % 9) + "-17");
            for (int k = random.nextInt(3); k >= 0; k--) {
                article.aid(
                        random.nextBoolean() ? "So it is said." : "It has given that since 2022.",
                        some(random, List.of(Stage.values())),
                        some(random, SIDES),
                        some(random, SIDES),
                        some(random, THINGS),
                        some(random, SUMS),
                        some(random, DAYS));
            }
            for (SourcedRecord record : article.read()) {
                measures.add(Measure.of(record, (Assistance) record.record()));
            }
        }
        measures.sort(Joinable.ORDER);
        List<Joined> joins = new ArrayList<>();
        for (int i = 1; i < measures.size(); i++) {
            joins.add(new Joined(
                    measures.get(i).id(), measures.get(random.nextInt(i)).id(), "for a reason"));
        }
        Collections.shuffle(joins, random);
        double[] strengths = random.doubles(joins.size()).toArray();
        strengths[0] = Double.POSITIVE_INFINITY;
        JoinedLine line = JoinedLine.of(measures, joins, strengths);

        JoinedLine read = JoinedLine.read(line.bytes());

        assertThat(read.members()).isEqualTo(line.members());
        assertThat(read.steps()).isEqualTo(line.steps());
        assertThat(read.bytes()).isEqualTo(line.bytes());
        for (int i = 0; i < measures.size(); i++) {
            assertThat(read.members().get(i).profile())
                    .isEqualTo(measures.get(i).profile());
            for (int j = 0; j < measures.size(); j++) {
                assertThat(Compatibility.holds(read.members().get(i), measures.get(j)))
                        .isEqualTo(Compatibility.holds(measures.get(i), measures.get(j)));
            }
        }
        assertThat(read.members()).isSortedAccordingTo(Joinable.ORDER);
    }

    private static <T> T some(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
