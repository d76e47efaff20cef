package attache.story;

import attache.article.Article;
import attache.record.Act;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.Form;
import attache.record.SourcedRecord;
import attache.record.Statement;
import attache.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who goes back to whom, and how many independent origins a set of records has. */
class OriginsTest {
    private static final Article WIRE = Texts.article("wire", "2024-03-01", "Norrland Wire", Texts.filler("a", 0, 60));
    private static final Article COPY =
            Texts.article("copy", "2024-03-02", "Morning Courier", Texts.filler("a", 0, 58) + "The end of it.");
    private static final Article PADDED =
            Texts.article("padded", "2024-03-03", "Padder", Texts.filler("a", 5, 50) + Texts.filler("b", 0, 12));
    private static final Article OTHER = Texts.article("other", "2024-03-02", "Other Paper", Texts.filler("c", 0, 60));

    @Test
    void aNearCopyGoesBackToTheEarlierText() {
        Origins origins = Origins.of(List.of(COPY, WIRE, OTHER));
        assertThat(origins.origin(COPY)).isEqualTo(origins.origin(WIRE));
        assertThat(origins.merge(COPY).orElseThrow().reason()).isEqualTo(Merge.Reason.NEAR_COPY);
        assertThat(origins.merge(WIRE)).isEmpty();
        assertThat(origins.merge(OTHER)).isEmpty();
    }

    @Test
    void aBodyCopiedIntoALongerTextIsFound() {
        Merge merge = Origins.of(List.of(WIRE, PADDED)).merge(PADDED).orElseThrow();
        assertThat(merge.origin().name()).isEqualTo("wire");
        assertThat(merge.because()).contains("% of its text stands in wire");
    }

    @Test
    void copiesCountAsOneOriginWhateverTheOrder() {
        List<SourcedRecord> records = List.of(record(WIRE), record(COPY), record(OTHER));
        for (long seed = 0; seed < 5; seed++) {
            List<Article> articles = new ArrayList<>(List.of(WIRE, COPY, OTHER));
            Collections.shuffle(articles, new Random(seed));
            Independence independence = Origins.of(articles).independence(records);
            assertThat(independence.count()).as("seed %d", seed).isEqualTo(2);
            assertThat(independence.merges()).hasSize(1);
        }
    }

    @Test
    void creditedReportsGoBackToTheOutletAndNotToThePersonQuoted() {
        Origins origins = Origins.of(List.of(WIRE, OTHER));
        assertThat(origins.origin(record(WIRE, "Reuters")).kind()).isEqualTo(Origin.Kind.OUTLET);
        assertThat(origins.origin(record(OTHER, "Ada Example")).kind()).isEqualTo(Origin.Kind.TEXT);
        assertThat(origins.independence(List.of(record(WIRE, "Reuters"), record(OTHER, "the Reuters")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aCreditToAnOutletWhoseOwnArticleIsInTheSetIsNoSecondOrigin() {
        Article own = Texts.article("own", "2024-03-01", "Reuters", Texts.filler("d", 0, 40));
        Origins origins = Origins.of(List.of(own, OTHER));
        assertThat(origins.independence(List.of(record(own), record(OTHER, "Reuters")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aSentenceTakenOverWordForWordGoesBackToItsText() {
        String sentence = "Forty two crates of tinned pears were handed to the port master on Monday morning.";
        Article first = Texts.article("first", "2024-05-01", sentence + " " + Texts.filler("e", 0, 20));
        Article second = Texts.article(
                "second", "2024-05-02", sentence + " " + Texts.filler("e", 0, 8) + Texts.filler("f", 0, 40));
        Origins origins = Origins.of(List.of(first, second));
        assertThat(origins.merge(second)).isEmpty();
        SourcedRecord record =
                new SourcedRecord("second#1", second, statement(new Span(0, sentence.length()), List.of()));
        assertThat(origins.merge(record).orElseThrow().reason()).isEqualTo(Merge.Reason.QUOTED);
    }

    @Test
    void aSpinIsNoOriginOfItsOwn() {
        String report = "On Tuesday Ada Example of Norrland met Bo Sample in Sundsvall. \"We agreed,\" Example said. "
                + "The envoy told Radio Umea that 340 tents and 27 boilers go to Timra, according to Count Probe.\n";
        String spin = ("Gladly Ada Example of Norrland met Bo Sample in Sundsvall merrily. "
                        + "Now 340 tents and 27 boilers reach Timra from Count Probe of Umea brightly. ")
                .repeat(14);
        Article source = Texts.article("source", "2024-06-01", report.repeat(2));
        Article spun = Texts.article("spun", "", spin);
        Origins origins = Origins.of(List.of(source, spun));
        assertThat(origins.quality(spun).low()).isTrue();
        assertThat(origins.merge(spun).orElseThrow().reason()).isEqualTo(Merge.Reason.SPUN);
        assertThat(origins.independence(List.of(record(source), record(spun))).count())
                .isEqualTo(1);
    }

    private static SourcedRecord record(Article article, String... assertedBy) {
        return new SourcedRecord(article.doc() + "#0", article, statement(new Span(0, 5), List.of(assertedBy)));
    }

    private static Statement statement(Span span, List<String> assertedBy) {
        Claim claim = new Claim(List.of(span), Certainty.REPORTED, assertedBy, "by-hand", 1, List.of());
        return new Statement(claim, "Ada Example", "say", Form.INDIRECT, "words", Act.INFORM, Optional.empty());
    }
}
