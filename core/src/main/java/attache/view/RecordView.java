package attache.view;

import attache.article.Article;
import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.Figure;
import attache.record.Ground;
import attache.record.Role;
import attache.record.SourcedRecord;
import attache.record.Statement;
import attache.record.Timing;
import attache.record.statement.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A record: what it claims, in whose words, and how anybody knows. */
public final class RecordView {
    private RecordView() {}

    /** The claim in one line. */
    public static Line claim(CodebookRecord record) {
        return switch (record) {
            case Assistance a ->
                Line.of(a.stage().code(), LedgerView.ink(a.stage()))
                        .then(": " + names(a.donors(), "?") + " → " + names(a.recipients(), "?"))
                        .then(a.items().isEmpty() ? "" : ": " + Amounts.words(a.items()))
                        .then(a.money()
                                .map(money -> ", " + Amounts.words(money))
                                .orElse(""))
                        .then(when(a.timing()));
            case Statement s ->
                Line.of(s.speaker(), Ink.STRONG)
                        .then(s.addressee().map(actor -> " → " + actor.name()).orElse(""), Ink.STRONG)
                        .then(" (" + s.cue() + ", " + s.act().code() + "): ", Ink.FAINT)
                        .then(s.content());
            case Event e ->
                Line.of(e.type().code(), Ink.STRONG)
                        .then(" (" + e.status().name().toLowerCase(Locale.ROOT) + "): ", Ink.FAINT)
                        .then(names(e.actors(), "?"))
                        .then(e.targets().isEmpty() ? "" : " → " + names(e.targets(), ""))
                        .then(e.place().map(place -> " at " + place).orElse(""))
                        .then(when(e.timing()));
            case Figure f ->
                Line.of(f.subject(), Ink.STRONG)
                        .then(": " + (f.measure().equals(f.unit()) ? "" : f.measure() + " ")
                                + Amounts.words(f.quantity(), f.unit()))
                        .then(when(f.timing()));
            case Role r ->
                Line.of(r.person(), Ink.STRONG)
                        .then(": " + r.title() + " of " + r.of().name())
                        .then(" (" + r.status().name().toLowerCase(Locale.ROOT) + ")", Ink.FAINT);
        };
    }

    private static String names(List<Actor> actors, String none) {
        return actors.isEmpty()
                ? none
                : String.join(", ", actors.stream().map(Actor::name).toList());
    }

    private static String when(Timing timing) {
        return timing.date()
                .map(date -> ", " + When.words(date))
                .or(() -> timing.text().map(text -> ", \"" + text + "\""))
                .orElse("");
    }

    /** Everything about one record, wrapped at {@code width}. */
    public static List<Line> lines(SourcedRecord sourced, int width) {
        CodebookRecord record = sourced.record();
        Claim claim = record.claim();
        List<Line> lines = new ArrayList<>(claim(record).wrapped(width));
        for (Line sentence : Evidence.lines(claim, sourced.article().body())) {
            sentence.wrapped(width - 4).forEach(line -> lines.add(line.indented(4)));
        }
        for (Ground ground : Evidence.outside(claim)) {
            lines.add(Line.of(ground.field() + " from: ", Ink.FAINT)
                    .then(ground.span().in(sourced.article().body()), Ink.GROUND)
                    .indented(4));
        }
        if (record instanceof Statement statement) {
            Warning.of(statement, sourced.article().body())
                    .map(warning ->
                            Line.of(warning.warner() + " warns ", Ink.FAINT).then(warning.words()))
                    .ifPresent(line -> line.wrapped(width - 4).forEach(more -> lines.add(more.indented(4))));
        }
        by(claim).wrapped(width - 4).forEach(line -> lines.add(line.indented(4)));
        article(sourced.article()).wrapped(width - 4).forEach(line -> lines.add(line.indented(4)));
        lines.add(Line.of("record " + sourced.id(), Ink.FAINT).indented(4));
        return lines;
    }

    private static Line by(Claim claim) {
        Line line = Line.of(claim.certainty().code());
        if (!claim.assertedBy().isEmpty()) {
            line = line.then(" by " + String.join(", in ", claim.assertedBy()));
        }
        return line.then(
                        "; rule " + claim.rule() + ", confidence "
                                + String.format(Locale.ROOT, "%.2f", claim.confidence()),
                        Ink.FAINT)
                .then(claim.isDoubtful() ? ", doubtful" : "", Ink.OPEN);
    }

    /** Which article it is: title or name, day, outlet, address. */
    public static Line article(Article article) {
        Line line = Line.of(article.title().orElse(article.doc()));
        List<String> parts = new ArrayList<>();
        article.published().ifPresent(day -> parts.add(day.toString()));
        article.outlet().ifPresent(parts::add);
        article.url().ifPresent(parts::add);
        return line.then(parts.isEmpty() ? " (undated)" : " (" + String.join(", ", parts) + ")", Ink.FAINT);
    }
}
