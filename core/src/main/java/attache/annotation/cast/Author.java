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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose "I" and "we" an official text speaks with: a statement, remarks or a letter that says by whom it is. */
final class Author {
    private static final Pattern HEAD = Pattern.compile(
            "^(?:joint )?(?:statement|remarks|readout|message|letter|address|speech|proclamation|declaration|op-ed)\\b.{0,40}?\\b(?:by|from|of)\\b",
            Pattern.CASE_INSENSITIVE);

    private Author() {}

    /** The author, where the first line of the text names one. */
    static Optional<Party> of(AnnotatedArticle article, Gazetteer gazetteer) {
        if (article.sentenceSpans().isEmpty()) {
            return Optional.empty();
        }
        Span first = article.sentenceSpans().getFirst();
        String head = first.in(article.body());
        Matcher matcher = HEAD.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<String> actsFor = Optional.empty();
        for (GazetteerMatch match : gazetteer.matches(head)) {
            if (match.span().start() < matcher.end()) {
                continue;
            }
            Span mention = match.span().shift(first.start());
            String surface = mention.in(article.body());
            switch (match.entry()) {
                case PersonEntry person -> {
                    Optional<String> actor = actsFor.or(
                            () -> office(gazetteer, person, article.article().published()));
                    return Optional.of(new Party(Party.Sort.PERSON, surface, surface, actor, mention));
                }
                case OfficeEntry office when office.acts() -> actsFor = Optional.of(office.of());
                case StateEntry state -> {
                    return Optional.of(
                            new Party(Party.Sort.STATE, state.code(), surface, Optional.of(state.code()), mention));
                }
                case BodyEntry body -> {
                    return Optional.of(
                            new Party(Party.Sort.BODY, body.code(), surface, Optional.of(body.code()), mention));
                }
                default -> {
                    // Titles and things name no author.
                }
            }
        }
        return Optional.empty();
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
