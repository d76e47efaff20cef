package attache.app.review;

import attache.app.store.Store;
import attache.decision.Decision.Reject;
import attache.decision.RecordReview.State;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which records count no more, where records are found by other ways than the ledger. Stateless. */
public final class RejectedRecords {
    private RejectedRecords() {}

    /** Those of {@code ids} that a reviewer has rejected, as decisions stand in {@code store}; ids that no record has are passed over. */
    public static Set<String> among(Store store, Collection<String> ids) {
        boolean some = store.decisions().all().stream().anyMatch(link -> link.decision() instanceof Reject);
        if (!some) {
            return Set.of();
        }
        return store.reviewed().withIds(ids).stream()
                .filter(looked -> Optional.ofNullable(looked.reviewed()
                                .reviews()
                                .get(looked.extracted().id()))
                        .filter(review -> review.state() == State.REJECTED)
                        .isPresent())
                .map(looked -> looked.extracted().id())
                .collect(Collectors.toSet());
    }
}
