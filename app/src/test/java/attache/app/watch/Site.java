package attache.app.watch;

import attache.app.fetch.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A news site on loopback: articles, and feeds of every kind that announce them. */
public final class Site implements AutoCloseable {
    private LoopbackServer server;
    private final List<String> items = new ArrayList<>();

    public Site() throws IOException {
        server = new LoopbackServer();
    }

    /** A page on which Norway promises {@code number} drones: one record for the tests' reading. */
    public static String page(int number) {
        return "<!doctype html><html><head><title>Harbour sends " + number + "</title>"
                + "<meta property=\"article:published_time\" content=\"2026-04-01\"></head><body><h1>Harbour sends "
                + number
                + "</h1><p>NOR pledged " + number
                + " drone to UKR. The harbour council met in Kyiv on Monday and said that"
                + " consignment " + number
                + " would leave before the week is out.</p><p>What was promised to Ukraine last year has"
                + " arrived, the harbour master told reporters on the quay, and nothing of it was lost.</p></body></html>";
    }

    /** A page that is about something else. */
    public static String offTopic() {
        return "<!doctype html><html><head><title>Herring prices</title></head><body><h1>Herring prices</h1><p>The price of herring"
                + " rose again on Monday, said the fishermen who had come to the auction, and it will rise further.</p><p>Nobody on the"
                + " quay could remember a dearer spring than this one, and some had seen sixty of them.</p></body></html>";
    }

    /** Puts an article there and announces it. */
    public Site announce(String path, String html) {
        server.page(path, html);
        items.add(path);
        return this;
    }

    /** Puts a feed there that announces what was announced so far. */
    public Site feed(String path, String kind, Function<List<String>, String> form) {
        server.page(path, kind, "", form.apply(addresses()).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The same in RSS. */
    public Site rss(String path) {
        return feed(path, "application/rss+xml", Site::rss);
    }

    /** A feed in RSS that says nothing has changed to whoever asks with {@code tag}. */
    public Site conditional(String path, String tag) {
        byte[] body = rss(addresses()).getBytes(StandardCharsets.UTF_8);
        server.answer(path, out -> {
            String last = server.requests().getLast();
            boolean known = last.contains("If-None-Match: " + tag) && last.contains("If-Modified-Since: ");
            String head =
                    "HTTP/1.1 " + (known ? "304 Same" : "200 OK") + "\r\nContent-Type: application/rss+xml\r\nETag: "
                            + tag + "\r\nLast-Modified: Sat, 05 Apr 2031 10:00:00 GMT\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            if (!known) {
                out.write(body);
            }
        });
        return this;
    }

    public LoopbackServer server() {
        return server;
    }

    public String at(String path) {
        return server.at(path);
    }

    /** Goes away. */
    public void leave() throws IOException {
        server.close();
    }

    /** Comes back at the same address, with nothing on it. */
    public void comeBack() throws IOException {
        server = new LoopbackServer(server.port());
    }

    private List<String> addresses() {
        return items.stream().map(server::at).toList();
    }

    static String rss(List<String> addresses) {
        StringBuilder feed =
                new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour</title>");
        addresses.forEach(address ->
                feed.append("<item><title>News</title><link>").append(address).append("</link></item>"));
        return feed.append("</channel></rss>").toString();
    }

    static String atom(List<String> addresses) {
        StringBuilder feed = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour</title>");
        addresses.forEach(address -> feed.append("<entry><title>News</title><link href=\"")
                .append(address)
                .append("\"/></entry>"));
        return feed.append("</feed>").toString();
    }

    static String json(List<String> addresses) {
        StringBuilder feed = new StringBuilder("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [");
        addresses.forEach(address -> feed.append(feed.charAt(feed.length() - 1) == '[' ? "" : ", ")
                .append("{\"id\": \"")
                .append(address)
                .append("\", \"url\": \"")
                .append(address)
                .append("\"}"));
        return feed.append("]}").toString();
    }

    static String sitemap(List<String> addresses) {
        StringBuilder feed = new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">");
        addresses.forEach(address -> feed.append("<url><loc>")
                .append(address)
                .append("</loc><news:news><news:title>News</news:title></news:news></url>"));
        return feed.append("</urlset>").toString();
    }

    static String opml(List<String> feeds) {
        StringBuilder list = new StringBuilder("<opml version=\"2.0\"><body>");
        feeds.forEach(feed ->
                list.append("<outline type=\"rss\" xmlUrl=\"").append(feed).append("\"/>"));
        return list.append("</body></opml>").toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
