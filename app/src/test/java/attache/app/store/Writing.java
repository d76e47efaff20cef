package attache.app.store;

import attache.app.Articles;
import attache.app.TinyReading;
import attache.article.Article;
import java.io.PrintStream;
import java.time.Instant;

/** A process that keeps articles without end and says so after each: to be killed. */
final class Writing {
    /** Records in each of its articles. */
    static final int RECORDS = 40;

    private Writing() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(StoreLocation.of(arguments[0], System.getenv()), Access.WRITE);
                PrintStream out = new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out),
                        true,
                        java.nio.charset.StandardCharsets.UTF_8)) {
            for (long number = store.articles().count(); ; number++) {
                Article article = article(number);
                store.articles()
                        .keep(article, TinyReading.FIRST.extractor(), Instant.EPOCH, TinyReading.FIRST.read(article));
                out.println(article.digest());
            }
        }
    }

    static Article article(long number) {
        StringBuilder body = new StringBuilder("Number " + number + ". ");
        for (int i = 0; i < RECORDS; i++) {
            body.append("NOR pledged ").append(number + i).append(" drone to UKR. ");
        }
        return Articles.article("article-" + number, body.toString());
    }
}
