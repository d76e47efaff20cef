package attache.app.store;

import attache.app.TinyReading;
import attache.article.Article;
import attache.decision.ClaimReference;
import attache.decision.Decision;
import attache.decision.Decision.Accept;
import attache.decision.Decision.Reject;
import attache.record.SourcedRecord;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A process that decides without end and says the id of each decision once it is kept: to be killed. */
final class Deciding {
    private Deciding() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Store store = Store.open(StoreLocation.of(arguments[0], System.getenv()), Access.WRITE);
                PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            Article article = Writing.article(0);
            if (!store.articles().known(article, TinyReading.FIRST.extractor())) {
                store.articles()
                        .keep(article, TinyReading.FIRST.extractor(), Instant.EPOCH, TinyReading.FIRST.read(article));
            }
            List<SourcedRecord> records = store.records().all();
            for (long number = store.decisions().last(); ; number++) {
                ClaimReference claim = ClaimReference.of(records.get((int) (number % records.size())));
                Decision decision = number % 2 == 0 ? new Reject(claim) : new Accept(claim);
                long seen = store.decisions().last();
                if (store.decisions().make(Instant.EPOCH, arguments[1], "", seen, decision)
                        instanceof Decisions.Kept kept) {
                    out.println(kept.link().digest());
                }
                // SQLite gives turns to whoever asks first: without a pause the other process might get none.
                Thread.sleep(2);
            }
        }
    }
}
