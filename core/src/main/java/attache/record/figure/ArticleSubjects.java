package attache.record.figure;

import java.util.Optional;

/**
 * What an article's figures may be about that stands outside their sentences: who attacks in it, and what the figures before were about,
 * for those that only point back ("half of them"). Kept for one article; not thread-safe.
 */
final class ArticleSubjects {
    private final Attackers attackers;
    private int sentenceOfPeople = -1;
    private Optional<Subject> people = Optional.empty();
    private int sentenceOfLast = -1;
    private Optional<Subject> last = Optional.empty();

    ArticleSubjects(Attackers attackers) {
        this.attackers = attackers;
    }

    /** Who attacks, of those at whom nothing in sentence {@code number} is turned. */
    Optional<Subject> attacker(int number) {
        return attackers.attacker(number);
    }

    /** Notes of whom a share was told in sentence {@code number}. */
    void people(int number, Subject whole) {
        sentenceOfPeople = number;
        people = Optional.of(whole);
    }

    /** Those of whom a share was told last, in sentence {@code number} or the one before. */
    Optional<Subject> peopleAt(int number) {
        return number - sentenceOfPeople <= 1 ? people : Optional.empty();
    }

    /** Notes what a figure of sentence {@code number} is about. */
    void last(int number, Subject subject) {
        sentenceOfLast = number;
        last = Optional.of(subject);
    }

    /** The subject of the figure told last, in sentence {@code number} or the one before. */
    Optional<Subject> lastAt(int number) {
        return number - sentenceOfLast <= 1 ? last : Optional.empty();
    }
}
