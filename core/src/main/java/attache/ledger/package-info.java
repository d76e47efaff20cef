/**
 * The ledger: records of one measure joined into entries, cumulative totals beside them, and what cannot both hold.
 *
 * <ol>
 *   <li>In: {@link attache.record.SourcedRecord}s of any number of articles, and the articles.
 *   <li>Out: a {@link attache.ledger.Ledger}: entries with their history by stage, totals, conflicts,
 *       stories and origins; beside it {@code Agenda}, {@code Needs}, {@code Positions} and {@code Tenures} of the same records.
 *   <li>Invariants: every assistance record is in exactly one entry or total; every join says why; totals are never joined with
 *       entries and a tranche is linked to its envelope, never added to it; no stage is inferred; whatever the order of the
 *       input, the output is the same; time grows with the number of records, not with its square.
 *   <li>Failures: none for any records; what is too vague to be joined stays apart.
 *   <li>Sources: stages, pledges against deliveries, envelopes and tranches as the Ukraine Support Tracker keeps them.
 * </ol>
 *
 * <p>When adding a ground for joining, also add an accepting and a rejecting case; when adding a sort of conflict, also its
 * place in {@link attache.ledger.Conflict}.
 */
@NullMarked
package attache.ledger;

import org.jspecify.annotations.NullMarked;
