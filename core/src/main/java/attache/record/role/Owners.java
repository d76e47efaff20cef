package attache.record.role;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.gazetteer.StateEntry;
import attache.record.role.RoleExtractor.Found;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells whose office one is where neither its words nor another mention say so: by who is known to hold it; of a mayor or
 * governor by the town named last; in a text that an office gave out by that office.
 */
final class Owners {
    /** How many sentences back a town is looked for. */
    private static final int REACH = 2;

    /** How many tokens behind a name the next office may stand that is the same state's. */
    private static final int NEAR = 4;

    private final TitleLexicon lexicon;
    private final Holders holders;
    private final AnnotatedArticle article;
    private final Cast cast;

    Owners(TitleLexicon lexicon, Holders holders, AnnotatedArticle article, Cast cast) {
        this.lexicon = lexicon;
        this.holders = holders;
        this.article = article;
        this.cast = cast;
    }

    /** The state, body or town; empty where nothing tells it. */
    Optional<String> of(Found one, List<Found> all) {
        String name = one.person().name();
        return holders.of(name.substring(name.lastIndexOf(' ') + 1), one.title().title())
                .or(() -> holders.onceOf(name, one.title().title()))
                .or(() -> town(one))
                .or(() -> issuer(one, all))
                .or(() -> beside(one, all))
                .or(() -> said(one.title().title()));
    }

    /** Whether {@code of} is a state by its code. */
    boolean isState(String of) {
        return holders.isState(of);
    }

    /** Whose office it is by who is known to hold it under this full name, whatever "his" before it may seem to mean. */
    Optional<String> known(Found one) {
        return holders.ofPerson(one.person().name(), one.title().title());
    }

    /** The state or body that the holder acts for, unless the parser took an office's words for its name. */
    Optional<String> actsFor(Found one) {
        return one.person()
                .actsFor()
                .filter(of -> Arrays.stream(of.toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(word -> lexicon.isHead(word) && !lexicon.isWeak(word)));
    }

    /** Whose office the part of a title behind "of" tells: "co-founder of the museum". */
    private Optional<String> said(String title) {
        int of = title.indexOf(" of ");
        String owner = of < 0 ? "" : title.substring(of + 4).replaceFirst("^the ", "");
        String last = owner.substring(owner.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean field =
                lexicon.isField(last) || (last.endsWith("s") && lexicon.isField(last.substring(0, last.length() - 1)));
        return owner.isEmpty() || field || lexicon.isSettlement(owner) ? Optional.empty() : Optional.of(owner);
    }

    private Optional<String> town(Found one) {
        String title = one.title().title().toLowerCase(Locale.ROOT);
        String office = withoutSettlement(title);
        if (!lexicon.isLocal(office.substring(office.lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        for (int number = one.sentence(); number >= Math.max(0, one.sentence() - REACH); number--) {
            Sentence sentence = article.sentence(number);
            int end = number == one.sentence() ? one.title().first() : sentence.size();
            for (int i = end - 1; i >= 0; i--) {
                if (isTown(sentence.token(i), number)) {
                    return PlaceNames.at(sentence, i);
                }
            }
        }
        return Optional.empty();
    }

    /** "Mayor" of "mayor of the city": what the office is of, which only points back. */
    private String withoutSettlement(String title) {
        int of = title.indexOf(" of the ");
        return of > 0 && lexicon.isSettlement(title.substring(of + " of the ".length()))
                ? title.substring(0, of)
                : title;
    }

    private boolean isTown(Token token, int number) {
        return token.entity().matches("[LU]-GPE")
                && cast.matches(number).stream()
                        .filter(match -> match.span().overlaps(token.span()))
                        .noneMatch(match -> match.entry() instanceof StateEntry);
    }

    /** Whose the office named just before it in its sentence is: "the Ukrainian premier, NAME, and deputy minister NAME". */
    private Optional<String> beside(Found one, List<Found> all) {
        return all.stream()
                .filter(other -> other.sentence() == one.sentence()
                        && other.person().last() < one.title().first()
                        && one.title().first() - other.person().last() <= NEAR)
                .reduce((first, second) -> second)
                .flatMap(Found::of)
                .filter(this::isState);
    }

    /** Whose the text is: "Statement by President NAME of …"; not of one with the same office, who is another's. */
    private Optional<String> issuer(Found one, List<Found> all) {
        boolean given = lexicon.isHeading(article.sentence(0).token(0).lemma());
        return given
                ? all.stream()
                        .filter(found -> found.sentence() == 0)
                        .findFirst()
                        .filter(found -> !found.title()
                                .title()
                                .equalsIgnoreCase(one.title().title()))
                        .flatMap(found -> found.of().or(() -> found.person().actsFor()))
                : Optional.empty();
    }
}
