package attache.app.review;

import attache.app.store.ReviewedRecords.Looked;
import attache.decision.ClaimReference;
import attache.decision.Decision.Undo;
import attache.decision.Judged;
import attache.decision.Quote;
import attache.decision.Standing;
import attache.record.SourcedRecord;
import attache.view.DecisionView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What reviewers have made of things, as JSON for the command line and the API alike. Stateless. */
public final class ReviewForms {
    private ReviewForms() {}

    /** {@code {name, state, changes}}: {@code name} is what a decision calls the record by. */
    public static ObjectNode record(Looked looked) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", Proposals.name(looked.extracted()));
        node.setAll(
                DecisionView.json(looked.reviewed().review(looked.extracted().id())));
        return node;
    }

    /** {@code [{sequence, decision, at, who, why, action, summary, standing, because?, records, undoes?}]}, the newest first. */
    public static ArrayNode decisions(Collection<Judged> decisions) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        decisions.stream().toList().reversed().forEach(judged -> array.add(DecisionView.json(judged)));
        return array;
    }

    /**
     * The decisions that {@code looked} have been the matter of, in order of their sequence: those on the records, those that no longer
     * apply to what their words were once read as, and those that undid one of these.
     */
    public static List<Judged> about(Collection<Looked> looked) {
        Set<String> ids = new HashSet<>();
        Set<List<String>> words = new HashSet<>();
        for (Looked one : looked) {
            ids.add(one.extracted().id());
            words.add(words(one.extracted()));
        }
        List<Judged> all = looked.stream()
                .findFirst()
                .map(one -> one.reviewed().decisions())
                .orElse(List.of());
        Set<String> concerned = new HashSet<>();
        return all.stream()
                .filter(judged -> {
                    boolean about = judged.records().stream().anyMatch(ids::contains)
                            || (judged.standing() == Standing.GONE
                                    && judged.link().decision().claims().stream()
                                            .anyMatch(claim -> words.contains(words(claim))))
                            || (judged.link().decision() instanceof Undo undo && concerned.contains(undo.decision()));
                    if (about) {
                        concerned.add(judged.link().id());
                    }
                    return about;
                })
                .toList();
    }

    private static List<String> words(SourcedRecord record) {
        return words(ClaimReference.of(record));
    }

    private static List<String> words(ClaimReference claim) {
        List<String> words = new ArrayList<>(List.of(claim.article(), claim.kind()));
        claim.evidence().stream().map(Quote::words).forEach(words::add);
        return words;
    }
}
