package attache.annotation.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pattern over tokens and what it means.
 *
 * <p>A pattern is elements with blanks between. An element is a word in lower case, a {@link WordClass}, {@code @date} (a
 * date or period found before), {@code @amount} (a duration), {@code @time} (a time of day), or several of these with
 * {@code |} between; a final {@code ?} makes it optional. Contexts are not part of the match: {@code <x} wants x before it,
 * {@code !<x} forbids it, {@code >x} wants x behind it, {@code !>x} forbids it.
 *
 * @param name unique, kebab case
 * @param elements the pattern's elements
 * @param contexts what must or must not stand around it
 * @param reading the reading's name
 * @param given slots with fixed values
 */
record Rule(
        String name, List<Element> elements, List<Context> contexts, String reading, Map<WordClass, Integer> given) {

    /** One place of the pattern: any of the choices, perhaps none. */
    record Element(List<String> choices, boolean optional) {}

    /** What stands before or behind the match. */
    record Context(boolean before, boolean wanted, List<String> choices) {}

    /** Reads a row: name, pattern, reading with fixed slots ({@code turn TURN=-1}). */
    static Rule of(String name, String pattern, String reading) {
        List<Element> elements = new ArrayList<>();
        List<Context> contexts = new ArrayList<>();
        for (String part : pattern.split(" ", -1)) {
            boolean forbidden = part.startsWith("!");
            String bare = forbidden ? part.substring(1) : part;
            if (bare.startsWith("<") || bare.startsWith(">")) {
                contexts.add(new Context(bare.startsWith("<"), !forbidden, choices(bare.substring(1))));
            } else {
                boolean optional = part.endsWith("?") && part.length() > 1;
                elements.add(new Element(choices(optional ? part.substring(0, part.length() - 1) : part), optional));
            }
        }
        String[] words = reading.split(" ", -1);
        Map<WordClass, Integer> given = new TreeMap<>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            String[] pair = word.split("=", 2);
            given.put(WordClass.valueOf(pair[0]), number(pair[1]));
        }
        return new Rule(name, elements, contexts, words[0], given);
    }

    /** A value in a resource: a number, or a grain's name for its ordinal. */
    static int number(String value) {
        return Character.isLetter(value.charAt(0))
                ? Grain.valueOf(value.toUpperCase(Locale.ROOT)).number()
                : Integer.parseInt(value);
    }

    private static List<String> choices(String text) {
        return List.of(text.split("\\|", -1));
    }
}
