package attache.bench.scale;

import attache.article.Article;
import attache.record.CodebookRecord;
import attache.record.SourcedRecord;
import attache.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * News of four years, made up: articles with the records that stand in them.
 *
 * <p>Events of one day draw between one and some thirty articles within three days, each in words of its own about the same names; one
 * article in eight prints the event's wire text, cut and with another ending. An event tells of a measure of its own and takes up one of
 * the last four months, at the stage that it has come to since. Stateless but for its numbers; safe to share between threads.
 */
final class InventedNews {
    private static final LocalDate START = LocalDate.of(2022, 3, 1);
    private static final int DAYS = 1_460;
    private static final int ARTICLES_AN_EVENT = 4;

    /** Every so many events is one that everybody writes about. */
    private static final int LARGE = 8;

    private static final int OUTLETS = 60;
    private static final int FILLING = 16;

    private final long seed;
    private final int events;
    private final int records;

    /**
     * An article with its records.
     *
     * @param records in order of their evidence
     */
    record Told(Article article, List<SourcedRecord> records) {}

    /**
     * News.
     *
     * @param articles how many the news are spread over
     * @param records in each of them
     */
    InventedNews(long seed, int articles, int records) {
        this.seed = seed;
        this.events = Math.max(1, articles / ARTICLES_AN_EVENT);
        this.records = records;
    }

    /** The article with this number, from 0; numbers beyond those announced tell of the same events once more. */
    Told article(int number) {
        SplittableRandom random = random(1, number);
        int drawn = random.nextInt(events);
        int event = random.nextBoolean() ? drawn : drawn - drawn % LARGE;
        boolean wire = random.nextInt(8) == 0;
        LocalDate published = day(event).plusDays((long) (random.nextDouble() * random.nextDouble() * 4));
        SplittableRandom writer = wire ? random(2, event) : random;
        String title = title(event, writer);
        List<InventedSentence> sentences = sentences(event, wire ? day(event) : published, writer);
        if (wire) {
            sentences.removeIf(_ -> random.nextInt(8) == 0);
            sentences.add(InventedSentence.filling(random, name(event, 0)));
        }
        return told(number, title, sentences, published, random);
    }

    private Told told(
            int number, String title, List<InventedSentence> sentences, LocalDate published, SplittableRandom random) {
        StringBuilder body = new StringBuilder(title).append('\n');
        List<Span> spans = new ArrayList<>();
        for (InventedSentence sentence : sentences) {
            body.append(random.nextInt(3) == 0 ? '\n' : ' ');
            spans.add(new Span(body.length(), body.length() + sentence.text().length()));
            body.append(sentence.text());
        }
        String text = body.toString();
        String digest = digest(text);
        Article article = new Article(
                String.format(Locale.ROOT, "invented-%07d", number),
                digest,
                Optional.of(title),
                Optional.of(published),
                Optional.of("https://news.example/" + number),
                Optional.of("Outlet " + random.nextInt(OUTLETS)),
                List.of(InventedWords.name(random.nextInt(900)) + " " + InventedWords.name(random.nextInt(900))),
                text);
        List<SourcedRecord> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Optional<CodebookRecord> record = sentences.get(i).record(spans.get(i));
            String id = "r" + digest.substring(0, 12) + i;
            record.ifPresent(claim -> found.add(new SourcedRecord(id, article, claim)));
        }
        return new Told(article, List.copyOf(found));
    }

    private List<InventedSentence> sentences(int event, LocalDate today, SplittableRandom random) {
        InventedMeasure own = measure(event);
        int before = event - random.nextInt(Math.max(1, events * 120 / DAYS));
        // What was asked for before the news begin has a number below 0: many measures, as later, and not the first one
        // over and over.
        InventedMeasure other = measure(before);
        List<InventedSentence> sentences = new ArrayList<>();
        String place = name(event, 1);
        for (int i = 0; i < records; i++) {
            sentences.add(
                    switch (i % 10) {
                        case 0 -> InventedSentence.assistance(own, today, true, random);
                        case 1 -> InventedSentence.statement(name(event, 0), own.donor(), random);
                        case 2 -> InventedSentence.event(own.donor(), own.recipient(), place, today, random);
                        case 3 -> InventedSentence.assistance(other, today, false, random);
                        case 4 -> InventedSentence.figure(own, name(event, 1), random);
                        case 5 -> InventedSentence.statement(name(event, 2), other.donor(), random);
                        case 6 -> InventedSentence.assistance(own, today, false, random);
                        case 7 -> InventedSentence.role(name(person(random), 3), own.donor(), random);
                        case 8 -> InventedSentence.support(other, today, random);
                        default -> InventedSentence.statement(name(person(random), 3), own.donor(), random);
                    });
            for (int k = 0; k < Math.max(1, FILLING / records); k++) {
                sentences.add(InventedSentence.filling(random, name(event, random.nextInt(6))));
            }
        }
        return sentences;
    }

    /** Somebody who is in the news: a few are often, most seldom. */
    private static int person(SplittableRandom random) {
        return (int) (random.nextDouble() * random.nextDouble() * 2_000);
    }

    private String title(int event, SplittableRandom random) {
        return name(event, 0) + " and " + name(event, 1) + " " + InventedWords.some(random) + " "
                + InventedWords.word(200 + event % 7_000) + " over " + name(event, 2);
    }

    /** The names of an event: two of its own, the others shared by many. */
    private static String name(int event, int which) {
        return InventedWords.name(which < 2 ? 3_000 + 2 * event + which : (event * 31 + which * 7_919) % 3_000);
    }

    private InventedMeasure measure(int event) {
        return InventedMeasure.of(
                random(3, event), day(event).minusDays(random(4, event).nextInt(150)));
    }

    private LocalDate day(int event) {
        return START.plusDays((long) event * DAYS / events);
    }

    private SplittableRandom random(int purpose, int number) {
        return new SplittableRandom((seed * 31 + purpose) * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
