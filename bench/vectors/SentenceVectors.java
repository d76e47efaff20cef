import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a vector for every line of a file: {@code SentenceVectors SENTENCES VECTORS}. Vectors are 384 little-endian floats of
 * length one, in the order of the lines (all-MiniLM-L6-v2, quantised; Reimers and Gurevych 2019).
 */
public final class SentenceVectors {
    private SentenceVectors() {}

    /** Runs; throws where a file cannot be read or written. */
    public static void main(String[] args) throws IOException {
        AllMiniLmL6V2QuantizedEmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            for (String sentence : Files.readAllLines(Path.of(args[0]))) {
                float[] vector = model.embed(sentence).content().vector();
                ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * vector.length).order(ByteOrder.LITTLE_ENDIAN);
                for (float part : vector) {
                    bytes.putFloat(part);
                }
                out.write(bytes.array());
            }
        }
        // The engine's threads are no daemons.
        System.exit(0);
    }
}
