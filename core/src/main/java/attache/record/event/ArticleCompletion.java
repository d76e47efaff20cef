package attache.record.event;

import attache.annotation.predicate.Factuality;
import attache.dossier.Dossier;
import attache.record.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills the sides that a sentence leaves out from the article's other mentions of such an event: "the invasion" after
 * "Russia's invasion of Ukraine", "the leaders discussed" after "met with".
 *
 * <p>Of acts between two sides, the pair that the article names most often is taken (the first of equals); where it names no
 * pair, its most named actor and its most named target make one. A side that the sentence gives must agree with the pair. Of
 * consultations and agreements, the nearest before is taken. Where the article names no pair for a use of force, but names both an adversary and
 * a recipient of the dossier, these are the pair. Sanctions of nobody named are those of whom the article names most often. What the article gives no ground for stays empty.
 */
final class ArticleCompletion {
    private static final Set<EventType> TWO_SIDED = Set.of(EventType.ASSAULT, EventType.SANCTION, EventType.COERCE);

    private static final Set<EventType> JOINT = Set.of(EventType.CONSULT, EventType.AGREE);

    /** The two sides of an act. */
    private record Sides(List<String> actors, List<String> targets) {
        Sides reversed() {
            return new Sides(targets, actors);
        }
    }

    private final List<EventDraft> drafts;
    private final Optional<Sides> opponents;

    private ArticleCompletion(List<EventDraft> drafts, NamedParties named, Dossier dossier) {
        this.drafts = drafts.stream().map(ArticleCompletion::withoutFriends).toList();
        this.opponents = dossier.adversaries().stream()
                .filter(named::has)
                .findFirst()
                .flatMap(adversary -> dossier.recipients().stream()
                        .filter(named::has)
                        .findFirst()
                        .map(recipient -> new Sides(List.of(adversary), List.of(recipient))));
    }

    /** The drafts in the same order, completed; those left with nobody in them are dropped. */
    static List<EventDraft> complete(List<EventDraft> drafts, NamedParties named, Dossier dossier) {
        return new ArticleCompletion(drafts, named, dossier).completed();
    }

    private List<EventDraft> completed() {
        Map<EventType, Optional<Sides>> pairs = new TreeMap<>();
        TWO_SIDED.forEach(type -> pairs.put(type, pair(type)));
        List<EventDraft> found = new ArrayList<>();
        for (EventDraft draft : drafts) {
            EventDraft whole = opposed(whole(draft, pairs, found));
            if (isWhoseTold(whole)) {
                found.add(whole);
            }
        }
        return found;
    }

    private EventDraft whole(EventDraft draft, Map<EventType, Optional<Sides>> pairs, List<EventDraft> found) {
        if (JOINT.contains(draft.type()) && pointsBack(draft)) {
            return before(found, draft.type())
                    .map(before -> draft.with(before.actors(), List.of()))
                    .orElse(draft);
        }
        if (draft.isToldBefore()) {
            return before(found, draft)
                    .map(before -> draft.with(before.actors(), before.targets()))
                    .orElse(draft);
        }
        if (draft.isAlone()) {
            return company(draft, found)
                    .map(other -> draft.with(other.actors(), List.of()))
                    .orElse(draft);
        }
        if (draft.isAttackOfNobody() && !draft.definite() && draft.factuality() != Factuality.ASSERTED) {
            return draft;
        }
        if (TWO_SIDED.contains(draft.type()) && !isPair(draft) && draft.mayBeCompleted()) {
            return sanctioned(paired(draft, pairs.getOrDefault(draft.type(), Optional.empty())));
        }
        return draft.type() == EventType.SUPPORT ? supported(draft) : draft;
    }

    /** Whom one stands with is not oneself: where the words lead back to the actor, it is who the article says most often is supported. */
    private EventDraft supported(EventDraft draft) {
        if (draft.actors().isEmpty() || !draft.targets().isEmpty() || draft.others() != EventDraft.Others.PRONOUN) {
            return draft;
        }
        List<EventDraft> such = drafts.stream()
                .filter(other ->
                        other.type() == draft.type() && other.targets().stream().noneMatch(draft.actors()::contains))
                .toList();
        return mostOften(such, other -> Optional.of(other.targets()).filter(t -> !t.isEmpty()))
                .or(() -> opponents.map(Sides::targets).filter(t -> t.stream().noneMatch(draft.actors()::contains)))
                .map(targets -> draft.with(draft.actors(), targets))
                .orElse(draft);
    }

    /** Who is called a friend by those who help ("them", "our partners") is attacked under another name: that of the article's pair. */
    private static EventDraft withoutFriends(EventDraft draft) {
        boolean friends = draft.type() == EventType.ASSAULT
                && !draft.actors().isEmpty()
                && !draft.targets().isEmpty()
                && draft.targets().stream().allMatch(WordClass.FRIEND::ends);
        return friends ? draft.with(draft.actors(), List.of()) : draft;
    }

    /** Sanctions of nobody named are those of whoever the article says most often to impose some. */
    private EventDraft sanctioned(EventDraft draft) {
        if (draft.type() != EventType.SANCTION || !draft.actors().isEmpty()) {
            return draft;
        }
        List<EventDraft> such =
                drafts.stream().filter(other -> other.type() == draft.type()).toList();
        return mostOften(such, other -> Optional.of(other.actors()).filter(a -> !a.isEmpty()))
                .filter(actors -> !actors.equals(draft.targets()))
                .map(actors -> draft.with(actors, draft.targets()))
                .orElse(draft);
    }

    /** Sanctions and massed forces whose target no words tell: those against whom the dossier's sides stand. */
    private EventDraft opposed(EventDraft draft) {
        if (opponents.isEmpty() || draft.actors().isEmpty() || !draft.targets().isEmpty() || !draft.mayBeCompleted()) {
            return draft;
        }
        List<String> adversary = opponents.get().actors();
        return switch (draft.type()) {
            case SANCTION ->
                draft.actors().stream().anyMatch(adversary::contains) ? draft : draft.with(draft.actors(), adversary);
            case MOBILIZE ->
                draft.actors().equals(adversary)
                        ? draft.with(adversary, opponents.get().targets())
                        : draft;
            default -> draft;
        };
    }

    /** Whether anybody takes part; an attack on nobody tells nothing, nor does a talk of one. */
    private static boolean isWhoseTold(EventDraft draft) {
        boolean somebody = !draft.actors().isEmpty() || !draft.targets().isEmpty();
        boolean enough = switch (draft.type()) {
            case ASSAULT ->
                (!draft.targets().isEmpty() && !(draft.isAttackOfNobody() && draft.mayBeCompleted()))
                        || (draft.isMutual() && draft.actors().size() > 1);
            case COERCE, ACCUSE, SANCTION -> !draft.targets().isEmpty();
            case SUPPORT -> !draft.actors().isEmpty() && !draft.targets().isEmpty();
            case CONSULT, AGREE, COOPERATE -> draft.actors().size() > 1 || draft.body();
            default -> true;
        };
        return somebody && enough && !(draft.wantsActor() && draft.actors().isEmpty());
    }

    /** Whether it tells nobody who takes part, or only those told of before. */
    private static boolean pointsBack(EventDraft draft) {
        return draft.together() || (draft.actors().isEmpty() && draft.definite());
    }

    private static boolean isPair(EventDraft draft) {
        return !draft.actors().isEmpty() && !draft.targets().isEmpty();
    }

    /** The event of this type told last, if several took part in it. */
    private static Optional<EventDraft> before(List<EventDraft> found, EventType type) {
        return found.reversed().stream()
                .filter(draft -> draft.type() == type && (draft.actors().size() > 1 || draft.body()))
                .findFirst();
    }

    /** The event of the same topic told last, if it says who acted. */
    private static Optional<EventDraft> before(List<EventDraft> found, EventDraft draft) {
        return found.reversed().stream()
                .filter(other -> draft.isAbout(other) && !other.actors().isEmpty())
                .findFirst();
    }

    /** The consultation of two in which the one named here took part: the last told before, else the first told after. */
    private Optional<EventDraft> company(EventDraft draft, List<EventDraft> found) {
        List<EventDraft> such = Stream.concat(found.reversed().stream(), drafts.stream())
                .filter(other -> other.type() == draft.type() && other.actors().size() == 2)
                .toList();
        return such.stream()
                .filter(other -> other.actors().containsAll(draft.actors()))
                .findFirst();
    }

    private static EventDraft paired(EventDraft draft, Optional<Sides> pair) {
        return pair.flatMap(sides -> {
                    Sides turned = draft.isCounter() && draft.actors().isEmpty() ? sides.reversed() : sides;
                    return agrees(draft, turned)
                            ? Optional.of(turned)
                            : Optional.of(sides.reversed())
                                    .filter(other -> draft.type() == EventType.ASSAULT
                                            && !draft.isAttackOfNobody()
                                            && agrees(draft, other));
                })
                .map(sides -> draft.with(sides.actors(), sides.targets()))
                .orElse(draft);
    }

    private static boolean agrees(EventDraft draft, Sides sides) {
        return (draft.actors().isEmpty() || draft.actors().equals(sides.actors()))
                && (draft.targets().isEmpty() || draft.targets().equals(sides.targets()));
    }

    private Optional<Sides> pair(EventType type) {
        List<EventDraft> such =
                drafts.stream().filter(draft -> draft.type() == type).toList();
        boolean opposed = type != EventType.SANCTION
                && opponents.isPresent()
                && such.stream().anyMatch(draft -> opponents.get().equals(new Sides(draft.actors(), draft.targets())));
        if (opposed) {
            return opponents;
        }
        Optional<Sides> named = mostOften(
                such,
                draft -> isPair(draft) ? Optional.of(new Sides(draft.actors(), draft.targets())) : Optional.empty());
        if (named.isPresent()) {
            return named;
        }
        Optional<List<String>> actors =
                mostOften(such, draft -> Optional.of(draft.actors()).filter(a -> !a.isEmpty()));
        Optional<List<String>> targets = mostOften(
                such,
                draft -> Optional.of(draft.targets()).filter(t -> !t.isEmpty() && !t.equals(actors.orElse(List.of()))));
        return actors.flatMap(a -> targets.map(t -> new Sides(a, t)))
                .or(() -> type == EventType.SANCTION ? Optional.empty() : opponents);
    }

    /** The value that {@code read} gives most often, the first of equals. */
    private static <T> Optional<T> mostOften(List<EventDraft> such, Function<EventDraft, Optional<T>> read) {
        List<T> values = such.stream().map(read).flatMap(Optional::stream).toList();
        Map<T, Long> counts = values.stream().collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        return values.stream()
                .distinct()
                .max(Comparator.comparingLong((T value) -> counts.getOrDefault(value, 0L))
                        .thenComparing(Comparator.comparingInt((T value) -> values.indexOf(value))
                                .reversed()));
    }
}
