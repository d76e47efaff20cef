package attache.record.assistance;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.cast.Party;
import attache.annotation.date.TimeExpression;
import attache.annotation.speech.Attribution;
import attache.annotation.speech.Force;
import attache.annotation.speech.Speech;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.Ground;
import attache.record.Item;
import attache.record.Money;
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
    private final Circumstances circumstances;
    private final Words words;

    RecordMaker(AnnotatedArticle article, Speech speech, Circumstances circumstances, Words words) {
        this.words = words;
        this.article = article;
        this.speech = speech;
        this.circumstances = circumstances;
    }

    /** The record of a draft found in sentence {@code number}. */
    Assistance record(Draft draft, int number) {
        Sentence sentence = article.sentence(number);
        int decisive = draft.reached().decisive().token();
        Attribution attribution = taken(speech.attribution(number, decisive));
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
        Optional<TimeExpression> time = circumstances.time(draft, number);
        time.ifPresent(found -> grounds.add(new Ground("date", found.span())));
        Optional<Span> purpose = circumstances.purpose(draft, number);
        purpose.ifPresent(span -> grounds.add(new Ground("purpose", span)));
        List<Span> conditions = circumstances.conditions(draft, number);
        for (int i = 0; i < conditions.size(); i++) {
            grounds.add(new Ground("conditions[" + i + "]", conditions.get(i)));
        }
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
                time.map(found -> new Timing(found.date(), Optional.of(found.text())))
                        .orElse(Timing.NONE),
                conditions.stream().map(this::words).toList(),
                purpose.map(this::words));
    }

    /** "Welcomed the decision to send tanks": who praises a measure takes it as a fact, and is not the one who tells of it. */
    private static Attribution taken(Attribution told) {
        boolean praised = told.force().filter(Force.PRAISE::equals).isPresent()
                && told.chain().size() == 1
                && !told.hedged();
        return praised ? Attribution.NONE : told;
    }

    private String words(Span span) {
        return span.in(article.body());
    }

    /** The record with what the next sentence lists of it. */
    Assistance withContents(Assistance record, Thing contents, int number) {
        return withMembers(
                record,
                List.of(contents),
                number,
                supportOf(record, List.of(contents)),
                record.money().or(contents::money));
    }

    /** {@code record} with what a member of its list names; words for support as a whole give way to it. */
    Assistance withListed(Assistance record, List<Thing> members, int number) {
        Support support = supportOf(record, members);
        return withMembers(record, members, number, support, record.money());
    }

    /** What sort of support a measure is, of which only the contents tell it. */
    private Support supportOf(Assistance record, List<Thing> members) {
        return record.items().stream().allMatch(item -> isWhole(item.name()))
                ? support(members.getFirst().supports())
                : record.support();
    }

    private Assistance withMembers(
            Assistance record, List<Thing> members, int number, Support support, Optional<Money> money) {
        boolean whole = record.items().stream().allMatch(item -> isWhole(item.name()));
        List<Item> items = new ArrayList<>(whole ? List.of() : record.items());
        List<Ground> grounds = new ArrayList<>(record.claim().grounds().stream()
                .filter(g -> !whole || !g.field().startsWith("items"))
                .toList());
        for (Thing member : members) {
            for (int i = 0; i < member.items().size(); i++) {
                grounds.add(new Ground(
                        "items[" + items.size() + "]", member.itemSpans().get(i)));
                items.add(member.items().get(i));
            }
        }
        List<Span> evidence = new ArrayList<>(record.claim().evidence());
        evidence.add(article.sentenceSpans().get(number));
        Claim claim = record.claim();
        return new Assistance(
                new Claim(evidence, claim.certainty(), claim.assertedBy(), claim.rule(), claim.confidence(), grounds),
                record.stage(),
                record.donors(),
                record.recipients(),
                support,
                items,
                money,
                record.timing(),
                record.conditions(),
                record.purpose());
    }

    private boolean isWhole(String item) {
        String noun = item.substring(item.lastIndexOf(' ') + 1);
        return words.bundle().contains(noun)
                || words.container().contains(noun)
                || words.laws().contains(noun);
    }

    /**
     * The share of such records that are right in every decisive field, counted on 138 annotated articles: the training articles and
     * three of the sets of {@code bench/annotations}.
     */
    private double confidence(Draft draft) {
        boolean whole = draft.items().stream()
                .map(item -> item.name().substring(item.name().lastIndexOf(' ') + 1))
                .allMatch(words.bundle()::contains);
        return switch (draft.strength()) {
            case FULL -> whole ? 0.55 : 0.69;
            case PARTIAL, COMPLETED -> whole ? 0.47 : 0.43;
            case NOMINAL -> whole ? 0.21 : 0.33;
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
        return support(draft.thing().map(Thing::supports).orElse(List.of()));
    }

    private static Support support(List<String> named) {
        return named.isEmpty() ? Support.OTHER : Support.valueOf(named.getFirst());
    }
}
