/**
 * How well and how fast: quality runs against annotated articles and public data, and timings.
 *
 * <ol>
 *   <li>In: article files, annotated articles, the command line under test.
 *   <li>Out: figures on standard output, one line each, and files under {@code target}.
 *   <li>Failures: a missing data folder is said aloud and its figures are left out, never taken as good.
 * </ol>
 *
 * <p>When adding a figure, also add it to the file of expected ones.
 */
@NullMarked
package attache.bench;

import org.jspecify.annotations.NullMarked;
