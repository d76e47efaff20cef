package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.amount.Amount;
import attache.annotation.amount.Amounts;
import attache.annotation.cast.Cast;
import attache.annotation.date.Dates;
import attache.annotation.date.Direction;
import attache.annotation.date.TimeExpression;
import attache.annotation.speech.Attribution;
import attache.annotation.speech.Speech;
import attache.record.ArticleCurrencies;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import attache.record.Figure;
import attache.record.Ground;
import attache.record.Timing;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds measured facts: amounts that are neither assistance nor time, with what they measure. Immutable and thread-safe. */
public final class FigureExtractor implements Extractor {
    /** What arms' reach is called. */
    private static final String RANGE = "range";

    private final FigureLexicon lexicon;
    private final Dates dates;

    private FigureExtractor(FigureLexicon lexicon, Dates dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /**
     * The extractor with the lexicons that ship; reads them at each call, so make one and keep it.
     *
     * @param dates reads the times that figures are of, and tells numbers in dates from others
     */
    public static FigureExtractor standard(Dates dates) {
        return new FigureExtractor(FigureLexicon.standard(), dates);
    }

    @Override
    public List<CodebookRecord> extract(AnnotatedArticle article, Cast cast, Speech speech) {
        List<CodebookRecord> records = new ArrayList<>();
        List<Span> spans = article.sentenceSpans();
        ArticleSubjects told = new ArticleSubjects(new Attackers(lexicon, article, cast));
        ArticleCurrencies currencies = new ArticleCurrencies(article, cast);
        for (int number = 0; number < spans.size(); number++) {
            if (cast.isRead(number) && mayState(article.sentenceText(number))) {
                inSentence(article, number, cast, speech, currencies, told, records);
            }
        }
        return records;
    }

    /** Whether a sentence has an amount: what is asked before it is parsed. */
    private static boolean mayState(String sentence) {
        return sentence.contains("half")
                || sentence.contains("fold")
                || Votes.mayCount(sentence)
                || !Amounts.find(sentence).isEmpty();
    }

    private void inSentence(
            AnnotatedArticle article,
            int number,
            Cast cast,
            Speech speech,
            ArticleCurrencies currencies,
            ArticleSubjects told,
            List<CodebookRecord> records) {
        Sentence sentence = article.sentence(number);
        List<Amount> amounts = Amounts.find(
                article.body(), sentence.span(), currencies.at(number).withCarried(Optional.empty()));
        List<TimeExpression> times =
                dates.find(article.body(), sentence.span(), article.article().published(), Direction.UNKNOWN);
        List<FigureDraft> drafts = DraftReader.read(lexicon, article, number, cast, amounts);
        drafts.removeIf(draft -> times.stream().anyMatch(time -> isOf(time, draft, article.body())));
        for (FigureDraft draft : drafts) {
            SubjectFinder subjects = new SubjectFinder(lexicon, article, number, cast, told);
            Optional<Subject> found = subjects.subject(draft);
            found.map(subject -> record(
                            sentence,
                            draft,
                            subject,
                            subjects.isRange(draft) ? RANGE : MeasureWords.of(sentence, draft, article.body()),
                            times,
                            speech.attribution(number, draft.anchor())))
                    .ifPresent(records::add);
            found.ifPresent(subject -> told.last(number, subject));
            subjects.whole(draft).ifPresent(whole -> told.people(number, whole));
        }
    }

    /** Whether an amount is a time's own number; "three quarters of voters" are none of a year. */
    private static boolean isOf(TimeExpression time, FigureDraft draft, String body) {
        boolean part = draft.rule().equals("share")
                && body.startsWith(" of ", draft.span().end());
        return !part && time.span().contains(draft.span());
    }

    private static Figure record(
            Sentence sentence,
            FigureDraft draft,
            Subject subject,
            String measure,
            List<TimeExpression> times,
            Attribution attribution) {
        Claim claim = new Claim(
                List.of(sentence.span()),
                attribution.isReported() ? Certainty.REPORTED : Certainty.ASSERTED,
                attribution.names(),
                "figure/" + draft.rule(),
                0.6,
                List.of(new Ground("value", draft.span()), new Ground("subject", subject.span())));
        return new Figure(claim, subject.name(), measure, draft.quantity(), draft.unit(), timing(times));
    }

    /** The one time that the sentence names, if it is one. */
    private static Timing timing(List<TimeExpression> times) {
        List<TimeExpression> dated =
                times.stream().filter(time -> time.date().isPresent()).toList();
        return dated.size() == 1
                ? new Timing(
                        dated.getFirst().date(), Optional.of(dated.getFirst().text()))
                : Timing.NONE;
    }
}
