/**
 * Clauses: what a verb's subject and object are, and in which tense it stands, beyond what one arc of the tree tells.
 *
 * <ol>
 *   <li>In: a parsed sentence and the index of a verb.
 *   <li>Out: {@link attache.annotation.clause.VerbGroup} (tense, modal, negation, voice) and
 *       {@link attache.annotation.clause.Clauses} (subject and object, also where they are inherited from a governing verb, a
 *       joined verb, or the noun that a relative clause hangs on).
 *   <li>Invariants: pure functions of the tree; a subject is never taken from a clause below the verb.
 *   <li>Failures: none for any sentence.
 *   <li>Source: control and raising as in any grammar of English; relation names are the Emory scheme's.
 * </ol>
 *
 * <p>When adding an object-control verb, add it to {@link attache.annotation.clause.Clauses}, and a case to its test.
 */
@NullMarked
package attache.annotation.clause;

import org.jspecify.annotations.NullMarked;
