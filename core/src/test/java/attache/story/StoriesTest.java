package attache.story;

import attache.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles on one event are one story. */
class StoriesTest {
    private static final List<Article> FERRY = List.of(
            Texts.article(
                    "f1",
                    "2024-02-01",
                    "The ferry Aurelia ran aground off Landsort on Thursday with 80 aboard. Divers searched the hull of Aurelia."),
            Texts.article(
                    "f2",
                    "2024-02-01",
                    "Divers found a gash in the hull of the ferry Aurelia, aground off Landsort since Thursday."),
            Texts.article(
                    "f3",
                    "2024-02-02",
                    "All 80 passengers of the Aurelia left the ferry aground off Landsort, divers said."));
    private static final List<Article> HARVEST = List.of(
            Texts.article(
                    "h1",
                    "2024-02-01",
                    "Farmers of Skane expect the worst beet harvest since the drought, the union of growers warned in Lund."),
            Texts.article(
                    "h2",
                    "2024-02-02",
                    "The beet harvest of Skane fails after drought; growers in Lund want relief for farmers."));

    @Test
    void articlesOnOneEventComeTogetherAndOthersStayApart() {
        List<Story> stories =
                Stories.of(Stream.concat(FERRY.stream(), HARVEST.stream()).toList());
        assertThat(stories).extracting(Story::articles).containsExactlyInAnyOrder(ordered(FERRY), ordered(HARVEST));
    }

    @Test
    void inputOrderDoesNotMatter() {
        List<Article> all =
                new ArrayList<>(Stream.concat(FERRY.stream(), HARVEST.stream()).toList());
        List<Story> expected = Stories.of(all);
        for (long seed = 0; seed < 10; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(Stories.of(all)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void theSameWordsMonthsLaterAreAnotherStory() {
        Article again = Texts.article("f4", "2024-08-01", FERRY.get(1).body() + " Again.");
        assertThat(Stories.of(List.of(FERRY.get(0), FERRY.get(1), again))).hasSize(2);
    }

    @Test
    void oneSortOfEventToldInOneSetOfWordsIsPartedByNames() {
        Stream<Article> north = IntStream.range(0, 4)
                .mapToObj(i -> Texts.article("n" + i, "", arrest("Nilsson", "Kiruna", "ski " + i)));
        Stream<Article> south = IntStream.range(0, 4)
                .mapToObj(i -> Texts.article("s" + i, "", arrest("Persson", "Ystad", "sail " + i)));
        Stream<Article> others = Stream.concat(FERRY.stream(), HARVEST.stream());
        List<Story> stories =
                Stories.of(Stream.of(north, south, others).flatMap(part -> part).toList());
        assertThat(stories.stream().filter(story -> story.articles().size() == 4))
                .hasSize(2);
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.articles().stream()
                                .map(article -> article.doc().charAt(0))
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void everyArticleIsInExactlyOneStory() {
        List<Article> all = Stream.concat(FERRY.stream(), HARVEST.stream()).toList();
        assertThat(Stories.of(all).stream().flatMap(story -> story.articles().stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(Stories.of(List.of())).isEmpty();
    }

    private static List<Article> ordered(List<Article> articles) {
        return PublicationOrder.ordered(articles);
    }

    private static String arrest(String name, String town, String own) {
        return "Police arrested the skater " + name + " in " + town + " on suspicion of drunk driving. The champion "
                + name
                + " was booked at the " + town
                + " station and released on bail, police said. A hearing before the court of "
                + town + " is set; lawyers of " + name + " of club " + own + " denied the charge.";
    }
}
