package attache.app.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes web archives for tests. */
public final class Archives {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;

    public Archives(WarcCompression compression) throws IOException {
        writer = new WarcWriter(Channels.newChannel(bytes), compression);
        writer.write(new Warcinfo.Builder().date(Instant.EPOCH).build());
    }

    /** A page of a news site about {@code matter}. */
    public static String html(String title, String matter) {
        return "<!doctype html><html><head><title>" + title + "</title></head><body><nav><a href=/>Home</a></nav><h1>"
                + title
                + "</h1><p>The council of the port said on Monday that it would send help to " + matter
                + " before the week is out.</p><p>What was promised to " + matter
                + " last year has arrived, the harbour master told reporters on the quay.</p></body></html>";
    }

    public Archives page(String address, String html) throws IOException {
        return response(address, MediaType.HTML_UTF8, html.getBytes(StandardCharsets.UTF_8), "");
    }

    Archives packedPage(String address, String html) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return response(address, MediaType.HTML_UTF8, packed.toByteArray(), "gzip");
    }

    Archives response(String address, MediaType type, byte[] body, String encoding) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(200, "OK").body(type, body);
        if (!encoding.isEmpty()) {
            http.setHeader("Content-Encoding", encoding);
        }
        writer.write(new WarcResponse.Builder(URI.create(address))
                .date(Instant.EPOCH)
                .body(http.build())
                .build());
        return this;
    }

    Archives request(String address) throws IOException {
        writer.write(new WarcRequest.Builder(URI.create(address))
                .date(Instant.EPOCH)
                .body(MediaType.HTTP_REQUEST, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                .build());
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
