package attache.record.assistance;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.amount.CurrencyContext;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.date.Dates;
import attache.annotation.speech.Attribution;
import attache.annotation.speech.Speech;
import attache.dossier.Dossier;
import attache.record.ArticleCurrencies;
import attache.record.Assistance;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds assistance records. Immutable and thread-safe. */
public final class AssistanceExtractor implements Extractor {
    private final Frames frames = Frames.standard();
    private final Words words = Words.standard();
    private final Dates dates = Dates.english();
    private final SupportTopics topics = SupportTopics.standard();
    private final Dossier dossier;
    private final Optional<SupportModel> supports;

    /** {@code dossier} says whom the effort helps, and against whom. */
    public AssistanceExtractor(Dossier dossier) {
        this(dossier, Optional.of(SupportModel.standard()));
    }

    private AssistanceExtractor(Dossier dossier, Optional<SupportModel> supports) {
        this.dossier = dossier;
        this.supports = supports;
    }

    /** The same without the weights that tell the sort of support: what they are fitted on. */
    public static AssistanceExtractor byRulesAlone(Dossier dossier) {
        return new AssistanceExtractor(dossier, Optional.empty());
    }

    @Override
    public List<CodebookRecord> extract(AnnotatedArticle article, Cast cast, Speech speech) {
        List<Assistance> records = new ArrayList<>();
        Memory memory = new Memory(article, cast, dossier);
        ArticleCurrencies currencies = new ArticleCurrencies(article, cast);
        RecordMaker maker = new RecordMaker(article, speech, new Circumstances(article, dates, words), words);
        BulletList bullets = new BulletList(article);
        Optional<Assistance> listing = Optional.empty();
        for (int number = 0; number < article.sentenceSpans().size(); number++) {
            if (!cast.isRead(number)) {
                continue;
            }
            memory.enter(number, cast);
            Sentence sentence = article.sentence(number);
            memory.meet(new Meeting(sentence, number, cast, words, memory).participants());
            List<Stated> stated = StatedAmounts.in(
                    article.body(), sentence.span(), currencies.at(number).withHome(Optional.empty()));
            List<Thing> things = new Things(sentence, number, cast, words, frames, stated).find();
            if (listing.isPresent() && bullets.isMember(number)) {
                List<Thing> named = things.stream()
                        .filter(thing -> !thing.items().isEmpty())
                        .toList();
                if (!named.isEmpty()) {
                    records.remove(listing.get());
                    listing = Optional.of(maker.withListed(listing.get(), named, number));
                    records.add(listing.get());
                }
                continue;
            }
            listing = Optional.empty();
            int here = number;
            SentenceReader reader = new SentenceReader(
                    sentence,
                    number,
                    cast,
                    frames,
                    words,
                    memory,
                    stated,
                    token -> speaker(speech.attribution(here, token)));
            Optional<Thing> contents = memory.lastIsAdjacent() ? reader.contents(things) : Optional.empty();
            if (contents.isPresent()) {
                records.add(maker.withContents(records.removeLast(), contents.get(), number));
                memory.goOn();
                continue;
            }
            boolean goesOn = bullets.opens(number)
                    && reader.opening().goesOn()
                    && !records.isEmpty()
                    && things.stream().allMatch(thing -> thing.money().isEmpty());
            if (goesOn) {
                listing = Optional.of(records.getLast());
                continue;
            }
            int told = records.size();
            Question question = new Question(sentence, words);
            for (Draft found : reader.drafts(things)) {
                if (question.asks(found.reached().decisive().token())
                        || (bullets.isMember(number) && isNobodys(found))) {
                    continue;
                }
                Draft draft = inHomeCurrency(found, article, number, currencies);
                records.add(maker.record(draft, number));
                memory.note(draft);
            }
            if (bullets.opens(number)) {
                if (records.size() > told) {
                    listing = Optional.of(records.getLast());
                } else {
                    listing = reader.opening().measure().map(draft -> maker.record(draft, here));
                }
            }
        }
        return supports.<List<CodebookRecord>>map(model -> sorted(records, model, article, cast))
                .orElseGet(() -> List.copyOf(records));
    }

    /** A line of a list that no sentence opens, with neither side in it: a stock, a shop or a wish. */
    private static boolean isNobodys(Draft draft) {
        return draft.sides().donors().isEmpty() && draft.sides().recipients().isEmpty();
    }

    /** The records with the sort of support that {@code model} tells. */
    private List<CodebookRecord> sorted(
            List<Assistance> records, SupportModel model, AnnotatedArticle article, Cast cast) {
        if (records.isEmpty()) {
            return List.of();
        }
        SupportFeatures features = new SupportFeatures(topics, article, cast);
        return records.stream()
                .<CodebookRecord>map(record -> record.withSupport(model.support(record.support(), features.of(record))))
                .toList();
    }

    /** A bare dollar, crown or pound is the donor's own, and of two currencies the donor's own is told. */
    private static Draft inHomeCurrency(
            Draft draft, AnnotatedArticle article, int number, ArticleCurrencies currencies) {
        List<Party> donors = draft.sides().donors();
        if (draft.money().isEmpty() || donors.size() > 1) {
            return draft;
        }
        CurrencyContext context = donors.isEmpty()
                ? currencies.at(number)
                : currencies.at(number, donors.getFirst().actor());
        return draft.withAmounts(
                StatedAmounts.in(article.body(), article.sentenceSpans().get(number), context));
    }

    private static Optional<Party> speaker(Attribution attribution) {
        return attribution.chain().isEmpty()
                ? Optional.empty()
                : attribution.chain().getFirst().party();
    }
}
