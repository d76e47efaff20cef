package attache.annotation.speech;

import attache.annotation.Token;
import attache.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words of noun phrases: where one ends, and what of it is a name. */
final class Wording {
    private static final Set<String> ENDS =
            Set.of("case", "relcl", "acl", "appos", "conj", "cc", "advcl", "parataxis", "dep");

    private Wording() {}

    /** The noun phrase up to its first clause, apposition, bracket or second name. */
    static Span mention(Scene scene, int head) {
        int first = head;
        int last = head;
        for (int i : scene.sentence().dependents(head)) {
            String relation = scene.token(i).relation();
            boolean setting = i > head && relation.equals("prep") && Settings.isSetting(scene, i);
            if (ENDS.contains(relation) || relation.equals("punct") || setting) {
                continue;
            }
            List<Integer> below = scene.sentence().subtree(i);
            if (i < head) {
                first = Math.min(first, below.getFirst());
            } else {
                last = Math.max(last, below.getLast());
            }
        }
        return scene.span(startAt(scene, head, first), endAt(scene, head, last));
    }

    private static int startAt(Scene scene, int head, int first) {
        for (int i = head - 1; i > first; i--) {
            boolean verb = Set.of("VBD", "VBZ").contains(scene.token(i).tag());
            if (scene.token(i).form().equals(":") || verb || (scene.isQuoted(i) && !scene.isQuoted(head))) {
                return i + 1;
            }
        }
        return first;
    }

    private static int endAt(Scene scene, int head, int last) {
        for (int i = head + 1; i <= last; i++) {
            Token token = scene.token(i);
            boolean mark = Set.of(",", "(", "--", "-LRB-", "\"", ":").contains(token.form());
            boolean clause =
                    Set.of("relcl", "acl", "advcl", "parataxis", "dep").contains(token.relation()) && token.isVerb();
            if ((mark && !isInList(scene, head, i, last)) || clause) {
                return i - 1;
            }
        }
        return last;
    }

    /** "the leaders of France, Italy and Spain": a comma between names that go on a list below the head. */
    private static boolean isInList(Scene scene, int head, int mark, int last) {
        if (!scene.token(mark).form().equals(",")) {
            return false;
        }
        for (int i = mark + 1; i <= last; i++) {
            int joinedTo = scene.token(i).head();
            if (scene.token(i).relation().equals("conj") && joinedTo > head && joinedTo < mark) {
                return true;
            }
        }
        return false;
    }

    /** {@code words} without marks and an article or possessive before them. */
    static String bare(String words) {
        String rest = words.replace('\n', ' ').strip();
        while (!rest.isEmpty() && !Character.isLetterOrDigit(rest.charAt(0))) {
            rest = rest.substring(1);
        }
        int space = rest.indexOf(' ');
        if (space > 0 && WordClass.LEADING.has(rest.substring(0, space).toLowerCase(Locale.ROOT))) {
            rest = rest.substring(space + 1).strip();
        }
        return rest;
    }

    /** Whether the phrase is a noun in capitals with "the" and nothing else: "the Institute". */
    static boolean isBareName(Scene scene, int head) {
        List<Integer> below = scene.sentence().dependents(head);
        return scene.token(head).tag().equals("NNP")
                && below.size() == 1
                && scene.token(below.getFirst()).lemma().equals("the");
    }

    /** Whether the phrase is a noun with "the" and nothing else. */
    static boolean isBare(Scene scene, int head) {
        List<Integer> below = scene.sentence().dependents(head);
        return scene.token(head).tag().equals("NN")
                && below.size() == 1
                && scene.token(below.getFirst()).lemma().equals("the");
    }

    /** The name before an outlet's sort: "Example news agency". */
    static Optional<Span> leadingName(Scene scene, int head) {
        int first = scene.sentence().subtree(head).getFirst();
        while (first < head && !scene.token(first).isNoun()) {
            first++;
        }
        int last = first;
        while (last + 1 < head && scene.token(last + 1).isProperNoun()) {
            last++;
        }
        return first < head
                        && scene.token(first).isProperNoun()
                        && scene.token(first).head() == head
                ? Optional.of(scene.span(first, last))
                : Optional.empty();
    }

    /** A person's name as the parser marks it, without the offices before it. */
    static Optional<Span> personTag(Scene scene, int head) {
        if (!scene.token(head).entity().equals("L-PERSON")) {
            return Optional.empty();
        }
        int first = head;
        while (first > 0 && !scene.token(first).entity().equals("B-PERSON")) {
            first--;
        }
        return Optional.of(scene.span(first, head));
    }
}
