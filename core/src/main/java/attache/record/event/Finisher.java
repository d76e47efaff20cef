package attache.record.event;

import attache.annotation.AnnotatedArticle;
import attache.annotation.predicate.Factuality;
import attache.annotation.speech.Attribution;
import attache.annotation.speech.Speech;
import attache.record.Actor;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.EventStatus;
import java.util.ArrayList;
import java.util.List;

/** Makes records of drafts, one per event and sentence. */
final class Finisher {
    private final AnnotatedArticle article;
    private final Speech speech;
    private final EventTimes times;

    Finisher(AnnotatedArticle article, Speech speech, EventTimes times) {
        this.article = article;
        this.speech = speech;
        this.times = times;
    }

    List<CodebookRecord> records(List<EventDraft> drafts) {
        List<EventDraft> kept = new ArrayList<>();
        for (EventDraft draft : drafts) {
            if (kept.stream().noneMatch(draft::sameEvent)) {
                kept.add(draft);
            }
        }
        return kept.stream()
                .filter(draft -> kept.stream().noneMatch(draft::isPartOf))
                .<CodebookRecord>map(this::record)
                .toList();
    }

    private Event record(EventDraft draft) {
        Attribution attribution =
                speech.attribution(draft.sentence(), draft.match().trigger());
        Claim claim = new Claim(
                List.of(article.sentenceSpans().get(draft.sentence())),
                certainty(draft.factuality(), attribution),
                attribution.names(),
                "event/" + draft.match().frame().name(),
                0.6,
                draft.grounds());
        return new Event(
                claim,
                draft.type(),
                draft.actors().stream().map(Actor::new).toList(),
                draft.targets().stream().map(Actor::new).toList(),
                times.at(draft),
                draft.place().map(span -> span.in(article.body())),
                status(draft.factuality()));
    }

    private static EventStatus status(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED -> EventStatus.HAPPENED;
            case FUTURE -> EventStatus.PLANNED;
            case POSSIBLE, CONDITIONAL -> EventStatus.POSSIBLE;
            case NEGATED -> EventStatus.DENIED;
        };
    }

    private static Certainty certainty(Factuality factuality, Attribution attribution) {
        return switch (factuality) {
            case ASSERTED, FUTURE -> attribution.isReported() ? Certainty.REPORTED : Certainty.ASSERTED;
            case POSSIBLE, CONDITIONAL -> Certainty.POSSIBLE;
            case NEGATED -> Certainty.DENIED;
        };
    }
}
