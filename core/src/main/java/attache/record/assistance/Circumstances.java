package attache.record.assistance;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.annotation.date.Dates;
import attache.annotation.date.Direction;
import attache.annotation.date.TimeExpression;
import attache.record.Stage;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When, on what conditions and what for: what hangs on the words that a measure is told with, word for word. */
final class Circumstances {
    /** How many governors up from a time the measure's words are looked for. */
    private static final int CLIMB = 4;

    private static final Set<String> PURPOSE = Set.of("advcl", "acl", "xcomp", "relcl");

    private final AnnotatedArticle article;
    private final Dates dates;
    private final Words words;

    Circumstances(AnnotatedArticle article, Dates dates, Words words) {
        this.article = article;
        this.dates = dates;
        this.words = words;
    }

    /** The time that hangs on the measure's own words; empty where its sentence tells none of it. */
    Optional<TimeExpression> time(Draft draft, int number) {
        Sentence sentence = article.sentence(number);
        Direction direction = switch (draft.reached().stage()) {
            case DELIVERED, USED -> Direction.PAST;
            case CONSIDERED -> Direction.FUTURE;
            case REQUESTED, PLEDGED, AUTHORISED, REFUSED, HALTED -> Direction.UNKNOWN;
        };
        Set<Integer> own = words(draft);
        return dates.find(article.body(), sentence.span(), article.article().published(), direction).stream()
                .filter(time -> time instanceof TimeExpression.Date || time instanceof TimeExpression.Period)
                .filter(time -> draft.thing()
                        .filter(thing -> thing.itemSpans().stream().anyMatch(span -> span.overlaps(time.span())))
                        .isEmpty())
                .filter(time -> hangsOn(sentence, time, own))
                .findFirst();
    }

    /** "To help Ukraine defend its skies": the clause that says what the measure is for; empty where none does. */
    Optional<Span> purpose(Draft draft, int number) {
        if (draft.reached().stage() == Stage.USED || draft.thing().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = article.sentence(number);
        int behind = draft.thing().get().anchor();
        for (int word : words(draft)) {
            for (int i : sentence.dependents(word)) {
                boolean clause = PURPOSE.contains(sentence.token(i).relation())
                        && sentence.token(i).isVerb()
                        && i > behind
                        && VerbGroup.of(sentence, i).tense() == Tense.INFINITIVE
                        && words.helping().contains(sentence.token(i).lemma());
                if (clause) {
                    // From its "to" on: a parser makes the end of a list the subject of the infinitive behind it.
                    int to = sentence.dependents(i, "aux").stream().findFirst().orElse(i);
                    Span whole = span(sentence, sentence.subtree(i), i);
                    return Optional.of(new Span(sentence.token(to).span().start(), whole.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** "If Congress approves", "without strings", "not in densely populated areas": each as its words stand. */
    List<Span> conditions(Draft draft, int number) {
        Sentence sentence = article.sentence(number);
        List<Span> found = new ArrayList<>();
        for (int word : words(draft)) {
            for (int i : sentence.dependents(word)) {
                if (isCondition(sentence, i)) {
                    Span span = span(sentence, sentence.subtree(i), i);
                    if (found.stream().noneMatch(span::overlaps)) {
                        found.add(span);
                    }
                }
            }
        }
        return found;
    }

    private boolean isCondition(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (word.relation().equals("advcl")) {
            return sentence.dependents(token, "mark").stream()
                    .anyMatch(i -> words.condition().contains(sentence.token(i).lemma()));
        }
        return word.relation().equals("prep") && words.condition().contains(word.lemma());
    }

    /** The tokens that the measure is told with: what decides its stage, the head of its phrase, and its things. */
    private static Set<Integer> words(Draft draft) {
        Set<Integer> own = new TreeSet<>();
        own.add(draft.reached().decisive().token());
        draft.thing().ifPresent(thing -> {
            own.add(thing.anchor());
            own.addAll(thing.heads());
        });
        return own;
    }

    private static boolean hangsOn(Sentence sentence, TimeExpression time, Set<Integer> own) {
        int at = Math.min(sentence.tokenAt(time.span().end() - 1), sentence.size() - 1);
        for (int i = 0; i < CLIMB && sentence.token(at).head() != Token.ROOT; i++) {
            at = sentence.token(at).head();
            if (own.contains(at)) {
                return true;
            }
            if (sentence.token(at).isVerb()) {
                return false;
            }
        }
        return false;
    }

    /** The words of a clause, from its first to its last in one piece around {@code head}; no stop at its end. */
    private static Span span(Sentence sentence, List<Integer> subtree, int head) {
        Set<Integer> members = new TreeSet<>(subtree);
        int first = head;
        while (members.contains(first - 1)) {
            first--;
        }
        int last = head;
        while (members.contains(last + 1)) {
            last++;
        }
        while (last > head
                && !Character.isLetterOrDigit(sentence.token(last).form().charAt(0))) {
            last--;
        }
        while (first < head
                && !Character.isLetterOrDigit(sentence.token(first).form().charAt(0))) {
            first++;
        }
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }
}
