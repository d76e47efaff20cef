package attache.app.cli;

import attache.app.fetch.AddressPolicy;
import attache.app.fetch.FetchLimits;
import attache.app.fetch.Fetcher;
import attache.article.PageArticles;
import attache.dossier.Dossier;
import attache.dossier.DossierReader;
import attache.source.Finding;
import attache.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands that read news take: which effort they read about, and whom they may fetch from. */
class EffortOptions {
    /** The dossiers that ship, by the names they are asked for. */
    static final List<String> SHIPPED = List.of("ukraine", "earthquake");

    @Option(
            names = "--dossier",
            paramLabel = "FILE",
            description =
                    "The dossier of the effort: a YAML file, or one that ships (ukraine, earthquake). Default: ukraine.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--allow-private",
            description = "Fetch from addresses that are not of the public internet, too: servers of your own.")
    private boolean allowPrivate;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The dossier; none where the one that ships is meant. A file that is none is wrong usage. */
    final Optional<Dossier> dossier() {
        return name.map(this::load);
    }

    /** The dossier that is meant: the one that ships where none is named. */
    final Dossier effort() {
        return dossier().orElseGet(Dossier::ukraine);
    }

    /** Reads pages, and believes no date of publication after today. */
    final PageArticles pages(Surroundings surroundings) {
        return new PageArticles(Limits.STANDARD, Optional.of(today(surroundings)));
    }

    /** The day in UTC. */
    static LocalDate today(Surroundings surroundings) {
        return LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
    }

    /** What fetches, by the limits that ship. */
    final Fetcher fetcher(Surroundings surroundings) {
        return new Fetcher(
                FetchLimits.STANDARD,
                allowPrivate ? AddressPolicy.ANY : AddressPolicy.PUBLIC,
                AddressPolicy.Resolver.system(),
                surroundings.clock(),
                time -> Waiting.out(time, surroundings.stopping()));
    }

    private Dossier load(String given) {
        if (SHIPPED.contains(given)) {
            return Dossier.shipped(given);
        }
        try {
            return switch (DossierReader.read(given, Files.readString(Path.of(given), StandardCharsets.UTF_8))) {
                case DossierReader.Valid valid -> valid.dossier();
                case DossierReader.Invalid invalid ->
                    throw wrong(invalid.findings().stream().map(Finding::line).collect(Collectors.joining("\n")));
            };
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw wrong("the dossier " + given + " cannot be read (" + e.getMessage()
                    + "): give a YAML file, ukraine or earthquake. \"attache dossier init FILE\" writes one.");
        }
    }

    /** Wrong usage of the command that these options are of. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
