package attache.app;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.article.Article;
import attache.pipeline.Reading;
import attache.record.Act;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Figure;
import attache.record.Form;
import attache.record.Ground;
import attache.record.Item;
import attache.record.Money;
import attache.record.SourcedRecord;
import attache.record.Stage;
import attache.record.Statement;
import attache.record.Support;
import attache.record.Timing;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads four sorts of sentence, so that tests of stores and commands need no parser: {@code NOR pledged 12 drone to UKR.},
 * {@code NOR delivered EUR 5000000 to UKR.}, {@code Ada Berg said: many words.}, {@code A drone flies 40 mile.} An article with the word {@code CRASH} fails.
 */
public record TinyReading(String extractor) implements Reading {
    private static final Pattern GOODS =
            Pattern.compile("(\\w+) (pledged|delivered|requested) (\\d+) (\\w+) to (\\w+)\\.");
    private static final Pattern MONEY = Pattern.compile("(\\w+) (pledged|delivered) ([A-Z]{3}) (\\d+) to (\\w+)\\.");
    private static final Pattern FLIES = Pattern.compile("A (\\w+) flies (\\d+) (\\w+)\\.");
    private static final Pattern SAID = Pattern.compile("(\\w+ \\w+) said: ([^.]+)\\.");

    /** The first version. */
    public static final TinyReading FIRST = new TinyReading("tiny-1");

    @Override
    public List<SourcedRecord> read(Article article) {
        if (article.body().contains("CRASH")) {
            throw new IllegalStateException("the word CRASH");
        }
        List<CodebookRecord> records = new ArrayList<>();
        GOODS.matcher(article.body())
                .results()
                .forEach(found -> records.add(assistance(
                        found,
                        List.of(new Item(
                                found.group(4),
                                Optional.of(Quantity.of(Long.parseLong(found.group(3)), Bound.EXACT)),
                                Optional.empty())),
                        Optional.empty())));
        MONEY.matcher(article.body())
                .results()
                .forEach(found -> records.add(assistance(
                        found,
                        List.of(Item.of("aid")),
                        Optional.of(
                                new Money(Quantity.of(new BigDecimal(found.group(4)), Bound.EXACT), found.group(3))))));
        FLIES.matcher(article.body())
                .results()
                .forEach(found -> records.add(new Figure(
                        claim(found, "flies"),
                        // By name: what has none is nobody's in particular, and two numbers for it contradict nothing.
                        "Viking " + found.group(1),
                        "range",
                        Quantity.of(Long.parseLong(found.group(2)), Bound.EXACT),
                        found.group(3),
                        Timing.NONE)));
        SAID.matcher(article.body())
                .results()
                .forEach(found -> records.add(new Statement(
                        claim(found, "said"),
                        found.group(1),
                        "say",
                        Form.INDIRECT,
                        found.group(2),
                        Act.INFORM,
                        Optional.empty())));
        List<SourcedRecord> sourced = new ArrayList<>();
        for (CodebookRecord record : records) {
            String id = "r" + article.digest().substring(0, 8) + sourced.size();
            sourced.add(new SourcedRecord(id, article, record));
        }
        return sourced;
    }

    private static Assistance assistance(MatchResult found, List<Item> items, Optional<Money> money) {
        return new Assistance(
                claim(found, "gave"),
                Stage.valueOf(found.group(2).toUpperCase(Locale.ROOT)),
                List.of(new Actor(found.group(1))),
                List.of(new Actor(found.group(5))),
                money.isPresent() ? Support.FINANCIAL : Support.MILITARY,
                items,
                money,
                Timing.NONE,
                List.of(),
                Optional.empty());
    }

    private static Claim claim(MatchResult found, String rule) {
        return new Claim(
                List.of(new Span(found.start(), found.end())),
                Certainty.ASSERTED,
                List.of(),
                rule,
                0.87654,
                List.of(
                        new Ground("donors", new Span(found.start(1), found.end(1))),
                        new Ground("stage", new Span(found.start(2), found.end(2)))));
    }
}
