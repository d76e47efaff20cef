package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom or what a figure is about: the subject of the clause where the amount is its object; else the owner or place
 * named with the counted noun; else the place named in the clause; else the party named last before.
 */
final class SubjectFinder {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<Party.Sort> SORTS = Set.of(
            Party.Sort.STATE,
            Party.Sort.BODY,
            Party.Sort.ORGANISATION,
            Party.Sort.COMPANY,
            Party.Sort.PERSON,
            Party.Sort.GROUP);

    private final AnnotatedArticle article;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;

    SubjectFinder(AnnotatedArticle article, int number, Cast cast) {
        this.article = article;
        this.sentence = article.sentence(number);
        this.number = number;
        this.cast = cast;
    }

    Optional<Subject> subject(FigureDraft draft) {
        if (draft.rule().equals("percent")) {
            Optional<Subject> whole = whole(draft.anchor());
            if (whole.isPresent()) {
                return whole;
            }
        }
        return clauseSubject(draft).or(() -> beside(draft.anchor())).or(() -> lastNamed(draft.first()));
    }

    /** "93 percent of Ukrainians": what the share is taken of. */
    private Optional<Subject> whole(int anchor) {
        return sentence.dependents(anchor, "prep").stream()
                .filter(i -> sentence.token(i).lemma().equals("of"))
                .flatMap(i -> sentence.dependents(i, "pobj").stream())
                .findFirst()
                .flatMap(i -> party(i).or(() -> Optional.of(words(i))));
    }

    /** The subject of the verb above, unless it is the counted noun itself. */
    private Optional<Subject> clauseSubject(FigureDraft draft) {
        int at = draft.anchor();
        for (int i = 0; i < 6 && sentence.token(at).head() != Token.ROOT; i++) {
            if (SUBJECTS.contains(sentence.token(at).relation())) {
                return Optional.empty();
            }
            at = sentence.token(at).head();
            for (int below : sentence.dependents(at)) {
                if (SUBJECTS.contains(sentence.token(below).relation()) && below != draft.anchor()) {
                    return party(below)
                            .or(() -> sentence.token(below).isNoun() ? Optional.of(words(below)) : Optional.empty());
                }
            }
        }
        return Optional.empty();
    }

    /** "300 Belarusian soldiers", "residents of Kherson", "in Donetsk province". */
    private Optional<Subject> beside(int anchor) {
        for (int below : sentence.dependents(anchor)) {
            if (Set.of("nmod", "poss", "compound")
                    .contains(sentence.token(below).relation())) {
                Optional<Subject> found = party(below);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int at : List.of(anchor, Math.max(sentence.token(anchor).head(), 0))) {
            for (int prep : sentence.dependents(at, "prep")) {
                for (int place : sentence.dependents(prep, "pobj")) {
                    if (Set.of("in", "of", "at", "from", "across", "inside")
                            .contains(sentence.token(prep).lemma())) {
                        Optional<Subject> found = party(place)
                                .or(() -> sentence.token(place).isProperNoun()
                                        ? Optional.of(words(place))
                                        : Optional.empty());
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> lastNamed(int before) {
        for (int s = number; s >= Math.max(0, number - 1); s--) {
            List<Cast.Mention> mentions = cast.mentions(s);
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Cast.Mention mention = mentions.get(i);
                boolean fits = mention.party().sort() == Party.Sort.STATE
                        || mention.party().sort() == Party.Sort.BODY;
                if (fits && (s < number || mention.last() < before)) {
                    return Optional.of(
                            new Subject(mention.party().actor(), mention.party().mention()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> party(int token) {
        return cast.parties(number, token).stream()
                .filter(p -> SORTS.contains(p.sort()))
                .findFirst()
                .map(p -> new Subject(p.actor(), p.mention()));
    }

    /** The words of the noun group at {@code noun}, without its article. */
    private Subject words(int noun) {
        int first = noun;
        for (int i : sentence.dependents(noun)) {
            if (i < first
                    && Set.of("nmod", "compound", "poss")
                            .contains(sentence.token(i).relation())) {
                first = i;
            }
        }
        Span span = sentence.token(first).span().cover(sentence.token(noun).span());
        return new Subject(span.in(article.body()), span);
    }
}
