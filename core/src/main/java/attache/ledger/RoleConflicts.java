package attache.ledger;

import attache.ledger.Weighing.Sort;
import attache.ledger.Weighing.Verdict;
import attache.record.Role;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds persons who are in office by one account and out of it by another. */
final class RoleConflicts {
    /** Days between two reports within which an office has hardly changed hands. */
    private static final int AT_ONCE = 3;

    private RoleConflicts() {}

    /** The person and office that {@code record} tells the status of. */
    static Optional<String> subject(SourcedRecord record) {
        return record.record() instanceof Role role && decided(role) ? Optional.of(key(role)) : Optional.empty();
    }

    /** The differences among {@code records}, which tell of one person and office, in order of their ids. */
    static List<Conflict> of(List<SourcedRecord> records, Weighing weighing) {
        Map<RoleStatus, List<SourcedRecord>> accounts = records.stream()
                .collect(Collectors.groupingBy(record -> role(record).status()));
        List<SourcedRecord> former = accounts.getOrDefault(RoleStatus.FORMER, List.of());
        List<SourcedRecord> current = accounts.getOrDefault(RoleStatus.CURRENT, List.of());
        return former.isEmpty() || current.isEmpty() ? List.of() : List.of(conflict(former, current, weighing));
    }

    /** The differences within one text, all of whose records are {@code records}. */
    static List<Conflict> inText(List<SourcedRecord> records, Weighing weighing) {
        return records.stream()
                .filter(record -> record.record() instanceof Role role && role.status() == RoleStatus.FORMER)
                .flatMap(record -> administration(record, records, weighing).stream())
                .toList();
    }

    private static boolean decided(Role role) {
        return role.status() == RoleStatus.FORMER || role.status() == RoleStatus.CURRENT;
    }

    private static String key(Role role) {
        return surname(role.person()).toLowerCase(Locale.ROOT) + "|"
                + role.title().toLowerCase(Locale.ROOT) + "|" + role.of().name();
    }

    private static String surname(String person) {
        return person.substring(person.lastIndexOf(' ') + 1);
    }

    private static Role role(SourcedRecord record) {
        return (Role) record.record();
    }

    /** The pair that was published closest together tells best whether both can hold. */
    private static Conflict conflict(List<SourcedRecord> former, List<SourcedRecord> current, Weighing weighing) {
        List<SourcedRecord> one = byDate(former);
        List<SourcedRecord> other = byDate(current);
        Role role = role(one.getFirst());
        Side left = weighing.side(one, "former " + role.title());
        Side right = weighing.side(other, role.title());
        return Weighing.conflict(
                Matter.ROLE,
                role.person() + ", " + role.title() + " of "
                        + Names.actor(role.of().name()),
                left,
                right,
                verdict(one, other));
    }

    private static List<SourcedRecord> byDate(List<SourcedRecord> records) {
        return records.stream()
                .sorted(Comparator.comparing((SourcedRecord record) ->
                                record.article().published().orElse(LocalDate.MAX))
                        .thenComparing(SourcedRecord::id))
                .toList();
    }

    private static Verdict verdict(List<SourcedRecord> former, List<SourcedRecord> current) {
        List<LocalDate> out = former.stream()
                .flatMap(record -> record.article().published().stream())
                .toList();
        List<LocalDate> in = current.stream()
                .flatMap(record -> record.article().published().stream())
                .toList();
        if (out.size() < former.size() || in.size() < current.size()) {
            return new Verdict(
                    Sort.CONTRADICTION,
                    "one account has the person in office, the other out of it, and not all are dated");
        }
        long left = ChronoUnit.DAYS.between(in.getLast(), out.getFirst());
        long came = ChronoUnit.DAYS.between(out.getLast(), in.getFirst());
        if (Math.max(left, came) > AT_ONCE) {
            return new Verdict(
                    Sort.UPDATE,
                    left > came
                            ? "called former only in reports " + left + " days later and more"
                            : "in office again by reports " + came + " days later and more");
        }
        return new Verdict(Sort.CONTRADICTION, "called former and sitting at one time");
    }

    /** "Former President X" and "the X administration" in one text; "the previous X administration" is none. */
    private static Optional<Conflict> administration(
            SourcedRecord former, List<SourcedRecord> beside, Weighing weighing) {
        Role role = role(former);
        Pattern words = Pattern.compile("\\b(?:the|The) (?:new |current |present |sitting )?"
                + Pattern.quote(surname(role.person())) + " (?:administration|government|presidency)\\b");
        Matcher matcher = words.matcher(former.article().body());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            Optional<SourcedRecord> carrier = beside.stream()
                    .filter(record ->
                            record.record().claim().evidence().stream().anyMatch(evidence -> evidence.contains(span)))
                    .min(Comparator.comparing(SourcedRecord::id));
            if (carrier.isPresent()) {
                return Optional.of(Weighing.conflict(
                        Matter.ROLE,
                        role.person() + ", " + role.title() + " of "
                                + Names.actor(role.of().name()),
                        weighing.side(List.of(former), "former " + role.title()),
                        weighing.side(carrier.get(), span, matcher.group()),
                        new Verdict(
                                Sort.CONTRADICTION,
                                "one text calls the person former and speaks of the administration as sitting")));
            }
        }
        return Optional.empty();
    }
}
