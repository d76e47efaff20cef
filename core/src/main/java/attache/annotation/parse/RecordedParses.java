package attache.annotation.parse;

import attache.annotation.Parser;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * Parses kept by the sentence's characters, in front of an engine that is asked only for sentences not yet known. Measuring a
 * rule again then needs no model. Thread-safe.
 *
 * <p>Written form, one sentence a block, blocks parted by an empty line: a line {@code # text = …} with the sentence's
 * characters, then a line a token with, tab-separated, start and end counted from the sentence's start, form, lemma, tag,
 * entity, head (0-based, -1 for the root), relation.
 */
public final class RecordedParses implements Parser {
    private static final String TEXT = "# text = ";

    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final ConcurrentSkipListMap<String, List<Token>> known = new ConcurrentSkipListMap<>();
    private final Supplier<Parser> engine;

    /** {@code engine} is asked for at the first sentence that is not known. */
    public RecordedParses(Supplier<Parser> engine) {
        this.engine = engine;
    }

    /** Adds parses in the written form; throws {@link IllegalArgumentException} naming the line that is not of it. */
    public void read(List<String> lines) {
        String text = "";
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
            } else if (!line.isEmpty()) {
                tokens.add(token(line, i + 1));
            } else if (!tokens.isEmpty()) {
                known.put(text, List.copyOf(tokens));
                tokens.clear();
            }
        }
    }

    private static Token token(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 8) {
            throw new IllegalArgumentException("Line " + number + " has " + cells.length + " cells, not 8: " + line);
        }
        return new Token(
                new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])),
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                Integer.parseInt(cells[6]),
                cells[7]);
    }

    /** All that is known, in the written form, ordered by sentence. */
    public List<String> written() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(known).forEach((text, tokens) -> {
            lines.add(TEXT + text);
            for (Token t : tokens) {
                lines.add(String.join(
                        "\t",
                        String.valueOf(t.span().start()),
                        String.valueOf(t.span().end()),
                        t.form(),
                        t.lemma(),
                        t.tag(),
                        t.entity(),
                        String.valueOf(t.head()),
                        t.relation()));
            }
            lines.add("");
        });
        return lines;
    }

    /** The number of sentences known. */
    public int size() {
        return known.size();
    }

    @Override
    public List<Span> sentences(String body) {
        return splitter.split(body);
    }

    @Override
    public Sentence parse(String body, Span sentence) {
        String text = sentence.in(body).replace('\t', ' ');
        List<Token> tokens = known.get(text);
        if (tokens == null) {
            tokens = engine.get().parse(body, sentence).tokens().stream()
                    .map(t -> moved(t, -sentence.start()))
                    .toList();
            known.put(text, tokens);
        }
        return new Sentence(
                sentence, tokens.stream().map(t -> moved(t, sentence.start())).toList());
    }

    private static Token moved(Token t, int units) {
        return new Token(t.span().shift(units), t.form(), t.lemma(), t.tag(), t.entity(), t.head(), t.relation());
    }
}
