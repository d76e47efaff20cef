package attache.story;

import attache.article.Article;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept of all texts, so that an article that comes changes only what it touches. Implementations may fail as their storage does.
 */
public interface TextIndex {

    /** How many texts there are of each day of publication; under empty, of the undated. */
    Map<Optional<LocalDate>, Integer> days();

    /** The texts published from {@code first} to {@code last}, both taken in, in order of publication. */
    List<TextTraits> between(LocalDate first, LocalDate last);

    /** The texts without a date, in order of their digests. */
    List<TextTraits> undated();

    /** The text with this digest, which is there. */
    TextTraits text(String digest);

    /** The article with this digest, which is there. */
    Article article(String digest);

    /** The first {@code most} texts that hold each of some runs of words, in order of publication, by the run. */
    Map<Long, List<Publication>> holders(long[] runs, int most);

    /** Looks articles up that will be asked for, with how they stand: all at once takes less. */
    void expect(Collection<String> digests);

    /** The texts that hold a run of words behind {@code publication}, in order of publication. */
    List<Publication> holdersBehind(long run, Publication publication);

    /** Keeps a text that was not there. */
    void add(TextTraits text);

    /** The standing of the article with this digest; empty for one that is new. */
    Optional<Standing> standing(String digest);

    /** Keeps how an article stands. */
    void stand(String digest, Standing standing);

    /** The texts that have the text with this digest among their sources. */
    List<String> borrowers(String digest);

    /** The stories that articles were last told in, by their digests; new ones are not there. */
    Map<String, String> stories(Collection<String> digests);

    /** The articles that were last told in a story, in no order. */
    List<String> articlesOf(String story);

    /** Keeps that the article with this digest is told in {@code story}. */
    void tell(String digest, Story story);
}
