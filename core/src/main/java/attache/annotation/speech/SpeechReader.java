package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Forenames;
import attache.annotation.quotation.QuotationFinder;
import attache.annotation.quotation.Quotations;
import attache.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who says what in an article. Immutable and thread-safe. */
public final class SpeechReader {
    private final Forenames forenames = Forenames.standard();
    private final Teasers teasers = Teasers.standard();
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
        this.according = new AccordingTo(lexicon, nouns);
        this.headlines = new HeadlineColon(nouns, teasers);
    }

    /** The reader with the cues and rules that ship. */
    public static SpeechReader standard() {
        return new SpeechReader(Hedges.standard(), CueLexicon.standard(), RuleBook.standard(), SpeakerNouns.standard());
    }

    /** What the cue called {@code phrase} does in saying something, alone; {@link Force#INFORM} where it is not known. */
    public Force force(String phrase) {
        return lexicon.force(phrase);
    }

    /** The speech of {@code article}; {@code cast} says who is who in it. */
    public Speech read(AnnotatedArticle article, Cast cast) {
        Quotations quotations = finder.find(article.body());
        List<Transcript.Turn> turns = Transcript.in(article.body());
        Continued continued = new Continued(article, quotations);
        Elsewhere elsewhere = Elsewhere.of(article, cast, teasers);
        Voices voices = new Voices(article, cast, nouns, forenames, elsewhere);
        List<Utterance> utterances = new ArrayList<>();
        Optional<Scene> before = Optional.empty();
        List<Utterance> led = new ArrayList<>();
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            if (!cast.isRead(i)) {
                before = Optional.empty();
                continue;
            }
            Scene scene = new Scene(article.body(), i, article.sentence(i), quotations, cast);
            voices.note(scene);
            List<Draft> drafts = new ArrayList<>(drafts(scene, turns));
            if (i > 0) {
                drafts.addAll(SaidThis.find(scene, article.sentenceSpans().get(i - 1)));
            }
            if (drafts.isEmpty() && i > 0 && article.sameParagraphAsNext(i - 1) && !isTold(utterances, i - 1)) {
                before.flatMap(earlier -> SpokenBefore.find(scene, earlier)).ifPresent(drafts::add);
            }
            before = Optional.of(scene);
            for (Draft draft : drafts) {
                Optional<Utterance> found = utterance(draft, utterances, voices, continued);
                found.ifPresent(utterance -> voices.note(utterance, scene));
                found.ifPresent(elsewhere.holds(i) ? led::add : utterances::add);
            }
        }
        utterances.addAll(led);
        utterances.sort(Comparator.comparing((Utterance u) -> u.sentences().getFirst()));
        utterances = new ArrayList<>(Settled.of(utterances, lexicon.outerCues()));
        marked(article, quotations, turns, voices, continued).stream()
                .filter(utterance -> isRead(utterance, cast))
                .forEach(utterances::add);
        List<Utterance> all = SelfNamed.of(article.body(), quotations, continued.with(utterances)).stream()
                .filter(utterance -> isRead(utterance, cast))
                .toList();
        return new Speech(article, hedges, quotations, elsewhere, all);
    }

    private static boolean isRead(Utterance utterance, Cast cast) {
        return cast.isRead(utterance.sentences().getFirst());
    }

    private static boolean isTold(List<Utterance> utterances, int sentence) {
        return !utterances.isEmpty() && utterances.getLast().sentences().contains(sentence);
    }

    /** Words whose speaker stands beside them without any cue: signed quotations, turns of a transcript. */
    private static List<Utterance> marked(
            AnnotatedArticle article,
            Quotations quotations,
            List<Transcript.Turn> turns,
            Voices voices,
            Continued continued) {
        List<Utterance> found = new ArrayList<>();
        String body = article.body();
        for (SignedQuotations.Signed signed : SignedQuotations.in(body, quotations)) {
            Voice voice = voices.fullest(signed.name(), body);
            found.add(plain(
                    "signed",
                    signed.dash().in(body).strip(),
                    signed.dash(),
                    voice,
                    signed.quotation().words(),
                    continued));
        }
        for (Transcript.Turn turn : turns) {
            Voice voice = voices.fullest(turn.name(), body);
            Span colon = new Span(turn.name().end(), turn.name().end() + 1);
            found.add(plain("transcript", ":", colon, voice, turn.words(), continued));
        }
        return found;
    }

    private static Utterance plain(
            String rule, String cue, Span cueSpan, Voice voice, Span words, Continued continued) {
        return new Utterance(
                rule,
                cue,
                Force.INFORM,
                cueSpan,
                List.of(voice),
                List.of(words),
                Optional.empty(),
                List.of(),
                continued.sentences(voice.mention().cover(words)));
    }

    /** What stands behind the name of a transcript's turn is no headline. */
    private List<Draft> drafts(Scene scene, List<Transcript.Turn> turns) {
        List<Draft> drafts = new ArrayList<>(verbs.find(scene));
        drafts.addAll(nounCues.find(scene));
        drafts.addAll(according.find(scene));
        if (drafts.isEmpty()
                && turns.stream().noneMatch(turn -> scene.sentence().span().contains(turn.name()))) {
            drafts.addAll(headlines.find(scene));
        }
        drafts.sort(Comparator.comparing(Draft::cueSpan));
        return drafts;
    }

    private static Optional<Utterance> utterance(
            Draft draft, List<Utterance> earlier, Voices names, Continued continued) {
        Optional<Utterance> last = outermostLast(earlier);
        List<Voice> voices = voices(draft, last, names);
        if (voices.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> sentences = new ArrayList<>(continued.sentences(draft.cueSpan()));
        for (Span piece : draft.content()) {
            continued.sentences(piece).stream()
                    .filter(i -> !sentences.contains(i))
                    .forEach(sentences::add);
        }
        return Optional.of(new Utterance(
                draft.rule(),
                draft.cue(),
                draft.force(),
                draft.cueSpan(),
                voices,
                draft.content(),
                draft.addressee()
                        .flatMap(i -> names.of(draft.scene(), i, last).stream().findFirst()),
                draft.through().stream()
                        .flatMap(i -> names.of(draft.scene(), i, last).stream())
                        .toList(),
                sentences.stream().sorted().toList()));
    }

    /** The last utterance that is not told in another's words. */
    private static Optional<Utterance> outermostLast(List<Utterance> earlier) {
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - 6); i--) {
            Utterance one = earlier.get(i);
            boolean nested = earlier.subList(Math.max(0, i - 3), Math.min(earlier.size(), i + 4)).stream()
                    .anyMatch(other -> !other.equals(one) && other.covers(one.cueSpan()));
            if (!nested) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
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
