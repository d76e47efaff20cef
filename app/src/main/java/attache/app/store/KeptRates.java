package attache.app.store;

import attache.app.store.StoreException.Reason;
import attache.ledger.Rates;
import attache.ledger.RatesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The rates of exchange beside a store: a text file {@code STORE.rates.csv} in the layout in which it was imported, under a first line
 * {@code # version: …}; where there is none, the table that ships.
 */
public final class KeptRates {
    private static final String VERSION = "# version: ";

    private KeptRates() {}

    private static Path file(Path store) {
        return store.resolveSibling(store.getFileName() + ".rates.csv");
    }

    /**
     * The rates of {@code store}.
     *
     * @throws StoreException where the file cannot be read, or is no table of rates
     */
    public static Rates of(Path store) {
        Path file = file(store);
        if (Files.notExists(file)) {
            return Rates.shipped();
        }
        try {
            String text = Files.readString(file);
            String first = text.lines().findFirst().orElse("");
            return RatesReader.read(
                    first.startsWith(VERSION) ? first.substring(VERSION.length()) : String.valueOf(file.getFileName()),
                    text);
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(
                    Reason.DAMAGED,
                    "The rates " + file + " cannot be read: " + e.getMessage()
                            + " Import them again (attache rates import).");
        }
    }

    /**
     * Keeps {@code text}, a table of rates, for {@code store} in place of what there was; a kill leaves the old one or the new.
     *
     * @param version what to call it: one line
     * @return the table
     * @throws IllegalArgumentException where it is no table of rates
     * @throws IOException where it cannot be written
     */
    public static Rates keep(Path store, String version, String text) throws IOException {
        Rates rates = RatesReader.read(version, text);
        Path file = file(store);
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(written, VERSION + version.replace('\n', ' ') + "\n" + text);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return rates;
    }
}
