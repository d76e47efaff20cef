/**
 * The command line: one class a command.
 *
 * <ol>
 *   <li>In: arguments, and the {@link attache.app.cli.Surroundings} that a process runs in.
 *   <li>Out: results on standard output, everything else on standard error, an exit status: 0 all done, 1 some inputs failed,
 *       2 wrong usage.
 *   <li>Invariants: commands write through {@link attache.app.cli.Console} and nowhere else; a command that only looks never
 *       loads the parser's models; with {@code --json} standard output holds JSON Lines and nothing else.
 *   <li>Failures: a line on standard error that names the input, the reason and the next step; a stack trace is a fault of
 *       this program.
 *   <li>Sources: the POSIX utility conventions; no-color.org for NO_COLOR.
 * </ol>
 *
 * <p>When adding a command, add it to {@link attache.app.cli.Attache} and to the tests of its exit status.
 */
@NullMarked
package attache.app.cli;

import org.jspecify.annotations.NullMarked;
