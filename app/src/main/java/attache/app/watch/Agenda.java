package attache.app.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * What is to be done, and in which order: of what is due, that whose host may be asked first; of one host, looks at feeds before
 * articles and articles as they were announced. Not safe for several threads.
 */
final class Agenda {
    private final Duration longestWait;
    private final PriorityQueue<Entry> later =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::number));
    private final Map<String, Deque<Task>> ready = new LinkedHashMap<>();
    private long added;

    /** Tasks whose hosts are to be left alone for more than {@code longestWait} are not taken up before. */
    Agenda(Duration longestWait) {
        this.longestWait = longestWait;
    }

    private record Entry(Task task, long number) {
        Instant due() {
            return task.due();
        }
    }

    void add(Task task) {
        later.add(new Entry(task, added++));
    }

    /**
     * Takes off what is to be done next; empty where nothing is due.
     *
     * @param wait how long the host of an address is to be left alone still
     */
    Optional<Task> next(Instant now, Function<String, Duration> wait) {
        takeUpDue(now);
        Deque<Task> best = null;
        Duration least = longestWait;
        for (Deque<Task> tasks : ready.values()) {
            Duration own = wait.apply(tasks.getFirst().address());
            if (own.compareTo(least) < 0 || (best == null && own.equals(least))) {
                best = tasks;
                least = own;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Task task = best.removeFirst();
        if (best.isEmpty()) {
            ready.remove(host(task.address()));
        }
        return Optional.of(task);
    }

    /** When there may be something to do, where nothing is due at {@code now}; empty where there is nothing left at all. */
    Optional<Instant> opens(Instant now, Function<String, Duration> wait) {
        Optional<Instant> due = Optional.ofNullable(later.peek()).map(Entry::due);
        Optional<Instant> host = ready.values().stream()
                .map(tasks -> now.plus(wait.apply(tasks.getFirst().address())))
                .min(Comparator.naturalOrder());
        return due.isPresent() && host.isPresent() && host.get().isBefore(due.get()) ? host : due.or(() -> host);
    }

    private void takeUpDue(Instant now) {
        for (Entry next = later.peek(); next != null && !next.due().isAfter(now); next = later.peek()) {
            later.remove();
            Deque<Task> tasks = ready.computeIfAbsent(host(next.task().address()), host -> new ArrayDeque<>());
            switch (next.task()) {
                case Task.Look look -> tasks.addFirst(look);
                case Task.Fetch fetch -> tasks.addLast(fetch);
            }
        }
    }

    /** The part of an address that a delay between two requests goes by. */
    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawAuthority()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
