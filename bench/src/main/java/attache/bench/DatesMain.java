package attache.bench;

import attache.annotation.date.Dates;
import attache.view.NormalizedDates;
import attache.view.Timex3View;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads dates from standard input to standard output, for measuring: {@code DatesMain YYYY-MM-DD} takes a text a line,
 * {@code DatesMain --timex3} a JSON object {@code {doc, dct, text}} a line, {@code DatesMain --speed} any text, and says on
 * standard error how much of it a second of processor time reads.
 */
public final class DatesMain {
    private static final int ROUNDS = 12;

    private DatesMain() {}

    static void main(String[] args) throws IOException {
        Dates dates = Dates.english();
        if (args[0].equals("--speed")) {
            speed(dates);
            return;
        }
        JsonMapper json = new JsonMapper();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Object row;
            if (args[0].equals("--timex3")) {
                JsonNode node = json.readTree(line);
                row = new Timex3View(dates)
                        .read(
                                node.get("doc").asString(),
                                Optional.of(LocalDate.parse(node.get("dct").asString())),
                                node.get("text").asString());
            } else {
                row = new NormalizedDates(dates).read(line, Optional.of(LocalDate.parse(args[0])));
            }
            out.print(json.writeValueAsString(row) + "\n");
        }
        out.flush();
    }

    private static void speed(Dates dates) throws IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < ROUNDS; i++) {
            long start = clock.getCurrentThreadCpuTime();
            int found =
                    dates.find(text, Optional.of(LocalDate.of(2025, 10, 15))).size();
            double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
            System.err.printf("%d expressions, %.1f MB/s%n", found, text.length() / 1e6 / seconds);
        }
    }
}
