package attache.app.http;

import attache.app.review.ReviewForms;
import attache.app.store.ArticleHead;
import attache.app.store.ReviewedRecords.Looked;
import attache.article.Article;
import attache.record.Claim;
import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import attache.text.Span;
import attache.view.RecordView;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Records with their places in the text, as the API gives them. Places count code points. */
final class RecordForms {
    /** How far around the evidence an excerpt goes, in UTF-16 units. */
    private static final int AROUND = 220;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RecordForms() {}

    /** {@code {id, kind, claim, confidence, doubtful, rule, certainty, asserted_by, evidence, grounds, entry?, fields}}. */
    static ObjectNode placed(SourcedRecord sourced, CodePoints points, Optional<String> entry) {
        Claim claim = sourced.record().claim();
        ObjectNode node = JSON.objectNode();
        node.put("id", sourced.id());
        node.put("kind", sourced.record().kind());
        node.put("claim", RecordView.claim(sourced.record()).text());
        node.put("rule", claim.rule());
        node.put("confidence", Math.round(claim.confidence() * 1000) / 1000.0);
        node.put("doubtful", claim.isDoubtful());
        node.put("certainty", claim.certainty().code());
        ArrayNode by = node.putArray("asserted_by");
        claim.assertedBy().forEach(by::add);
        ArrayNode evidence = node.putArray("evidence");
        claim.evidence().forEach(span -> evidence.add(points.form(span)));
        ArrayNode grounds = node.putArray("grounds");
        claim.grounds().forEach(ground -> grounds.add(points.form(ground.span()).put("field", ground.field())));
        entry.ifPresent(id -> node.put("entry", id));
        node.set(
                "fields", CodebookForm.write(sourced.record(), sourced.article().body()));
        return node;
    }

    /** {@link #placed} with its article and the text around its evidence: {@code {…, article, excerpts: [{start, text}]}}. */
    static ObjectNode quoted(SourcedRecord sourced, Optional<String> entry) {
        Article article = sourced.article();
        CodePoints points = new CodePoints(article.body());
        ObjectNode node = placed(sourced, points, entry);
        node.set("article", article(ArticleHead.of(article)));
        ArrayNode excerpts = node.putArray("excerpts");
        for (Span span : sourced.record().claim().evidence()) {
            Span around = around(article.body(), span);
            excerpts.addObject().put("start", points.at(around.start())).put("text", around.in(article.body()));
        }
        return node;
    }

    /** {@link #quoted} with what reviewers have made of it: {@code {…, review: {name, state, changes}}}. */
    static ObjectNode reviewed(Looked looked, Optional<String> entry) {
        ObjectNode node = quoted(looked.record(), entry);
        node.set("review", ReviewForms.record(looked));
        return node;
    }

    /** {@code {article, doc, title?, published?, outlet?, url?}}. */
    static ObjectNode article(ArticleHead article) {
        ObjectNode node = JSON.objectNode();
        node.put("article", article.digest());
        node.put("doc", article.doc());
        article.title().ifPresent(title -> node.put("title", title));
        article.published().map(LocalDate::toString).ifPresent(day -> node.put("published", day));
        article.outlet().ifPresent(outlet -> node.put("outlet", outlet));
        article.url().ifPresent(url -> node.put("url", url));
        return node;
    }

    /** {@code span} with whole words around it, within its paragraph. */
    private static Span around(String body, Span span) {
        int start = Math.max(body.lastIndexOf('\n', span.start()) + 1, 0);
        if (span.start() - start > AROUND) {
            int cut = body.indexOf(' ', span.start() - AROUND);
            start = cut < 0 || cut >= span.start() ? span.start() : cut + 1;
        }
        int newline = body.indexOf('\n', span.end());
        int end = newline < 0 ? body.length() : newline;
        if (end - span.end() > AROUND) {
            int cut = body.lastIndexOf(' ', span.end() + AROUND);
            end = cut <= span.end() ? span.end() : cut;
        }
        return new Span(Math.min(start, span.start()), Math.max(end, span.end()));
    }
}
