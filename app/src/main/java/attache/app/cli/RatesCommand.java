package attache.app.cli;

import attache.app.store.KeptRates;
import attache.ledger.Rates;
import attache.view.Counts;
import attache.view.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the rates of exchange of a store, or imports others. */
@CommandLine.Command(
        name = "rates",
        description = "Shows which rates of exchange the store converts with, or imports a table of them.",
        footer = {
            "",
            "A table is the European Central Bank's history (eurofxref-hist.csv: Date,USD,JPY,…) or a plain one",
            "(date,currency,per_eur), both in units of the currency for one euro. It is kept beside the store, as",
            "STORE.rates.csv, or on its server. Without one, the table that ships is used: one rate a currency, of June 2024.",
            "",
            "Examples:",
            "  attache rates",
            "  attache rates import eurofxref-hist.csv",
            "  attache ledger --in EUR"
        })
final class RatesCommand extends Command {
    /** What to do; the name is what stands on the command line. */
    enum Action {
        show,
        IMPORT
    }

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACTION",
            defaultValue = "show",
            description = "show or import (default: show).")
    private Action action = Action.show;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The table to import.")
    private String file = "";

    RatesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Console console = console();
        if (action == Action.show) {
            Rates rates = KeptRates.of(store.location);
            console.print(Line.of(rates.version() + ": " + Counts.of(rates.size(), "rate", "rates")));
            return DONE;
        }
        if (file.isEmpty()) {
            console.complain("rates import wants a file: attache rates import eurofxref-hist.csv.");
            return WRONG_USAGE;
        }
        return read(Path.of(file), console);
    }

    private int read(Path path, Console console) {
        LocalDate today = LocalDate.ofInstant(surroundings().clock().instant(), ZoneOffset.UTC);
        try {
            Rates rates =
                    KeptRates.keep(store.location, path.getFileName() + ", imported " + today, Files.readString(path));
            console.say("Imported " + Counts.of(rates.size(), "rate", "rates") + " from " + path + ".");
            return DONE;
        } catch (NoSuchFileException e) {
            console.complain(path + ": there is no such file.");
        } catch (IOException | IllegalArgumentException e) {
            console.complain(path + ": " + e.getMessage());
        }
        return SOME_FAILED;
    }
}
