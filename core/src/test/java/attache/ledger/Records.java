package attache.ledger;

import attache.annotation.Bound;
import attache.annotation.Edtf;
import attache.annotation.Quantity;
import attache.article.Article;
import attache.record.Act;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.EventStatus;
import attache.record.EventType;
import attache.record.Figure;
import attache.record.Form;
import attache.record.Item;
import attache.record.Money;
import attache.record.Role;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import attache.record.Stage;
import attache.record.Statement;
import attache.record.Support;
import attache.record.Timing;
import attache.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes articles sentence by sentence, with a record on each, for tests. */
final class Records {
    private final String doc;
    private final String date;
    private final StringBuilder body = new StringBuilder();
    private final List<Function<Article, CodebookRecord>> records = new ArrayList<>();

    private Records(String doc, String date) {
        this.doc = doc;
        this.date = date;
    }

    /** An article of {@code date}, which may be empty. */
    static Records article(String doc, String date) {
        return new Records(doc, date);
    }

    private Claim claim(String sentence, Certainty certainty) {
        Span span = new Span(body.length(), body.length() + sentence.length());
        body.append(sentence).append(' ');
        return new Claim(List.of(span), certainty, List.of(), "by-hand", 1, List.of());
    }

    Records aid(
            String sentence, Stage stage, String donors, String recipients, String items, String money, String date) {
        return aid(sentence, stage, Certainty.ASSERTED, donors, recipients, items, money, date);
    }

    /** An assistance record on who said so: {@code said} makes the claim. */
    Records said(String said, String sentence, Stage stage, String donors, String recipients, String items) {
        Claim claim = claim(sentence, Certainty.REPORTED);
        Claim reported = new Claim(
                claim.evidence(), Certainty.REPORTED, List.of(said), claim.rule(), claim.confidence(), List.of());
        records.add(_ -> new Assistance(
                reported,
                stage,
                actors(donors),
                actors(recipients),
                Support.MILITARY,
                split(items, ";").stream().map(Records::item).toList(),
                Optional.empty(),
                Timing.NONE,
                List.of(),
                Optional.empty()));
        return this;
    }

    /** {@code items}: {@code 12 tank; radar}; {@code money}: {@code about 250 USD}, in millions; both may be empty. */
    Records aid(
            String sentence,
            Stage stage,
            Certainty certainty,
            String donors,
            String recipients,
            String items,
            String money,
            String date) {
        Claim claim = claim(sentence, certainty);
        records.add(_ -> new Assistance(
                claim,
                stage,
                actors(donors),
                actors(recipients),
                Support.MILITARY,
                split(items, ";").stream().map(Records::item).toList(),
                money.isEmpty() ? Optional.empty() : Optional.of(money(money)),
                timing(date),
                List.of(),
                Optional.empty()));
        return this;
    }

    Records figure(String sentence, String subject, String measure, String amount, String unit, String date) {
        Claim claim = claim(sentence, Certainty.ASSERTED);
        records.add(_ -> new Figure(claim, subject, measure, quantity(amount, 1), unit, timing(date)));
        return this;
    }

    /** A range in kilometers and the same in miles, on one sentence. */
    Records figureTwice(String sentence, String subject, String kilometers, String miles) {
        Claim claim = claim(sentence, Certainty.ASSERTED);
        records.add(_ -> new Figure(claim, subject, "range", quantity(kilometers, 1), "kilometer", Timing.NONE));
        records.add(_ -> new Figure(claim, subject, "range", quantity(miles, 1), "mile", Timing.NONE));
        return this;
    }

    Records role(String sentence, String person, String title, String of, RoleStatus status) {
        Claim claim = claim(sentence, Certainty.ASSERTED);
        records.add(_ -> new Role(claim, person, title, new Actor(of), status));
        return this;
    }

    Records warning(String sentence, String speaker, String warned, String of) {
        Claim claim = claim(sentence, Certainty.ASSERTED);
        records.add(_ -> new Statement(
                claim,
                speaker,
                "warn of",
                Form.INDIRECT,
                of,
                Act.WARN,
                warned.isEmpty() ? Optional.empty() : Optional.of(new Actor(warned))));
        return this;
    }

    Records meeting(String sentence, String actors, String date, String words, String place, EventStatus status) {
        Claim claim = claim(sentence, Certainty.ASSERTED);
        Timing timing = new Timing(
                date.isEmpty() ? Optional.empty() : Optional.of(new Edtf(date)),
                words.isEmpty() ? Optional.empty() : Optional.of(words));
        records.add(_ -> new Event(
                claim,
                EventType.CONSULT,
                actors(actors),
                List.of(),
                timing,
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                status));
        return this;
    }

    List<SourcedRecord> read() {
        Article article = new Article(
                doc,
                "digest-of-" + doc,
                Optional.empty(),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                Optional.empty(),
                Optional.of("Outlet of " + doc),
                List.of(),
                body.toString());
        List<SourcedRecord> read = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            read.add(new SourcedRecord(doc + "#" + i, article, records.get(i).apply(article)));
        }
        return read;
    }

    /** All records of {@code articles}. */
    static List<SourcedRecord> of(Records... articles) {
        List<SourcedRecord> all = new ArrayList<>();
        for (Records article : articles) {
            all.addAll(article.read());
        }
        return all;
    }

    private static Timing timing(String date) {
        return date.isEmpty() ? Timing.NONE : new Timing(Optional.of(new Edtf(date)), Optional.empty());
    }

    private static List<Actor> actors(String names) {
        return split(names, ",").stream().map(Actor::new).toList();
    }

    private static List<String> split(String list, String mark) {
        return list.isBlank()
                ? List.of()
                : List.of(list.split(mark, -1)).stream().map(String::strip).toList();
    }

    static Item item(String text) {
        int space = text.indexOf(' ');
        boolean counted = space > 0 && text.substring(0, space).chars().allMatch(Character::isDigit);
        return counted
                ? new Item(
                        text.substring(space + 1), Optional.of(quantity(text.substring(0, space), 1)), Optional.empty())
                : Item.of(text);
    }

    private static Money money(String text) {
        int space = text.lastIndexOf(' ');
        return new Money(quantity(text.substring(0, space), 1_000_000), text.substring(space + 1));
    }

    static Quantity quantity(String text, long times) {
        if (text.startsWith("from ")) {
            return Quantity.atLeast(new BigDecimal(text.substring(5)).multiply(BigDecimal.valueOf(times)));
        }
        Bound bound = Bound.EXACT;
        String number = text;
        for (Bound one : Bound.values()) {
            if (text.startsWith(one.code() + " ")) {
                bound = one;
                number = text.substring(one.code().length() + 1);
            }
        }
        return Quantity.of(new BigDecimal(number).multiply(BigDecimal.valueOf(times)), bound);
    }
}
