package attache.bench;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.CastFinder;
import attache.annotation.date.Dates;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.parse.Nlp4jParser;
import attache.annotation.parse.RecordedParses;
import attache.annotation.prose.ProseReader;
import attache.annotation.speech.Speech;
import attache.annotation.speech.SpeechReader;
import attache.app.model.ModelFolder;
import attache.article.Article;
import attache.dossier.Dossier;
import attache.record.Assistance;
import attache.record.CodebookForm;
import attache.record.CodebookRecord;
import attache.record.Extractor;
import attache.record.Ground;
import attache.record.assistance.AssistanceExtractor;
import attache.record.assistance.SupportFeatures;
import attache.record.assistance.SupportTopics;
import attache.record.event.EventExtractor;
import attache.record.figure.FigureExtractor;
import attache.record.sum.SumExtractor;
import attache.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints what {@code bench/model} learns from: {@code ModelCases PARSES FILE…}. One line an article: its sentences with their
 * lemmas, and the assistance, event and figure records that rules alone find, each with {@code context}, features of the words
 * around what decided it, and an assistance record also with {@code features}, those of {@link SupportFeatures}. Parses are kept
 * in PARSES, so that the parser is loaded only for sentences not seen before.
 */
public final class ModelCases {
    private static final int LEAD = 3;
    private static final int REACH = 5;

    private final SupportTopics topics = SupportTopics.standard();
    private final CastFinder casts = new CastFinder(Gazetteer.standard());
    private final ProseReader prose = ProseReader.standard();
    private final SpeechReader speeches = SpeechReader.standard();
    private final List<Extractor> extractors;
    private final SumExtractor sums;
    private final RecordedParses parses;

    private ModelCases(RecordedParses parses) {
        this.parses = parses;
        Dossier dossier = Dossier.ukraine();
        Dates dates = Dates.english();
        extractors = List.of(
                AssistanceExtractor.byRulesAlone(dossier),
                EventExtractor.standard(dossier, dates),
                FigureExtractor.standard(dates));
        sums = new SumExtractor(dossier);
    }

    /** Runs; throws where a file cannot be read. */
    public static void main(String[] args) throws IOException {
        Path kept = Path.of(args[0]);
        RecordedParses parses =
                new RecordedParses(new LoadedOnce(() -> Nlp4jParser.load(ModelFolder.of(System.getenv()))));
        if (Files.exists(kept)) {
            parses.read(Files.readAllLines(kept));
        }
        int before = parses.size();
        ModelCases cases = new ModelCases(parses);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            out.println(cases.line(ArticleFiles.readUnderTitle(Path.of(file))));
        }
        if (parses.size() > before) {
            Files.write(kept, parses.written());
        }
    }

    private ObjectNode line(Article read) {
        AnnotatedArticle article = new AnnotatedArticle(read, parses);
        Cast cast = casts.find(article, prose.read(article), Dossier.ukraine().sides());
        Speech speech = speeches.read(article, cast);
        List<CodebookRecord> records = new ArrayList<>();
        extractors.forEach(extractor -> records.addAll(extractor.extract(article, cast, speech)));
        records.addAll(sums.extract(article, cast, speech, List.copyOf(records)));
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("doc", read.doc());
        ArrayNode sentences = line.putArray("sentences");
        for (int number = 0; number < article.sentenceSpans().size(); number++) {
            ObjectNode sentence = sentences.addObject();
            sentence.put("text", article.sentenceText(number));
            ArrayNode words = sentence.putArray("words");
            article.sentence(number).tokens().stream().map(Token::lemma).forEach(words::add);
        }
        SupportFeatures supports = new SupportFeatures(topics, article, cast);
        ArrayNode list = line.putArray("records");
        for (CodebookRecord record : records) {
            ObjectNode written = CodebookForm.write(record, article.body());
            if (record instanceof Assistance assistance) {
                ArrayNode features = written.putArray("features");
                supports.of(assistance).forEach(features::add);
            }
            ArrayNode context = written.putArray("context");
            context(record, article, speech).forEach(context::add);
            list.add(written);
        }
        return line;
    }

    /** The words around what decided the record: its own, those that hang on it, those over it, and where it stands. */
    private static SortedSet<String> context(CodebookRecord record, AnnotatedArticle article, Speech speech) {
        SortedSet<String> features = new TreeSet<>(List.of("always"));
        features.add("rule:" + record.claim().rule());
        features.add("certainty:" + record.claim().certainty());
        features.add("confidence:" + record.claim().confidence());
        features.add("voices:" + Math.min(2, record.claim().assertedBy().size()));
        int number = article.sentenceSpans().indexOf(record.claim().evidence().getFirst());
        if (number < 0) {
            return features;
        }
        features.add(number == 0 ? "place:headline" : number <= LEAD ? "place:lead" : "place:body");
        Sentence sentence = article.sentence(number);
        features.add("length:" + Math.min(5, sentence.size() / 12));
        sentence.tokens().forEach(token -> features.add("word:" + token.lemma()));
        record.claim().grounds().stream()
                .filter(ground -> sentence.span().contains(ground.span()))
                .forEach(ground -> features.add("ground:" + ground.field() + "="
                        + sentence.token(head(sentence, ground.span())).relation()));
        record.claim().grounds().stream()
                .filter(ground -> sentence.span().contains(ground.span()))
                .findFirst()
                .map(Ground::span)
                .ifPresent(span -> around(sentence, head(sentence, span), features));
        if (speech.attribution(number, sentence.root()).isReported()) {
            features.add("place:speech");
        }
        return features;
    }

    private static int head(Sentence sentence, Span span) {
        return Math.min(sentence.size() - 1, sentence.tokenAt(span.end() - 1));
    }

    private static void around(Sentence sentence, int decisive, SortedSet<String> features) {
        Token word = sentence.token(decisive);
        features.add("decisive:" + word.lemma());
        features.add("tag:" + word.tag());
        features.add("relation:" + word.relation());
        for (int below : sentence.dependents(decisive)) {
            Token under = sentence.token(below);
            features.add("under:" + under.relation() + "=" + under.lemma());
        }
        int at = word.head();
        for (int step = 0; step < REACH && at != Token.ROOT; step++) {
            Token over = sentence.token(at);
            if (over.isVerb()) {
                features.add("over:" + over.lemma());
                features.add("overtag:" + over.tag());
            }
            for (String relation : List.of("neg", "modal", "aux", "mark")) {
                sentence.dependents(at, relation)
                        .forEach(i -> features.add(
                                "over:" + relation + "=" + sentence.token(i).lemma()));
            }
            at = over.head();
        }
    }
}
