package attache.ledger;

import attache.ledger.Weighing.Sort;
import attache.ledger.Weighing.Verdict;
import attache.record.Actor;
import attache.record.Event;
import attache.record.EventStatus;
import attache.record.SourcedRecord;
import attache.record.Timing;
import attache.story.Publication;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds events that two records put on different dates. */
final class EventConflicts {
    /** Days within which two dated events of one kind and one set of actors may be the same one. */
    private static final int MAY_BE_ONE = 10;

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final String GATHERINGS = "(?i:" + String.join("|", WordList.lines("gathering-words.txt")) + ")";
    private static final Pattern GATHERING =
            Pattern.compile("\\b(?:(" + MONTHS + ") )?((?:\\p{Lu}[\\w&.-]*+ ){0,3})" + GATHERINGS + "\\b");
    /** What stands before a gathering that is one of many of its name: "a summit", "an extraordinary summit". */
    private static final Pattern NOT_THE_ONE = Pattern.compile(
            "(?i)\\b(?:an?|another|(?:an? |the )?(?:[\\w-]+ ){0,3}(?:extraordinary|special|emergency|informal|virtual))\\W*$");

    private static final Pattern MONTH = Pattern.compile("\\b(" + MONTHS + ")\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern KIND = Pattern.compile(GATHERINGS);

    private EventConflicts() {}

    /** The gathering that {@code record} tells the month of. */
    static Optional<String> gathering(SourcedRecord record) {
        return record.record() instanceof Event event && event.status() != EventStatus.DENIED
                ? gathering(record, event).filter(_ -> month(record, event).isPresent())
                : Optional.empty();
    }

    /** The sort of event, with who takes part, that {@code record} tells the day of. */
    static Optional<String> meeting(SourcedRecord record) {
        return record.record() instanceof Event event
                        && event.status() != EventStatus.DENIED
                        && event.actors().size() + event.targets().size() > 1
                        && day(event).isPresent()
                ? Optional.of(key(event))
                : Optional.empty();
    }

    private static Event event(SourcedRecord record) {
        return (Event) record.record();
    }

    private static Optional<LocalDate> day(Event event) {
        return event.timing().date().flatMap(Days::of).filter(Days::single).map(Days::first);
    }

    private static String key(Event event) {
        return event.type() + "|" + names(event.actors()) + "|" + names(event.targets());
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).sorted().collect(Collectors.joining(","));
    }

    /** The gathering that a record speaks of: "NATO summit", by its name in the evidence or by the one body that takes part. */
    private static Optional<String> gathering(SourcedRecord record, Event event) {
        Matcher matcher = GATHERING.matcher(Measure.words(record));
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (NOT_THE_ONE
                .matcher(Measure.words(record).substring(0, matcher.start()))
                .find()) {
            return Optional.empty();
        }
        Matcher kind = KIND.matcher(matcher.group());
        String noun = kind.find() ? kind.group().toLowerCase(Locale.ROOT) : "";
        String name = matcher.group(2).strip();
        if (!name.isEmpty() && !MONTH.matcher(name).find()) {
            return Optional.of(name + " " + noun);
        }
        List<String> bodies = event.actors().stream()
                .map(Actor::name)
                .filter(actor -> actor.equals(actor.toUpperCase(Locale.ROOT))
                        && Names.actor(actor).equals(actor)
                        && !Measure.isGroup(actor))
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst() + " " + noun) : Optional.empty();
    }

    /** The month that a record's words put it in; "next month" may be said of what comes before or after it. */
    private static Optional<Month> month(SourcedRecord record, Event event) {
        Matcher worded = MONTH.matcher(event.timing().text().orElse(""));
        if (worded.find()) {
            return Optional.of(Month.valueOf(worded.group(1).toUpperCase(Locale.ROOT)));
        }
        Matcher named = GATHERING.matcher(Measure.words(record));
        return named.find() && named.group(1) != null
                ? Optional.of(Month.valueOf(named.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The year of the gathering, where its words or the article's date tell; a month without a year is one of the year of the article. */
    private static Optional<Integer> year(SourcedRecord record) {
        return Optional.of(event(record).timing())
                .filter(timing ->
                        timing.text().filter(text -> YEAR.matcher(text).find()).isPresent())
                .flatMap(Timing::date)
                .flatMap(Days::of)
                .map(days -> days.first().getYear())
                .or(() -> record.article().published().map(LocalDate::getYear));
    }

    /** The differences among {@code telling}, which tell of one gathering. */
    static List<Conflict> months(String name, List<SourcedRecord> telling, Weighing weighing) {
        Map<Month, List<SourcedRecord>> months = new TreeMap<>();
        telling.stream()
                .sorted(Comparator.comparing(SourcedRecord::id))
                .forEach(record -> month(record, event(record))
                        .ifPresent(month -> months.computeIfAbsent(month, _ -> new ArrayList<>())
                                .add(record)));
        List<Month> told = List.copyOf(months.keySet());
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i + 1 < told.size(); i++) {
            pair(months.getOrDefault(told.get(i), List.of()), months.getOrDefault(told.get(i + 1), List.of()))
                    .map(pair -> Weighing.conflict(
                            Matter.DATE,
                            name,
                            weighing.side(pair.left(), month(pair.left().getFirst())),
                            weighing.side(pair.right(), month(pair.right().getFirst())),
                            new Verdict(Sort.CONTRADICTION, pair.reason())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private record Pair(List<SourcedRecord> left, List<SourcedRecord> right, String reason) {}

    private static String month(SourcedRecord record) {
        return month(record, event(record))
                        .map(month -> Names.month(LocalDate.of(2000, month, 1)).replace(" 2000", ""))
                        .orElse("")
                + year(record).map(year -> " " + year).orElse("");
    }

    /** The records of one year on either side, or of no year that is told. */
    private static Optional<Pair> pair(List<SourcedRecord> left, List<SourcedRecord> right) {
        for (SourcedRecord one : left) {
            for (SourcedRecord other : right.stream().limit(8).toList()) {
                Optional<Integer> year = year(one);
                Optional<Integer> otherYear = year(other);
                if (!year.equals(otherYear) || elsewhere(one, other)) {
                    continue;
                }
                String reason = year.isPresent()
                        ? "one gathering in two months of one year"
                        : "one gathering in two months; neither account tells the year";
                return Optional.of(new Pair(sameYear(left, one), sameYear(right, other), reason));
            }
        }
        return Optional.empty();
    }

    private static List<SourcedRecord> sameYear(List<SourcedRecord> records, SourcedRecord like) {
        return records.stream()
                .filter(record -> year(record).equals(year(like)))
                .toList();
    }

    /** Where a record stands among those of its {@link #meeting}: by the day it tells. */
    static Meeting place(SourcedRecord record) {
        return new Meeting(new Publication(day(event(record)), ""), 0, record.id());
    }

    /** The difference between two records that follow each other among those of one meeting. */
    static List<Conflict> days(SourcedRecord one, SourcedRecord other, Weighing weighing) {
        LocalDate first = day(event(one)).orElseThrow();
        LocalDate second = day(event(other)).orElseThrow();
        long apart = ChronoUnit.DAYS.between(first, second);
        if (apart <= 0 || apart > MAY_BE_ONE || !samePlace(one, other) || sameText(one, other)) {
            return List.of();
        }
        return List.of(Weighing.conflict(
                Matter.DATE,
                event(one).type().code() + ": " + names(event(one).actors()),
                weighing.side(List.of(one), first.toString()),
                weighing.side(List.of(other), second.toString()),
                verdict(one, other)));
    }

    /** Whether both tell a place, and not the same one. */
    private static boolean elsewhere(SourcedRecord one, SourcedRecord other) {
        return event(one).place().isPresent()
                && event(other).place().isPresent()
                && !event(one).place().equals(event(other).place());
    }

    private static boolean samePlace(SourcedRecord one, SourcedRecord other) {
        return event(one).place().isPresent()
                && event(one).place().equals(event(other).place());
    }

    private static boolean sameText(SourcedRecord one, SourcedRecord other) {
        return one.article().digest().equals(other.article().digest());
    }

    private static Verdict verdict(SourcedRecord one, SourcedRecord other) {
        boolean planned =
                event(one).status() == EventStatus.PLANNED || event(other).status() == EventStatus.PLANNED;
        boolean later = one.article().published().isPresent()
                && other.article().published().isPresent()
                && !one.article().published().equals(other.article().published());
        return planned && later
                ? new Verdict(Sort.UPDATE, "planned for one day, put on another by a later report")
                : new Verdict(Sort.CONTRADICTION, "one event of the same actors at the same place on two days");
    }
}
