package attache.app.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Runs a function over inputs on several threads and gives the results in order of the inputs. */
public final class InOrder {
    private static final int AHEAD = 4;
    private static final long LOOK_MILLIS = 50;

    private final int workers;
    private final BooleanSupplier stopping;

    /**
     * @param workers how many threads, 1 or more
     * @param stopping asked many times a second; once true, no further input is taken and what is not finished is dropped
     */
    public InOrder(int workers, BooleanSupplier stopping) {
        if (workers < 1) {
            throw new IllegalArgumentException("At least one worker is wanted, not " + workers + ".");
        }
        this.workers = workers;
        this.stopping = stopping;
    }

    /**
     * Runs {@code work} over {@code inputs}.
     *
     * @param inputs read on the calling thread, only a little ahead of what is finished
     * @param done given each input with what became of it, in order, on the calling thread
     * @return whether all inputs were taken; false where it was stopped
     */
    public <T, R> boolean run(Iterator<T> inputs, Function<T, R> work, BiConsumer<T, Outcome<R>> done) {
        ExecutorService threads = Executors.newFixedThreadPool(workers, daemons());
        Deque<Task<T, R>> window = new ArrayDeque<>();
        try {
            while (!stopping.getAsBoolean()) {
                while (window.size() < workers * AHEAD && inputs.hasNext()) {
                    T input = inputs.next();
                    window.add(new Task<>(input, threads.submit(() -> work.apply(input))));
                }
                if (window.isEmpty()) {
                    return true;
                }
                if (window.getFirst().waited()) {
                    give(window.removeFirst(), done);
                }
            }
            // What was finished behind the first unfinished one would otherwise be lost.
            window.stream().filter(task -> task.future.isDone()).forEach(task -> give(task, done));
            return false;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T, R> void give(Task<T, R> task, BiConsumer<T, Outcome<R>> done) {
        done.accept(task.input, task.outcome());
    }

    private static ThreadFactory daemons() {
        return work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        };
    }

    private record Task<T, R>(T input, Future<R> future) {

        /** Waits a little; whether it is finished. */
        boolean waited() {
            try {
                future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            } catch (ExecutionException e) {
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        Outcome<R> outcome() {
            return switch (future.state()) {
                case SUCCESS -> new Outcome.Result<>(future.resultNow());
                case FAILED -> new Outcome.Failure<>(future.exceptionNow());
                case RUNNING, CANCELLED -> throw new IllegalStateException("Not finished: " + input + ".");
            };
        }
    }
}
