/**
 * Gazetteers: the names of states, bodies, offices, persons, things and places, as data, and their look-up in text.
 *
 * <ol>
 *   <li>In: the CSV files of this package's resources ({@link attache.annotation.gazetteer.GazetteerData}), and the body
 *       of an article.
 *   <li>Out: {@link attache.annotation.gazetteer.GazetteerMatch}es in order of the text, which never overlap: the
 *       longest name at each place, a state's adjective joined to the institution or the office that follows
 *       ({@code Danish Ministry of Defence} stands for Denmark, {@code Polish foreign minister} is an office of Poland).
 *   <li>Invariants: the same body gives the same matches; a span begins and ends at a word; a name belongs to one entry
 *       (two entries that claim one spelling stop the build of the gazetteer); work grows linearly with the text.
 *   <li>Failures: none for any text. A data file with a fault stops {@link attache.annotation.gazetteer.Gazetteer#standard()}
 *       with the file, the line and the value.
 *   <li>Sources: codes are ISO 3166-1 and ISO 4217; everything else is general knowledge, compiled by hand, and each file says so.
 * </ol>
 *
 * <p>What a name stands for is decided without its sentence: that a capital is a place and not a government, or that
 * {@code Georgia} is not the American state, is for the reader of the match. Names that mislead as a rule are in
 * {@code decoys.csv}.
 *
 * <p>When adding a kind of entry, also change {@link attache.annotation.gazetteer.Entry},
 * {@link attache.annotation.gazetteer.GazetteerData}, {@link attache.annotation.gazetteer.EntryReader} and
 * {@link attache.annotation.gazetteer.PhraseIndex}. When adding a file, also add it to the form tests.
 */
@NullMarked
package attache.annotation.gazetteer;

import org.jspecify.annotations.NullMarked;
