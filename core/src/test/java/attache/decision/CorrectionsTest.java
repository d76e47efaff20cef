package attache.decision;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.article.Article;
import attache.record.Assistance;
import attache.record.Claim;
import attache.record.Figure;
import attache.record.Ground;
import attache.record.Money;
import attache.record.SourcedRecord;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

import static attache.decision.Claims.article;
import static attache.decision.Claims.json;
import static attache.decision.Claims.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which values a reviewer can give, and what stays. */
class CorrectionsTest {
    private static final Article NEWS = article("digest", "Oslo pledged 2.5 million euros. It flies 40 to 60 miles.");
    private static final SourcedRecord PLEDGE = record(
            "r1",
            NEWS,
            "{'kind':'assistance','evidence':['Oslo pledged 2.5 million euros.'],'stage':'pledged','donors':['NOR'],"
                    + "'recipients':['UKR'],'support':'financial','items':[{'name':'aid'}],"
                    + "'money':{'value':2500000,'currency':'EUR','bound':'exact'}}");
    private static final SourcedRecord RANGE = record(
            "r2",
            NEWS,
            "{'kind':'figure','evidence':['It flies 40 to 60 miles.'],'subject':'drone','measure':'range','min':40,'max':60,"
                    + "'unit':'mile','bound':'exact'}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage':'delivered'}|\"stage\":\"delivered\"",
                "{'donors':['NOR','SWE']}|\"donors\":[\"NOR\",\"SWE\"]",
                "{'recipients':[]}|\"recipients\":[]",
                "{'money':{'value':3000000,'currency':'NOK'}}|\"money\":{\"value\":3000000,\"bound\":\"exact\",\"currency\":\"NOK\"}",
                "{'items':[{'name':'tank','value':4},{'name':'drone'}]}|\"items\":[{\"name\":\"tank\",\"value\":4,\"bound\":\"exact\"},{\"name\":\"drone\"}]",
                "{'certainty':'reported','asserted_by':['The Fjord Post']}|\"certainty\":\"reported\",\"asserted_by\":[\"The Fjord Post\"]",
                "{'date':'2031-03/2031-04'}|\"date\":\"2031-03/2031-04\"",
                "{'purpose':'for the winter','conditions':['if it snows']}|\"conditions\":[\"if it snows\"],\"purpose\":\"for the winter\"",
            })
    void aFieldTakesAValueInTheCodebooksForm(String fields, String written) {
        SourcedRecord corrected = Corrections.corrected(PLEDGE, json(fields));

        assertThat(ClaimReference.of(corrected).fields()).contains(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage':'sideways'}|The field stage is one of requested, considered",
                "{'stage':null}|The field stage is one of",
                "{'donors':'NOR'}|The field donors of a record of kind assistance cannot be \"NOR\"",
                "{'donors':[' ']}|An actor without a name",
                "{'money':5}|The field money",
                "{'money':{'value':5}}|currency",
                "{'money':{'value':5,'currency':'EURO'}}|Not an ISO 4217 code",
                "{'money':{'value':'five','currency':'EUR'}}|The field money",
                "{'items':[{'value':5}]}|name",
                "{'date':'soon'}|Not an EDTF date",
                "{'date':'2031-02-30'}|2031-02-30",
                "{'date':{'day':1}}|The field date",
                "{'colour':'red'}|has no field \"colour\" that can be corrected: there are certainty, asserted_by, stage",
                "{'evidence':['x']}|has no field \"evidence\"",
                "{'kind':'figure'}|has no field \"kind\"",
                "{'confidence':1}|has no field \"confidence\"",
            })
    void aValueThatTheCodebookDoesNotKnowIsRefusedByName(String fields, String refusal) {
        assertThatThrownBy(() -> Corrections.corrected(PLEDGE, json(fields)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(refusal);
    }

    @Test
    void nullEmptiesAFieldThatMayBeEmpty() {
        SourcedRecord corrected = Corrections.corrected(PLEDGE, json("{'money':null}"));

        assertThat(((Assistance) corrected.record()).money()).isEmpty();
        assertThatThrownBy(() -> Corrections.corrected(RANGE, json("{'subject':null}")))
                .hasMessageContaining("subject");
    }

    @Test
    void aRangeBecomesANumberAndANumberARange() {
        Figure number =
                (Figure) Corrections.corrected(RANGE, json("{'value':50}")).record();
        SourcedRecord fixed = Corrections.corrected(RANGE, json("{'value':50}"));
        ObjectNode range = json("{'value':null,'min':45,'max':55}");

        assertThat(number.quantity().value()).contains(new BigDecimal(50));
        assertThat(number.quantity().max()).isEmpty();
        assertThat(((Figure) Corrections.corrected(fixed, range).record())
                        .quantity()
                        .max())
                .contains(new BigDecimal(55));
        assertThatThrownBy(() -> Corrections.corrected(fixed, json("{'min':45}")))
                .hasMessageContaining("The field min");
    }

    @Test
    void precisionThatJsonDoesNotTellStaysWhereTheFieldIsNotCorrected() {
        Money precise = new Money(
                new Quantity(
                        Optional.of(new BigDecimal(2_500_000)),
                        Optional.empty(),
                        Optional.empty(),
                        Bound.EXACT,
                        BigDecimal.ONE),
                "EUR");
        Assistance a = (Assistance) PLEDGE.record();
        SourcedRecord record = new SourcedRecord(
                "r1",
                NEWS,
                new Assistance(
                        a.claim(),
                        a.stage(),
                        a.donors(),
                        a.recipients(),
                        a.support(),
                        a.items(),
                        Optional.of(precise),
                        a.timing(),
                        a.conditions(),
                        a.purpose()));

        SourcedRecord corrected = Corrections.corrected(record, json("{'stage':'delivered'}"));

        assertThat(((Assistance) corrected.record()).money()).contains(precise);
    }

    @Test
    void wordsThatACorrectedValueCameFromAreNoGroundOfTheNewOne() {
        Claim claim = PLEDGE.record().claim();
        Assistance a = (Assistance) PLEDGE.record();
        Claim grounded = new Claim(
                claim.evidence(),
                claim.certainty(),
                claim.assertedBy(),
                "rule",
                0.5,
                List.of(
                        new Ground("donors", new Span(0, 4)),
                        new Ground("items[1]", new Span(13, 16)),
                        new Ground("money", new Span(13, 31))));
        SourcedRecord record = new SourcedRecord(
                "r1",
                NEWS,
                new Assistance(
                        grounded,
                        a.stage(),
                        a.donors(),
                        a.recipients(),
                        a.support(),
                        a.items(),
                        a.money(),
                        a.timing(),
                        a.conditions(),
                        a.purpose()));

        SourcedRecord corrected = Corrections.corrected(record, json("{'donors':['SWE'],'items':[{'name':'tank'}]}"));

        assertThat(corrected.record().claim().grounds()).containsExactly(new Ground("money", new Span(13, 31)));
        assertThat(corrected.record().claim().rule()).isEqualTo("rule");
    }
}
