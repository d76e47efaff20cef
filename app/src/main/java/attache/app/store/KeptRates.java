package attache.app.store;

import attache.app.store.StoreException.Reason;
import attache.ledger.Rates;
import attache.ledger.RatesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The rates of exchange that a store converts with, as text in the layout in which they were imported. Beside a file they are the file
 * {@code STORE.rates.csv}, under a first line {@code # version: …}; on a server they are in the database, the same for all who use it.
 * Where there are none, it is the table that ships.
 */
public final class KeptRates {
    private static final String VERSION = "# version: ";

    private KeptRates() {}

    /**
     * The rates of the store in {@code location}, which need not be there.
     *
     * @throws StoreException where they cannot be read, or are no table of rates
     */
    public static Rates of(StoreLocation location) {
        return switch (location) {
            case StoreFile file -> beside(file.rates());
            case PostgresAddress address -> onServer(address);
        };
    }

    private static Rates beside(Path file) {
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
            throw unreadable(file.toString(), e);
        }
    }

    private static Rates onServer(PostgresAddress address) {
        try (Store store = Store.open(address, Access.READ)) {
            return store.session()
                    .look(() -> store.session()
                            .sql("SELECT version, written FROM exchange_rates")
                            .first(row -> RatesReader.read(row.getString(1), row.getString(2)))
                            .orElseGet(Rates::shipped));
        } catch (IllegalArgumentException e) {
            throw unreadable("of " + address, e);
        }
    }

    private static StoreException unreadable(String what, Exception failure) {
        return new StoreException(
                Reason.DAMAGED,
                "The rates " + what + " cannot be read: " + failure.getMessage()
                        + " Import them again (attache rates import).");
    }

    /**
     * Keeps {@code text}, a table of rates, for the store in {@code location} in place of what there was; a kill leaves the old one or the
     * new.
     *
     * @param version what to call it: one line
     * @return the table
     * @throws IllegalArgumentException where it is no table of rates
     * @throws IOException where it cannot be written beside a file
     * @throws StoreException where it cannot be written to a database
     */
    public static Rates keep(StoreLocation location, String version, String text) throws IOException {
        Rates rates = RatesReader.read(version, text);
        String line = version.replace('\n', ' ');
        switch (location) {
            case StoreFile file -> {
                Path written = file.rates().resolveSibling(file.rates().getFileName() + ".new");
                Files.writeString(written, VERSION + line + "\n" + text);
                Files.move(written, file.rates(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            case PostgresAddress address -> {
                try (Store store = Store.open(address, Access.WRITE)) {
                    Session session = store.session();
                    session.together(() -> {
                        session.sql("DELETE FROM exchange_rates").run();
                        session.sql("INSERT INTO exchange_rates (version, written) VALUES (:version, :text)")
                                .with("version", line)
                                .with("text", text)
                                .run();
                        return session;
                    });
                }
            }
        }
        return rates;
    }
}
