/**
 * Decisions: what reviewers say of records, and what the records come to by it.
 *
 * <ol>
 *   <li>In: {@link attache.record.SourcedRecord}s as they were extracted, and {@link attache.decision.SignedDecision}s in order of
 *       their sequence.
 *   <li>Out: {@link attache.decision.Reviewed}: rejected records out, corrected fields and aliases in with a mark of who said so,
 *       {@link attache.decision.Rulings} for the ledger (what belongs together, what apart, which values do not hold), and how each
 *       decision stands.
 *   <li>Invariants: a decision is never changed nor dropped, only undone or overruled by a later one; it names records by what they
 *       claim ({@link attache.decision.ClaimReference}), so that it finds them again when the article was read anew, and where it
 *       does not, it says so ({@link attache.decision.Standing#GONE}); of two that differ on one thing the later one holds; the same
 *       decisions and records give the same result, whatever the order of the records.
 *   <li>Failures: a decision that cannot be made is refused with the field and the reason ({@link
 *       java.lang.IllegalArgumentException}); one that was made and no longer fits is told of, never thrown.
 *   <li>Sources: the links of {@link attache.decision.Chain} are those of a hash chain as RFC 9162 (Certificate Transparency) and
 *       version control use them, with SHA-256.
 * </ol>
 *
 * <p>When adding a sort of decision, also add its JSON to {@link attache.decision.DecisionForm}, what it is about to {@link
 * attache.decision.Subjects}, its effect to {@link attache.decision.Review}, and its way in to the command line, the API and the page.
 */
@NullMarked
package attache.decision;

import org.jspecify.annotations.NullMarked;
