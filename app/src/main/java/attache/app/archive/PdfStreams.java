package attache.app.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * What the streams of a PDF document unpack to (ISO 32000-1, 7.3.8 and 7.4), counted without keeping any of it: the library that
 * reads documents unpacks each whole, and a document of a few hundred kilobytes may unpack to gigabytes.
 *
 * <p>Pictures are never unpacked for their text and count only one by one. What is packed by Flate is counted; by LZW or run
 * lengths it is taken for the most that it can be. The streams of an encrypted document cannot be counted, and count nothing.
 */
final class PdfStreams {
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern FILTER = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    /** The dictionary before a stream is looked for in so many bytes. */
    private static final int DICTIONARY = 4096;

    /** More filters than this one after the other are no use to anybody. */
    private static final int MOST_FILTERS = 4;

    private static final int LZW_RATIO = 2730;
    private static final int RUN_RATIO = 64;

    private final byte[] document;
    private final String text;

    PdfStreams(byte[] document) {
        this.document = document;
        this.text = new String(document, StandardCharsets.ISO_8859_1);
    }

    /** Whether one stream alone, or all but the pictures together, unpack to more than {@code most} bytes. */
    boolean exceed(long most) {
        long all = 0;
        int after = 0;
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            if (text.startsWith("end", streams.start() - 3)) {
                after = streams.end();
                continue;
            }
            String dictionary = text.substring(Math.max(after, streams.start() - DICTIONARY), streams.start());
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            long size = unpacked(dictionary, streams.end(), most);
            all += PICTURE.matcher(dictionary).find() ? 0 : size;
            if (size > most || all > most) {
                return true;
            }
        }
        return false;
    }

    /** What the stream at {@code start} unpacks to, as far as that is at most {@code most}. */
    private long unpacked(String dictionary, int start, long most) {
        InputStream stream = new ByteArrayInputStream(document, start, end(start) - start);
        Matcher filters = FILTER.matcher(dictionary);
        long ratio = 1;
        int count = 0;
        while (filters.find()) {
            if (++count > MOST_FILTERS) {
                return most + 1;
            }
            switch (filters.group(1)) {
                case "LZWDecode", "LZW" -> ratio *= LZW_RATIO;
                case "RunLengthDecode", "RL" -> ratio *= RUN_RATIO;
                default -> stream = ratio == 1 ? new InflaterInputStream(stream) : stream;
            }
        }
        return count == 0 ? 0 : ratio * length(stream, most / ratio);
    }

    private int end(int start) {
        int end = text.indexOf("endstream", start);
        return end < 0 ? document.length : end;
    }

    /** How many bytes a stream gives, or one more than {@code most}; up to its damage where it has some. */
    private static long length(InputStream stream, long most) {
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        try {
            for (int read = stream.read(buffer); read >= 0 && length <= most; read = stream.read(buffer)) {
                length += read;
            }
        } catch (IOException e) {
            // What is behind the damage, or encrypted, is not unpacked by the library either.
            return length;
        }
        return length;
    }
}
