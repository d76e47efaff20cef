package attache.app.cli;

import attache.annotation.date.Dates;
import attache.view.NormalizedDates;
import attache.view.NormalizedView;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads amounts or dates in lines of text. */
@CommandLine.Command(
        name = "normalize",
        description = "Reads amounts or dates in the lines of standard input; prints a line of JSON for each.",
        footer = {
            "",
            "Each line gives {\"found\": [{\"start\", \"end\", \"text\", …}]}, counted in Unicode code points.",
            "",
            "Example:",
            "  echo 'about $2.5 billion' | attache normalize --kind money",
            "  echo 'by next Friday' | attache normalize --kind date --reference 2024-05-01"
        })
final class NormalizeCommand extends Command {
    /** What is looked for; the names are what stands on the command line. */
    enum Kind {
        money,
        number,
        dimension,
        percent,
        temperature,
        date
    }

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "What to read: ${COMPLETION-CANDIDATES}.")
    private Kind kind = Kind.money;

    @Option(
            names = "--reference",
            paramLabel = "DATE",
            description = "The day that the lines were written, for words such as \"next Friday\"; default: today.")
    private Optional<LocalDate> reference = Optional.empty();

    NormalizeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        JsonMapper json = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        Function<String, Object> reading = reading();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(surroundings().in(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                surroundings().out().println(json.writeValueAsString(reading.apply(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DONE;
    }

    private Function<String, Object> reading() {
        LocalDate day = reference.orElseGet(
                () -> LocalDate.ofInstant(surroundings().clock().instant(), ZoneOffset.UTC));
        if (kind == Kind.date) {
            NormalizedDates dates = new NormalizedDates(Dates.english());
            return line -> dates.read(line, Optional.of(day));
        }
        NormalizedView.Kind amount = NormalizedView.Kind.valueOf(kind.name().toUpperCase(Locale.ROOT));
        return line -> NormalizedView.of(amount, line, day);
    }
}
