package attache.app.http;

import attache.app.catalogue.Day;
import attache.app.http.Problem.Kind;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of one request's query. What is unknown or malformed is a problem that names it. */
final class Parameters {
    private final Context context;

    /** The parameters of {@code context}, of which there are to be none but {@code known}. */
    Parameters(Context context, String... known) {
        this.context = context;
        Set<String> names = new TreeSet<>(List.of(known));
        context.queryParamMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw wrong("There is no parameter \"" + Problem.shortened(name) + "\" here"
                        + (names.isEmpty() ? "." : ": there are " + String.join(", ", names) + "."));
            }
            for (String value : values) {
                if (value.length() > ServerOptions.LONGEST_PARAMETER) {
                    throw wrong("The parameter " + name + " is longer than " + ServerOptions.LONGEST_PARAMETER
                            + " characters.");
                }
            }
        });
    }

    /** A problem with a parameter. */
    static Problem wrong(String detail) {
        return new Problem(Kind.PARAMETER, detail);
    }

    /** The value of {@code name}; empty where there is none or a blank one. */
    Optional<String> text(String name) {
        List<String> values = context.queryParams(name);
        if (values.size() > 1) {
            throw wrong("The parameter " + name + " is given more than once.");
        }
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** All values of {@code name}, repeated or parted by commas; blank ones left out. */
    List<String> texts(String name) {
        return context.queryParams(name).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The number that {@code name} gives, or else {@code otherwise}; within bounds. */
    int number(String name, int otherwise, int least, int most) {
        Optional<String> typed = text(name);
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(typed.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of bounds.
        }
        throw wrong("The parameter " + name + " is a number from " + least + " to " + most + ", not \""
                + Problem.shortened(typed.get()) + "\".");
    }

    /** Which of {@code values} the parameter names, in lower case with hyphens; any number of them. */
    <E extends Enum<E>> List<E> choices(String name, E[] values) {
        List<E> chosen = new ArrayList<>();
        for (String typed : texts(name)) {
            chosen.add(Stream.of(values)
                    .filter(value -> code(value).equals(typed.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> wrong("The parameter " + name + " is one of "
                            + Stream.of(values).map(Parameters::code).collect(Collectors.joining(", ")) + ", not \""
                            + Problem.shortened(typed) + "\".")));
        }
        return chosen;
    }

    /** How an enum's value is spelled. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The day, month or year that {@code name} gives. */
    Optional<Day> day(String name) {
        return text(name)
                .map(typed -> Day.parse(typed)
                        .orElseThrow(() -> wrong("The parameter " + name
                                + " is a date such as 2024-01-15, 2024-01 or 2024, not \"" + Problem.shortened(typed)
                                + "\".")));
    }

    /** {@code true} or {@code false}. */
    Optional<Boolean> flag(String name) {
        return text(name).map(typed -> switch (typed) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw wrong("The parameter " + name + " is true or false, not \"" + Problem.shortened(typed) + "\".");
        });
    }
}
