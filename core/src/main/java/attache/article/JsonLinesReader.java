package attache.article;

import attache.source.ByteLines;
import attache.source.Decoded;
import attache.source.Finding;
import attache.source.Limits;
import attache.source.Place;
import attache.source.Problem;
import attache.source.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines, a line at a time. A line that cannot be read is a result of its own and does not stop the others. */
final class JsonLinesReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Limits limits;

    JsonLinesReader(Limits limits) {
        this.limits = limits;
    }

    /** Gives the article of every line of {@code stream} that is not blank; one refusal where there is none. */
    void read(String input, InputStream stream, Consumer<? super ReadResult> sink) throws IOException {
        ByteLines lines = new ByteLines(stream, limits.articleBytes());
        boolean any = false;
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!isBlank(line.get().bytes())) {
                sink.accept(read(input, line.get()));
                any = true;
            }
        }
        if (!any) {
            sink.accept(new Unreadable(new Finding(
                    input, Place.WHOLE, Problem.EMPTY, "there is no line in it", "Give an article a line.")));
        }
    }

    private ReadResult read(String input, ByteLines.Line line) {
        Place place = new Place.Line(line.number());
        if (line.tooLong()) {
            return ArticleReader.tooLarge(input, place, "more than " + limits.words(), limits);
        }
        return switch (TextDecoder.decode(input, line.bytes())) {
            case Decoded.Refused refused -> new Unreadable(at(place, refused.finding()));
            case Decoded.Text text -> withRemarks(parse(input, line.number(), text.text()), text, place);
        };
    }

    private static ReadResult parse(String input, int number, String line) {
        JsonNode value;
        try {
            value = JSON.readTree(line);
        } catch (JacksonException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            return new Unreadable(new Finding(
                    input,
                    new Place.LineColumn(number, column),
                    Problem.JSON,
                    "the line is no JSON: " + e.getOriginalMessage(),
                    "Mend or remove the line; the others were read."));
        }
        return JsonArticle.read(input, new Place.Line(number), number, value);
    }

    private static ReadResult withRemarks(ReadResult result, Decoded.Text decoded, Place place) {
        if (!(result instanceof ReadArticle read) || decoded.remarks().isEmpty()) {
            return result;
        }
        List<Finding> findings = new ArrayList<>();
        decoded.remarks().forEach(remark -> findings.add(at(place, remark)));
        findings.addAll(read.findings());
        return new ReadArticle(
                read.input(), read.place(), read.article(), read.source(), read.toSource(), findings, read.page());
    }

    private static Finding at(Place place, Finding finding) {
        return new Finding(finding.input(), place, finding.problem(), finding.reason(), finding.nextStep());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
