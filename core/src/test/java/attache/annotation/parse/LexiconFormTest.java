package attache.annotation.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LexiconFormTest {
    @Test
    void aWordKeepsItsClasses() throws IOException {
        Map<String, List<String>> lexicon =
                Map.of("tank", List.of("NN", "VB"), "gun", List.of("NN", "VB"), "of", List.of("IN"));
        Map<String, List<String>> read = again(LexiconForm.CLASSES, lexicon);
        assertThat(read).isEqualTo(lexicon);
        assertThat(read.get("tank")).as("equal values are read once").isSameAs(read.get("gun"));
    }

    @Test
    void clustersKeepTheOrderThatTheyWereIn() throws IOException {
        Map<String, Set<String>> lexicon = Map.of("tank", new LinkedHashSet<>(List.of("110", "1", "11")));
        assertThat(again(LexiconForm.CLUSTERS, lexicon).get("tank")).containsExactly("110", "1", "11");
    }

    @Test
    void vectorsAreTheSameToTheLastBit() throws IOException {
        Map<String, float[]> lexicon = new LinkedHashMap<>();
        lexicon.put("tank", new float[] {0.1f, -3e-30f, Float.MIN_VALUE});
        lexicon.put("gun", new float[] {1f, 2f, 3f});
        Map<String, float[]> read = again(LexiconForm.VECTORS, lexicon);
        assertThat(read).containsOnlyKeys("tank", "gun");
        lexicon.forEach((word, vector) -> assertThat(read.get(word)).containsExactly(vector));
    }

    @Test
    void vectorsOfUnequalLengthAreRefused() {
        Map<String, float[]> lexicon = Map.of("tank", new float[3], "gun", new float[2]);
        assertThatThrownBy(() -> written(LexiconForm.VECTORS, lexicon))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("numbers");
    }

    @Test
    void aNameIsFoundByItsWordsAndItsBeginningIsNot() throws IOException {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        tree.set(new String[] {"Black", "Sea", "Fleet"}, Set.of("ORG"), Function.identity());
        tree.set(new String[] {"Black", "Sea"}, Set.of("LOC"), Function.identity());
        tree.set(new String[] {"White", "Sea"}, Set.of("LOC"), Function.identity());
        PrefixTree<String, Set<String>> read = again(LexiconForm.NAMES, tree);
        assertThat(found(read, "Black", "Sea", "Fleet")).isEqualTo("[ORG] to 2");
        assertThat(found(read, "Black", "Sea", "coast")).isEqualTo("[LOC] to 1");
        assertThat(found(read, "White", "Sea")).isEqualTo("[LOC] to 1");
        assertThat(found(read, "Black", "market")).isEqualTo("nothing");
    }

    @Test
    void whatIsCutShortIsRefused() throws IOException {
        byte[] whole = written(LexiconForm.CLASSES, Map.of("tank", List.of("NN")));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> LexiconForm.CLASSES.read(in(cut))).isInstanceOf(EOFException.class);
        }
    }

    private static String found(PrefixTree<String, Set<String>> tree, String... words) {
        var match = tree.get(words, 0, Function.identity());
        return match == null ? "nothing" : match.o + " to " + match.i;
    }

    private static <T> T again(LexiconForm<T> form, T lexicon) throws IOException {
        return form.read(in(written(form, lexicon)));
    }

    private static <T> byte[] written(LexiconForm<T> form, T lexicon) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(lexicon, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
