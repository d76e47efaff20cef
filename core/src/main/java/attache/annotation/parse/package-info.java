/**
 * Sentences, tokens and dependencies.
 *
 * <ol>
 *   <li>In: an article's body.
 *   <li>Out: the spans of its sentences ({@link attache.annotation.parse.SentenceSplitter}, no model needed), and for each
 *       sentence asked for its tokens and dependency tree ({@link attache.annotation.parse.Nlp4jParser}).
 *   <li>Invariants: sentences never cross a line end and hold no leading or trailing white space; no sentence is longer than
 *       {@link attache.annotation.parse.SentenceSplitter#LONGEST} units; token forms are the body's characters but for
 *       plain quotes and dashes.
 *   <li>Failures: none for any text.
 *   <li>Sources: NLP4J 1.1.3 (Choi, "Dynamic Feature Induction", NAACL 2016; Emory dependency scheme).
 * </ol>
 *
 * <p>When adding an engine, implement {@link attache.annotation.Parser} and translate its labels into the Emory scheme.
 */
@NullMarked
package attache.annotation.parse;

import org.jspecify.annotations.NullMarked;
