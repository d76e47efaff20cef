package attache.bench;

import attache.article.Article;
import attache.ledger.Entry;
import attache.ledger.Ledger;
import attache.record.CodebookForm;
import attache.record.SourcedRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Joins records in codebook form into entries, one a line: {@code EntriesMain RECORDS.jsonl ARTICLES-FOLDER}. */
public final class EntriesMain {
    private EntriesMain() {}

    /** Runs; throws where a file cannot be read. */
    public static void main(String[] args) throws IOException {
        Ledger ledger = Ledger.of(records(Path.of(args[0]), Path.of(args[1])));
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        Stream.concat(ledger.entries().stream(), ledger.totals().stream())
                .map(EntriesMain::line)
                .forEach(out::println);
        out.flush();
    }

    /** The records of {@code file}, each with its article out of {@code folder}. */
    static List<SourcedRecord> records(Path file, Path folder) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        List<SourcedRecord> records = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode document = mapper.readTree(line);
            Article article = ArticleFiles.readUnderTitle(
                    folder.resolve(document.path("doc").asString() + ".txt"));
            int number = 0;
            for (JsonNode node : document.path("records")) {
                String id = article.doc() + "#" + String.format(Locale.ROOT, "%04d", number++);
                try {
                    records.add(new SourcedRecord(id, article, CodebookForm.read(node, article.body())));
                } catch (IllegalArgumentException e) {
                    System.err.println(id + " is left out: " + e.getMessage());
                }
            }
        }
        return records;
    }

    private static ObjectNode line(Entry entry) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("entry", entry.id());
        line.put("name", entry.name());
        line.put("total", entry.total());
        entry.partOf().ifPresent(link -> line.put("part_of", link.entry()));
        line.put("standing", entry.standing().stage().code());
        ArrayNode joins = line.putArray("joins");
        entry.joins().forEach(join -> joins.add(join.record() + " with " + join.with() + ": " + join.reason()));
        ArrayNode records = line.putArray("records");
        for (SourcedRecord record : entry.records()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("doc", record.article().doc());
            node.setAll(CodebookForm.write(record.record(), record.article().body()));
            records.add(node);
        }
        return line;
    }
}
