package attache.annotation.gazetteer;

import attache.annotation.gazetteer.PhraseFinder.Scan;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every text: order, boundaries, determinism, and a number of steps that grows with the text alone. */
class PhraseFinderTest {
    private static final GazetteerData DATA = GazetteerData.standard();
    private static final Gazetteer GAZETTEER = Gazetteer.of(DATA);
    private static final PhraseFinder FINDER = new PhraseFinder(PhraseIndex.of(DATA, Spelling.standard()));
    private static final String[] GLUE = {
        " ", " ", " ", "-", ", ", ". ", "\n", "\n\n", "'s ", "’", "", " of ", " of the "
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void matchesAreOrderedAndEndAtWords(long seed) {
        String text = text(new Random(seed), 2_000);
        List<GazetteerMatch> matches = GAZETTEER.matches(text);
        assertThat(matches).as("seed %s", seed).isNotEmpty();
        Span before = new Span(0, 0);
        for (GazetteerMatch match : matches) {
            Span span = match.span();
            assertThat(span.start()).as("seed %s, %s", seed, match).isGreaterThanOrEqualTo(before.end());
            assertThat(span.length()).isPositive();
            assertThat(insideWord(text, span.start()))
                    .as("seed %s, %s", seed, match)
                    .isFalse();
            assertThat(insideWord(text, span.end()))
                    .as("seed %s, %s", seed, match)
                    .isFalse();
            before = span;
        }
        assertThat(Gazetteer.of(GazetteerData.standard()).matches(text)).isEqualTo(matches);
    }

    @Test
    void stepsGrowWithTheText() {
        long once = steps(1_000);
        assertThat(steps(10_000)).isBetween(9 * once, 11 * once);
    }

    /** The worst text there is: the beginning of a long name, again and again, that never comes to its end. */
    @Test
    void unfinishedNamesCostNoMoreThanTheirLength() {
        String unfinished = "supreme allied commander of supreme ".repeat(5_000);
        Scan scan = FINDER.scan(unfinished);
        assertThat(scan.steps()).isLessThan(4L * scan.words().size());
    }

    private static long steps(int pieces) {
        return FINDER.scan(text(new Random(42), pieces)).steps();
    }

    private static boolean insideWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Names of the gazetteer and filler, glued at random. */
    private static String text(Random random, int pieces) {
        List<String> names = new ArrayList<>(DATA.entries().map(Entry::name).toList());
        names.addAll(List.of("said", "the", "on Monday", "155mm", "T-72B3", "U.S.", "x2", "É", "ﬁ", "😀", "(", "“"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(names.get(random.nextInt(names.size()))).append(GLUE[random.nextInt(GLUE.length)]);
        }
        return text.toString();
    }
}
