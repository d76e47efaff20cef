package attache.annotation.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Powers: "1.1^23", "1e10", "1.3x10^6". */
final class PowerGrammar {

    private static final int LARGEST_EXPONENT = 300;

    private final Tokens tokens;
    private final DigitRuns digitRuns;

    PowerGrammar(Tokens tokens, DigitRuns digitRuns) {
        this.tokens = tokens;
        this.digitRuns = digitRuns;
    }

    /** The power that begins with the digits at this token. */
    Optional<Part> read(int token) {
        Optional<DigitRuns.Piece> piece = digitRuns.at(token);
        if (piece.isEmpty() || !tokens.touchesNext(piece.get().end() - 1)) {
            return Optional.empty();
        }
        DigitRuns.Piece base = piece.get();
        int next = base.end();
        if (tokens.isSign(next, '^')) {
            return exponent(next + 1).map(power -> part(raise(base.value(), power.value()), power.end()));
        }
        if (tokens.isExactly(next, "e") || tokens.isExactly(next, "E")) {
            return exponent(next + 1).map(power -> scaled(base, power));
        }
        boolean times = tokens.isExactly(next, "x") || tokens.isSign(next, '\u00d7');
        if (times && tokens.isExactly(next + 1, "10") && tokens.isSign(next + 2, '^')) {
            return exponent(next + 3).map(power -> scaled(base, power));
        }
        return Optional.empty();
    }

    private record Exponent(int value, int end) {}

    /** Signs and digits, all touching; each minus turns the sign. */
    private Optional<Exponent> exponent(int token) {
        int next = token;
        boolean negative = false;
        while (tokens.isSignIn(next, "+-") && next < token + 3) {
            negative ^= tokens.isSign(next, '-');
            next++;
        }
        if (!tokens.is(next, TokenType.DIGITS) || tokens.length(next) > 3 || !touching(token - 1, next)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(tokens.text(next));
        if (value > LARGEST_EXPONENT || (tokens.touchesNext(next) && tokens.is(next + 1, TokenType.WORD))) {
            return Optional.empty();
        }
        return Optional.of(new Exponent(negative ? -value : value, next + 1));
    }

    private boolean touching(int first, int last) {
        for (int token = first; token < last; token++) {
            if (!tokens.touchesNext(token)) {
                return false;
            }
        }
        return true;
    }

    private static Part scaled(DigitRuns.Piece base, Exponent power) {
        BigDecimal value = base.value().scaleByPowerOfTen(power.value());
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(power.value() - base.decimals());
        return new Part(value, step, power.end(), false, true, 0);
    }

    private static Part part(BigDecimal value, int end) {
        return new Part(value, BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale())), end, false, true, 0);
    }

    private static BigDecimal raise(BigDecimal base, int power) {
        BigDecimal raised = base.pow(Math.abs(power), MathContext.DECIMAL64);
        if (power >= 0) {
            return raised;
        }
        return raised.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE.divide(raised, MathContext.DECIMAL64);
    }
}
