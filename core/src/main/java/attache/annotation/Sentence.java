package attache.annotation;

import attache.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its dependency tree. Immutable and safe to share between threads.
 *
 * <p>Tokens are addressed by their index in {@link #tokens()}; every query below takes and gives such indexes.
 */
public final class Sentence {
    private final Span span;
    private final List<Token> tokens;
    private final List<List<Integer>> dependents;
    private final int root;

    /**
     * @param span where the sentence stands in the article's body; covers all tokens
     * @param tokens in order of the text, at least one; heads index into this list
     * @throws IllegalArgumentException where a head lies outside, there is not exactly one root, or the arcs form a cycle
     */
    public Sentence(Span span, List<Token> tokens) {
        this.span = span;
        this.tokens = List.copyOf(tokens);
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            below.add(new ArrayList<>());
        }
        int top = Token.ROOT;
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head == Token.ROOT) {
                if (top != Token.ROOT) {
                    throw new IllegalArgumentException("Two roots, at tokens " + top + " and " + i + ".");
                }
                top = i;
            } else if (head < 0 || head >= tokens.size() || head == i) {
                throw new IllegalArgumentException("Token " + i + " has no such head: " + head + ".");
            } else {
                below.get(head).add(i);
            }
        }
        if (top == Token.ROOT) {
            throw new IllegalArgumentException("No root among " + tokens.size() + " tokens.");
        }
        root = top;
        dependents = below.stream().map(List::copyOf).toList();
        if (subtree(root).size() != tokens.size()) {
            throw new IllegalArgumentException("Not every token hangs on the root: the arcs form a cycle.");
        }
    }

    /** Where the sentence stands in the article's body. */
    public Span span() {
        return span;
    }

    /** The tokens in order of the text. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token at {@code index}. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The root's index. */
    public int root() {
        return root;
    }

    /** The direct dependents of {@code index}, in order of the text. */
    public List<Integer> dependents(int index) {
        return dependents.get(index);
    }

    /** The direct dependents of {@code index} whose relation is {@code relation}, in order of the text. */
    public List<Integer> dependents(int index, String relation) {
        return dependents.get(index).stream()
                .filter(i -> tokens.get(i).relation().equals(relation))
                .toList();
    }

    /**
     * The heads of the phrases set beside the one headed by {@code index}: its appositions, and a phrase right behind it, or behind
     * a comma, which the parse makes a second subject of the same verb ("the upper house, the Senate, has voted").
     */
    public List<Integer> beside(int index) {
        List<Integer> found = new ArrayList<>(dependents(index, "appos"));
        Token token = token(index);
        if (token.relation().startsWith("nsubj") && token.head() != Token.ROOT) {
            int next = subtree(index).getLast() + 1;
            int first = next < size() && token(next).form().equals(",") ? next + 1 : next;
            dependents(token.head(), token.relation()).stream()
                    .filter(i -> i > index && subtree(i).getFirst() == first)
                    .forEach(found::add);
        }
        return found;
    }

    /** {@code index} and everything below it, in order of the text. */
    public List<Integer> subtree(int index) {
        boolean[] in = new boolean[tokens.size()];
        List<Integer> agenda = new ArrayList<>(List.of(index));
        in[index] = true;
        while (!agenda.isEmpty()) {
            for (int below : dependents.get(agenda.removeLast())) {
                if (!in[below]) {
                    in[below] = true;
                    agenda.add(below);
                }
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                found.add(i);
            }
        }
        return found;
    }

    /** The span from the first to the last token below {@code index}, itself included. */
    public Span spanOfSubtree(int index) {
        List<Integer> below = subtree(index);
        return new Span(
                tokens.get(below.getFirst()).span().start(),
                tokens.get(below.getLast()).span().end());
    }

    /** The index of the token that covers or follows body offset {@code offset}; {@link #size()} where there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return "Sentence" + span + tokens.stream().map(Token::form).toList();
    }
}
