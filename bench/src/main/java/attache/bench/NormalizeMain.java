package attache.bench;

import attache.view.NormalizedView;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Prints the normalised view of each line of standard input as JSON: {@code --kind KIND --reference DATE}. */
public final class NormalizeMain {

    private NormalizeMain() {}

    /** Arguments: {@code --kind number|money|percent|dimension|temperature --reference YYYY-MM-DD}, in this order. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "Wanted --kind KIND --reference DATE, got " + arguments.length + " words.");
        }
        NormalizedView.Kind kind = NormalizedView.Kind.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        LocalDate reference = LocalDate.parse(arguments[3]);
        JsonMapper json = JsonMapper.builder().build();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.println(json.writeValueAsString(NormalizedView.of(kind, line, reference)));
        }
        out.flush();
    }
}
