package attache.app.cli;

import attache.view.Ink;
import attache.view.Line;
import attache.view.Paint;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where a command writes: results to standard output, everything else to standard error. */
final class Console {
    private final Surroundings surroundings;
    private final OutputOptions options;

    Console(Surroundings surroundings, OutputOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** The columns that lines may take. */
    int width() {
        return surroundings.width();
    }

    /** Prints results for a person. */
    void print(List<Line> lines) {
        lines.forEach(this::print);
    }

    /** Prints one line of results for a person. */
    void print(Line line) {
        surroundings.out().println(paint(surroundings.outTerminal()).of(line));
    }

    /** Prints one result for a program, on a line of its own. */
    void print(JsonNode node) {
        surroundings.out().println(node.toString());
    }

    /** Says something that is no result; not under {@code --quiet}. */
    void say(String text) {
        if (!options.quiet) {
            surroundings.err().println(paint(surroundings.errTerminal()).of(Line.of(text)));
        }
    }

    /** Says what went wrong, even under {@code --quiet}. */
    void complain(String text) {
        surroundings
                .err()
                .println(paint(surroundings.errTerminal())
                        .of(Line.of("attache: ", Ink.BAD).then(text)));
    }

    /** Whether a progress bar may be drawn. */
    boolean draws() {
        return surroundings.errTerminal()
                && !options.quiet
                && !"dumb".equals(surroundings.environment().get("TERM"));
    }

    /** Draws over the last line of the terminal; to be called only where {@link #draws}. */
    void draw(String line) {
        surroundings.err().print("\r\u001b[K" + line);
        surroundings.err().flush();
    }

    private Paint paint(boolean terminal) {
        String noColor = surroundings.environment().getOrDefault("NO_COLOR", "");
        boolean coloured = switch (options.color) {
            case always -> true;
            case never -> false;
            case auto ->
                terminal
                        && noColor.isEmpty()
                        && !"dumb".equals(surroundings.environment().get("TERM"));
        };
        return coloured ? Paint.ANSI : Paint.PLAIN;
    }
}
