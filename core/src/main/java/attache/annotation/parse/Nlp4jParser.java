package attache.annotation.parse;

import attache.annotation.Parser;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.text.OffsetMap;
import attache.text.Span;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The parser of NLP4J (Apache-2.0), English models. Thread-safe once loaded.
 *
 * <p>Loading takes about 2 GB of heap, and a minute or more from the class path alone ({@link ModelCache}); the models are shared by all instances of a process, since NLP4J
 * holds its lexica in static fields.
 */
public final class Nlp4jParser implements Parser {
    /** "2s", "F-16s", "2000's". */
    private static final Pattern COUNTED_PLURAL = Pattern.compile("(\\d)['’]?s$");

    private static final EnglishMorphAnalyzer MORPHOLOGY = new EnglishMorphAnalyzer();

    private final SentenceSplitter splitter;
    private final NLPDecoder decoder;

    private Nlp4jParser(SentenceSplitter splitter, NLPDecoder decoder) {
        this.splitter = splitter;
        this.decoder = decoder;
    }

    /**
     * Loads the models from {@code cache}, or where they are not there from the class path, and then keeps them there.
     *
     * @throws IllegalStateException where the models are not on the class path
     */
    public static Nlp4jParser load(ModelCache cache) {
        return new Nlp4jParser(SentenceSplitter.standard(), new Nlp4jModels(cache).load());
    }

    @Override
    public List<Span> sentences(String body) {
        return splitter.split(body);
    }

    @Override
    public Sentence parse(String body, Span sentence) {
        int words = Dateline.end(body, sentence);
        return words == sentence.start()
                ? parsed(body, sentence)
                : Dateline.before(body, sentence, parsed(body, new Span(words, sentence.end())));
    }

    private Sentence parsed(String body, Span sentence) {
        OffsetMap plain = PlainMarks.of(body, sentence);
        NLPNode[] nodes = decoder.toNodeArray(decoder.getTokenizer().tokenize(plain.text()));
        if (nodes.length <= 1) {
            return single(sentence.in(body), sentence);
        }
        decoder.decode(nodes);
        List<Token> tokens = new ArrayList<>(nodes.length - 1);
        int root = rootOf(nodes);
        for (int i = 1; i < nodes.length; i++) {
            tokens.add(token(nodes[i], i == root, root, plain));
        }
        return new Sentence(sentence, tokens);
    }

    /** The node that hangs on the artificial root; where several do, the first, and the others are hung on it. */
    private static int rootOf(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            if (nodes[i].getDependencyHead() == null
                    || nodes[i].getDependencyHead().getID() == 0) {
                return i;
            }
        }
        throw new IllegalStateException("A parse of " + nodes.length + " nodes without a root.");
    }

    private static Token token(NLPNode node, boolean isRoot, int root, OffsetMap plain) {
        NLPNode head = node.getDependencyHead();
        boolean onRoot = head == null || head.getID() == 0;
        int headIndex = isRoot ? Token.ROOT : (onRoot ? root : head.getID()) - 1;
        String relation = isRoot ? "root" : onRoot ? "dep" : node.getDependencyLabel();
        return new Token(
                plain.toOriginal(new Span(node.getStartOffset(), node.getEndOffset())),
                node.getWordForm(),
                lemma(node),
                node.getPartOfSpeechTag(),
                node.getNamedEntityTag() == null ? "O" : node.getNamedEntityTag(),
                headIndex,
                relation);
    }

    /**
     * NLP4J writes numbers as {@code 0} and {@code #crd#}, those in names too ("Challenger 0s"), and leaves some past forms as they stand
     * ("provided"); here a lemma is a word in its dictionary form.
     */
    private static String lemma(NLPNode node) {
        String form = node.getWordForm().toLowerCase(Locale.ROOT);
        String lemma = node.getLemma();
        if (lemma == null || lemma.isEmpty() || lemma.startsWith("#") || lemma.equals("0")) {
            return form;
        }
        if (form.chars().anyMatch(Character::isDigit)) {
            return node.getPartOfSpeechTag().startsWith("NN")
                    ? COUNTED_PLURAL.matcher(form).replaceFirst("$1")
                    : form;
        }
        boolean past = node.getPartOfSpeechTag().equals("VBD")
                || node.getPartOfSpeechTag().equals("VBN");
        if (past && lemma.equals(form) && form.endsWith("ed") && form.length() > 4) {
            String gerund = form.substring(0, form.length() - 2) + "ing";
            String base = MORPHOLOGY.lemmatize(gerund, "VBG");
            return base.equals(gerund) ? lemma : base;
        }
        return form.equals("'s") && node.getPartOfSpeechTag().equals("VBZ") ? "be" : lemma;
    }

    private static Sentence single(String text, Span span) {
        return new Sentence(
                span, List.of(new Token(span, text, text.toLowerCase(Locale.ROOT), "SYM", "O", Token.ROOT, "root")));
    }
}
