package attache.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageDecoderTest {
    private static final String WORDS = "<p>Допомога надійшла вчора, сказав речник ради громади на березі.</p>";

    private static Decoded.Text decode(byte[] bytes, Optional<String> declared) {
        return (Decoded.Text) PageDecoder.decode("page.html", bytes, declared);
    }

    @Test
    void believesTheServer() {
        Charset cyrillic = Charset.forName("windows-1251");

        assertThat(decode(WORDS.getBytes(cyrillic), Optional.of("windows-1251")).text())
                .isEqualTo(WORDS);
    }

    @Test
    void believesTheMetaElementWhereTheServerSaysNothing() {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=KOI8-U'></head>" + WORDS;

        assertThat(decode(page.getBytes(Charset.forName("KOI8-U")), Optional.empty())
                        .text())
                .isEqualTo(page);
    }

    @Test
    void utf8ComesBeforeWhatIsDeclared() {
        assertThat(decode(WORDS.getBytes(StandardCharsets.UTF_8), Optional.of("iso-8859-1"))
                        .text())
                .isEqualTo(WORDS);
    }

    @Test
    void latin1IsWindows1252() {
        byte[] bytes = "<p>\u201CHelp\u201D costs \u20AC5</p>".getBytes(Charset.forName("windows-1252"));

        assertThat(decode(bytes, Optional.of("ISO-8859-1")).text()).isEqualTo("<p>\u201CHelp\u201D costs \u20AC5</p>");
    }

    @Test
    void aByteOrderMarkComesFirst() {
        byte[] bytes = ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE);

        assertThat(decode(bytes, Optional.of("windows-1251")).text()).isEqualTo(WORDS);
    }

    @Test
    void anEncodingThatThereIsNotIsGuessed() {
        byte[] bytes = "<p>Die Brücke für Jülich wird später größer gebaut, hieß es aus Köln.</p>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(decode(bytes, Optional.of("x-no-such-thing")).text()).contains("Brücke für Jülich");
    }
}
