package attache.decision;

import attache.article.Article;
import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles, records in the codebook's form and chains of decisions, for tests. */
final class Claims {
    static final Instant NOON = Instant.parse("2031-04-05T12:00:00Z");

    private Claims() {}

    static Article article(String digest, String body) {
        return new Article(
                digest,
                digest,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("The Fjord Post"),
                List.of(),
                body);
    }

    /** A record of {@code article}: JSON with single quotes, {@code evidence} as words of its body. */
    static SourcedRecord record(String id, Article article, String json) {
        return new SourcedRecord(id, article, CodebookForm.read(json(json), article.body()));
    }

    static ObjectNode json(String text) {
        JsonNode node = new JsonMapper().readTree(text.replace('\'', '"'));
        return (ObjectNode) node;
    }

    /** A pledge of {@code count} drones by Norway in {@code sentence}. */
    static SourcedRecord pledge(String id, Article article, String sentence, int count) {
        return record(
                id,
                article,
                "{'kind':'assistance','evidence':['" + sentence
                        + "'],'stage':'pledged','donors':['NOR'],'recipients':['UKR'],'support':'military','items':[{'name':'drone','value':"
                        + count + ",'bound':'exact'}]}");
    }

    /** The decisions of one reviewer, one a minute. */
    static List<SignedDecision> said(Decision... decisions) {
        List<SignedDecision> links = new ArrayList<>();
        for (Decision decision : decisions) {
            links.add(Chain.next(
                    links.isEmpty() ? Optional.empty() : Optional.of(links.getLast()),
                    NOON.plusSeconds(60L * links.size()),
                    "Ada Berg",
                    "",
                    decision));
        }
        return links;
    }

    /** One more decision. */
    static List<SignedDecision> and(List<SignedDecision> links, Decision decision) {
        List<SignedDecision> more = new ArrayList<>(links);
        more.add(Chain.next(Optional.of(links.getLast()), NOON.plusSeconds(7_200), "Bo Lie", "seen again", decision));
        return more;
    }
}
