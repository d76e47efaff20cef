package attache.record.event;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.date.Dates;
import attache.annotation.date.Direction;
import attache.annotation.date.TimeExpression;
import attache.record.Timing;
import java.util.List;
import java.util.Optional;

/** Finds when an event happened: the time that hangs on its word or on the clause around it, before any other's. */
final class EventTimes {
    /** How many governors up from a time its event is looked for. */
    private static final int CLIMB = 4;

    private final AnnotatedArticle article;
    private final Dates dates;

    EventTimes(AnnotatedArticle article, Dates dates) {
        this.article = article;
        this.dates = dates;
    }

    /** The time of {@code draft}; {@link Timing#NONE} where its sentence tells none of it. */
    Timing at(EventDraft draft) {
        Sentence sentence = article.sentence(draft.sentence());
        Direction direction = switch (draft.factuality()) {
            case FUTURE -> Direction.FUTURE;
            case ASSERTED -> Direction.PAST;
            default -> Direction.UNKNOWN;
        };
        List<TimeExpression> times =
                dates.find(article.body(), sentence.span(), article.article().published(), direction).stream()
                        .filter(time -> time instanceof TimeExpression.Date || time instanceof TimeExpression.Period)
                        .toList();
        int trigger = draft.match().trigger();
        Optional<TimeExpression> own =
                times.stream().filter(time -> hangsOn(sentence, time, trigger)).findFirst();
        Optional<TimeExpression> clause =
                sentence.token(trigger).isVerb() || sentence.token(trigger).head() == Token.ROOT
                        ? Optional.empty()
                        : times.stream()
                                .filter(time -> hangsOn(
                                        sentence, time, sentence.token(trigger).head()))
                                .findFirst();
        return own.or(() -> clause)
                .map(time -> new Timing(time.date(), Optional.of(time.text())))
                .orElse(Timing.NONE);
    }

    private static boolean hangsOn(Sentence sentence, TimeExpression time, int governor) {
        int at = Math.min(sentence.tokenAt(time.span().end() - 1), sentence.size() - 1);
        for (int i = 0; i < CLIMB && sentence.token(at).head() != Token.ROOT; i++) {
            at = sentence.token(at).head();
            if (at == governor) {
                return true;
            }
            if (sentence.token(at).isVerb()) {
                return false;
            }
        }
        return false;
    }
}
