package attache.record.event;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.cast.Cast;
import attache.annotation.date.Dates;
import attache.annotation.predicate.FactualityReader;
import attache.annotation.speech.Speech;
import attache.dossier.Dossier;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import attache.record.frame.FrameBook;
import attache.record.frame.FrameMatch;
import attache.record.frame.FrameMatcher;
import attache.record.frame.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds events: frames in each sentence, completed from the rest of the article, one record per event and sentence.
 * Immutable and thread-safe.
 */
public final class EventExtractor implements Extractor {
    private final FrameBook book;
    private final FrameMatcher matcher;
    private final DraftReader reader;
    private final Dossier dossier;
    private final Dates dates;

    private EventExtractor(FrameBook book, FactualityReader factuality, Dossier dossier, Dates dates) {
        this.book = book;
        this.dossier = dossier;
        this.dates = dates;
        this.matcher = new FrameMatcher(book);
        this.reader = new DraftReader(factuality);
    }

    /**
     * The extractor with the frames that ship; reads them at each call, so make one and keep it.
     *
     * @param dossier says who stands against whom where an article names both but not together
     * @param dates reads when events happened
     */
    public static EventExtractor standard(Dossier dossier, Dates dates) {
        return new EventExtractor(frames(), FactualityReader.standard(), dossier, dates);
    }

    /** The frames that ship. */
    static FrameBook frames() {
        return FrameBook.read(EventExtractor.class, "frames.yaml");
    }

    @Override
    public List<CodebookRecord> extract(AnnotatedArticle article, Cast cast, Speech speech) {
        Parties parties = new EventParties(article, cast);
        List<EventDraft> drafts = new ArrayList<>();
        for (int number = 0; number < article.sentenceSpans().size(); number++) {
            if (cast.isRead(number) && book.mayTrigger(article.sentenceText(number))) {
                Sentence sentence = article.sentence(number);
                for (FrameMatch match : matcher.find(number, sentence, parties)) {
                    Optional.of(reader.draft(match, sentence))
                            .filter(EventDraft::isTold)
                            .ifPresent(drafts::add);
                }
            }
        }
        return new Finisher(article, speech, new EventTimes(article, dates))
                .records(ArticleCompletion.complete(drafts, NamedParties.of(article, cast), dossier));
    }
}
