package attache.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Work runs on several threads; results come in order of the inputs, on the thread that gave them. */
class InOrderTest {
    private static final long SEED = 7;

    @Test
    void resultsComeInOrderOfTheInputs() {
        Random random = new Random(SEED);
        int[] pauses = random.ints(200, 0, 3).toArray();
        List<Integer> results = new ArrayList<>();
        Thread caller = Thread.currentThread();
        try (InOrder<Integer, Integer> run = new InOrder<>(
                3,
                number -> {
                    pause(pauses[number]);
                    return number * number;
                },
                (number, outcome) -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    results.add(value(outcome));
                },
                () -> false)) {
            IntStream.range(0, 200).forEach(run::give);
            run.finish();
        }
        assertThat(results)
                .as("seed " + SEED)
                .isEqualTo(IntStream.range(0, 200).map(i -> i * i).boxed().toList());
    }

    @Test
    void aFailureIsThatInputsOutcomeAndTheOthersGoOn() {
        List<String> outcomes = new ArrayList<>();
        try (InOrder<Integer, String> run = new InOrder<>(
                2,
                number -> {
                    if (number == 1) {
                        throw new IllegalArgumentException("one");
                    }
                    return "fine";
                },
                (number, outcome) -> outcomes.add(
                        switch (outcome) {
                            case Outcome.Result<String> result -> result.value();
                            case Outcome.Failure<String> failure ->
                                String.valueOf(failure.cause().getMessage());
                        }),
                () -> false)) {
            IntStream.range(0, 4).forEach(run::give);
            run.finish();
        }
        assertThat(outcomes).containsExactly("fine", "one", "fine", "fine");
    }

    @Test
    void theGiverIsHeldBackWhileTooMuchIsUnderWay() {
        AtomicInteger started = new AtomicInteger();
        int most = 0;
        AtomicInteger done = new AtomicInteger();
        try (InOrder<Integer, Integer> run = new InOrder<>(
                2,
                number -> {
                    started.incrementAndGet();
                    pause(1);
                    return number;
                },
                (number, outcome) -> done.incrementAndGet(),
                () -> false)) {
            for (int i = 0; i < 100; i++) {
                run.give(i);
                most = Math.max(most, i + 1 - done.get());
            }
            run.finish();
        }
        assertThat(started).hasValue(100);
        assertThat(most).isLessThanOrEqualTo(8);
    }

    @Test
    void stoppedItGivesWhatIsFinishedAndDropsTheRest() {
        AtomicBoolean stopping = new AtomicBoolean();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        try (InOrder<Integer, Integer> run = new InOrder<>(
                2,
                number -> {
                    if (number == 0) {
                        await(never);
                    }
                    second.countDown();
                    return number;
                },
                (number, outcome) -> results.add(value(outcome)),
                stopping::get)) {
            run.give(0);
            run.give(1);
            await(second);
            pause(50);
            stopping.set(true);
            run.finish();
        }
        assertThat(results).containsExactly(1);
    }

    @Test
    void wantsAWorker() {
        assertThatThrownBy(
                        () -> new InOrder<Integer, Integer>(0, number -> number, (number, outcome) -> {}, () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static int value(Outcome<Integer> outcome) {
        return switch (outcome) {
            case Outcome.Result<Integer> result -> result.value();
            case Outcome.Failure<Integer> failure -> throw new AssertionError(failure.cause());
        };
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
