package attache.record.event;

import attache.annotation.predicate.Factuality;
import attache.record.EventType;
import attache.record.Ground;
import attache.record.frame.FrameMatch;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event as one trigger tells it, before the article completes it.
 *
 * @param match the frame and its trigger
 * @param type the sort of event
 * @param actors codes, in order of the text
 * @param targets codes, in order of the text, none of them an actor
 * @param place where the words for the place stand
 * @param factuality how it is presented
 * @param verb whether a verb tells it
 * @param definite whether the words point to a certain event ("the invasion"), so that its sides may stand elsewhere
 * @param together whether its subject points back to several who were named before ("the leaders", "they")
 * @param others how its words tell those on the other side whom nobody can name
 * @param body whether an alliance, union or the like takes part, which can meet and agree by itself
 * @param grounds where each value stands
 */
record EventDraft(
        FrameMatch match,
        EventType type,
        List<String> actors,
        List<String> targets,
        Optional<Span> place,
        Factuality factuality,
        boolean verb,
        boolean definite,
        boolean together,
        Others others,
        boolean body,
        List<Ground> grounds) {

    /** The other side of an event as its words tell it. */
    enum Others {
        /** By a name, or not at all. */
        PLAIN,
        /** By a pronoun: "stand with them". */
        PRONOUN,
        /** By words that name nobody: "met bakers". */
        NAMELESS
    }

    EventDraft {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        grounds = List.copyOf(grounds);
    }

    int sentence() {
        return match.sentence();
    }

    EventDraft with(List<String> otherActors, List<String> otherTargets) {
        return new EventDraft(
                match,
                type,
                otherActors,
                otherTargets,
                place,
                factuality,
                verb,
                definite,
                together,
                others,
                body,
                grounds);
    }

    /** Whether it is told of at all: as the frame wants it, and not under a condition, but for attacks, which a condition makes possible. */
    boolean isTold() {
        boolean fits = switch (match.frame().gives("only").orElse("")) {
            case "fact" -> factuality == Factuality.ASSERTED;
            case "settled" -> factuality != Factuality.POSSIBLE;
            case "several" -> together || actors.size() > 1;
            default -> true;
        };
        return fits && (factuality != Factuality.CONDITIONAL || type == EventType.ASSAULT);
    }

    /** Whether the word is for an answer to another's act: a counter-attack. */
    boolean isCounter() {
        return match.frame().gives("side").equals(Optional.of("counter"));
    }

    /** Whether the word is for a fight in which all sides act: a clash. */
    boolean isMutual() {
        return match.frame().gives("side").equals(Optional.of("both"));
    }

    /** Whether sides that the sentence leaves out may come from elsewhere in the article. */
    boolean mayBeCompleted() {
        String complete = match.frame().gives("complete").orElse("");
        boolean always = complete.equals("always");
        boolean never = complete.equals("no") || complete.equals("before");
        return !never && (always || definite || !actors.isEmpty() || !targets.isEmpty());
    }

    /** Whether its words only point back to an event told before ("the drills"), which says who acted. */
    boolean isToldBefore() {
        return match.frame().gives("complete").equals(Optional.of("before")) && definite && actors.isEmpty();
    }

    /** Whether another is about the same as this one. */
    boolean isAbout(EventDraft other) {
        return match.frame().gives("topic").isPresent()
                && match.frame().gives("topic").equals(other.match.frame().gives("topic"));
    }

    /**
     * Whether it is an attack told by a noun without who attacks. An indefinite one that has not happened ("in the event of an
     * attack") is nobody's, and none is turned round to be the attacked one's.
     */
    boolean isAttackOfNobody() {
        return type == EventType.ASSAULT && !verb && actors.isEmpty() && !isCounter();
    }

    /** Whether it is nothing without who acts. */
    boolean wantsActor() {
        return match.frame().gives("whole").isPresent();
    }

    /** Whether it is a talk or visit of which only one of those who took part is told. */
    boolean isAlone() {
        return type == EventType.CONSULT
                && actors.size() == 1
                && others != Others.NAMELESS
                && !match.frame().gives("complete").equals(Optional.of("no"));
    }

    /** Whether another tells the same talk or visit with more of those who took part. */
    boolean isPartOf(EventDraft other) {
        return type == EventType.CONSULT
                && other.type == type
                && sentence() == other.sentence()
                && factuality == other.factuality
                && other.actors.size() > actors.size()
                && other.actors.containsAll(actors);
    }

    /** Whether two drafts tell the same event, as far as one sentence can show it. */
    boolean sameEvent(EventDraft other) {
        return type == other.type
                && sentence() == other.sentence()
                && factuality == other.factuality
                && Set.copyOf(actors).equals(Set.copyOf(other.actors))
                && Set.copyOf(targets).equals(Set.copyOf(other.targets));
    }
}
