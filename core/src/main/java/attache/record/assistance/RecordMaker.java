package attache.record.assistance;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.cast.Party;
import attache.annotation.speech.Attribution;
import attache.annotation.speech.Speech;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.Ground;
import attache.record.Support;
import attache.record.Timing;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a record of a draft: its evidence, grounds, certainty and who asserts it. */
final class RecordMaker {
    private final AnnotatedArticle article;
    private final Speech speech;

    RecordMaker(AnnotatedArticle article, Speech speech) {
        this.article = article;
        this.speech = speech;
    }

    /** The record of a draft found in sentence {@code number}. */
    Assistance record(Draft draft, int number) {
        Sentence sentence = article.sentence(number);
        int decisive = draft.reached().decisive().token();
        Attribution attribution = speech.attribution(number, decisive);
        List<Ground> grounds = new ArrayList<>();
        grounds.add(new Ground("stage", sentence.token(decisive).span()));
        ground("donors", draft.sides().donors(), grounds);
        ground("recipients", draft.sides().recipients(), grounds);
        draft.thing().ifPresent(thing -> {
            for (int i = 0; i < thing.itemSpans().size(); i++) {
                grounds.add(new Ground("items[" + i + "]", thing.itemSpans().get(i)));
            }
            thing.moneySpan().ifPresent(span -> grounds.add(new Ground("money", span)));
        });
        Certainty certainty = draft.reached().certainty() == Certainty.ASSERTED && attribution.isReported()
                ? Certainty.REPORTED
                : draft.reached().certainty();
        Claim claim = new Claim(
                List.of(article.sentenceSpans().get(number)),
                certainty,
                attribution.names(),
                "assistance/" + draft.rule(),
                confidence(draft),
                grounds);
        return new Assistance(
                claim,
                draft.reached().stage(),
                actors(draft.sides().donors()),
                actors(draft.sides().recipients()),
                draft.support().orElseGet(() -> support(draft)),
                draft.items(),
                draft.thing().flatMap(Thing::money),
                Timing.NONE,
                List.of(),
                Optional.empty());
    }

    /** The record with what the next sentence lists of it. */
    Assistance withContents(Assistance record, Thing contents, int number) {
        List<Span> evidence = new ArrayList<>(record.claim().evidence());
        evidence.add(article.sentenceSpans().get(number));
        List<Ground> grounds = new ArrayList<>(record.claim().grounds().stream()
                .filter(g -> !g.field().startsWith("items"))
                .toList());
        for (int i = 0; i < contents.itemSpans().size(); i++) {
            grounds.add(new Ground("items[" + i + "]", contents.itemSpans().get(i)));
        }
        Claim claim = record.claim();
        return new Assistance(
                new Claim(evidence, claim.certainty(), claim.assertedBy(), claim.rule(), claim.confidence(), grounds),
                record.stage(),
                record.donors(),
                record.recipients(),
                record.support(),
                contents.items(),
                record.money().or(contents::money),
                record.timing(),
                record.conditions(),
                record.purpose());
    }

    /** The share of such records that are right in every decisive field, counted on the annotated training articles. */
    private static double confidence(Draft draft) {
        return switch (draft.strength()) {
            case FULL -> 0.62;
            case PARTIAL, COMPLETED -> 0.41;
            case NOMINAL -> 0.29;
        };
    }

    private static void ground(String field, List<Party> parties, List<Ground> grounds) {
        for (int i = 0; i < parties.size(); i++) {
            grounds.add(new Ground(field + "[" + i + "]", parties.get(i).mention()));
        }
    }

    private static List<Actor> actors(List<Party> parties) {
        return parties.stream().map(p -> new Actor(p.actor())).distinct().toList();
    }

    private static Support support(Draft draft) {
        List<String> named = draft.thing().map(Thing::supports).orElse(List.of());
        return named.isEmpty() ? Support.OTHER : Support.valueOf(named.getFirst());
    }
}
