/**
 * Sources: the bytes that somebody gives, and the text that they spell.
 *
 * <ol>
 *   <li>In: an input's name and its bytes (or a stream of them); no file is opened here.
 *   <li>Out: the {@link attache.source.SourceKind} of the input; its text with the encoding that was used
 *       ({@link attache.source.TextDecoder}); the lines of a stream, one at a time ({@link attache.source.ByteLines}).
 *   <li>Invariants: the text holds every character that the bytes spell, none rewritten; an encoding that is not declared
 *       by the bytes themselves or by being UTF-8 leaves a {@link attache.source.Finding}.
 *   <li>Failures: bytes that spell no text give {@link attache.source.Decoded.Refused} with a typed finding that names
 *       input, place, reason and next step.
 *   <li>Sources: Unicode 16 chapter 3 (UTF-8 well-formedness, byte order marks); the WHATWG Encoding Standard (ISO-8859-1
 *       is read as windows-1252); ICU's charset detection for the older encodings.
 * </ol>
 *
 * <p>When adding a kind of input, also change {@code endings.tsv} beside this package's resources, the reading in
 * {@code attache.article}, and the tests of both.
 */
@NullMarked
package attache.source;

import org.jspecify.annotations.NullMarked;
