package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.ItemEntry;
import attache.annotation.gazetteer.SupportKind;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a length is of: arms that reach so far, or the noun that it describes. */
final class LengthSubjects {
    private static final Set<String> BESIDE = Set.of("nmod", "poss", "compound");

    /** Words that tell of a length that it is how far arms reach. */
    private static final Set<String> REACH = Set.of("range", "reach", "fly", "travel", "radius");

    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final NounPhrases phrases;

    LengthSubjects(AnnotatedArticle article, int number, Cast cast, NounPhrases phrases) {
        this.article = article;
        this.sentence = article.sentence(number);
        this.number = number;
        this.cast = cast;
        this.phrases = phrases;
    }

    /** How far a weapon reaches; how long "the 1,000-kilometre front line" is. */
    Optional<Subject> of(FigureDraft draft) {
        if (!tellsReach(draft.anchor())) {
            return modified(draft);
        }
        return thingBefore(draft.first());
    }

    /** Whether the length hangs on a word for how far arms reach, or beside one. */
    private boolean tellsReach(int anchor) {
        int at = anchor;
        for (int i = 0; i < 4 && at != Token.ROOT; i++) {
            Token word = sentence.token(at);
            boolean beside = sentence.dependents(at).stream()
                    .anyMatch(below -> REACH.contains(sentence.token(below).lemma()));
            if (REACH.contains(word.lemma()) || beside) {
                return true;
            }
            at = word.head();
        }
        return false;
    }

    /** The arms whose make is named last before, in this sentence or the one before, else first behind. */
    private Optional<Subject> thingBefore(int token) {
        int start = sentence.token(token).span().start();
        for (int s = number; s >= Math.max(0, number - 1); s--) {
            List<GazetteerMatch> things = cast.matches(s).stream()
                    .filter(match -> match.entry() instanceof ItemEntry item && item.support() == SupportKind.MILITARY)
                    .filter(match -> Character.isUpperCase(match.entry().name().codePointAt(0)))
                    .toList();
            Optional<GazetteerMatch> before = things.reversed().stream()
                    .filter(match -> match.span().end() <= start)
                    .findFirst();
            Optional<GazetteerMatch> found = before.or(() -> things.stream().findFirst());
            if (found.isPresent()) {
                Span span = found.get().span();
                return Optional.of(new Subject(span.in(article.body()), span));
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> modified(FigureDraft draft) {
        Token anchor = sentence.token(draft.anchor());
        boolean modifies = BESIDE.contains(anchor.relation())
                && anchor.head() > draft.last()
                && sentence.dependents(anchor.head()).stream()
                        .anyMatch(i -> sentence.token(i).form().equalsIgnoreCase("the"));
        return modifies && sentence.token(anchor.head()).isNoun()
                ? Optional.of(phrases.about(anchor.head()))
                : Optional.empty();
    }
}
