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
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the make of arms that a noun phrase means: "the missile" is the Tomahawk that was named before. What has no make is called by
 * the words themselves.
 */
final class ArmsNames {
    /** Sentences before that a definite noun may point back over. */
    private static final int REACH = 6;

    private final AnnotatedArticle article;
    private final Cast cast;
    private final int number;

    ArmsNames(AnnotatedArticle article, int number, Cast cast) {
        this.article = article;
        this.number = number;
        this.cast = cast;
    }

    /** The arms whose make is named last before {@code token}, in this sentence or the one before, else first behind. */
    Optional<Subject> near(int token) {
        int start = article.sentence(number).token(token).span().start();
        for (int s = number; s >= Math.max(0, number - 1); s--) {
            List<GazetteerMatch> makes = makes(s);
            Optional<GazetteerMatch> before = makes.reversed().stream()
                    .filter(match -> match.span().end() <= start)
                    .findFirst();
            Optional<GazetteerMatch> found = before.or(() -> makes.stream().findFirst());
            if (found.isPresent()) {
                return Optional.of(subject(s, found.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * The make that "the missile", "these jets" at {@code noun} stands for: the one named last before that is of this sort by its name in
     * the text or in the catalogue; empty for a noun that has a make beside it or no such article.
     */
    Optional<Subject> meant(int noun) {
        Sentence sentence = article.sentence(number);
        if (!pointsBack(sentence, noun)) {
            return Optional.empty();
        }
        String sort = sentence.token(noun).lemma();
        int start = sentence.token(noun).span().start();
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            int behind = s;
            Optional<GazetteerMatch> named = makes(s).reversed().stream()
                    .filter(match -> match.span().end() <= start && isOf(match, sort))
                    .findFirst();
            if (named.isPresent()) {
                return Optional.of(subject(behind, named.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a noun stands with "the" or the like and nothing that tells which. */
    private static boolean pointsBack(Sentence sentence, int noun) {
        boolean definite = false;
        for (int i : sentence.dependents(noun)) {
            Token word = sentence.token(i);
            if (i < noun && word.tag().equals("DT")) {
                String form = word.form().toLowerCase(Locale.ROOT);
                definite |= form.equals("the") || form.equals("this") || form.equals("these") || form.equals("those");
            } else if (i < noun && (word.isNoun() || word.isProperNoun())) {
                return false;
            }
        }
        return definite;
    }

    private static boolean isOf(GazetteerMatch match, String sort) {
        return last(match.form()).equals(sort) || last(match.entry().name()).equals(sort);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The arms of a make that a sentence names: names with a capital. */
    private List<GazetteerMatch> makes(int sentence) {
        return cast.matches(sentence).stream()
                .filter(match -> match.entry() instanceof ItemEntry item && item.support() == SupportKind.MILITARY)
                .filter(match -> Character.isUpperCase(match.entry().name().codePointAt(0)))
                .toList();
    }

    private Subject subject(int number, GazetteerMatch match) {
        Sentence sentence = article.sentence(number);
        Span span = match.span();
        int last = Math.min(sentence.tokenAt(span.end() - 1), sentence.size() - 1);
        String words = span.in(article.body()).replaceAll("\\s+", " ");
        boolean plural = sentence.token(last).tag().endsWith("S") && words.endsWith("s") && !words.endsWith("ss");
        // A make's own last letter stays: "HIMARS", "ATACMS".
        boolean singular = match.form().toLowerCase(Locale.ROOT).endsWith("s");
        return new Subject(plural && !singular ? words.substring(0, words.length() - 1) : words, span);
    }
}
