package attache.bench;

import attache.ledger.Conflict;
import attache.ledger.Ledger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints the conflicts among records in codebook form, one a line: {@code ConflictsMain RECORDS.jsonl ARTICLES-FOLDER}. */
public final class ConflictsMain {
    private ConflictsMain() {}

    /** Runs; throws where a file cannot be read. */
    public static void main(String[] args) throws IOException {
        Ledger ledger = Ledger.of(EntriesMain.records(Path.of(args[0]), Path.of(args[1])));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (Conflict conflict : ledger.conflicts()) {
            out.println(String.join(
                    "\t",
                    conflict.matter().name(),
                    conflict.type(),
                    conflict.about(),
                    conflict.left().record().id() + " " + conflict.left().says(),
                    conflict.right().record().id() + " " + conflict.right().says(),
                    conflict.left().origins().count() + " : "
                            + conflict.right().origins().count(),
                    conflict.reason()));
        }
        out.flush();
    }
}
