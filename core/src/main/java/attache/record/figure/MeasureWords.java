package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words for what a figure measures: the noun it counts with its modifiers, and the verb said of it. */
final class MeasureWords {
    private static final Set<String> KEPT = Set.of("nmod", "compound", "amod", "poss");

    private MeasureWords() {}

    static String of(Sentence sentence, FigureDraft draft, String body) {
        TreeSet<Integer> tokens = new TreeSet<>();
        int anchor = draft.anchor();
        boolean counted = anchor > draft.last() || anchor < draft.first();
        if (counted) {
            tokens.add(anchor);
            for (int i : sentence.dependents(anchor)) {
                if (KEPT.contains(sentence.token(i).relation()) && !isNumber(sentence.token(i))) {
                    tokens.add(i);
                }
            }
        }
        int head = sentence.token(anchor).head();
        if (head != Token.ROOT) {
            tokens.add(head);
            List<Integer> below = sentence.dependents(anchor);
            below.stream()
                    .filter(i ->
                            Set.of("acl", "relcl").contains(sentence.token(i).relation()))
                    .forEach(tokens::add);
        }
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
