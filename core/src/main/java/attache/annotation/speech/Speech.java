package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.cast.Party;
import attache.annotation.quotation.Quotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who says what in one article, and in whose words any token stands. As little safe for use by several threads as the article
 * that it is of.
 */
public final class Speech {
    private final AnnotatedArticle article;
    private final Hedges hedges;
    private final Quotations quotations;
    private final Elsewhere elsewhere;
    private final List<Utterance> utterances;
    private final List<List<Utterance>> bySentence;

    Speech(
            AnnotatedArticle article,
            Hedges hedges,
            Quotations quotations,
            Elsewhere elsewhere,
            List<Utterance> utterances) {
        this.elsewhere = elsewhere;
        this.article = article;
        this.hedges = hedges;
        this.quotations = quotations;
        this.utterances = utterances.stream()
                .sorted(Comparator.comparing((Utterance u) -> u.sentences().getFirst())
                        .thenComparing(u -> u.cueSpan())
                        .thenComparing(u -> u.content().getFirst()))
                .toList();
        this.bySentence = new ArrayList<>();
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            bySentence.add(new ArrayList<>());
        }
        for (Utterance utterance : this.utterances) {
            utterance.sentences().forEach(i -> bySentence.get(i).add(utterance));
        }
    }

    /** All that is reported as somebody's words, in order of the text. */
    public List<Utterance> utterances() {
        return utterances;
    }

    /** The article's quotations. */
    public Quotations quotations() {
        return quotations;
    }

    /**
     * In whose words a token stands, and whether it is hedged.
     *
     * @param sentence the sentence's number in the article
     * @param token the token's index in that sentence
     */
    public Attribution attribution(int sentence, int token) {
        Sentence parsed = article.sentence(sentence);
        int offset = parsed.token(token).span().start();
        List<Utterance> around = around(sentence, offset);
        // What the title of another article claims, this one does not.
        boolean hedged = hedges.bearsOn(parsed, token) || elsewhere.holds(sentence);
        List<Voice> chain = new ArrayList<>(chain(around));
        elsewhere.outlet(sentence, offset).ifPresent(chain::add);
        if (around.isEmpty()) {
            return hedged ? new Attribution(chain, Optional.empty(), true) : Attribution.NONE;
        }
        return new Attribution(chain, Optional.of(around.getFirst().force()), hedged);
    }

    /** Who stands around an utterance, outermost last: its intermediaries, then those in whose words it is told. */
    public List<Voice> beyond(Utterance utterance) {
        List<Voice> chain = new ArrayList<>(utterance.through());
        List<Utterance> around = around(
                        utterance.sentences().getFirst(), utterance.cueSpan().start())
                .stream()
                .filter(other -> !other.equals(utterance))
                .toList();
        List<String> own = utterance.voices().stream().map(Voice::name).toList();
        chain(around).stream().filter(voice -> !own.contains(voice.name())).forEach(chain::add);
        elsewhere
                .outlet(utterance.sentences().getFirst(), utterance.cueSpan().start())
                .filter(voice -> !own.contains(voice.name()))
                .ifPresent(chain::add);
        return chain;
    }

    /** Whether an utterance's words tell of another utterance. */
    public boolean handsOn(Utterance utterance) {
        return utterance.sentences().stream()
                .flatMap(i -> bySentence.get(i).stream())
                .anyMatch(other -> !other.equals(utterance) && utterance.covers(other.cueSpan()));
    }

    /** Whether a voice is an outlet, or speaks for one as its correspondent. */
    public boolean isOutlet(Voice voice) {
        String last = voice.name().substring(voice.name().lastIndexOf(' ') + 1);
        return voice.party().filter(p -> p.sort() == Party.Sort.OUTLET).isPresent() || WordClass.STAFF.has(last);
    }

    private static List<Voice> chain(List<Utterance> around) {
        List<Voice> chain = new ArrayList<>();
        for (Utterance utterance : around) {
            chain.addAll(utterance.voices());
            chain.addAll(utterance.through());
        }
        return chain;
    }

    /** The utterances of a sentence whose content holds {@code offset}, innermost (shortest) first. */
    private List<Utterance> around(int sentence, int offset) {
        return bySentence.get(sentence).stream()
                .filter(utterance -> utterance.covers(offset))
                .sorted(Comparator.comparingInt(Utterance::length))
                .toList();
    }
}
