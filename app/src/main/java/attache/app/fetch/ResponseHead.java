package attache.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The head of a response (RFC 9112, sections 4 to 6).
 *
 * @param status its number
 * @param headers the first of each name, names in lower case
 */
record ResponseHead(int status, Map<String, String> headers) {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_LINES = 200;

    ResponseHead {
        headers = Map.copyOf(headers);
    }

    /** Reads the head of {@code in}, which then stands at the body; interim answers (1xx) are passed over. */
    static ResponseHead read(InputStream in) throws IOException {
        ResponseHead head = readOne(in);
        for (int i = 0; i < 5 && head.status < 200; i++) {
            head = readOne(in);
        }
        return head;
    }

    private static ResponseHead readOne(InputStream in) throws IOException {
        String[] parts = line(in).split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("\\d{3}")) {
            throw new IOException("the server does not speak HTTP/1.1");
        }
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i < MOST_LINES; i++) {
            String line = line(in);
            if (line.isEmpty()) {
                return new ResponseHead(Integer.parseInt(parts[1]), headers);
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new IOException("the server sends more than " + MOST_LINES + " headers");
    }

    /** A line without its end; CR LF as the standard has it, or LF alone. */
    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.length() == LONGEST_LINE) {
                throw new IOException(c < 0 ? "the answer ends in its head" : "the server sends a header without end");
            }
            line.append((char) c);
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body in {@code in}, still packed: in chunks, of the length that is given, or up to the connection's end. */
    InputStream body(InputStream in) throws IOException {
        String transfer = header("transfer-encoding").orElse("").toLowerCase(Locale.ROOT);
        if (transfer.endsWith("chunked")) {
            return new Chunks(in);
        }
        Optional<String> length = header("content-length");
        if (length.isEmpty()) {
            return in;
        }
        try {
            return new Chunks(in, Long.parseLong(length.get()));
        } catch (NumberFormatException e) {
            throw new IOException("the server gives no length but \"" + length.get() + "\"", e);
        }
    }

    /** A body in one chunk of known length, or in several that say theirs. */
    private static final class Chunks extends BlockStream {
        private final InputStream in;
        private final boolean several;
        private long left;
        private boolean begun;
        private boolean ended;

        Chunks(InputStream in) {
            this.in = in;
            this.several = true;
        }

        Chunks(InputStream in, long length) {
            this.in = in;
            this.several = false;
            this.left = length;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            if (several && left == 0 && !ended) {
                next();
            }
            if (ended || left == 0) {
                return -1;
            }
            int read = in.read(bytes, start, (int) Math.min(length, left));
            if (read < 0) {
                throw new IOException("the answer ends too early");
            }
            left -= read;
            return read;
        }

        private void next() throws IOException {
            if (begun) {
                line(in);
            }
            begun = true;
            String size = line(in);
            int extension = size.indexOf(';');
            try {
                String digits = extension < 0 ? size : size.substring(0, extension);
                left = Long.parseLong(digits.strip(), 16);
            } catch (NumberFormatException e) {
                throw new IOException("a chunk does not say its size", e);
            }
            ended = left <= 0;
        }
    }
}
