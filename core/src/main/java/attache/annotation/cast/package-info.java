/**
 * The cast of an article: who the names, pronouns and descriptions in it stand for.
 *
 * <ol>
 *   <li>In: parsed sentences, matches of the gazetteers, the article's date.
 *   <li>Out: {@link attache.annotation.cast.Cast}, which tells the {@link attache.annotation.cast.Party} that a token's noun
 *       phrase stands for.
 *   <li>Invariants: a name has one party throughout an article (document-wide vote); a pronoun goes back, never forward; who
 *       cannot be told is absent, not guessed.
 *   <li>Failures: none for any text.
 * </ol>
 *
 * <p>When adding a sort of party, also say in {@link attache.annotation.cast.Party} what it is called in a record.
 */
@NullMarked
package attache.annotation.cast;

import org.jspecify.annotations.NullMarked;
