package attache.view;

import attache.article.Article;
import attache.record.Actor;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.Role;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown of one record. */
class RecordViewTest {
    private static final String BODY = "Anna Harbourne is Norway's minister of defence.";

    @Test
    void aRecordMoreLikelyWrongThanRightIsMarked() {
        assertThat(shown(0.33)).contains("rule by-hand, confidence 0.33, doubtful");
    }

    @Test
    void aRecordAsLikelyRightAsWrongIsNot() {
        assertThat(shown(0.5)).contains("rule by-hand, confidence 0.50").doesNotContain("doubtful");
    }

    private static String shown(double confidence) {
        Claim claim = new Claim(
                List.of(new Span(0, BODY.length())), Certainty.ASSERTED, List.of(), "by-hand", confidence, List.of());
        Role role = new Role(claim, "Anna Harbourne", "minister of defence", new Actor("NOR"), RoleStatus.CURRENT);
        Article article = new Article(
                "harbourne",
                "digest",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                BODY);
        return RecordView.lines(new SourcedRecord("r1", article, role), 120).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
