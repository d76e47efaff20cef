package attache.app.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FeedReaderTest {
    private static Feed read(String text) {
        return FeedReader.read(
                "https://port.example/feeds/all.xml", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static List<String> addresses(Feed feed) {
        return feed.items().stream().map(Feed.Item::address).toList();
    }

    @Test
    void readsRss() {
        Feed feed = read("""
                <?xml version="1.0"?><rss version="2.0"><channel><title>Port</title><link>https://port.example/</link>
                <item><title>Help &amp;amp; hope</title><link>https://port.example/a</link><pubDate>Sat, 05 Apr 2031 10:00:00 GMT</pubDate></item>
                <item><title><![CDATA[Cranes <b>leave</b>]]></title><guid>https://port.example/b</guid></item>
                <item><title>Again</title><link>https://port.example/a</link></item>
                <item><title>No address</title><guid isPermaLink="false">77</guid></item></channel></rss>""");

        assertThat(addresses(feed)).containsExactly("https://port.example/a", "https://port.example/b");
        assertThat(feed.items().getFirst().title()).contains("Help & hope");
        assertThat(feed.items().getFirst().published()).contains("Sat, 05 Apr 2031 10:00:00 GMT");
        assertThat(feed.items().get(1).title()).contains("Cranes leave");
    }

    @Test
    void readsRdf() {
        assertThat(
                        addresses(
                                read(
                                        "<rdf:RDF><item rdf:about='x'><title>A</title><link>/a</link><dc:date>2031-04-05</dc:date></item></rdf:RDF>")))
                .containsExactly("https://port.example/a");
    }

    @Test
    void readsAtom() {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://port.example/feed"/>
                <entry><title>A</title><link rel="self" href="/entry.atom"/><link rel="alternate" href="/a"/>
                <updated>2031-04-05T10:00:00Z</updated></entry></feed>""");

        assertThat(addresses(feed)).containsExactly("https://port.example/a");
        assertThat(feed.items().getFirst().published()).contains("2031-04-05T10:00:00Z");
    }

    @Test
    void readsJsonFeed() {
        Feed feed = read("""
                {"version":"https://jsonfeed.org/version/1.1","items":[
                {"id":"1","url":"https://port.example/a","title":"A","date_published":"2031-04-05T10:00:00Z"},{"id":"2"}]}""");

        assertThat(addresses(feed)).containsExactly("https://port.example/a");
    }

    @Test
    void readsNewsSitemapsAndTheirIndexes() {
        Feed news = read("""
                <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://port.example/a</loc>
                <news:news><news:publication_date>2031-04-05</news:publication_date><news:title>A</news:title></news:news></url></urlset>""");
        Feed index = read("<sitemapindex><sitemap><loc>https://port.example/news.xml</loc></sitemap></sitemapindex>");

        assertThat(news.items())
                .containsExactly(new Feed.Item("https://port.example/a", Optional.of("A"), Optional.of("2031-04-05")));
        assertThat(index.feeds()).containsExactly("https://port.example/news.xml");
    }

    @Test
    void anAddressOfThousandsOfCharactersIsPassedOver() {
        String announced = "{\"items\":[{\"url\":\"https://port.example/%s\"},{\"url\":\"https://port.example/a\"}]}";

        assertThat(addresses(read(announced.replace("%s", "b".repeat(3_000)))))
                .containsExactly("https://port.example/a");
    }

    @Test
    void readsOpml() {
        Feed list = read(
                "<opml version='2.0'><body><outline text='Sea'><outline type='rss' xmlUrl='https://port.example/sea.xml'/>"
                        + "<outline xmlUrl='file:///etc/hostname'/></outline></body></opml>");

        assertThat(list.feeds()).containsExactly("https://port.example/sea.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "<rss", "no feed", "<html><body><p>Words</p></body></html>", "{\"items\": 7}"})
    void whatIsNoFeedAnnouncesNothing(String text) {
        assertThat(read(text)).isEqualTo(new Feed(List.of(), List.of()));
    }

    @Test
    void entitiesThatAFeedDeclaresAreNotExpanded() {
        StringBuilder bomb =
                new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaaaaaaaa\">");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append("<!ENTITY ").append(c).append(" \"");
            bomb.append(("&" + (char) (c - 1) + ";").repeat(16)).append("\">");
        }
        bomb.append("<!ENTITY file SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&z;&file;</title>")
                .append("<link>https://port.example/a</link></item></channel></rss>");

        long start = System.nanoTime();
        Feed feed = read(bomb.toString());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(addresses(feed)).containsExactly("https://port.example/a");
        assertThat(feed.items().getFirst().title().orElse("").length()).isLessThan(100);
    }

    @Test
    void elementsNestedVeryDeeplyCostNoStack() {
        assertThatNoException().isThrownBy(() -> read("<rss>" + "<a>".repeat(200_000)));
    }
}
