package attache.app.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A server on loopback that answers byte for byte as a test says, well or badly. */
public final class LoopbackServer implements AutoCloseable {

    /** Writes an answer. */
    @FunctionalInterface
    public interface Answer {
        /** Writes it, head and body. */
        void to(OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    public LoopbackServer() throws IOException {
        this(0);
    }

    /** A server where another was before: at {@code port}, or at any that is free where that is 0. */
    public LoopbackServer(int port) throws IOException {
        socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder request = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.append(line).append('\n');
            }
            requests.add(request.toString());
            String[] parts = request.toString().split(" ", 3);
            String path = parts.length > 1 ? parts[1] : "/";
            answers.getOrDefault(
                            path, out -> out.write(head(404, "text/plain", "").getBytes(StandardCharsets.ISO_8859_1)))
                    .to(client.getOutputStream());
        } catch (SocketException e) {
            // The client went away, as it should from some of these.
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The address of {@code path}. */
    public String at(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /** The port that it answers at. */
    public int port() {
        return socket.getLocalPort();
    }

    /** What was asked, head by head. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How many requests were for {@code path}. */
    public long asked(String path) {
        return requests().stream()
                .filter(request -> request.startsWith("GET " + path + " "))
                .count();
    }

    public LoopbackServer answer(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers well, with further headers (each ended by CR LF) where there are any. */
    public LoopbackServer page(String path, String type, String headers, byte[] body) {
        return answer(path, out -> {
            String head = head(200, type, headers + "Content-Length: " + body.length + "\r\n");
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    public LoopbackServer page(String path, String html) {
        return page(path, "text/html; charset=utf-8", "", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with a status, further headers and nothing else. */
    public LoopbackServer status(String path, int status, String headers) {
        return answer(
                path, out -> out.write(head(status, "text/plain", headers).getBytes(StandardCharsets.ISO_8859_1)));
    }

    static String head(int status, String type, String headers) {
        return "HTTP/1.1 " + status + " Said\r\nContent-Type: " + type + "\r\nConnection: close\r\n" + headers + "\r\n";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
