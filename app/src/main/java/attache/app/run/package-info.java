/**
 * Running work over many inputs: in parallel, with the results in order of the inputs.
 *
 * <ol>
 *   <li>In: inputs one at a time, and a function that may run on several threads.
 *   <li>Out: each input's result, given to the calling thread in order.
 *   <li>Invariants: no more inputs are held than a small multiple of the workers; the calling thread alone takes inputs and
 *       receives results, so that neither side needs to be thread-safe.
 *   <li>Failures: what the function throws comes out as that input's result; the other inputs are not touched by it.
 * </ol>
 *
 * <p>When adding a way to run work, also change nothing else: callers know {@link attache.app.run.InOrder} alone.
 */
@NullMarked
package attache.app.run;

import org.jspecify.annotations.NullMarked;
