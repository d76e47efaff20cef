/** The pages of {@code docs/rules}, made from the rules that ship. */
@NullMarked
package attache.rules;

import org.jspecify.annotations.NullMarked;
