package attache.app.cli;

import attache.dossier.DossierReader;
import attache.source.Finding;
import attache.view.Counts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes and checks dossiers. */
@CommandLine.Command(
        name = "dossier",
        description = "Writes a dossier to begin from, or checks one.",
        footer = {
            "",
            "attache dossier init FILE writes a dossier that ships to FILE; attache dossier check FILE names what is wrong",
            "with one, by line and field.",
            "",
            "Examples:",
            "  attache dossier init relief.yaml --from earthquake",
            "  attache dossier check relief.yaml"
        })
final class DossierCommand extends Command {
    /** What to do. */
    enum Act {
        INIT,
        CHECK
    }

    @Parameters(index = "0", paramLabel = "ACT", description = "init or check.")
    private Act act = Act.CHECK;

    @Parameters(index = "1", paramLabel = "FILE", description = "The dossier's file.")
    private String file = "";

    @Option(
            names = "--from",
            paramLabel = "NAME",
            description = "What init begins from: ukraine or earthquake (default).")
    private Optional<String> from = Optional.empty();

    DossierCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        try {
            Path path = Path.of(file);
            return switch (act) {
                case INIT -> init(path, console);
                case CHECK -> check(path, console);
            };
        } catch (FileAlreadyExistsException e) {
            console.complain(file + " is there already. Give another name, or remove it first.");
            return WRONG_USAGE;
        } catch (IOException | InvalidPathException e) {
            console.complain(file + ": " + e.getMessage() + ". Check the path.");
            return SOME_FAILED;
        }
    }

    private int init(Path path, Console console) throws IOException {
        String name = from.orElse("earthquake");
        if (!IntakeOptions.SHIPPED.contains(name)) {
            console.complain(
                    "no dossier \"" + name + "\" ships: there are " + String.join(", ", IntakeOptions.SHIPPED) + ".");
            return WRONG_USAGE;
        }
        try (InputStream shipped = DossierReader.class.getResourceAsStream(name + ".yaml")) {
            if (shipped == null) {
                throw new IllegalStateException(name + ".yaml ships with the program.");
            }
            byte[] yaml = shipped.readAllBytes();
            Files.write(path, yaml, java.nio.file.StandardOpenOption.CREATE_NEW);
        }
        console.say("Wrote " + file + ". Change it to your effort, then: attache read --dossier " + file + " PATH…");
        return DONE;
    }

    private int check(Path path, Console console) throws IOException {
        return switch (DossierReader.read(file, Files.readString(path, StandardCharsets.UTF_8))) {
            case DossierReader.Valid valid -> {
                console.say(file + " is a dossier: " + valid.dossier().name() + ", "
                        + Counts.of(valid.dossier().feeds().size(), "feed", "feeds") + ", "
                        + Counts.of(valid.dossier().words().size(), "word", "words") + ".");
                yield DONE;
            }
            case DossierReader.Invalid invalid -> {
                invalid.findings().stream().map(Finding::line).forEach(console::complain);
                yield SOME_FAILED;
            }
        };
    }
}
