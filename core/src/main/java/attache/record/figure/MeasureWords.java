package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.Set;
import java.util.TreeSet;

/** Words for what a figure measures: the noun it counts with its modifiers, and the verb said of it. */
final class MeasureWords {
    /** How many tokens of a clause a measure quotes at most. */
    private static final int CLAUSE = 10;

    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "report");
    private static final Set<String> KEPT = Set.of("nmod", "compound", "amod", "poss");

    private MeasureWords() {}

    static String of(Sentence sentence, FigureDraft draft, String body) {
        boolean share = draft.unit().equals("percent")
                && sentence.token(draft.anchor()).relation().equals("nsubj");
        return share ? share(sentence, draft, body) : counted(sentence, draft);
    }

    /** "Share who think that …": the verb of which the share is the subject, to the end of its clause. */
    private static String share(Sentence sentence, FigureDraft draft, String body) {
        int verb = sentence.token(draft.anchor()).head();
        int last = verb;
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + CLAUSE) && !isMark(sentence.token(i)); i++) {
            last = i;
        }
        return "share that "
                + sentence.token(verb)
                        .span()
                        .cover(sentence.token(last).span())
                        .in(body)
                        .replace('\n', ' ');
    }

    private static boolean isMark(Token token) {
        return !Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    private static String counted(Sentence sentence, FigureDraft draft) {
        TreeSet<Integer> tokens = new TreeSet<>();
        int anchor = draft.anchor();
        if (anchor > draft.last() || anchor < draft.first()) {
            tokens.add(anchor);
            for (int i : sentence.dependents(anchor)) {
                if (KEPT.contains(sentence.token(i).relation())
                        && !isNumber(sentence.token(i))
                        && !sentence.token(i).isPronoun()) {
                    tokens.add(i);
                }
            }
        }
        int head = sentence.token(anchor).head();
        while (head != Token.ROOT
                && !sentence.token(head).isNoun()
                && !sentence.token(head).isVerb()) {
            head = sentence.token(head).head();
        }
        if (head != Token.ROOT && !LIGHT.contains(sentence.token(head).lemma())) {
            tokens.add(head);
        }
        sentence.dependents(anchor).stream()
                .filter(i -> Set.of("acl", "relcl").contains(sentence.token(i).relation()))
                .forEach(tokens::add);
        tokens.removeIf(i -> i >= draft.first() && i <= draft.last());
        StringBuilder words = new StringBuilder();
        for (int i : tokens) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).form());
        }
        return words.isEmpty() ? draft.unit() : words.toString();
    }

    private static boolean isNumber(Token token) {
        return token.tag().equals("CD");
    }
}
