package attache.story;

import attache.story.TextQuality.Kind;
import attache.story.TextQuality.Signal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What speaks against a text being somebody's own reporting. */
class QualityCheckTest {

    @Test
    void aTextWithoutDateAndAuthorIsMarkedButNotLow() {
        TextQuality quality = QualityCheck.of(Texts.article("a", "", "A short note. It said little."), 0);
        assertThat(quality.signals()).extracting(Signal::kind).containsExactly(Kind.UNDATED_AND_UNSIGNED);
        assertThat(quality.low()).isFalse();
    }

    @Test
    void lettersOfAnotherScriptInsideAWordAreAstray() {
        assertThat(kinds("The crews of all国 ships met.")).contains(Kind.FOREIGN_SCRIPT);
        assertThat(kinds("The slogan \"Слава\" hung there.")).doesNotContain(Kind.FOREIGN_SCRIPT);
        assertThat(kinds("A rate of 5 µm was told.")).doesNotContain(Kind.FOREIGN_SCRIPT);
    }

    @Test
    void sentencesOfOneLengthThatTrailOffInAdverbsAreMarked() {
        String text = "The envoys met the farmers in town promptly. ".repeat(50);
        assertThat(kinds(text)).contains(Kind.UNIFORM_SENTENCES, Kind.TRAILING_ADVERBS, Kind.NO_ATTRIBUTION);
    }

    @Test
    void aTextThatCreditsItsClaimsIsNotMarked() {
        String text = ("The envoys met the farmers in town, the mayor said on Monday after a day of talks in the barn. "
                        + "Rain fell all day. \"We will come again,\" one of them told a crowd.\n")
                .repeat(20);
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void aCopiedBodyIsLow() {
        assertThat(QualityCheck.of(Texts.article("a", "2024-01-01", "A note."), 0.9)
                        .low())
                .isTrue();
    }

    private static java.util.List<Kind> kinds(String body) {
        return QualityCheck.of(Texts.article("a", "2024-01-01", body), 0).signals().stream()
                .map(Signal::kind)
                .toList();
    }
}
