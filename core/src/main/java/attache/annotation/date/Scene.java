package attache.annotation.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What readings may look at: the tokens, the reference, which way the clause looks, and what earlier passes found. */
final class Scene {
    private static final int LOOK_BACK = 14;
    private static final int LOOK_AHEAD = 7;
    /** Tokens back that "the quarter" or "a year earlier" may refer to: some three sentences. */
    private static final int MEMORY = 90;

    private final Tokens tokens;
    private final Optional<LocalDate> reference;
    private final Direction hint;
    private final int sentenceEnd;
    private final int secondEnd;
    private final int thirdEnd;
    private final int be;
    private @Nullable Item[] found;
    private long steps;

    Scene(Tokens tokens, Optional<LocalDate> reference, Direction hint, Lexicon lexicon) {
        this.tokens = tokens;
        this.reference = reference;
        this.hint = hint;
        this.found = new Item[tokens.size()];
        this.sentenceEnd = lexicon.add(".");
        this.secondEnd = lexicon.add("?");
        this.thirdEnd = lexicon.add("!");
        this.be = lexicon.add("be");
    }

    Tokens tokens() {
        return tokens;
    }

    Optional<LocalDate> reference() {
        return reference;
    }

    /** The stretch of that unit that the text named last before {@code token}, not far back. */
    Optional<Stretch> mentioned(Grain grain, int token) {
        for (int i = token - 1; i >= 0 && i >= token - MEMORY; i--) {
            step();
            Optional<Stretch> stretch = item(i).flatMap(UnitReadings::stretch).filter(s -> s.grain() == grain);
            if (stretch.isPresent()) {
                return stretch;
            }
        }
        return Optional.empty();
    }

    /** Whether earlier passes found anything at {@code token}. */
    boolean holds(int token) {
        return found[token] != null;
    }

    /** What earlier passes found at {@code token}. */
    Optional<Item> item(int token) {
        return token < found.length ? Optional.ofNullable(found[token]) : Optional.empty();
    }

    /** Makes {@code items} what the next pass builds on. */
    void advance(@Nullable Item[] items) {
        found = items;
    }

    /** Counts a step of work. */
    void step() {
        steps++;
    }

    long steps() {
        return steps;
    }

    /** Which year a date without one leans to. */
    enum Lean {
        /** The caller says that the clause looks back. */
        PAST,
        /** The caller or a verb says that the clause looks ahead. */
        FUTURE,
        /** A verb near by is in the past, as most of news is: a weak sign. */
        TOLD_IN_PAST,
        /** No sign. */
        NONE
    }

    /** Which year a date at {@code token} leans to. */
    Lean lean(int token) {
        return switch (direction(token)) {
            case FUTURE -> Lean.FUTURE;
            case PAST -> hint == Direction.PAST ? Lean.PAST : Lean.TOLD_IN_PAST;
            case UNKNOWN -> Lean.NONE;
        };
    }

    /** Which way the clause around {@code token} looks: the caller's hint, or else the nearest telling verb. */
    Direction direction(int token) {
        if (hint != Direction.UNKNOWN) {
            return hint;
        }
        if (tokens.isInfinitive(token - 2)) {
            return Direction.FUTURE;
        }
        for (int i = token - 1; i >= 0 && i >= token - LOOK_BACK && !isEnd(i); i--) {
            Direction said = said(i);
            if (said != Direction.UNKNOWN) {
                return said;
            }
        }
        for (int i = token + 1; i < tokens.size() && i <= token + LOOK_AHEAD && !isEnd(i); i++) {
            Direction said = said(i);
            if (said != Direction.UNKNOWN) {
                return said;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction said(int token) {
        step();
        if (tokens.is(token, WordClass.AHEAD)) {
            return Direction.FUTURE;
        }
        boolean past = tokens.is(token, WordClass.BACK) || tokens.looksPast(token);
        if (past && token > 0 && tokens.word(token - 1) == be) {
            // "Must be signed", "to be paid": nothing that has happened.
            return Direction.FUTURE;
        }
        return past ? Direction.PAST : Direction.UNKNOWN;
    }

    private boolean isEnd(int token) {
        int word = tokens.word(token);
        return word == Tokens.BREAK || word == sentenceEnd || word == secondEnd || word == thirdEnd;
    }
}
