package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.quotation.QuotationFinder;
import attache.annotation.quotation.Quotations;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who says what in an article. Immutable and thread-safe. */
public final class SpeechReader {
    private final Hedges hedges;
    private final CueLexicon lexicon;
    private final SpeakerNouns nouns;
    private final QuotationFinder finder;
    private final VerbCues verbs;
    private final NounCues nounCues;
    private final AccordingTo according;
    private final HeadlineColon headlines;

    private SpeechReader(Hedges hedges, CueLexicon lexicon, RuleBook rules, SpeakerNouns nouns) {
        this.hedges = hedges;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.finder = new QuotationFinder(lexicon::isReportingForm);
        this.verbs = new VerbCues(lexicon, rules, nouns);
        this.nounCues = new NounCues(lexicon, rules);
        this.according = new AccordingTo(lexicon);
        this.headlines = new HeadlineColon(nouns);
    }

    /** The reader with the cues and rules that ship. */
    public static SpeechReader standard() {
        return new SpeechReader(Hedges.standard(), CueLexicon.standard(), RuleBook.standard(), SpeakerNouns.standard());
    }

    /** The speech of {@code article}; {@code cast} says who is who in it. */
    public Speech read(AnnotatedArticle article, Cast cast) {
        Quotations quotations = finder.find(article.body());
        Continued continued = new Continued(article, quotations);
        Voices voices = new Voices(article, cast, nouns);
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            Scene scene = new Scene(article.body(), i, article.sentence(i), quotations, cast);
            for (Draft draft : drafts(scene)) {
                utterance(draft, utterances, voices, continued).ifPresent(utterances::add);
            }
        }
        return new Speech(article, hedges, quotations, continued.with(utterances));
    }

    private List<Draft> drafts(Scene scene) {
        List<Draft> drafts = new ArrayList<>(verbs.find(scene));
        drafts.addAll(nounCues.find(scene));
        drafts.addAll(according.find(scene));
        drafts.addAll(headlines.find(scene));
        return drafts;
    }

    private static Optional<Utterance> utterance(
            Draft draft, List<Utterance> earlier, Voices names, Continued continued) {
        Optional<Utterance> last = earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
        List<Voice> voices = voices(draft, last, names);
        if (voices.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> sentences = new ArrayList<>(continued.sentences(draft.cueSpan()));
        for (Span piece : draft.content()) {
            continued.sentences(piece).stream().filter(i -> !sentences.contains(i)).forEach(sentences::add);
        }
        return Optional.of(new Utterance(
                draft.rule(),
                draft.cue(),
                draft.force(),
                draft.cueSpan(),
                voices,
                draft.content(),
                draft.addressee().flatMap(i -> names.of(draft.scene(), i, last).stream().findFirst()),
                draft.through().stream().flatMap(i -> names.of(draft.scene(), i, last).stream()).toList(),
                sentences.stream().sorted().toList()));
    }

    /** The speakers; those of the utterance before where nobody is named. */
    private static List<Voice> voices(Draft draft, Optional<Utterance> last, Voices names) {
        if (draft.speakers().isEmpty()) {
            return last.map(Utterance::voices).orElse(List.of());
        }
        List<Voice> voices = new ArrayList<>();
        for (int speaker : draft.speakers()) {
            names.of(draft.scene(), speaker, last).stream()
                    .filter(v -> voices.stream().noneMatch(w -> w.name().equals(v.name())))
                    .forEach(voices::add);
        }
        return voices;
    }
}
