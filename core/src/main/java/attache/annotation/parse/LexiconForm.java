package attache.annotation.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * How a lexicon of the parser is written so that it loads fast: distinct values once, each key with the number of its value.
 * The order within a value is kept, since the parser adds up its features in that order. Stateless.
 *
 * @param <T> the lexicon's type in NLP4J
 */
interface LexiconForm<T> {
    /** Part-of-speech classes by word. */
    LexiconForm<Map<String, List<String>>> CLASSES = new OfMap<>(List::copyOf);

    /** Cluster paths by word. */
    LexiconForm<Map<String, Set<String>>> CLUSTERS = new OfMap<>(LexiconForm::inOrder);

    /** Vectors by word. */
    LexiconForm<Map<String, float[]>> VECTORS = new OfVectors();

    /** Kinds of name by the words of the name. */
    LexiconForm<PrefixTree<String, Set<String>>> NAMES = new OfTree();

    /** Writes {@code lexicon} to {@code out} and leaves that open. */
    void write(T lexicon, DataOutputStream out) throws IOException;

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException where {@code in} ends too early or holds something else
     */
    T read(DataInputStream in) throws IOException;

    private static Set<String> inOrder(List<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Numbers the distinct values of {@code all} in the order they first come. */
    private static Map<List<String>, Integer> numbered(Collection<? extends Collection<String>> all) {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        all.forEach(value -> numbers.putIfAbsent(List.copyOf(value), numbers.size()));
        return numbers;
    }

    private static int numberOf(Collection<String> value, Map<List<String>, Integer> numbers) {
        return Objects.requireNonNull(numbers.get(List.copyOf(value)), "every value was numbered");
    }

    private static void writeValues(Collection<List<String>> values, DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (List<String> value : values) {
            out.writeInt(value.size());
            for (String word : value) {
                out.writeUTF(word);
            }
        }
    }

    private static <V> List<V> readValues(DataInputStream in, Function<List<String>, V> making) throws IOException {
        int count = in.readInt();
        List<V> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int size = in.readInt();
            List<String> words = new ArrayList<>();
            for (int k = 0; k < size; k++) {
                words.add(in.readUTF().intern());
            }
            values.add(making.apply(words));
        }
        return values;
    }

    /**
     * Words with a list or a set of words each.
     *
     * @param making makes the value of its words
     */
    record OfMap<V extends Collection<String>>(Function<List<String>, V> making)
            implements LexiconForm<Map<String, V>> {
        @Override
        public void write(Map<String, V> lexicon, DataOutputStream out) throws IOException {
            Map<List<String>, Integer> numbers = numbered(lexicon.values());
            writeValues(numbers.keySet(), out);
            out.writeInt(lexicon.size());
            for (Map.Entry<String, V> entry : lexicon.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(numberOf(entry.getValue(), numbers));
            }
        }

        @Override
        public Map<String, V> read(DataInputStream in) throws IOException {
            List<V> values = readValues(in, making);
            int size = in.readInt();
            Map<String, V> lexicon = HashMap.newHashMap(size);
            for (int i = 0; i < size; i++) {
                lexicon.put(in.readUTF(), values.get(in.readInt()));
            }
            return lexicon;
        }
    }

    /** Words with a vector each; all of one length. */
    record OfVectors() implements LexiconForm<Map<String, float[]>> {
        @Override
        public void write(Map<String, float[]> lexicon, DataOutputStream out) throws IOException {
            int length = lexicon.values().stream().mapToInt(v -> v.length).max().orElse(0);
            out.writeInt(lexicon.size());
            out.writeInt(length);
            ByteBuffer bytes = ByteBuffer.allocate(length * Float.BYTES);
            for (Map.Entry<String, float[]> entry : lexicon.entrySet()) {
                if (entry.getValue().length != length) {
                    throw new IOException("The vector of \"" + entry.getKey() + "\" has " + entry.getValue().length
                            + " numbers, others " + length + ".");
                }
                out.writeUTF(entry.getKey());
                bytes.asFloatBuffer().put(entry.getValue());
                out.write(bytes.array());
            }
        }

        @Override
        public Map<String, float[]> read(DataInputStream in) throws IOException {
            int size = in.readInt();
            int length = in.readInt();
            Map<String, float[]> lexicon = HashMap.newHashMap(size);
            ByteBuffer bytes = ByteBuffer.allocate(length * Float.BYTES);
            for (int i = 0; i < size; i++) {
                String word = in.readUTF();
                in.readFully(bytes.array());
                float[] vector = new float[length];
                bytes.asFloatBuffer().get(vector);
                lexicon.put(word, vector);
            }
            return lexicon;
        }
    }

    /** Names word by word, each that is whole with the set of its kinds. */
    record OfTree() implements LexiconForm<PrefixTree<String, Set<String>>> {
        private static final int NO_VALUE = -1;

        @Override
        public void write(PrefixTree<String, Set<String>> lexicon, DataOutputStream out) throws IOException {
            List<Set<String>> values = new ArrayList<>();
            collect(lexicon.getRoot(), values);
            Map<List<String>, Integer> numbers = numbered(values);
            writeValues(numbers.keySet(), out);
            write(lexicon.getRoot(), numbers, out);
        }

        /** A name has a few words, so that the depth of the calls is small. */
        private static void collect(PrefixNode<String, Set<String>> node, List<Set<String>> values) {
            if (node.hasValue()) {
                values.add(node.getValue());
            }
            node.values().forEach(child -> collect(child, values));
        }

        private static void write(
                PrefixNode<String, Set<String>> node, Map<List<String>, Integer> numbers, DataOutputStream out)
                throws IOException {
            out.writeInt(node.hasValue() ? numberOf(node.getValue(), numbers) : NO_VALUE);
            out.writeInt(node.size());
            for (Map.Entry<String, PrefixNode<String, Set<String>>> child : node.entrySet()) {
                out.writeUTF(child.getKey());
                write(child.getValue(), numbers, out);
            }
        }

        @Override
        public PrefixTree<String, Set<String>> read(DataInputStream in) throws IOException {
            List<Set<String>> values = readValues(in, LexiconForm::inOrder);
            PrefixTree<String, Set<String>> tree = new PrefixTree<>();
            tree.setRoot(readNode(in, values));
            return tree;
        }

        private static PrefixNode<String, Set<String>> readNode(DataInputStream in, List<Set<String>> values)
                throws IOException {
            PrefixNode<String, Set<String>> node = new PrefixNode<>();
            int value = in.readInt();
            if (value != NO_VALUE) {
                node.setValue(values.get(value));
            }
            int children = in.readInt();
            for (int i = 0; i < children; i++) {
                node.put(in.readUTF(), readNode(in, values));
            }
            return node;
        }
    }
}
