package attache.app.cli;

import attache.annotation.date.Dates;
import attache.view.NormalizedDates;
import attache.view.NormalizedView;
import attache.view.Timex3View;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
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
            "With --timex3, a line is {\"doc\", \"dct\", \"text\"} with the day of writing in dct, and gives {\"doc\", \"timex\":",
            "[{\"start\", \"end\", \"text\", \"type\", \"value\"}]} as TimeML defines them.",
            "",
            "Examples:",
            "  echo 'about $2.5 billion' | attache normalize --kind money",
            "  echo 'by next Friday' | attache normalize --kind date --reference 2024-05-01",
            "  attache normalize --kind date --timex3 < documents.jsonl"
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
            description = {
                "The day that the lines were written, for words such as \"next Friday\".",
                "Without it such words have no date, and are left out: no line reads otherwise tomorrow than today."
            })
    private Optional<LocalDate> reference = Optional.empty();

    @Option(
            names = "--timex3",
            description = "With --kind date: read documents as JSON Lines and print their time expressions as TIMEX3.")
    private boolean timex3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NormalizeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (timex3 && (kind != Kind.date || reference.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--timex3 goes with --kind date and, since documents bring their day, without --reference.");
        }
        JsonMapper json = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        Function<String, Object> reading = reading();
        boolean all = true;
        int number = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(surroundings().in(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (timex3 && line.isBlank()) {
                    continue;
                }
                try {
                    surroundings().out().println(json.writeValueAsString(reading.apply(line)));
                } catch (DatedDocument.Malformed e) {
                    console().complain("standard input, line " + number + ": " + e.getMessage() + ".");
                    all = false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all ? DONE : SOME_FAILED;
    }

    private Function<String, Object> reading() {
        if (timex3) {
            return timex3();
        }
        if (kind == Kind.date) {
            NormalizedDates dates = new NormalizedDates(Dates.english());
            return line -> dates.read(line, reference);
        }
        NormalizedView.Kind amount = NormalizedView.Kind.valueOf(kind.name().toUpperCase(Locale.ROOT));
        return line -> NormalizedView.of(amount, line);
    }

    private static Function<String, Object> timex3() {
        Timex3View view = new Timex3View(Dates.english());
        return line -> {
            DatedDocument document = DatedDocument.parse(line);
            return view.read(document.doc(), document.creation(), document.text());
        };
    }
}
