package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.Optional;
import java.util.Set;

/** What the noun phrases of one sentence name: a party by the codebook's name, or a thing by its words. */
final class NounPhrases {
    private static final Set<String> BESIDE = Set.of("nmod", "poss", "compound");
    private static final Set<String> TIES = Set.of("in", "of", "at", "from", "across", "inside");

    /** Nouns that are said of something else. */
    private static final Set<String> ABSTRACT = Set.of(
            "price",
            "cost",
            "value",
            "number",
            "share",
            "rate",
            "range",
            "distance",
            "length",
            "amount",
            "size",
            "budget",
            "gap",
            "deficit",
            "shortfall",
            "debt",
            "spending",
            "expenditure",
            "revenue",
            "reserve",
            "total",
            "level");

    /** How many tokens behind a noun may be taken into a subject's words. */
    private static final int PHRASE = 9;

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

    NounPhrases(AnnotatedArticle article, int number, Cast cast) {
        this.article = article;
        this.sentence = article.sentence(number);
        this.number = number;
        this.cast = cast;
    }

    /** The first party that the phrase headed by {@code token} stands for. */
    Optional<Subject> party(int token) {
        return cast.parties(number, token).stream()
                .filter(p -> SORTS.contains(p.sort()))
                .findFirst()
                .map(p -> new Subject(p.actor(), p.mention()));
    }

    /** The words of the noun group at {@code noun} with the phrases of place or belonging right behind it, without its article. */
    Subject words(int noun) {
        int first = noun;
        for (int i : sentence.dependents(noun)) {
            boolean own = BESIDE.contains(sentence.token(i).relation())
                    && !sentence.token(i).tag().equals("PRP$")
                    && !isMeasured(i);
            if (i < first && own) {
                first = i;
            }
        }
        int last = noun;
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + PHRASE) && isInPhrase(i); i++) {
            last = sentence.token(i).isNoun() ? i : last;
        }
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        return new Subject(span.in(article.body()), span);
    }

    /** Whether the token is a unit with its number: "the 1,000-kilometre front line". */
    private boolean isMeasured(int token) {
        return sentence.dependents(token).stream()
                .anyMatch(i -> sentence.token(i).tag().equals("CD"));
    }

    private boolean isInPhrase(int i) {
        Token word = sentence.token(i);
        boolean tie = word.tag().equals("IN") && TIES.contains(word.lemma());
        boolean name = word.isNoun()
                || word.tag().startsWith("JJ")
                || word.tag().equals("DT")
                || word.tag().equals("POS");
        return (tie || name) && !word.entity().endsWith("-DATE");
    }

    /** Of an abstract noun what it is said of, "the price of a gun", else the words of the noun itself. */
    Subject about(int noun) {
        if (ABSTRACT.contains(sentence.token(noun).lemma())) {
            for (int prep : sentence.dependents(noun, "prep")) {
                if (Set.of("of", "for").contains(sentence.token(prep).lemma())) {
                    for (int object : sentence.dependents(prep, "pobj")) {
                        return party(object).orElseGet(() -> words(object));
                    }
                }
            }
            for (int owner : sentence.dependents(noun, "poss")) {
                Optional<Subject> party = party(owner);
                if (party.isPresent() || sentence.token(owner).isNoun()) {
                    return party.orElseGet(() -> words(owner));
                }
            }
        }
        return words(noun);
    }
}
