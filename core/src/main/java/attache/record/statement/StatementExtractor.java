package attache.record.statement;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.quotation.Quotation;
import attache.annotation.quotation.Quotations;
import attache.annotation.speech.Force;
import attache.annotation.speech.Speech;
import attache.annotation.speech.Utterance;
import attache.annotation.speech.Voice;
import attache.record.Act;
import attache.record.Actor;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import attache.record.Form;
import attache.record.Ground;
import attache.record.LinearModel;
import attache.record.Statement;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes {@code statement} records: one for every voice of every utterance. Immutable and thread-safe. */
public final class StatementExtractor implements Extractor {
    private static final Set<String> CREDITS = Set.of("aside", "according-to");

    private final ActFeatures features = ActFeatures.standard();
    /** Fitted by {@code attache.bench.FitActs} (decision record 0006). */
    private final LinearModel<Act> acts = LinearModel.of(Act.class, StatementExtractor.class, "act-weights.tsv");

    private final ActPhrases phrases = ActPhrases.standard();
    private final Confidence confidence = Confidence.standard();

    @Override
    public List<CodebookRecord> extract(AnnotatedArticle article, Cast cast, Speech speech) {
        List<CodebookRecord> records = new ArrayList<>();
        for (Utterance utterance : speech.utterances()) {
            for (Voice voice : utterance.voices()) {
                if (!isCredit(utterance, voice, speech)) {
                    records.add(statement(article, speech, utterance, voice));
                }
            }
        }
        return records;
    }

    /**
     * "As reported by the Example Times, S", "X said S, the Example Times reported": an outlet that is only credited goes into
     * {@code asserted_by} of what it hands on.
     */
    private static boolean isCredit(Utterance utterance, Voice voice, Speech speech) {
        return speech.isOutlet(voice)
                && (CREDITS.contains(utterance.rule())
                        || (utterance.rule().equals("clause-before") && speech.handsOn(utterance)));
    }

    private Statement statement(AnnotatedArticle article, Speech speech, Utterance utterance, Voice voice) {
        List<String> by =
                speech.beyond(utterance).stream().map(Voice::name).distinct().toList();
        List<Span> evidence =
                utterance.sentences().stream().map(article.sentenceSpans()::get).toList();
        Form form = form(utterance, speech.quotations());
        String content = content(article.body(), utterance);
        Claim claim = new Claim(
                evidence,
                by.isEmpty() ? Certainty.ASSERTED : Certainty.REPORTED,
                by,
                utterance.rule(),
                confidence.of(utterance.rule(), form, voice.name()),
                grounds(utterance, voice));
        return new Statement(
                claim,
                voice.name(),
                utterance.cue(),
                form,
                content,
                act(utterance, form, content),
                utterance.addressee().map(StatementExtractor::actor));
    }

    /** What the cue says is done, where it says so ("warn"); else what the words tell ("say"). */
    private Act act(Utterance utterance, Form form, String content) {
        if (utterance.force() != Force.INFORM) {
            return Act.valueOf(utterance.force().name());
        }
        return phrases.act(content)
                .orElseGet(() -> acts.likeliest(features.of(utterance.force(), utterance.cue(), form, content)));
    }

    private static Actor actor(Voice voice) {
        return new Actor(voice.party().map(Party::actor).orElse(voice.name()));
    }

    private static List<Ground> grounds(Utterance utterance, Voice voice) {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(new Ground("speaker", voice.mention()));
        grounds.add(new Ground("cue", utterance.cueSpan()));
        utterance.content().forEach(piece -> grounds.add(new Ground("content", piece)));
        utterance.addressee().map(Voice::mention).ifPresent(span -> grounds.add(new Ground("addressee", span)));
        return grounds;
    }

    private static String content(String body, Utterance utterance) {
        List<String> pieces = new ArrayList<>();
        for (Span piece : utterance.content()) {
            pieces.add(piece.in(body).replaceAll("\\s+", " "));
        }
        return String.join(" ", pieces);
    }

    /** Direct where every piece stands inside quotation marks, mixed where some words do. */
    private static Form form(Utterance utterance, Quotations quotations) {
        boolean all = true;
        boolean some = false;
        for (Span piece : utterance.content()) {
            Optional<Quotation> around = quotations.around(piece.start());
            boolean whole = around.isPresent() && around.get().words().contains(piece);
            all &= whole;
            some |= whole || !quotations.in(piece).isEmpty();
        }
        return all ? Form.DIRECT : some ? Form.MIXED : Form.INDIRECT;
    }
}
