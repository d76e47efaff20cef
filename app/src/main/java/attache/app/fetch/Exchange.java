package attache.app.fetch;

import attache.app.fetch.Fetched.Validators;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.brotli.dec.BrotliInputStream;

/**
 * One request over one connection to one address, which was judged before: the JDK's client looks a host up by itself and might be
 * given another address than the one that was judged. Stateless.
 */
final class Exchange {
    /** Honest about what it is. */
    static final String USER_AGENT = "Attache/0.1 (reads news for a sourced ledger)";

    private static final int MOST_HEADERS = 64 * 1024;

    private final FetchLimits limits;

    Exchange(FetchLimits limits) {
        this.limits = limits;
    }

    /**
     * A response.
     *
     * @param status its number
     * @param location where a redirect leads
     * @param retryAfter how long an overloaded server asks to wait
     * @param body unpacked, one byte more than the limit at most
     */
    @SuppressWarnings("ArrayRecordComponent") // Decoded at once; never compared.
    record Answer(
            int status,
            Optional<String> location,
            Optional<String> retryAfter,
            String type,
            Optional<String> charset,
            Validators validators,
            byte[] body) {}

    /** Asks {@code address} of the host at {@code host}. */
    Answer get(URI address, InetAddress host, Validators known, int mostBytes) throws IOException {
        Deadline deadline = new Deadline(limits.time());
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port), deadline.milliseconds());
            plain.setSoTimeout(deadline.milliseconds());
            try (Socket socket = secure ? secured(plain, address.getHost(), port) : plain) {
                socket.getOutputStream().write(request(address, port, secure, known));
                InputStream in =
                        new BufferedInputStream(new TimedStream(socket, deadline, (long) mostBytes + MOST_HEADERS));
                return answer(ResponseHead.read(in), in, mostBytes);
            }
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        if (!(factory.createSocket(plain, host, port, true) instanceof SSLSocket socket)) {
            throw new IllegalStateException("A factory of secure sockets makes secure sockets.");
        }
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(URI address, int port, boolean secure, Validators known) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String host = address.getHost() + (port == (secure ? 443 : 80) ? "" : ":" + port);
        String request = "GET " + path + query + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: " + USER_AGENT
                + "\r\nAccept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
                + " application/feed+json, application/xml;q=0.9, */*;q=0.5"
                + "\r\nAccept-Encoding: gzip, br, deflate\r\nConnection: close\r\n"
                + known.tag().map(tag -> "If-None-Match: " + tag + "\r\n").orElse("")
                + known.modified()
                        .map(time -> "If-Modified-Since: " + time + "\r\n")
                        .orElse("") + "\r\n";
        return request.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Answer answer(ResponseHead response, InputStream in, int mostBytes) throws IOException {
        Optional<String> type = response.header("content-type");
        byte[] body = response.status() == 304 || response.status() == 204
                ? new byte[0]
                : unpacked(response, in).readNBytes(mostBytes + 1);
        return new Answer(
                response.status(),
                response.header("location"),
                response.header("retry-after"),
                type.map(Exchange::mediaType).orElse(""),
                type.flatMap(Exchange::charset),
                new Validators(
                        response.header("etag").filter(Exchange::isPrintable),
                        response.header("last-modified").filter(Exchange::isPrintable)),
                body);
    }

    private static InputStream unpacked(ResponseHead response, InputStream in) throws IOException {
        InputStream body = response.body(in);
        String encoding = response.header("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body);
            case "br" -> new BrotliInputStream(body);
            case "deflate" -> new InflaterInputStream(body);
            default -> throw new IOException("the body is packed in a way that was not asked for: " + encoding);
        };
    }

    private static String mediaType(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> charset(String header) {
        int at = header.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        String value = header.substring(at + "charset=".length());
        int end = value.indexOf(';');
        String name = (end < 0 ? value : value.substring(0, end))
                .replace('"', ' ')
                .replace('\'', ' ')
                .strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** What goes back into a header must not hold the end of one. */
    private static boolean isPrintable(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c < 127) && value.length() < 500;
    }

    /** A point in time that an exchange must not outlive. */
    private static final class Deadline {
        private final long end;

        Deadline(Duration time) {
            this.end = System.nanoTime() + time.toNanos();
        }

        /** What is left; throws where nothing is. */
        int milliseconds() throws InterruptedIOException {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new InterruptedIOException("the server took too long");
            }
            return (int) Math.min(left, Integer.MAX_VALUE);
        }
    }

    /** A socket's bytes, no longer than the deadline and no more than a limit, however slowly they come. */
    private static final class TimedStream extends BlockStream {
        private final Socket socket;
        private final InputStream in;
        private final Deadline deadline;
        private long left;

        TimedStream(Socket socket, Deadline deadline, long most) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
            this.deadline = deadline;
            this.left = most;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("the server sends more than is taken");
            }
            socket.setSoTimeout(deadline.milliseconds());
            int read = in.read(bytes, start, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
