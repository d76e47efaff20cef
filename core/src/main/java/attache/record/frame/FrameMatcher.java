package attache.record.frame;

import attache.annotation.Sentence;
import attache.annotation.cast.Party;
import attache.record.frame.FrameMatch.Filler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the frames of a book in parsed sentences. Immutable and thread-safe. */
public final class FrameMatcher {
    /** The role of who does what a verb says. */
    private static final String ACTOR = "actor";

    private final FrameBook book;

    /** {@code book} holds the frames looked for. */
    public FrameMatcher(FrameBook book) {
        this.book = book;
    }

    /**
     * The frames found in a sentence, in order of their triggers; of the frames that fit one trigger, the first of the book.
     *
     * @param number the sentence's number in the article, which {@code parties} is asked with
     * @param sentence its parse
     * @param parties who is who
     */
    public List<FrameMatch> find(int number, Sentence sentence, Parties parties) {
        List<FrameMatch> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            int trigger = token;
            book.triggeredBy(sentence.token(token)).stream()
                    .flatMap(frame -> match(frame, number, sentence, trigger, parties).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<FrameMatch> match(
            Frame frame, int number, Sentence sentence, int trigger, Parties parties) {
        if (!(frame.wanted().isEmpty() || leadsSomewhere(frame.wanted(), sentence, trigger))
                || leadsSomewhere(frame.unwanted(), sentence, trigger)) {
            return Optional.empty();
        }
        SortedMap<String, List<Filler>> fillers = new TreeMap<>();
        for (RolePattern role : frame.roles()) {
            List<Filler> found = fill(role, number, sentence, trigger, parties);
            if (!found.isEmpty()) {
                fillers.put(role.role(), found);
            } else if (role.required()) {
                return Optional.empty();
            }
        }
        return Optional.of(new FrameMatch(frame, number, trigger, fillers));
    }

    private static boolean leadsSomewhere(List<DependencyPath> paths, Sentence sentence, int trigger) {
        return paths.stream().anyMatch(path -> !path.from(sentence, trigger).isEmpty());
    }

    private static List<Filler> fill(RolePattern role, int number, Sentence sentence, int trigger, Parties parties) {
        boolean told = sentence.token(trigger).isVerb() && hasNounAsSubject(sentence, trigger);
        for (DependencyPath path : role.paths()) {
            if (told && role.role().equals(ACTOR) && path.leavesClause()) {
                continue;
            }
            List<Filler> found = path.from(sentence, trigger).stream()
                    .filter(token -> token != trigger)
                    .map(token -> filler(role, number, token, parties))
                    .flatMap(Optional::stream)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether a verb says itself what does it, so that nobody from the clauses around does. */
    private static boolean hasNounAsSubject(Sentence sentence, int verb) {
        return Stream.of("nsubj", "nsubjpass")
                .flatMap(relation -> sentence.dependents(verb, relation).stream())
                .anyMatch(subject -> sentence.token(subject).isNoun());
    }

    private static Optional<Filler> filler(RolePattern role, int number, int token, Parties parties) {
        if (role.sorts().isEmpty()) {
            return Optional.of(new Filler(token, List.of()));
        }
        List<Party> fitting = parties.at(number, token).stream()
                .filter(party -> role.sorts().contains(party.sort()))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Filler(token, fitting));
    }
}
