package attache.decision;

import attache.record.Actor;
import attache.record.Assistance;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Event;
import attache.record.Figure;
import attache.record.Role;
import attache.record.SourcedRecord;
import attache.record.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is meant by names, as reviewers say: put in their place wherever a record names an actor. Immutable. */
final class Aliases {
    private final Map<String, String> meant;

    /** @param meant who is meant, by name */
    Aliases(Map<String, String> meant) {
        this.meant = Map.copyOf(meant);
    }

    boolean isEmpty() {
        return meant.isEmpty();
    }

    /** Who is meant by {@code name} in the end; itself where nobody has said otherwise, or where names lead round in a circle. */
    String of(String name) {
        Set<String> seen = new HashSet<>(Set.of(name));
        String current = name;
        while (meant.containsKey(current)) {
            current = meant.get(current);
            if (!seen.add(current)) {
                return name;
            }
        }
        return current;
    }

    /** The names in {@code record} for which another is meant, with the fields that they stand in: {@code donors}, {@code speaker}. */
    Set<Named> in(CodebookRecord record) {
        if (meant.isEmpty()) {
            return Set.of();
        }
        Set<Named> found = new TreeSet<>();
        named(record).filter(named -> !of(named.name()).equals(named.name())).forEach(found::add);
        return found;
    }

    /** A name in a field. */
    record Named(String field, String name) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            int order = field.compareTo(other.field);
            return order != 0 ? order : name.compareTo(other.name);
        }
    }

    private static Stream<Named> named(CodebookRecord record) {
        Stream<Named> by = names("asserted_by", record.claim().assertedBy().stream());
        Stream<Named> own = switch (record) {
            case Assistance a -> Stream.concat(actors("donors", a.donors()), actors("recipients", a.recipients()));
            case Statement s ->
                Stream.concat(
                        Stream.of(new Named("speaker", s.speaker())),
                        actors("addressee", s.addressee().stream().toList()));
            case Event e -> Stream.concat(actors("actors", e.actors()), actors("targets", e.targets()));
            case Figure f -> Stream.of(new Named("subject", f.subject()));
            case Role r -> Stream.of(new Named("person", r.person()), new Named("of", r.of().name()));
        };
        return Stream.concat(by, own);
    }

    private static Stream<Named> actors(String field, List<Actor> actors) {
        return names(field, actors.stream().map(Actor::name));
    }

    private static Stream<Named> names(String field, Stream<String> names) {
        return names.map(name -> new Named(field, name));
    }

    /** {@code sourced} with who is meant in the place of each name; two names of one actor become one. */
    SourcedRecord applied(SourcedRecord sourced) {
        CodebookRecord record = sourced.record();
        Claim claim = claim(record.claim());
        CodebookRecord renamed = switch (record) {
            case Assistance a ->
                new Assistance(
                        claim,
                        a.stage(),
                        actors(a.donors()),
                        actors(a.recipients()),
                        a.support(),
                        a.items(),
                        a.money(),
                        a.timing(),
                        a.conditions(),
                        a.purpose());
            case Statement s ->
                new Statement(claim, of(s.speaker()), s.cue(), s.form(), s.content(), s.act(), actor(s.addressee()));
            case Event e ->
                new Event(claim, e.type(), actors(e.actors()), actors(e.targets()), e.timing(), e.place(), e.status());
            case Figure f -> new Figure(claim, of(f.subject()), f.measure(), f.quantity(), f.unit(), f.timing());
            case Role r -> new Role(claim, of(r.person()), r.title(), new Actor(of(r.of().name())), r.status());
        };
        return new SourcedRecord(sourced.id(), sourced.article(), renamed);
    }

    private Claim claim(Claim claim) {
        return new Claim(
                claim.evidence(),
                claim.certainty(),
                claim.assertedBy().stream().map(this::of).distinct().toList(),
                claim.rule(),
                claim.confidence(),
                claim.grounds());
    }

    private List<Actor> actors(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Actor(of(actor.name())))
                .distinct()
                .toList();
    }

    private Optional<Actor> actor(Optional<Actor> actor) {
        return actor.map(one -> new Actor(of(one.name())));
    }
}
