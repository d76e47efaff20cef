package attache.app.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** Tells an index that has to be made anew from a disk that is full or a folder that may not be written. Stateless. */
final class Damage {
    private Damage() {}

    /** Whether {@code failure}, or what caused it, says that the index's own files are not what they must be. */
    static boolean isToldBy(Exception failure) {
        return Stream.of(failure, failure.getCause())
                .anyMatch(one -> one instanceof CorruptIndexException
                        || one instanceof IndexFormatTooOldException
                        || one instanceof IndexFormatTooNewException
                        || one instanceof EOFException
                        || one instanceof FileNotFoundException
                        || one instanceof NoSuchFileException);
    }

    /** What is wrong, on one line. */
    static String words(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
