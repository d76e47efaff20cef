package attache.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TextDecoderTest {
    private static final String NEWS =
            "Der Minister sagte in Köln, die Lieferung für die Ukraine sei „größer als zuvor“. "
                    + "Später hieß es, auch Dänemark und Norwegen möchten helfen.";

    @Test
    void readsUtf8AsItIs() {
        Decoded.Text text = text(NEWS.getBytes(UTF_8));

        assertThat(text.text()).isEqualTo(NEWS);
        assertThat(text.charset()).isEqualTo(UTF_8);
        assertThat(text.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF"})
    void believesAByteOrderMark(String charset, String mark) {
        Decoded.Text text = text(join(HexFormat.of().parseHex(mark), NEWS.getBytes(Charset.forName(charset))));

        assertThat(text.text()).isEqualTo(NEWS);
        assertThat(text.charset()).isEqualTo(Charset.forName(charset));
        assertThat(text.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void tellsUtf16WithoutAMarkByItsZeroBytes(String charset) {
        String ukrainian = "Міністр заявив, що допомога надійде у жовтні 2025 року, а решта – пізніше.";

        assertAssumed(NEWS, Charset.forName(charset));
        assertAssumed(ukrainian, Charset.forName(charset));
    }

    @Test
    void readsLatin1AsItsWindowsSuperset() {
        byte[] bytes =
                "Le ministre a déclaré que l'aide à l'Ukraine sera livrée cet été, après la conférence de Genève."
                        .getBytes(ISO_8859_1);

        Decoded.Text text = text(bytes);

        assertThat(text.text()).contains("déclaré", "livrée cet été", "Genève");
        assertThat(text.remarks()).extracting(Finding::problem).containsExactly(Problem.ENCODING_ASSUMED);
        assertThat(text.remarks().getFirst().reason()).contains("windows-1252");
    }

    @Test
    void readsEnglishWithTheQuotesOfWindows() {
        byte[] bytes = "The minister said Ukraine\u0092s partners had \u0093not done enough\u0094 \u0096 and left."
                .getBytes(ISO_8859_1);

        assertThat(text(bytes).text())
                .isEqualTo("The minister said Ukraine’s partners had “not done enough” – and left.");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, 'Министр обороны сообщил, что новая партия помощи прибудет в течение недели, а переговоры о кредите продолжатся.'",
        "KOI8-R, 'Министр обороны сообщил, что новая партия помощи прибудет в течение недели, а переговоры о кредите продолжатся.'",
        "Shift_JIS, '日本政府はウクライナに対する新たな支援を発表した。外務省によると、発電機と医薬品が含まれるという。'",
        "windows-1253, 'Ο υπουργός δήλωσε ότι η βοήθεια προς την Ουκρανία θα συνεχιστεί και το επόμενο έτος.'"
    })
    void tellsOtherOlderEncodings(String charset, String words) {
        assertThat(text(words.getBytes(Charset.forName(charset))).text()).isEqualTo(words);
    }

    @Test
    void keepsWhatStandsBeforeACutOffCharacter() {
        byte[] whole = (NEWS + " Ende ö").getBytes(UTF_8);

        Decoded.Text text = text(Arrays.copyOf(whole, whole.length - 1));

        assertThat(text.text()).isEqualTo(NEWS + " Ende ");
        assertThat(text.remarks()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(Problem.TRUNCATED);
            assertThat(finding.place()).isEqualTo(new Place.Offset(whole.length - 2));
        });
    }

    @Test
    void readsUtf8WithOneWrongByteAsUtf8() {
        byte[] bytes = NEWS.getBytes(UTF_8);
        int comma = NEWS.indexOf(','); // "Köln" before it takes one byte more than it has letters.
        bytes[comma + 1] = (byte) 0xFF;

        Decoded.Text text = text(bytes);

        assertThat(text.text()).isEqualTo(NEWS.replaceFirst(",", "\uFFFD"));
        assertThat(text.remarks()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(Problem.DAMAGED);
            assertThat(finding.place()).isEqualTo(new Place.Offset(comma + 1));
        });
    }

    @Test
    void refusesNothing() {
        assertThat(refused(new byte[0]).problem()).isEqualTo(Problem.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t\r\n ", "\u00A0\u2003", "\uFEFF \u200B"})
    void refusesWhatHoldsNoWords(String blank) {
        assertThat(refused(blank.getBytes(UTF_8)).problem()).isEqualTo(Problem.BLANK);
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452, a PNG image",
        "504B030414000600, a ZIP archive",
        "255044462D312E370A25E2E3CFD3, a PDF document",
        "1F8B0800000000000003, a gzip archive"
    })
    void namesKnownBinaryFormats(String start, String words) {
        Finding finding = refused(HexFormat.of().parseHex(start));

        assertThat(finding.problem()).isEqualTo(Problem.BINARY);
        assertThat(finding.reason()).contains(words);
    }

    @Test
    void refusesTextWithNul() {
        assertThat(refused("Some words\0and more words".getBytes(UTF_8)).problem())
                .isEqualTo(Problem.BINARY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void refusesRandomBytesEvenWithoutNul(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (1 + random.nextInt(255));
        }

        assertThat(refused(bytes).problem()).as("seed %d", seed).isEqualTo(Problem.BINARY);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void neverThrows(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);

            assertThat(TextDecoder.decode("in", bytes))
                    .as("seed %d, round %d", seed, round)
                    .isNotNull();
        }
    }

    private static void assertAssumed(String words, Charset charset) {
        Decoded.Text text = text(words.getBytes(charset));
        assertThat(text.text()).isEqualTo(words);
        assertThat(text.charset()).isEqualTo(charset);
        assertThat(text.remarks()).extracting(Finding::problem).containsExactly(Problem.ENCODING_ASSUMED);
    }

    private static Decoded.Text text(byte[] bytes) {
        Decoded decoded = TextDecoder.decode("in.txt", bytes);
        assertThat(decoded).isInstanceOf(Decoded.Text.class);
        return (Decoded.Text) decoded;
    }

    private static Finding refused(byte[] bytes) {
        Decoded decoded = TextDecoder.decode("in.txt", bytes);
        assertThat(decoded).isInstanceOf(Decoded.Refused.class);
        Finding finding = ((Decoded.Refused) decoded).finding();
        assertThat(finding.input()).isEqualTo("in.txt");
        assertThat(finding.line()).startsWith("in.txt: ").doesNotContain("\n");
        return finding;
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
