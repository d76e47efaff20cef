package attache.annotation.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more tokens, each with a value; the longest that stands at a token is found in one walk of it.
 *
 * <p>A loose phrase is found in any case, with any white space between its tokens and with hyphens in their place; an exact one
 * only as written. Read-only once filled. Not for phrases that cross lines.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

    private final Vocabulary vocabulary;
    private final boolean backwards;
    private final Node<T> root = new Node<>();
    private final List<Boolean> starts = new ArrayList<>();

    /** Phrases found from their first token on; or, {@code backwards}, from their last. */
    Phrases(Vocabulary vocabulary, boolean backwards) {
        this.vocabulary = vocabulary;
        this.backwards = backwards;
    }

    /**
     * A phrase found in a text.
     *
     * @param value what it stands for
     * @param end the token after it; looking backwards, its first token
     */
    record Match<T>(T value, int end) {}

    private record Entry<T>(T value, String exact) {}

    private static final class Node<T> {
        private final Map<Integer, Node<T>> next = new HashMap<>();
        private final List<Entry<T>> entries = new ArrayList<>();
    }

    /** Adds a phrase that is found in any case and spacing. */
    void add(String phrase, T value) {
        put(phrase, new Entry<>(value, ""));
    }

    /** Adds a phrase that is found only as written. */
    void addExactly(String phrase, T value) {
        put(phrase, new Entry<>(value, phrase));
    }

    /** Whether any phrase begins (backwards: ends) with this token's word. */
    boolean opens(Tokens tokens, int token) {
        int id = tokens.id(token);
        return id >= 0 && id < starts.size() && starts.get(id);
    }

    /** The longest phrase from this token on. */
    Optional<Match<T>> longest(Tokens tokens, int token) {
        if (!opens(tokens, token)) {
            return Optional.empty();
        }
        Optional<Match<T>> found = Optional.empty();
        Node<T> node = root;
        int at = token;
        while (true) {
            Node<T> next = node.next.get(tokens.id(at));
            if (next == null && node != root && tokens.isDash(at)) {
                at += step();
                next = node.next.get(tokens.id(at));
            }
            if (next == null) {
                return found;
            }
            Optional<T> value = value(next, tokens, token, at);
            at += step();
            node = next;
            if (value.isPresent()) {
                found = Optional.of(new Match<>(value.get(), backwards ? at + 1 : at));
            }
        }
    }

    private int step() {
        return backwards ? -1 : 1;
    }

    private Optional<T> value(Node<T> node, Tokens tokens, int from, int to) {
        Optional<T> loose = Optional.empty();
        for (Entry<T> entry : node.entries) {
            if (entry.exact().isEmpty()) {
                loose = loose.isPresent() ? loose : Optional.of(entry.value());
            } else if (isWritten(entry.exact(), tokens, Math.min(from, to), Math.max(from, to))) {
                return Optional.of(entry.value());
            }
        }
        return loose;
    }

    private static boolean isWritten(String phrase, Tokens tokens, int first, int last) {
        return tokens.end(last) - tokens.start(first) == phrase.length()
                && tokens.text().startsWith(phrase, tokens.start(first));
    }

    private void put(String phrase, Entry<T> entry) {
        List<Integer> ids = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(phrase, phrase.length(), vocabulary);
        int at = 0;
        while (tokenizer.next(at)) {
            at = tokenizer.end();
            ids.add(vocabulary.add(phrase.substring(tokenizer.start(), tokenizer.end())));
        }
        List<Integer> order = backwards ? ids.reversed() : ids;
        Node<T> node = root;
        for (int id : order) {
            node = node.next.computeIfAbsent(id, _ -> new Node<>());
        }
        node.entries.add(entry);
        while (starts.size() <= order.getFirst()) {
            starts.add(false);
        }
        starts.set(order.getFirst(), true);
    }
}
