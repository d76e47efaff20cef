/**
 * Reviewing: from what a person says of something on the screen or the command line to a decision that names what it is about.
 *
 * <ol>
 *   <li>In: ids as lists show them, and the {@link attache.app.store.Store} that they were read from.
 *   <li>Out: {@link attache.decision.Decision}s for {@link attache.app.store.Decisions#make}; the {@link
 *       attache.app.review.ReviewQueue} of what to look at first.
 *   <li>Invariants: a decision names the claim that its maker saw, or is not made; the queue holds what nobody has decided on, in an order that
 *       the same store always gives.
 *   <li>Failures: {@link attache.app.review.UnknownThingException} for what is not there, {@link
 *       attache.app.review.ChangedThingException} for what is no longer what its maker saw, {@link java.lang.IllegalArgumentException}
 *       for what cannot be said of it.
 * </ol>
 */
@NullMarked
package attache.app.review;

import org.jspecify.annotations.NullMarked;
