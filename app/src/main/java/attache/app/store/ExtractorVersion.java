package attache.app.store;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order of extractor versions: {@code attache 0.10.0} is later than {@code attache 0.9.2}. */
final class ExtractorVersion {
    private static final Pattern PART = Pattern.compile("\\d++|\\D++");

    private ExtractorVersion() {}

    /** Whether {@code one} is later than {@code other}: runs of digits count as numbers, all else by its characters. */
    static boolean isLater(String one, String other) {
        var ours = PART.matcher(one).results().map(MatchResult::group).iterator();
        var theirs = PART.matcher(other).results().map(MatchResult::group).iterator();
        while (ours.hasNext() && theirs.hasNext()) {
            int order = compare(ours.next(), theirs.next());
            if (order != 0) {
                return order > 0;
            }
        }
        return ours.hasNext();
    }

    private static int compare(String one, String other) {
        Optional<BigInteger> number = number(one);
        Optional<BigInteger> second = number(other);
        return number.isPresent() && second.isPresent() ? number.get().compareTo(second.get()) : one.compareTo(other);
    }

    private static Optional<BigInteger> number(String part) {
        return Character.isDigit(part.charAt(0)) ? Optional.of(new BigInteger(part)) : Optional.empty();
    }
}
