package attache.annotation.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tukaani.xz.XZInputStream;

/**
 * Loads NLP4J's English models: the same that its own configuration ({@code config-decode-en.xml}) names, but from a cache of
 * them unpacked where there is one, and taggers and lexica at once. What the jar holds is packed so tightly (LZMA) that
 * unpacking takes most of the time.
 */
final class Nlp4jModels {
    private static final String RESOURCES = "/edu/emory/mathcs/nlp/";

    /** The version of the models, and of the form that they are kept in. */
    private static final String VERSION = "nlp4j-english-1.1.3-1.";

    private static final int BUFFER = 1 << 20;

    private final ModelCache cache;

    Nlp4jModels(ModelCache cache) {
        this.cache = cache;
    }

    /**
     * Loads all of it, with two threads.
     *
     * @throws IllegalStateException where the models are not on the class path, or not those of NLP4J 1.1.3
     */
    NLPDecoder load() {
        CompletableFuture<GlobalLexica<NLPNode>> lexica =
                CompletableFuture.supplyAsync(this::lexica, Nlp4jModels::start);
        NLPComponent<NLPNode> dependencies = component("en-dep");
        NLPComponent<NLPNode> partsOfSpeech = component("en-pos");
        NLPComponent<NLPNode> names = component("en-ner");
        NLPDecoder decoder = new NLPDecoder();
        decoder.setTokenizer(new EnglishTokenizer());
        try {
            decoder.setComponents(List.of(
                    lexica.join(),
                    partsOfSpeech,
                    new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH),
                    names,
                    dependencies));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return decoder;
    }

    private static void start(Runnable loading) {
        Thread thread = new Thread(loading, "lexica");
        thread.setDaemon(true);
        thread.start();
    }

    private GlobalLexica<NLPNode> lexica() {
        GlobalLexica<NLPNode> lexica =
                new GlobalLexica<>(new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.US_ASCII)));
        Map<String, float[]> vectors = lexicon("en-word-embeddings-undigitalized", LexiconForm.VECTORS);
        PrefixTree<String, Set<String>> names = lexicon("en-named-entity-gazetteers-simplified", LexiconForm.NAMES);
        Map<String, Set<String>> clusters = lexicon("en-brown-clusters-simplified-lowercase", LexiconForm.CLUSTERS);
        Map<String, List<String>> classes = lexicon("en-ambiguity-classes-simplified-lowercase", LexiconForm.CLASSES);
        lexica.setWordEmbeddings(new GlobalLexicon<>(vectors, Field.word_form_undigitalized, ""));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(names, Field.word_form_simplified, ""));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, ""));
        lexica.setAmbiguityClasses(new GlobalLexicon<>(classes, Field.word_form_simplified_lowercase, ""));
        return lexica;
    }

    private <T> T lexicon(String name, LexiconForm<T> form) {
        return kept(name, in -> form.read(new DataInputStream(in))).orElseGet(() -> {
            @SuppressWarnings("unchecked") // Which type each lexicon has is fixed with the version of the models.
            T unpacked = (T) packed("lexica/" + name, in -> new ObjectInputStream(in).readObject());
            cache.keep(VERSION + name, out -> {
                DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
                form.write(unpacked, data);
                data.flush();
            });
            return unpacked;
        });
    }

    private NLPComponent<NLPNode> component(String name) {
        Optional<Object> loaded = kept(name, in -> new ObjectInputStream(in).readObject());
        if (loaded.isEmpty()) {
            cache.keep(VERSION + name, out -> packed("models/" + name, in -> in.transferTo(out)));
            loaded = kept(name, in -> new ObjectInputStream(in).readObject());
        }
        @SuppressWarnings("unchecked") // The models are NLP4J's own classes over its node type for decoding.
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>)
                loaded.orElseGet(() -> packed("models/" + name, in -> new ObjectInputStream(in).readObject()));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /** What the cache keeps; empty where that is nothing, or something that does not load (cut short, of another version). */
    private <T> Optional<T> kept(String name, Reading<T> reading) {
        return cache.open(VERSION + name).flatMap(stream -> {
            try (InputStream in = new BufferedInputStream(stream, BUFFER)) {
                return Optional.of(reading.read(in));
            } catch (IOException | ClassNotFoundException | RuntimeException e) {
                return Optional.empty();
            }
        });
    }

    private static <T> T packed(String resource, Reading<T> reading) {
        String path = RESOURCES + resource + ".xz";
        try (InputStream packed = NLPDecoder.class.getResourceAsStream(path)) {
            if (packed == null) {
                throw new IllegalStateException("NLP4J's model " + path + " is not on the class path.");
            }
            try (InputStream in = new BufferedInputStream(new XZInputStream(packed), BUFFER)) {
                return reading.read(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("NLP4J's model " + path + " is of another version of NLP4J.", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(InputStream in) throws IOException, ClassNotFoundException;
    }
}
