package attache.record.assistance;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.speech.Speech;
import attache.annotation.cast.Party;
import attache.dossier.Dossier;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import attache.record.Ground;
import attache.record.Stage;
import attache.record.Item;
import attache.record.Support;
import attache.record.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds assistance records. Immutable and thread-safe. */
public final class AssistanceExtractor implements Extractor {
    private final Frames frames = Frames.standard();
    private final Words words = Words.standard();
    private final Dossier dossier;

    /** {@code dossier} says whom the effort helps. */
    public AssistanceExtractor(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The frames' names, in the order of the data. */
    public List<String> rules() {
        return frames.all().stream().map(Frame::name).toList();
    }

    @Override
    public List<CodebookRecord> extract(AnnotatedArticle article, Cast cast, Speech speech) {
        List<CodebookRecord> records = new ArrayList<>();
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            if (cast.isRead(i)) {
                records.addAll(new SentenceReading(article, i, cast, speech).records());
            }
        }
        return records;
    }

    /** A found measure before it becomes a record. */
    private record Draft(
            Optional<Thing> thing,
            List<Item> items,
            StageReader.Reached reached,
            Sides.Found sides,
            String rule,
            Optional<Support> support) {}

    private final class SentenceReading {
        private final AnnotatedArticle article;
        private final int number;
        private final Cast cast;
        private final Speech speech;
        private final Sentence sentence;
        private final Sides sides;
        private final Chain chains;

        SentenceReading(AnnotatedArticle article, int number, Cast cast, Speech speech) {
            this.article = article;
            this.number = number;
            this.cast = cast;
            this.speech = speech;
            this.sentence = article.sentence(number);
            this.sides = new Sides(sentence, number, cast, Set.copyOf(dossier.recipients()));
            this.chains = new Chain(sentence, frames);
        }

        List<Assistance> records() {
            List<Stated> stated =
                    StatedAmounts.in(article.body(), article.sentenceSpans().get(number), Optional.empty());
            List<Thing> things = new Things(sentence, number, article.body(), cast, words, frames, stated).find();
            List<Draft> drafts = new ArrayList<>();
            for (Thing thing : things) {
                List<Link> above = chains.above(thing.anchor());
                List<Draft> below = new ArrayList<>();
                chains.below(thing.anchor()).forEach(chain -> below.addAll(draft(thing, chain)));
                for (Draft draft : above.isEmpty() ? List.<Draft>of() : draft(thing, above)) {
                    // What is weighed or told again is at least as far as the clause behind it says.
                    if (below.isEmpty() || draft.reached().stage() != Stage.CONSIDERED) {
                        drafts.add(draft);
                    }
                }
                drafts.addAll(below);
            }
            if (drafts.isEmpty()) {
                backing(things).forEach(drafts::add);
            }
            return merge(drafts).stream().map(this::record).toList();
        }

        private List<Draft> draft(Thing thing, List<Link> chain) {
            List<Draft> found = new ArrayList<>();
            for (StageReader.Reached reached : StageReader.of(chain)) {
                Sides.Found who = sides.of(thing.anchor(), thing.heads(), chain, reached.stage());
                Optional<Sides.Found> complete = complete(who, reached.stage());
                if (complete.isPresent() && isSupport(thing, complete.get())) {
                    found.add(new Draft(
                            Optional.of(thing),
                            items(thing),
                            reached,
                            complete.get(),
                            reached.decisive().frame().name(),
                            Optional.empty()));
                }
            }
            return found;
        }

        /** Verbs that name support themselves: "supports Ukraine", "trained Ukrainian soldiers". */
        private List<Draft> backing(List<Thing> things) {
            List<Draft> found = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                Token word = sentence.token(i);
                if (!word.isVerb()) {
                    continue;
                }
                for (Frame frame : frames.verb(word.lemma())) {
                    if (frame.layout() == Layout.BACK) {
                        List<Link> chain = chains.from(i, frame);
                        for (StageReader.Reached reached : StageReader.of(chain)) {
                            Sides.Found who = sides.of(-1, List.of(), chain, reached.stage());
                            boolean helped = who.recipients().stream()
                                    .anyMatch(p -> p.actsFor().isPresent());
                            if (helped && !who.donors().isEmpty()) {
                                found.add(new Draft(
                                        Optional.empty(),
                                        List.of(Item.of(frame.thing().orElse("support"))),
                                        reached,
                                        who,
                                        frame.name(),
                                        frame.support()));
                            }
                        }
                    }
                }
            }
            return found;
        }

        private List<Item> items(Thing thing) {
            return thing.items().isEmpty() ? List.of(Item.of("aid")) : thing.items();
        }

        /** Both sides where the sentence tells; else the recipient that the dossier is about, once the article has named it. */
        private Optional<Sides.Found> complete(Sides.Found who, Stage stage) {
            if (!who.recipients().isEmpty()) {
                return Optional.of(who);
            }
            String recipient = dossier.recipients().getFirst();
            boolean named = false;
            for (int s = number; s >= Math.max(0, number - 3) && !named; s--) {
                named = cast.mentions(s).stream()
                        .anyMatch(m -> m.party().actor().equals(recipient));
            }
            boolean donorOnly = !who.donors().isEmpty()
                    && who.donors().stream().noneMatch(d -> d.actor().equals(recipient));
            if (!named || !donorOnly) {
                return Optional.empty();
            }
            Party implied = new Party(
                    Party.Sort.STATE,
                    recipient,
                    recipient,
                    Optional.of(recipient),
                    article.sentenceSpans().get(number));
            return Optional.of(new Sides.Found(who.donors(), List.of(implied)));
        }

        /** Money alone is support only where it goes to somebody. */
        private boolean isSupport(Thing thing, Sides.Found who) {
            return !thing.items().isEmpty() || !who.donors().isEmpty();
        }

        /** Drafts of one measure told twice in the sentence become one. */
        private List<Draft> merge(List<Draft> drafts) {
            List<Draft> kept = new ArrayList<>();
            for (Draft draft : drafts) {
                boolean again = kept.stream()
                        .anyMatch(k -> k.reached().stage() == draft.reached().stage()
                                && k.items().equals(draft.items())
                                && k.thing()
                                        .flatMap(Thing::money)
                                        .equals(draft.thing().flatMap(Thing::money)));
                if (!again) {
                    kept.add(draft);
                }
            }
            return kept;
        }

        private Assistance record(Draft draft) {
            List<Ground> grounds = new ArrayList<>();
            draft.thing().ifPresent(thing -> {
                for (int i = 0; i < thing.itemSpans().size(); i++) {
                    grounds.add(new Ground("items[" + i + "]", thing.itemSpans().get(i)));
                }
                thing.moneySpan().ifPresent(span -> grounds.add(new Ground("money", span)));
            });
            ground("donors", draft.sides().donors(), grounds);
            ground("recipients", draft.sides().recipients(), grounds);
            grounds.add(new Ground(
                    "stage", sentence.token(draft.reached().decisive().token()).span()));
            Claim claim = new Claim(
                    List.of(article.sentenceSpans().get(number)),
                    draft.reached().certainty(),
                    List.of(),
                    "assistance/" + draft.rule(),
                    0.5,
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

        private void ground(String field, List<Party> parties, List<Ground> grounds) {
            for (int i = 0; i < parties.size(); i++) {
                grounds.add(new Ground(field + "[" + i + "]", parties.get(i).mention()));
            }
        }

        private List<Actor> actors(List<Party> parties) {
            return parties.stream().map(p -> new Actor(p.actor())).distinct().toList();
        }

        private Support support(Draft draft) {
            List<String> named = draft.thing().map(Thing::supports).orElse(List.of());
            return named.isEmpty() ? Support.OTHER : Support.valueOf(named.getFirst());
        }
    }
}
