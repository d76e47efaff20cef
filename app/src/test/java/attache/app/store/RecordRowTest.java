package attache.app.store;

import attache.annotation.Bound;
import attache.annotation.Edtf;
import attache.annotation.Quantity;
import attache.app.Articles;
import attache.article.Article;
import attache.record.Act;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.EventStatus;
import attache.record.EventType;
import attache.record.Figure;
import attache.record.Form;
import attache.record.Ground;
import attache.record.Item;
import attache.record.Money;
import attache.record.Role;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import attache.record.Stage;
import attache.record.Statement;
import attache.record.Support;
import attache.record.Timing;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A record comes out of its row as it went in: every kind, every field, precision and places included. */
class RecordRowTest {
    private static final Article ARTICLE =
            Articles.article("fjord", "The same line. The same line. Norway’s 😀 minister spoke.");

    /** The second of two equal sentences: looked up by its words, it would be taken for the first. */
    private static final Span SECOND = new Span(15, 29);

    private static final Claim CLAIM = new Claim(
            List.of(SECOND, new Span(30, 57)),
            Certainty.POSSIBLE,
            List.of("Ada Berg", "The Fjord Post"),
            "rule.of.test",
            0.123456789,
            List.of(new Ground("donors", new Span(30, 36)), new Ground("items[1]", new Span(0, 3))));

    private static final Timing TIMING = new Timing(Optional.of(new Edtf("2031-04~")), Optional.of("about April"));

    static Stream<CodebookRecord> everyKind() {
        return Stream.of(
                new Assistance(
                        CLAIM,
                        Stage.HALTED,
                        List.of(new Actor("NOR"), new Actor("[3 states]")),
                        List.of(new Actor("UKR")),
                        Support.OTHER,
                        List.of(
                                Item.of("tent"),
                                new Item(
                                        "shell",
                                        Optional.of(new Quantity(
                                                Optional.of(new BigDecimal(2_000)),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Bound.ABOUT,
                                                new BigDecimal(10))),
                                        Optional.of("round"))),
                        Optional.of(new Money(
                                new Quantity(
                                        Optional.empty(),
                                        Optional.of(new BigDecimal("2000000000")),
                                        Optional.of(new BigDecimal("2500000000.5")),
                                        Bound.AT_MOST,
                                        new BigDecimal("100000000")),
                                "NOK")),
                        TIMING,
                        List.of("if parliament agrees"),
                        Optional.of("to keep warm")),
                new Assistance(
                        CLAIM,
                        Stage.USED,
                        List.of(),
                        List.of(),
                        Support.MILITARY,
                        List.of(new Item("drone", Optional.of(Quantity.atLeast(new BigDecimal(24))), Optional.empty())),
                        Optional.empty(),
                        Timing.NONE,
                        List.of(),
                        Optional.empty()),
                new Statement(
                        CLAIM, "Ada Berg", "say", Form.MIXED, "it was “cold”", Act.DENY, Optional.of(new Actor("EU"))),
                new Event(
                        CLAIM,
                        EventType.MOBILIZE,
                        List.of(new Actor("NOR")),
                        List.of(),
                        TIMING,
                        Optional.of("Oslo"),
                        EventStatus.PLANNED),
                new Figure(
                        CLAIM,
                        "sled",
                        "range",
                        new Quantity(
                                Optional.of(new BigDecimal("0.3")),
                                Optional.empty(),
                                Optional.empty(),
                                Bound.AT_LEAST,
                                new BigDecimal("0.01")),
                        "mile",
                        TIMING),
                new Role(CLAIM, "Ada Berg", "minister", new Actor("NOR"), RoleStatus.ACTING));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void comesOutAsItWentIn(CodebookRecord record) {
        SourcedRecord sourced = new SourcedRecord("r1", ARTICLE, record);

        assertThat(RecordRow.of(sourced).in(ARTICLE)).isEqualTo(sourced);
    }
}
