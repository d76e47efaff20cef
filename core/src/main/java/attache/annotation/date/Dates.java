package attache.annotation.date;

import attache.annotation.Edtf;
import attache.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates, periods, durations, recurrences and times of day that a text names.
 *
 * <p>In: any text; the day it was written, where known. Out: expressions in order, without overlap, longest first from the
 * left; those that no reference anchors come without a date. Never fails. Safe to share between threads: it holds rules
 * and no state.
 */
public final class Dates {
    private final Grammar grammar;

    private Dates(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The reader with the rules that ship. Reads them anew, so keep the instance. */
    public static Dates english() {
        return new Dates(Grammar.load());
    }

    /** All expressions of {@code text}, as of {@code reference}. */
    public List<TimeExpression> find(String text, Optional<LocalDate> reference) {
        return find(text, new Span(0, text.length()), reference, Direction.UNKNOWN);
    }

    /**
     * All expressions inside {@code within}, as of {@code reference}; spans count from the start of {@code text}.
     *
     * @param direction which way the clause looks, for words such as "on Friday"
     * @throws IndexOutOfBoundsException where {@code within} leaves the text
     */
    public List<TimeExpression> find(String text, Span within, Optional<LocalDate> reference, Direction direction) {
        return express(scan(text, within, reference, direction));
    }

    /** The rule steps taken over {@code text}: what the work is proportional to. */
    long steps(String text, Optional<LocalDate> reference) {
        return scan(text, new Span(0, text.length()), reference, Direction.UNKNOWN)
                .steps();
    }

    private Scene scan(String text, Span within, Optional<LocalDate> reference, Direction direction) {
        if (within.end() > text.length()) {
            throw new IndexOutOfBoundsException(
                    "Span " + within + " leaves a text of " + text.length() + " characters.");
        }
        Tokens tokens = Lexer.read(text, within.start(), within.end(), grammar.lexicon());
        Scene scene = new Scene(tokens, reference, direction, grammar.lexicon());
        for (RuleBook pass : grammar.passes()) {
            scene.advance(pass(pass, scene));
        }
        return scene;
    }

    /** What the pass reads at each token; what an earlier pass read there stays where it is longer. */
    private static @Nullable Item[] pass(RuleBook rules, Scene scene) {
        int size = scene.tokens().size();
        @Nullable Item[] items = new Item[size];
        for (int i = 0; i < size; i++) {
            Item old = scene.item(i).orElse(null);
            if (!rules.mayStart(scene, i)) {
                items[i] = old;
                continue;
            }
            Item read = rules.read(scene, i).orElse(null);
            items[i] = read == null || (old != null && old.end() >= read.end()) ? old : read;
        }
        return items;
    }

    private static List<TimeExpression> express(Scene scene) {
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < scene.tokens().size()) {
            Item item = scene.item(at).orElse(null);
            if (item == null) {
                at++;
            } else {
                found.add(express(item, scene.tokens()));
                at = item.end();
            }
        }
        return List.copyOf(found);
    }

    private static TimeExpression express(Item item, Tokens tokens) {
        Span span = span(item, tokens);
        String text = span.in(tokens.text());
        List<Timex> timex = timex(item, tokens);
        String rule = item.rule();
        return switch (item.meaning()) {
            case Meaning.At at
            when at.stretch().grain() == Grain.DAY -> new TimeExpression.Date(span, text, edtf(at), rule, timex);
            case Meaning.At at -> new TimeExpression.Period(span, text, edtf(at), rule, timex);
            case Meaning.Undated undated
            when undated.grain() == Grain.DAY -> new TimeExpression.Date(span, text, Optional.empty(), rule, timex);
            case Meaning.Undated _, Meaning.Vague _ ->
                new TimeExpression.Period(span, text, Optional.empty(), rule, timex);
            case Meaning.Between between -> new TimeExpression.Period(span, text, between.days(), rule, timex);
            case Meaning.Lasting lasting -> new TimeExpression.Duration(span, text, lasting.value(), rule, timex);
            case Meaning.Repeating _ -> new TimeExpression.Recurrence(span, text, rule, timex);
            case Meaning.Clock clock ->
                new TimeExpression.TimeOfDay(
                        span, text, clock.day().map(d -> Stretch.day(d).edtf()), rule, timex);
        };
    }

    private static Optional<Edtf> edtf(Meaning.At at) {
        return Readings.edtf(at);
    }

    private static Span span(Item item, Tokens tokens) {
        return new Span(tokens.start(item.first()), tokens.end(item.end() - 1));
    }

    private static List<Timex> timex(Item item, Tokens tokens) {
        if (item.meaning() instanceof Meaning.Between between
                && !between.parts().isEmpty()) {
            return between.parts().stream()
                    .flatMap(part -> timex(part, tokens).stream())
                    .toList();
        }
        return List.of(new Timex(
                span(item, tokens), item.meaning().type(), item.meaning().value()));
    }
}
