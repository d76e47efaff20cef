package attache.ledger;

import attache.annotation.gazetteer.Gazetteer;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        List<SourcedRecord> former = with(records, RoleStatus.FORMER);
        List<SourcedRecord> current = with(records, RoleStatus.CURRENT);
        if (former.isEmpty() || current.isEmpty()) {
            return List.of();
        }
        List<SourcedRecord> sitting =
                current.stream().filter(record -> !isByCourtesy(record)).toList();
        return sitting.isEmpty()
                ? List.of()
                : conflict(byDate(former), byDate(sitting), weighing).stream().toList();
    }

    private static List<SourcedRecord> with(List<SourcedRecord> records, RoleStatus status) {
        return records.stream()
                .filter(record -> role(record).status() == status)
                .toList();
    }

    /**
     * Whether who is called by an office held it, but no longer or not yet on the day of the article, as the gazetteer knows: texts
     * tell of what "President Obama" did long after he left.
     */
    private static boolean isByCourtesy(SourcedRecord record) {
        Role role = role(record);
        Optional<LocalDate> day = record.article().published();
        return day.isPresent() && holds(role, Optional.empty()) && !holds(role, day);
    }

    /** Whether the gazetteer has the person in an office of the same state or body, at all or on {@code day}. */
    private static boolean holds(Role role, Optional<LocalDate> day) {
        return Gazetteer.standard().holderOffices(role.person(), day).stream()
                .anyMatch(office -> office.of().equals(role.of().name()));
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

    private static Optional<Conflict> conflict(
            List<SourcedRecord> former, List<SourcedRecord> current, Weighing weighing) {
        Role role = role(former.getFirst());
        return verdict(former, current)
                .map(verdict -> Weighing.conflict(
                        Matter.ROLE,
                        role.person() + ", " + role.title() + " of "
                                + Names.actor(role.of().name()),
                        weighing.side(former, "former " + role.title()),
                        weighing.side(current, role.title()),
                        verdict));
    }

    private static List<SourcedRecord> byDate(List<SourcedRecord> records) {
        return records.stream()
                .sorted(Comparator.comparing((SourcedRecord record) ->
                                record.article().published().orElse(LocalDate.MAX))
                        .thenComparing(SourcedRecord::id))
                .toList();
    }

    /**
     * Both in and out of office cannot be at one time; at two times an office changed hands, once. Where accounts go to and fro, they
     * use a title that is held no more, and nothing can be said.
     *
     * @param former in order of publication, undated ones last, as {@code current} is
     */
    private static Optional<Verdict> verdict(List<SourcedRecord> former, List<SourcedRecord> current) {
        List<LocalDate> out = days(former);
        List<LocalDate> in = days(current);
        if (atOnce(former, current)) {
            return Optional.of(new Verdict(Sort.CONTRADICTION, "called former and sitting at one time"));
        }
        if (out.isEmpty() || in.isEmpty()) {
            return Optional.of(new Verdict(
                    Sort.UPDATE,
                    "one account has the person in office, the other out of it; not all are dated, so that the office may"
                            + " have changed hands in between"));
        }
        long left = ChronoUnit.DAYS.between(in.getLast(), out.getFirst());
        long came = ChronoUnit.DAYS.between(out.getLast(), in.getFirst());
        if (left > 0) {
            return Optional.of(
                    new Verdict(Sort.UPDATE, "called former only in reports " + left + " days later and more"));
        }
        return came > 0
                ? Optional.of(new Verdict(Sort.UPDATE, "in office again by reports " + came + " days later and more"))
                : Optional.empty();
    }

    private static List<LocalDate> days(List<SourcedRecord> records) {
        return records.stream()
                .flatMap(record -> record.article().published().stream())
                .toList();
    }

    /** Whether a text of {@code former} was published within days of one of {@code current}, or is the same; both in order. */
    private static boolean atOnce(List<SourcedRecord> former, List<SourcedRecord> current) {
        TreeSet<LocalDate> in = new TreeSet<>(days(current));
        boolean near = days(former).stream()
                .anyMatch(day -> !in.subSet(day.minusDays(AT_ONCE), true, day.plusDays(AT_ONCE), true)
                        .isEmpty());
        Set<String> texts =
                current.stream().map(record -> record.article().digest()).collect(Collectors.toSet());
        return near
                || former.stream()
                        .anyMatch(record -> texts.contains(record.article().digest()));
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
