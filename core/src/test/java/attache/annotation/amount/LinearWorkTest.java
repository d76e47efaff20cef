package attache.annotation.amount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Work, counted in looks at tokens, grows with the text and no faster, whatever the text holds. */
class LinearWorkTest {

    private static final int SHORT = 2_000;
    private static final int LONG = 4 * SHORT;
    /** Room for what is done once a text; quadratic work would cost sixteen times, not four. */
    private static final double SLACK = 1.2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1,",
                "1.2,",
                "123,",
                "123.456,789 ",
                "1 ",
                "123 ",
                "1/",
                "1/2/3.4.",
                "1-",
                "1:2",
                ".",
                ",",
                "-",
                "a ",
                "one ",
                "hundred ",
                "thousand ",
                "million and ",
                "one and a half ",
                "hundreds of ",
                "half a ",
                "and ",
                "minus ",
                "$",
                "$1 ",
                "$1-",
                "USD ",
                "US ",
                "1 USD ",
                "1% ",
                "%",
                "1 km ",
                "5 ft ",
                "1 to ",
                "between 1 and ",
                "10, ",
                "about ",
                "more than about 1 ",
                "twenty-",
                "point one ",
                "one point one one ",
                "one in ",
                "1e1",
                "2^2^",
                "½",
                "(1 ",
                "m",
                "元",
                "1 million, "
            })
    void fourTimesTheTextIsAboutFourTimesTheWork(String shard) {
        long few = Amounts.looks(repeated(shard, SHORT));
        long many = Amounts.looks(repeated(shard, LONG));

        assertThat((double) many).as("looks for '%s'", shard).isLessThan(SLACK * 4 * few + 1000);
    }

    @Test
    void aMegabyteOfDigitsPointsAndCommasIsReadInBoundedWork() {
        StringBuilder text = new StringBuilder(1 << 20);
        for (int i = 0; text.length() < 1 << 20; i++) {
            text.append(i % 7 == 0 ? "," : i % 5 == 0 ? "." : Integer.toString(i * 31 % 1000));
        }

        assertThat(Amounts.looks(text.toString())).isLessThan(100L * text.length());
    }

    private static String repeated(String shard, int length) {
        return shard.repeat(length / shard.length() + 1).substring(0, length);
    }
}
