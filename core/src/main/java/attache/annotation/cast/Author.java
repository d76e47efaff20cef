package attache.annotation.cast;

import attache.annotation.AnnotatedArticle;
import attache.annotation.gazetteer.BodyEntry;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.PersonEntry;
import attache.annotation.gazetteer.StateEntry;
import attache.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose "I" and "we" an official text speaks with: those whom its heading names as its author, those who open it with "We,
 * the leaders of", or whoever keeps the site that it was published on.
 */
final class Author {
    private static final String KIND =
            "(?:statement|remarks|readout|message|letter|address|speech|proclamation|declaration|communiqu[eé]|op-ed)";
    private static final Pattern BY = Pattern.compile(
            "^(?:joint )?" + KIND + "\\b[^,.;:!?]{0,40}?\\b(?:by|from|of|between)\\b", Pattern.CASE_INSENSITIVE);
    /** Where the name of a heading "by" somebody ends: what follows is what it is about. */
    private static final Pattern MATTER = Pattern.compile(
            "\\s(?:with|on|about|regarding|concerning|at|ahead of|following|after)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOSE = Pattern.compile(
            "^(.{2,60}?)[\u2019']?s?\\s(?:leaders[\u2019']?|joint)\\s" + KIND + "\\b", Pattern.CASE_INSENSITIVE);
    /** "We, the leaders of Denmark, Iceland and Norway,": a comma before a name goes on with the list. */
    private static final Pattern WE =
            Pattern.compile("\\b[Ww]e, (?=the )(.{4,120}?(?:, (?:and )?(?:the )?\\p{Lu}[^,.;:]{1,60})*),");
    /** How long an ISO 3166-1 alpha-3 code is: bodies have other names. */
    private static final int STATE_CODE = 3;
    /** How many sentences of a text may come before the one that says who "we" are. */
    private static final int OPENING = 4;

    private Author() {}

    /** The authors, where the text or its address tells them; none where neither does. */
    static List<Party> of(AnnotatedArticle article, Gazetteer gazetteer, OfficialHosts hosts) {
        List<Span> sentences = article.sentenceSpans();
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<Party> named = List.of();
        for (int i = 0; named.isEmpty() && i < Math.min(OPENING, sentences.size()); i++) {
            Matcher we = WE.matcher(sentences.get(i).in(article.body()));
            if (we.find()) {
                named = parties(
                        article,
                        gazetteer,
                        new Span(we.start(1), we.end(1)).shift(sentences.get(i).start()));
            }
        }
        if (named.isEmpty()) {
            named = heading(article, gazetteer, sentences.getFirst());
        }
        if (named.isEmpty()) {
            return article.article().url().flatMap(hosts::actor).stream()
                    .map(actor -> acting(actor, actor, sentences.getFirst()))
                    .toList();
        }
        return named;
    }

    private static Party acting(String actor, String surface, Span mention) {
        Party.Sort sort = actor.length() == STATE_CODE ? Party.Sort.STATE : Party.Sort.BODY;
        return new Party(sort, actor, surface, Optional.of(actor), mention);
    }

    private static List<Party> heading(AnnotatedArticle article, Gazetteer gazetteer, Span first) {
        String head = first.in(article.body());
        Matcher by = BY.matcher(head);
        if (by.find()) {
            Matcher matter = MATTER.matcher(head);
            int end = matter.find(by.end()) ? matter.start() : head.length();
            return parties(article, gazetteer, new Span(by.end(), end).shift(first.start()));
        }
        Matcher whose = WHOSE.matcher(head);
        return whose.find()
                ? parties(article, gazetteer, new Span(whose.start(1), whose.end(1)).shift(first.start()))
                : List.of();
    }

    /** A person, acting for the office before the name; else all the states, or all the bodies, named in the part. */
    private static List<Party> parties(AnnotatedArticle article, Gazetteer gazetteer, Span part) {
        Optional<String> actsFor = Optional.empty();
        List<Party> found = new ArrayList<>();
        for (GazetteerMatch match : gazetteer.matches(part.in(article.body()))) {
            Span mention = match.span().shift(part.start());
            String surface = mention.in(article.body());
            switch (match.entry()) {
                case PersonEntry person -> {
                    Optional<String> actor = actsFor.or(
                            () -> office(gazetteer, person, article.article().published()));
                    return List.of(new Party(Party.Sort.PERSON, surface, surface, actor, mention));
                }
                case OfficeEntry office
                when office.acts() -> {
                    actsFor = Optional.of(office.of());
                    // "The leaders of Denmark" are an office, "and Norway" behind them is a state.
                    found.add(acting(office.of(), surface, mention));
                }
                case StateEntry state ->
                    found.add(new Party(Party.Sort.STATE, state.code(), surface, Optional.of(state.code()), mention));
                case BodyEntry body ->
                    found.add(new Party(Party.Sort.BODY, body.code(), surface, Optional.of(body.code()), mention));
                default -> {
                    // Titles and things name no author.
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whom a person speaks for as the holder of an office, one that decides nothing too. */
    private static Optional<String> office(Gazetteer gazetteer, PersonEntry person, Optional<LocalDate> day) {
        List<String> held = gazetteer.holderOffices(person.name(), day).stream()
                .map(OfficeEntry::of)
                .distinct()
                .toList();
        return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
    }
}
