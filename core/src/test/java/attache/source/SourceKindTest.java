package attache.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceKindTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, Words, TEXT",
        "A.TXT, Words, TEXT",
        "a.b.md, Words, MARKDOWN",
        "a.jsonl, '{}', JSON_LINES",
        "a.ndjson, '{}', JSON_LINES",
        "a.json, '[]', JSON",
        "a.pdf, '%PDF-1.7', PDF",
        "a.html.gz, x, HTML",
        "a.warc.gz, x, WARC",
        // Content goes before the ending where it leaves no doubt.
        "a.txt, '  <!DOCTYPE html><html>', HTML",
        "a, 'WARC/1.0', WARC",
        // Without an ending that is known, the content decides.
        "-, '{\"body\": \"Words\"}', JSON_LINES",
        "-, Words, TEXT",
        "notes.2025, Words, TEXT"
    })
    void tellsTheKind(String name, String head, SourceKind kind) {
        assertThat(SourceKind.of(name, head)).isEqualTo(kind);
    }
}
