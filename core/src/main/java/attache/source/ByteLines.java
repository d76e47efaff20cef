package attache.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream of bytes, one at a time and of bounded length, so that no stream needs more memory than its longest
 * admitted line. Lines end at LF; a CR before it stays. Not safe for use by several threads; does not close the stream.
 */
public final class ByteLines {

    /**
     * A line.
     *
     * @param number counted from 1
     * @param bytes its bytes without the line end; of a line that is too long, the first ones
     * @param tooLong whether it was longer than admitted, and the rest was skipped
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed over once and decoded at once; no two lines are ever compared.
    public record Line(int number, byte[] bytes, boolean tooLong) {}

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private int number;
    private byte[] line = new byte[8192];

    /** The lines of {@code stream}, each of at most {@code longest} bytes. */
    public ByteLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The next line; none at the end. A last line without a line end is one unless it is empty. */
    public Optional<Line> next() throws IOException {
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = lineEnd();
            int room = Math.min(stop - start, longest - length);
            keep(room, length);
            length += room;
            tooLong |= room < stop - start;
            boolean ended = stop < end;
            start = ended ? stop + 1 : stop;
            if (ended) {
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Line(number, Arrays.copyOf(line, length), tooLong));
    }

    private boolean fill() throws IOException {
        if (start < end) {
            return true;
        }
        start = 0;
        end = Math.max(0, stream.read(buffer));
        return end > 0;
    }

    private int lineEnd() {
        int i = start;
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private void keep(int count, int length) {
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, (int) Math.min(longest, line.length * 2L)));
        }
        System.arraycopy(buffer, start, line, length, count);
    }
}
