package attache.annotation.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one pass, as a tree whose edges are elements: rules with the same beginning share the work. Read-only once
 * built and safe to share.
 */
final class RuleBook {
    private static final List<WordClass> CLASSES = List.of(WordClass.values());

    private final Lexicon lexicon;
    private final Node root = new Node();
    private final List<Compiled> rules = new ArrayList<>();

    private record Compiled(Rule rule, Reading reading, List<Around> contexts) {}

    private record Around(boolean before, boolean wanted, List<Edge> edges) {}

    /** What an edge asks of a token: a class, a word, or an item of an earlier pass. */
    private record Edge(Kind kind, int number) {
        enum Kind {
            CLASS,
            WORD,
            ITEM,
            PLURAL,
            CAPITAL,
            LETTERS
        }
    }

    /** A place in the tree; what its edges ask for is summed up, so that most tokens are turned away at a glance. */
    private static final class Node {
        private final Map<Integer, Node> byWord = new HashMap<>();
        private final List<Edge> others = new ArrayList<>();
        private final List<Node> behindOthers = new ArrayList<>();
        private final List<Integer> accepts = new ArrayList<>();
        private final BitSet words = new BitSet();
        private long classes;
        private boolean items;

        Node along(Edge edge) {
            return switch (edge.kind()) {
                case WORD -> {
                    words.set(edge.number());
                    yield byWord.computeIfAbsent(edge.number(), number -> new Node());
                }
                case CLASS -> {
                    classes |= 1L << edge.number();
                    yield other(edge);
                }
                case ITEM -> {
                    items = true;
                    yield other(edge);
                }
                case PLURAL, CAPITAL, LETTERS ->
                    throw new IllegalArgumentException("PLURAL, CAPITAL and LETTERS are for contexts alone.");
            };
        }

        private Node other(Edge edge) {
            int known = others.indexOf(edge);
            if (known >= 0) {
                return behindOthers.get(known);
            }
            others.add(edge);
            behindOthers.add(new Node());
            return behindOthers.getLast();
        }

        boolean mayGoOn(Scene scene, int at) {
            return takesWord(scene, at) || takesOther(scene, at);
        }

        boolean takesWord(Scene scene, int at) {
            int word = scene.tokens().word(at);
            return word >= 0 && words.get(word);
        }

        boolean takesOther(Scene scene, int at) {
            return (scene.tokens().mask(at) & classes) != 0 || (items && scene.holds(at));
        }
    }

    /** Builds the tree; words that rules name are added to {@code lexicon}. */
    RuleBook(List<Rule> rules, Lexicon lexicon, Map<String, Reading> readings) {
        this.lexicon = lexicon;
        for (Rule rule : rules) {
            Reading reading = Optional.ofNullable(readings.get(rule.reading()))
                    .orElseThrow(() ->
                            new IllegalStateException("Rule " + rule.name() + " names the reading \"" + rule.reading()
                                    + "\", which there is not; known are " + new TreeMap<>(readings).keySet() + "."));
            List<Around> contexts = rule.contexts().stream()
                    .map(c -> new Around(
                            c.before(),
                            c.wanted(),
                            c.choices().stream().map(this::edge).toList()))
                    .toList();
            this.rules.add(new Compiled(rule, reading, contexts));
            grow(root, rule.elements(), 0, this.rules.size() - 1, rule.name());
        }
    }

    private void grow(Node node, List<Rule.Element> elements, int at, int rule, String name) {
        if (at == elements.size()) {
            if (node == root) {
                throw new IllegalStateException("Rule " + name + " matches nothing at all: every element is optional.");
            }
            node.accepts.add(rule);
            return;
        }
        Rule.Element element = elements.get(at);
        if (element.optional()) {
            if (node != root || at + 1 < elements.size()) {
                grow(node, elements, at + 1, rule, name);
            }
        }
        for (String choice : element.choices()) {
            grow(node.along(edge(choice)), elements, at + 1, rule, name);
        }
    }

    private Edge edge(String choice) {
        return switch (choice) {
            case "@date" -> new Edge(Edge.Kind.ITEM, 0);
            case "@amount" -> new Edge(Edge.Kind.ITEM, 1);
            case "@time" -> new Edge(Edge.Kind.ITEM, 2);
            case "PLURAL" -> new Edge(Edge.Kind.PLURAL, 0);
            case "LETTERS" -> new Edge(Edge.Kind.LETTERS, 0);
            case "CAPITAL" -> new Edge(Edge.Kind.CAPITAL, 0);
            default ->
                Character.isUpperCase(choice.charAt(0))
                        ? new Edge(Edge.Kind.CLASS, WordClass.valueOf(choice).number())
                        : new Edge(Edge.Kind.WORD, lexicon.add(choice));
        };
    }

    /** Whether any rule can start at token {@code first}: cheap, and mostly not. */
    boolean mayStart(Scene scene, int first) {
        return root.mayGoOn(scene, first);
    }

    /** The longest reading that starts at token {@code first}; of equally long ones, the rule that stands first in its file. */
    Optional<Item> read(Scene scene, int first) {
        if (!mayStart(scene, first)) {
            return Optional.empty();
        }
        Walk walk = new Walk(scene, first);
        walk.descend(root, first);
        return Optional.ofNullable(walk.best);
    }

    /** One descent through the tree, with the slots filled on the way. */
    private final class Walk {
        private final Scene scene;
        private final int first;
        private final Match match;
        private @Nullable Item best;
        private int bestRule;

        Walk(Scene scene, int first) {
            this.scene = scene;
            this.first = first;
            this.match = new Match(scene.tokens(), first);
        }

        void descend(Node node, int at) {
            scene.step();
            for (int rule : node.accepts) {
                accept(rule, at);
            }
            if (at >= scene.tokens().size()) {
                return;
            }
            if (node.takesWord(scene, at)) {
                descend(Objects.requireNonNull(node.byWord.get(scene.tokens().word(at))), at + 1);
            }
            if (node.takesOther(scene, at)) {
                for (int i = 0; i < node.others.size(); i++) {
                    follow(node.others.get(i), node.behindOthers.get(i), at);
                }
            }
        }

        private void follow(Edge edge, Node to, int at) {
            if (edge.kind() == Edge.Kind.ITEM) {
                Item item = scene.item(at).orElse(null);
                if (item != null && fits(item.meaning(), edge.number())) {
                    match.push(item);
                    descend(to, item.end());
                    match.popItem();
                }
            } else if (fits(edge, at)) {
                match.push(CLASSES.get(edge.number()), at);
                descend(to, at + 1);
                match.popSlot();
            }
        }

        private void accept(int number, int end) {
            boolean longer = best == null || end > best.end() || (end == best.end() && number < bestRule);
            Compiled compiled = rules.get(number);
            if (!longer || !compiled.contexts().stream().allMatch(c -> holds(c, end))) {
                return;
            }
            match.close(end, compiled.rule().given());
            compiled.reading().read(match, scene).ifPresent(meaning -> {
                best = new Item(first, end, meaning, compiled.rule().name());
                bestRule = number;
            });
        }

        private boolean holds(Around context, int end) {
            int at = context.before() ? first - 1 : end;
            boolean there = at >= 0
                    && at < scene.tokens().size()
                    && context.edges().stream().anyMatch(e -> fits(e, at));
            return there == context.wanted();
        }

        private boolean fits(Edge edge, int at) {
            Tokens tokens = scene.tokens();
            return switch (edge.kind()) {
                case CLASS -> (tokens.mask(at) & (1L << edge.number())) != 0;
                case WORD -> tokens.word(at) == edge.number();
                case PLURAL -> tokens.looksPlural(at);
                case CAPITAL -> tokens.isName(at);
                case LETTERS -> tokens.isLetters(at);
                case ITEM -> false;
            };
        }

        private static boolean fits(Meaning meaning, int kind) {
            return switch (meaning) {
                case Meaning.At _, Meaning.Undated _, Meaning.Between _ -> kind == 0;
                case Meaning.Lasting _ -> kind == 1;
                case Meaning.Clock _ -> kind == 2;
                case Meaning.Vague _, Meaning.Repeating _ -> false;
            };
        }
    }
}
