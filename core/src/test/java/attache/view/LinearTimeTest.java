package attache.view;

import attache.annotation.date.Dates;
import attache.view.NormalizedView.Kind;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * One long line takes each kind of {@code attache normalize} time that grows with its length and no faster. Work inside the
 * readers is counted in their own tests; here is what stands around them, by the thread's processor time.
 */
class LinearTimeTest {
    private static final LocalDate DAY = LocalDate.of(2031, 4, 5);
    private static final int SHORT = 1 << 15;
    private static final int LONG = 4 * SHORT;
    /** Between the 4 of linear work and the 16 of quadratic; half of the bound is room for a machine at work. */
    private static final double MOST = 9;

    static Stream<Arguments> kinds() {
        NormalizedDates dates = new NormalizedDates(Dates.english());
        ToIntFunction<String> date =
                line -> dates.read(line, Optional.of(DAY)).found().size();
        return Stream.of(
                argumentSet("dates in digits", date, random("0123456789.,/ ")),
                argumentSet("dates", date, "3 May 2020 \ud83d\ude00 ".repeat(LONG / 14 + 1)),
                argumentSet("numbers in digits", amount(Kind.NUMBER), random("0123456789.,")),
                argumentSet("numbers", amount(Kind.NUMBER), "7 of 5, ".repeat(LONG / 8 + 1)),
                argumentSet("money in digits", amount(Kind.MONEY), random("0123456789., $")),
                argumentSet("money", amount(Kind.MONEY), "$1 \ud83d\ude00 ".repeat(LONG / 6 + 1)),
                argumentSet("percentages in digits", amount(Kind.PERCENT), random("0123456789., %")),
                argumentSet("dimensions in digits", amount(Kind.DIMENSION), random("0123456789., km")),
                argumentSet("temperatures in digits", amount(Kind.TEMPERATURE), random("0123456789., °C")));
    }

    private static ToIntFunction<String> amount(Kind kind) {
        return line -> NormalizedView.of(kind, line).toString().length();
    }

    private static String random(String letters) {
        SplittableRandom random = new SplittableRandom(letters.length());
        StringBuilder text = new StringBuilder(LONG);
        while (text.length() < LONG) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fourTimesTheLineTakesAboutFourTimesAsLong(ToIntFunction<String> reading, String text) {
        String few = text.substring(0, SHORT);
        seconds(reading, few);
        double once = seconds(reading, few);

        double fourTimes = seconds(reading, text.substring(0, LONG));

        assertThat(fourTimes).as("%.3f s for a quarter", once).isLessThan(MOST * once + 0.05);
    }

    private static double seconds(ToIntFunction<String> reading, String line) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        int found = reading.applyAsInt(line);
        assertThat(found).isNotNegative();
        return (clock.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
