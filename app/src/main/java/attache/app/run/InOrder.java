package attache.app.run;

import java.util.ArrayDeque;
import java.util.Deque;
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

/**
 * Runs a function over inputs on several threads and gives the results in order of the inputs. One thread gives inputs and
 * receives results: it is held back while too many are under way.
 *
 * @param <T> inputs
 * @param <R> results
 */
public final class InOrder<T, R> implements AutoCloseable {
    private static final int AHEAD = 4;
    private static final long LOOK_MILLIS = 50;

    private final ExecutorService threads;
    private final int room;
    private final Function<T, R> work;
    private final BiConsumer<T, Outcome<R>> done;
    private final BooleanSupplier stopping;
    private final Deque<Task<T, R>> window = new ArrayDeque<>();

    /**
     * @param workers how many threads, 1 or more
     * @param work runs on those threads
     * @param done given each input with what became of it, in order, on the calling thread
     * @param stopping asked many times a second; once true, no further input is taken
     */
    public InOrder(int workers, Function<T, R> work, BiConsumer<T, Outcome<R>> done, BooleanSupplier stopping) {
        if (workers < 1) {
            throw new IllegalArgumentException("At least one worker is wanted, not " + workers + ".");
        }
        this.threads = Executors.newFixedThreadPool(workers, daemons());
        this.room = workers * AHEAD;
        this.work = work;
        this.done = done;
        this.stopping = stopping;
    }

    /** Takes an input; returns when there is room for another. */
    public void give(T input) {
        window.add(new Task<>(input, threads.submit(() -> work.apply(input))));
        while (!window.isEmpty() && window.getFirst().future.isDone()) {
            deliver(window.removeFirst());
        }
        while (window.size() >= room && !stopping.getAsBoolean()) {
            waitForFirst();
        }
    }

    /**
     * Waits until all inputs are done. Where it is stopped, what is finished is still given, behind unfinished ones too, and
     * the rest is dropped.
     */
    public void finish() {
        while (!window.isEmpty() && !stopping.getAsBoolean()) {
            waitForFirst();
        }
        window.stream().filter(task -> task.future.isDone()).forEach(this::deliver);
        window.clear();
    }

    private void waitForFirst() {
        if (window.getFirst().waited()) {
            deliver(window.removeFirst());
        }
    }

    private void deliver(Task<T, R> task) {
        done.accept(task.input, task.outcome());
    }

    /** Ends the threads, whatever they do. */
    @Override
    public void close() {
        threads.shutdownNow();
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
                throw new IllegalStateException("Interrupted while waiting for " + input + ".", e);
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
