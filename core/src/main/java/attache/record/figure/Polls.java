package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.record.figure.FigureLexicon.Hint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds of whom a poll tells a share where the words beside the share do not: "64 percent support the law". */
final class Polls {
    /** How many sentences back the people asked are looked for. */
    private static final int REACH = 4;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    /** How far up the tree a word of approval is looked for. */
    private static final int CLIMB = 4;

    private final FigureLexicon lexicon;
    private final AnnotatedArticle article;
    private final int number;
    private final Cast cast;

    Polls(FigureLexicon lexicon, AnnotatedArticle article, int number, Cast cast) {
        this.lexicon = lexicon;
        this.article = article;
        this.number = number;
        this.cast = cast;
    }

    /** The people asked, {@code before} where the article named them just before; empty where the share is no opinion's. */
    Optional<Subject> asked(FigureDraft draft, Optional<Subject> before) {
        return isOpinion(draft.anchor())
                ? before.filter(this::isNation).or(this::people).or(() -> before)
                : Optional.empty();
    }

    /**
     * Who is approved of, where the share is of all those asked: an approval rating is a person's. Of a part of them ("14 percent of
     * Republicans approved") the share is that part's.
     */
    Optional<Subject> judged(FigureDraft draft) {
        Sentence sentence = article.sentence(number);
        int anchor = draft.anchor();
        boolean part = sentence.dependents(anchor, "prep").stream()
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .anyMatch(whole -> sentence.token(whole).isNoun() && !isNation(number, whole));
        if (part || !draft.unit().equals("percent")) {
            return Optional.empty();
        }
        int at = anchor;
        for (int i = 0; i < CLIMB && at != Token.ROOT; i++) {
            Optional<Subject> judged = judgedAt(at);
            if (judged.isPresent()) {
                return judged;
            }
            for (int below : sentence.dependents(at)) {
                Optional<Subject> beside = judgedAt(below);
                if (beside.isPresent()) {
                    return beside;
                }
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }

    /** The person of whom a verb or noun of approval is said, or whose doings: "approve of his handling". */
    private Optional<Subject> judgedAt(int token) {
        Sentence sentence = article.sentence(number);
        if (!lexicon.hints(sentence.token(token).lemma(), Hint.APPROVAL)) {
            return Optional.empty();
        }
        return sentence.subtree(token).stream()
                .filter(i -> Set.of("poss", "pobj").contains(sentence.token(i).relation()))
                .flatMap(i -> cast.parties(number, i).stream())
                .filter(party -> party.sort() == Party.Sort.PERSON)
                .findFirst()
                .map(party -> new Subject(party.name(), party.mention()));
    }

    /** Whether the share is of those who think, want or fear something. */
    private boolean isOpinion(int anchor) {
        Sentence sentence = article.sentence(number);
        Token share = sentence.token(anchor);
        if (SUBJECTS.contains(share.relation()) && share.head() != Token.ROOT) {
            return isOpinion(sentence, share.head());
        }
        return sentence.dependents(anchor).stream()
                .filter(i -> Set.of("acl", "relcl", "nmod")
                        .contains(sentence.token(i).relation()))
                .anyMatch(i -> i > anchor && isOpinion(sentence, i));
    }

    private boolean isOpinion(Sentence sentence, int word) {
        return lexicon.hints(sentence.token(word).lemma(), Hint.OPINION)
                || sentence.dependents(word, "acomp").stream()
                        .anyMatch(i -> lexicon.hints(sentence.token(i).lemma(), Hint.OPINION));
    }

    /** The people whose opinion the article tells most often: "a majority of Americans", "Poles think"; else those named last. */
    private Optional<Subject> people() {
        return mostAsked().or(this::namedLast);
    }

    private Optional<Subject> mostAsked() {
        Map<String, Integer> times = new HashMap<>();
        Optional<Subject> most = Optional.empty();
        for (int s = 0; s < article.sentenceSpans().size(); s++) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence sentence = article.sentence(s);
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (isPeople(token) && isAsked(sentence, i) && isNation(s, i)) {
                    int now = times.merge(token.form(), 1, Integer::sum);
                    if (now
                                    > most.map(people -> times.getOrDefault(people.name(), 0))
                                            .orElse(0)
                            || most.isEmpty()) {
                        most = Optional.of(new Subject(token.form(), token.span()));
                    }
                }
            }
        }
        return most;
    }

    /** The people named last by their state. */
    private Optional<Subject> namedLast() {
        for (int s = number; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            Sentence sentence = article.sentence(s);
            for (int i = sentence.size() - 1; i >= 0; i--) {
                Token token = sentence.token(i);
                if (isPeople(token) && isNation(s, i)) {
                    return Optional.of(new Subject(token.form(), token.span()));
                }
            }
        }
        return Optional.empty();
    }

    /** A party's followers are a part of those asked. */
    private boolean isNation(Subject people) {
        for (int s = number; s >= Math.max(0, number - 1); s--) {
            Sentence sentence = article.sentence(s);
            int token = sentence.tokenAt(people.span().start());
            if (sentence.span().contains(people.span()) && token < sentence.size()) {
                return isNation(s, token);
            }
        }
        return true;
    }

    private boolean isNation(int s, int token) {
        return cast.parties(s, token).stream().anyMatch(party -> party.sort() == Party.Sort.STATE);
    }

    private static boolean isPeople(Token token) {
        return token.entity().endsWith("-NORP") && token.tag().equals("NNPS");
    }

    /** Whether these people think something, or a part of them does. */
    private boolean isAsked(Sentence sentence, int people) {
        Token word = sentence.token(people);
        if (SUBJECTS.contains(word.relation()) && word.head() != Token.ROOT) {
            return isOpinion(sentence, word.head());
        }
        if (!word.relation().equals("pobj") || sentence.token(word.head()).head() == Token.ROOT) {
            return false;
        }
        Token part = sentence.token(sentence.token(word.head()).head());
        return Set.of("percent", "%", "majority", "half", "share", "number", "third", "quarter")
                .contains(part.lemma());
    }
}
