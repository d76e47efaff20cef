package attache.app;

import attache.app.store.StoreFile;
import attache.app.store.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The database systems that a store can be in, each with as many stores as tests want. */
public enum Database {
    /** A file in the test's directory. */
    SQLITE {
        @Override
        public StoreLocation store(Path directory, String name) {
            return new StoreFile(directory.resolve(name + ".db"));
        }

        @Override
        public Connection connect(Path directory, String name) throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(name + ".db"));
        }
    },

    /** A database of a server that runs for as long as the tests do, which is started when it is first asked for. */
    POSTGRESQL {
        @Override
        public StoreLocation store(Path directory, String name) {
            return StoreLocation.of(address(directory, name), Map.of("XDG_CACHE_HOME", directory.toString()));
        }

        @Override
        public Connection connect(Path directory, String name) throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:" + address(directory, name).replace("postgres@", "") + "?currentSchema=attache",
                    "postgres",
                    "");
        }
    };

    private static final Map<Path, String> NAMES = new ConcurrentHashMap<>();

    /** Where the store of this name is that belongs to a test with {@code directory}; asked again, it is the same. */
    public abstract StoreLocation store(Path directory, String name);

    /** A connection to the same behind the program's back. */
    public abstract Connection connect(Path directory, String name) throws SQLException;

    /** The address of the database of this name, as it is given to {@code --store}; it is made when it is first asked for. */
    public static String address(Path directory, String name) {
        return "postgresql://postgres@localhost:" + Server.RUNNING.getPort() + "/"
                + NAMES.computeIfAbsent(directory.resolve(name), _ -> made());
    }

    private static String made() {
        String name = "store_" + (NAMES.size() + 1) + "_" + System.nanoTime();
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection to the server by whom everything is allowed. */
    public static Connection administrator() throws SQLException {
        return Server.RUNNING.getPostgresDatabase().getConnection();
    }

    /** The port that the server listens at on this machine. */
    public static int port() {
        return Server.RUNNING.getPort();
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // Databases of tests need not outlive the machine, and their collation must not matter.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "60")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
