package attache.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ByteLinesTest {

    @Test
    void cutsAtLineFeeds() throws IOException {
        assertThat(lines("one\n\nthree\r\nfour", 100)).containsExactly("1 one", "2 ", "3 three\r", "4 four");
    }

    @Test
    void aLineEndAtTheEndBeginsNoLine() throws IOException {
        assertThat(lines("one\n", 100)).containsExactly("1 one");
        assertThat(lines("", 100)).isEmpty();
    }

    @Test
    void skipsTheRestOfALineThatIsTooLong() throws IOException {
        assertThat(lines("short\n" + "x".repeat(200_000) + "\nlast", 5))
                .containsExactly("1 short", "2 xxxxx (too long)", "3 last");
    }

    @Test
    void holdsNoMoreThanTheLongestLineOfAnEndlessOne() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 300L * 1024 * 1024;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int count) {
                int given = (int) Math.min(left, count);
                Arrays.fill(into, from, from + given, (byte) 'x');
                left -= given;
                return given == 0 ? -1 : given;
            }
        };

        ByteLines.Line line = new ByteLines(endless, 1000).next().orElseThrow();

        assertThat(line.bytes()).hasSize(1000);
        assertThat(line.tooLong()).isTrue();
    }

    private static List<String> lines(String text, int longest) throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(UTF_8)), longest);
        List<String> all = new ArrayList<>();
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get().number() + " " + new String(line.get().bytes(), UTF_8)
                    + (line.get().tooLong() ? " (too long)" : ""));
        }
        return all;
    }
}
