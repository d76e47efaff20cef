/**
 * Frames: rules as data that find who does what to whom in a dependency tree. Shared by the kinds of record that are found
 * by an act's word and its arguments.
 *
 * <ol>
 *   <li>In: a YAML resource with frames ({@link attache.record.frame.FrameBook#read}), a parsed sentence, who its noun phrases stand for
 *       ({@link attache.record.frame.Parties}).
 *   <li>Out: {@link attache.record.frame.FrameMatch}: the frame, its trigger, and for each role the tokens that fill it with
 *       the parties that they stand for. What a match means is for the kind of record that asked: it reads
 *       {@link attache.record.frame.Frame#gives}.
 *   <li>Invariants: of the frames that fit a trigger the first of the file is taken; a role takes the fillers of its first
 *       path that has any; a filler of the wrong sort is no filler; the same sentence gives the same matches.
 *   <li>Failures: none for any sentence. A fault in a resource stops its reading with the file, the frame and the value.
 *   <li>Sources: relations are the Emory (ClearNLP) dependency scheme, as {@link attache.annotation.Token#relation()} has
 *       them; the idea of frames and roles is FrameNet's (Baker, Fillmore and Lowe, 1998).
 * </ol>
 *
 * <p>When adding a frame, also add an example and a counter-example to it: the tests run both through the parser. When
 * adding a sort of path step, also change {@link attache.record.frame.DependencyPath}'s description.
 */
@NullMarked
package attache.record.frame;

import org.jspecify.annotations.NullMarked;
