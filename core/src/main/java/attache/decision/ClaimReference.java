package attache.decision;

import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names a record by what it claims: which article, which words, which values. A row's number or id would name something else once
 * the article is read by another version of the extractor; this names the same claim or nothing.
 *
 * <p>The rule that found the record and its confidence are no part of it: another rule may find the same claim.
 *
 * @param article the digest of the article's body
 * @param kind the codebook's name of the record's kind
 * @param evidence the sentences that carry the claim; at least one
 * @param fields the record's other fields in the codebook's form, as JSON text in the codebook's order
 */
public record ClaimReference(String article, String kind, List<Quote> evidence, String fields) {
    private static final List<String> NO_PART = List.of("kind", "evidence", "rule", "confidence");
    private static final JsonMapper JSON = DecisionForm.MAPPER;
    private static final int KEY_DIGITS = 12;

    public ClaimReference {
        evidence = List.copyOf(evidence);
        if (article.isBlank() || kind.isBlank() || evidence.isEmpty()) {
            throw new IllegalArgumentException("A claim is named by its article, kind and evidence, not by \"" + article
                    + "\", \"" + kind + "\" and " + evidence.size() + " sentences.");
        }
    }

    /** Names {@code sourced}, as it was extracted. */
    public static ClaimReference of(SourcedRecord sourced) {
        String body = sourced.article().body();
        ObjectNode fields = CodebookForm.write(sourced.record(), body);
        fields.remove(NO_PART);
        return new ClaimReference(
                sourced.article().digest(),
                sourced.record().kind(),
                sourced.record().claim().evidence().stream()
                        .map(span -> Quote.of(body, span))
                        .toList(),
                fields.toString());
    }

    /** The values claimed, by the codebook's names. */
    public JsonNode values() {
        return JSON.readTree(fields);
    }

    /** Twelve hexadecimal digits that tell this claim from others, its places left out. */
    public String key() {
        String words = String.join("\u001f", evidence.stream().map(Quote::words).toList());
        return Sha256.of(String.join("\u001e", article, kind, words, fields)).substring(0, KEY_DIGITS);
    }

    /** The same words and values, wherever in the article they stand. */
    Wording wording() {
        return new Wording(article, kind, evidence.stream().map(Quote::words).toList(), fields);
    }

    /** A claim without its places. */
    record Wording(String article, String kind, List<String> words, String fields) {}
}
