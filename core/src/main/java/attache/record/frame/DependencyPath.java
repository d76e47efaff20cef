package attache.record.frame;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.source.ResourceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way through a dependency tree, from a frame's trigger to the filler of a role. Immutable.
 *
 * <p>Written as steps joined by {@code >}:
 *
 * <ul>
 *   <li>{@code dobj}: to the dependents by that arc; {@code poss|nmod}: by either;
 *   <li>{@code xcomp^}: up to the head, where the arc to it is that one;
 *   <li>{@code any^}: up to the head, whatever the arc;
 *   <li>{@code doing^}, {@code done^}, {@code to-do^}: from a present or past participle or an infinitive up to the noun that it
 *       describes;
 *   <li>{@code right:against|on}: to the first such preposition on the right, wherever it is attached;
 *   <li>{@code prep:with|alongside}: a step to a token with one of these lemmas; {@code dobj^:launch|wage} likewise;
 *   <li>{@code conj^*}: the step taken any number of times, none included.
 * </ul>
 */
final class DependencyPath {
    private static final String ANY = "any";

    /** The tags of verbs that describe a noun, by the step that starts at them. */
    private static final Map<String, String> DESCRIBING = Map.of("doing", "VBG", "done", "VBN", "to-do", "VB");

    /** How far a repeated step goes. */
    private static final int REPEATS = 4;

    /** How many tokens to the right a preposition is looked for. */
    private static final int WINDOW = 14;

    /** Prepositions behind which another clause's matter begins: the table {@code clause-ends.tsv}. */
    private static final Set<String> ENDS = ResourceTable.rows(DependencyPath.class, "clause-ends.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private final String written;
    private final List<PathStep> steps;

    private DependencyPath(String written, List<PathStep> steps) {
        this.written = written;
        this.steps = steps;
    }

    /** Reads the written form; throws {@link IllegalArgumentException} naming what is not of it. */
    static DependencyPath parse(String written) {
        List<PathStep> steps = new ArrayList<>();
        for (String step : written.split(">", -1)) {
            steps.add(step(step, written));
        }
        return new DependencyPath(written, List.copyOf(steps));
    }

    private static PathStep step(String step, String whole) {
        int colon = step.indexOf(':');
        String arc = colon < 0 ? step : step.substring(0, colon);
        Set<String> lemmas = colon < 0 ? Set.of() : alternatives(step.substring(colon + 1), whole);
        if (arc.equals("right")) {
            return new PathStep.Right(lemmas);
        }
        boolean repeated = arc.endsWith("*");
        String bare = repeated ? arc.substring(0, arc.length() - 1) : arc;
        boolean up = bare.endsWith("^");
        Set<String> relations = alternatives(up ? bare.substring(0, bare.length() - 1) : bare, whole);
        return up ? new PathStep.Up(relations, lemmas, repeated) : new PathStep.Down(relations, lemmas, repeated);
    }

    private static Set<String> alternatives(String words, String whole) {
        Set<String> parts = Arrays.stream(words.split("\\|", -1)).collect(Collectors.toSet());
        if (parts.stream().anyMatch(part -> part.isBlank() || !part.strip().equals(part))) {
            throw new IllegalArgumentException("A path step with an empty part, in \"" + whole + "\".");
        }
        return Set.copyOf(parts);
    }

    /** Whether it begins with a step up, to what the token at which it starts hangs on. */
    boolean leavesClause() {
        return steps.getFirst() instanceof PathStep.Up;
    }

    /** Where the path leads to from {@code start}, in the order found, each token once; empty where it leads nowhere. */
    List<Integer> from(Sentence sentence, int start) {
        Set<Integer> at = Set.of(start);
        for (PathStep step : steps) {
            Set<Integer> next = new LinkedHashSet<>();
            at.forEach(token -> take(step, sentence, token, next));
            if (next.isEmpty()) {
                return List.of();
            }
            at = next;
        }
        return List.copyOf(at);
    }

    private static void take(PathStep step, Sentence sentence, int token, Set<Integer> into) {
        switch (step) {
            case PathStep.Down down when down.repeated() -> repeat(down, sentence, token, into);
            case PathStep.Up up when up.repeated() -> repeat(up, sentence, token, into);
            default -> into.addAll(once(step, sentence, token));
        }
    }

    private static void repeat(PathStep step, Sentence sentence, int token, Set<Integer> into) {
        into.add(token);
        List<Integer> edge = List.of(token);
        for (int i = 0; i < REPEATS && !edge.isEmpty(); i++) {
            edge = edge.stream()
                    .flatMap(one -> once(step, sentence, one).stream())
                    .filter(into::add)
                    .toList();
        }
    }

    private static List<Integer> once(PathStep step, Sentence sentence, int token) {
        return switch (step) {
            case PathStep.Down(Set<String> relations, Set<String> lemmas, boolean _) ->
                sentence.dependents(token).stream()
                        .filter(i -> relations.contains(sentence.token(i).relation()))
                        .filter(i -> accepts(lemmas, sentence.token(i)))
                        .toList();
            case PathStep.Up(Set<String> relations, Set<String> lemmas, boolean _) -> {
                Token word = sentence.token(token);
                boolean fits = word.head() != Token.ROOT
                        && relations.stream().anyMatch(relation -> leads(relation, word))
                        && accepts(lemmas, sentence.token(word.head()));
                yield fits ? List.of(word.head()) : List.of();
            }
            case PathStep.Right(Set<String> lemmas) -> right(lemmas, sentence, token);
        };
    }

    private static boolean leads(String relation, Token word) {
        return relation.equals(ANY)
                || relation.equals(word.relation())
                || (word.relation().equals("acl") && word.tag().equals(DESCRIBING.get(relation)));
    }

    private static List<Integer> right(Set<String> lemmas, Sentence sentence, int token) {
        int end = Math.min(sentence.size(), token + 1 + WINDOW);
        for (int i = token + 1; i < end; i++) {
            Token word = sentence.token(i);
            if (word.form().equals(";")
                    || ENDS.contains(word.lemma())
                    || Set.of("VBD", "VBZ", "VBP", "MD").contains(word.tag())) {
                return List.of();
            }
            if ((word.tag().equals("IN") || word.tag().equals("TO")) && lemmas.contains(word.lemma())) {
                return List.of(i);
            }
        }
        return List.of();
    }

    private static boolean accepts(Set<String> lemmas, Token token) {
        return lemmas.isEmpty() || lemmas.contains(token.lemma());
    }

    @Override
    public String toString() {
        return written;
    }
}
