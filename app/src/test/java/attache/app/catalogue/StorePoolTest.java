package attache.app.catalogue;

import attache.app.Articles;
import attache.app.Database;
import attache.app.TinyReading;
import attache.app.store.Access;
import attache.app.store.Store;
import attache.app.store.StoreLocation;
import attache.article.Article;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Connections to a store outlive neither their server nor a failure, and whoever looks does not notice. */
class StorePoolTest {
    @TempDir
    private Path directory;

    @Test
    void aServerThatWasRestartedMeanwhileIsLookedAtOverAnotherConnection() throws SQLException {
        StoreLocation place = Database.POSTGRESQL.store(directory, "test");
        Article article = Articles.article("goods", "NOR pledged 12 drone to UKR.");
        try (Store store = Store.open(place, Access.WRITE)) {
            store.articles().keep(article, "tiny-1", Instant.EPOCH, TinyReading.FIRST.read(article));
        }
        try (StorePool pool = new StorePool(place, 2)) {
            assertThat((long) pool.look(store -> store.articles().count())).isEqualTo(1);
            try (Connection connection = Database.POSTGRESQL.connect(directory, "test");
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            }

            assertThat((long) pool.look(store -> store.articles().count())).isEqualTo(1);
        }
    }
}
