package attache.record.assistance;

import attache.annotation.clause.Tense;
import attache.annotation.clause.VerbGroup;
import attache.record.Certainty;
import attache.record.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a chain comes to: the stage that support has reached, from the nearest word outwards.
 *
 * <p>A transfer's stage is its tense's; an outer decision overrides what is yet to come, never what has happened; a request
 * that is weighed or turned down is two records.
 */
final class StageReader {
    /** The frame of who gets hold of a thing, and has not given it yet. */
    private static final String FINDING = "find";

    private static final String DENIAL = "deny";
    /** The frame of what is still to be decided, whether or not it is said that it has not been. */
    private static final String OPEN = "open";

    /** The frame of what somebody says will not come. */
    private static final String EXCLUSION = "exclude";

    /** The frame of what somebody would be ready to do. */
    private static final String WILLINGNESS = "willing";

    private static final Set<String> MAY = Set.of("may", "might", "could", "can");
    private static final Set<String> MUST = Set.of("must", "should", "ought");
    private static final Set<String> OUGHT = Set.of("should", "ought");
    private static final Set<String> IMAGINED = Set.of("would", "could");

    private StageReader() {}

    /**
     * A stage with what reached it.
     *
     * @param stage how far
     * @param certainty asserted, possible or denied, as far as the chain itself tells
     * @param decisive the link that decided it
     */
    record Reached(Stage stage, Certainty certainty, Link decisive) {}

    /** The stages that {@code chain} comes to, one or two; none where it stays open. */
    static List<Reached> of(List<Link> chain) {
        List<Reached> out = new ArrayList<>();
        Optional<Reached> now = Optional.empty();
        boolean open = false;
        for (Link link : chain) {
            boolean negated = link.verb().map(VerbGroup::negated).orElse(false);
            Optional<Reached> next = switch (link.frame().act()) {
                case TRANSFER -> transfer(link, now);
                case CARRY -> {
                    boolean moving = open || link.frame().layout() == Layout.MOVE;
                    boolean goes =
                            link.via().equals("dobj") && !link.frame().name().equals(FINDING);
                    yield moving || goes || now.isPresent() ? carried(link, now).map(stage -> must(stage, link)) : now;
                }
                case RECEIVE -> transfer(link, now);
                case USE ->
                    link.verb()
                            .map(g -> used(g, link))
                            .orElse(Optional.of(new Reached(Stage.USED, Certainty.ASSERTED, link)));
                case DECIDE -> decided(link, now, out);
            };
            if (negated && link.frame().name().equals(WILLINGNESS)) {
                // "Is not ready to provide".
                now = Optional.of(new Reached(Stage.REFUSED, Certainty.ASSERTED, link));
                continue;
            }
            if (negated && link.frame().name().equals(EXCLUSION)) {
                // "Has not ruled out sending": it may yet come.
                now = Optional.of(new Reached(Stage.CONSIDERED, Certainty.POSSIBLE, link));
                continue;
            }
            open |= link.frame().act() == Act.TRANSFER || link.frame().act() == Act.RECEIVE;
            now = negated && next.isPresent() && !link.frame().name().equals(OPEN)
                    ? Optional.of(denied(next.get(), link))
                    : next;
            if (link.frame().layout() == Layout.THANK && link.verb().isPresent() && now.isPresent()) {
                // "I want to thank Congress for passing": what one is thanked for has been done, whatever is over it.
                break;
            }
        }
        now.ifPresent(out::add);
        return out;
    }

    private static Reached denied(Reached reached, Link link) {
        boolean own = reached.decisive().equals(link);
        if (own
                && link.frame().act() == Act.TRANSFER
                && (reached.stage() == Stage.REFUSED || reached.stage() == Stage.HALTED)) {
            return reached;
        }
        return new Reached(reached.stage(), Certainty.DENIED, reached.decisive());
    }

    private static Optional<Reached> used(VerbGroup group, Link link) {
        if (group.tense() == Tense.PRESENT && group.passive()) {
            // "The missile is launched from aircraft": how such things are used.
            return Optional.empty();
        }
        boolean possible =
                group.tense() == Tense.MODAL || group.tense() == Tense.FUTURE || group.tense() == Tense.INFINITIVE;
        return Optional.of(new Reached(Stage.USED, possible ? Certainty.POSSIBLE : Certainty.ASSERTED, link));
    }

    private static Optional<Reached> transfer(Link link, Optional<Reached> now) {
        if (link.verb().isEmpty()
                || (now.isPresent() && !isPurchaseAhead(now.get(), link.verb().get()))) {
            return now;
        }
        return lapsed(link)
                .or(() -> withheld(link))
                .or(() -> byTense(link.verb().get(), link));
    }

    /** "Will finance the purchase of": an order that is told by a noun is as far off as the verb over it. */
    private static boolean isPurchaseAhead(Reached now, VerbGroup group) {
        return now.stage() == Stage.AUTHORISED
                && now.decisive().verb().isEmpty()
                && Set.of(Tense.FUTURE, Tense.MODAL).contains(group.tense());
    }

    /** "The loan has fallen through": what came to an end by itself, or threatens to. */
    private static Optional<Reached> lapsed(Link link) {
        VerbGroup group = link.verb().orElseThrow();
        boolean ahead = Set.of(Tense.FUTURE, Tense.MODAL, Tense.INFINITIVE).contains(group.tense());
        return link.frame()
                .stage()
                .filter(Stage.HALTED::equals)
                .map(stage -> new Reached(stage, ahead ? Certainty.POSSIBLE : Certainty.ASSERTED, link));
    }

    /** "Will not send" refuses, "no longer sends" has stopped. */
    private static Optional<Reached> withheld(Link link) {
        VerbGroup group = link.verb().orElseThrow();
        boolean gives = link.frame().act() == Act.TRANSFER && link.frame().layout() != Layout.MOVE;
        if (!gives || !group.negated() || group.passive()) {
            return Optional.empty();
        }
        if (group.ended()) {
            return Optional.of(new Reached(Stage.HALTED, Certainty.ASSERTED, link));
        }
        boolean ahead = group.tense() == Tense.FUTURE
                || group.modal().filter(modal -> modal.equals("would")).isPresent();
        return ahead ? Optional.of(new Reached(Stage.REFUSED, Certainty.ASSERTED, link)) : Optional.empty();
    }

    /** "Must continue to send", "should show its will to send": what ought to go on is asked for. */
    private static Reached must(Reached reached, Link link) {
        boolean ought =
                link.verb().flatMap(VerbGroup::modal).filter(MUST::contains).isPresent();
        boolean ahead = Set.of(Stage.PLEDGED, Stage.CONSIDERED).contains(reached.stage());
        return ought && ahead ? new Reached(Stage.REQUESTED, reached.certainty(), link) : reached;
    }

    private static Optional<Reached> carried(Link link, Optional<Reached> now) {
        return now.isPresent() ? now : link.verb().flatMap(group -> byTense(group, link));
    }

    /** The codebook: "has sent" is delivered, "is sending" and "will send" are pledged, "may send" is considered. */
    private static Optional<Reached> byTense(VerbGroup group, Link link) {
        return switch (group.tense()) {
            case PAST, PERFECT, PARTICIPLE -> Optional.of(new Reached(Stage.DELIVERED, Certainty.ASSERTED, link));
            // "Tanks reach the front": what arrives is there.
            case PRESENT ->
                Optional.of(new Reached(link.frame().stage().orElse(Stage.PLEDGED), Certainty.ASSERTED, link));
            case PROGRESSIVE, FUTURE -> Optional.of(new Reached(Stage.PLEDGED, Certainty.ASSERTED, link));
            case MODAL -> {
                String modal = group.modal().orElse("");
                if (group.perfect() && !OUGHT.contains(modal)) {
                    // "May have sent", "must have sent" guess at what was done; "would have sent" tells what was not.
                    yield Optional.of(new Reached(
                            IMAGINED.contains(modal) ? Stage.CONSIDERED : Stage.DELIVERED, Certainty.POSSIBLE, link));
                }
                if (MUST.contains(modal)) {
                    yield Optional.of(new Reached(Stage.REQUESTED, Certainty.ASSERTED, link));
                }
                yield Optional.of(new Reached(
                        modal.equals("would") ? Stage.PLEDGED : Stage.CONSIDERED, Certainty.ASSERTED, link));
            }
            case INFINITIVE, GERUND -> Optional.empty();
        };
    }

    private static Optional<Reached> decided(Link link, Optional<Reached> now, List<Reached> out) {
        Stage stage = link.frame().stage().orElseThrow();
        if (link.frame().name().equals(DENIAL)) {
            // "Denies having supplied", "denied plans to send".
            return Optional.of(new Reached(
                    now.map(Reached::stage).orElse(stage),
                    Certainty.DENIED,
                    now.map(Reached::decisive).orElse(link)));
        }
        Reached mine = modal(new Reached(stage, Certainty.ASSERTED, link), link);
        if (now.isEmpty()) {
            return Optional.of(mine);
        }
        Stage inner = now.get().stage();
        boolean happened = inner == Stage.DELIVERED || inner == Stage.USED;
        if (happened) {
            boolean undone =
                    stage == Stage.HALTED && now.get().decisive().verb().isEmpty();
            return undone ? Optional.of(mine) : now;
        }
        if (stage == Stage.CONSIDERED && link.verb().map(VerbGroup::negated).orElse(false)) {
            // "Is not expected to announce": the announcement is what is denied.
            return now;
        }
        return switch (mine.stage()) {
            // "Directed it to allocate": the promise of what is yet to be done.
            case PLEDGED ->
                inner == Stage.AUTHORISED
                                && link.verb().isPresent()
                                && isAhead(now.get().decisive())
                        ? Optional.of(mine)
                        : now;
            case CONSIDERED -> {
                if (inner == Stage.REQUESTED) {
                    out.add(now.get());
                }
                yield inner == Stage.HALTED || inner == Stage.REFUSED ? now : Optional.of(mine);
            }
            case REQUESTED -> Optional.of(mine);
            case AUTHORISED, REFUSED, HALTED -> {
                if (inner == Stage.REQUESTED) {
                    out.add(now.get());
                }
                yield inner == Stage.HALTED && stage == Stage.AUTHORISED ? now : Optional.of(mine);
            }
            // "Thanked them for pledging": thanks are no more than what they are for.
            case DELIVERED, USED -> now;
        };
    }

    private static boolean isAhead(Link link) {
        return link.verb().filter(group -> group.tense() == Tense.INFINITIVE).isPresent();
    }

    /** "May approve" weighs it, "must approve" asks for it, "will allocate" promises it. */
    private static Reached modal(Reached reached, Link link) {
        if (link.verb().isEmpty()) {
            return reached;
        }
        VerbGroup group = link.verb().get();
        String modal = group.modal().orElse("");
        boolean giving = reached.stage() == Stage.PLEDGED || reached.stage() == Stage.AUTHORISED;
        if (group.perfect() && !OUGHT.contains(modal) && !modal.isEmpty()) {
            return new Reached(
                    giving && IMAGINED.contains(modal) ? Stage.CONSIDERED : reached.stage(), Certainty.POSSIBLE, link);
        }
        if (giving && MUST.contains(modal)) {
            return new Reached(Stage.REQUESTED, Certainty.ASSERTED, link);
        }
        if (giving && MAY.contains(modal)) {
            return new Reached(Stage.CONSIDERED, Certainty.ASSERTED, link);
        }
        if (reached.stage() == Stage.AUTHORISED && group.tense() == Tense.FUTURE) {
            return new Reached(Stage.PLEDGED, Certainty.ASSERTED, link);
        }
        if (MAY.contains(modal) || modal.equals("would")) {
            return new Reached(reached.stage(), Certainty.POSSIBLE, link);
        }
        return reached;
    }
}
