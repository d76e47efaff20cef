package attache.annotation.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers in digits: which separators group thousands, which one marks decimals, and which part two numbers.
 *
 * <p>A run is everything that digits, points, commas and apostrophes join without a space ("1,234.5", "10.0.0.1"), or that
 * single spaces join in groups of three ("1 234 567"). A run is interpreted once and kept, so that asking for each of its
 * pieces costs one walk.
 *
 * <p>One point is a decimal point whatever follows ("4.800" is 4.8); one comma before three digits groups thousands, before
 * one or two it marks decimals ("12,3").
 */
final class DigitRuns {

    /** Longer numbers are serial numbers or noise: no amount has so many digits. */
    private static final int MOST_DIGITS = 40;

    private static final int MOST_SPACED_GROUPS = 5;
    private static final String SEPARATORS = ",.'\u2019";

    private final Tokens tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private int from = -1;
    private int to = -1;

    DigitRuns(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * One number of a run.
     *
     * @param first its first token
     * @param end the token after it
     * @param value the number
     * @param decimals how many digits stand behind the point
     * @param chained whether other numbers of the run touch it: a version, an address, a date
     */
    record Piece(int first, int end, BigDecimal value, int decimals, boolean chained) {}

    /** The number that begins at this token, if one does. */
    Optional<Piece> at(int token) {
        if (!opens(token)) {
            return Optional.empty();
        }
        if (token < from || token >= to) {
            scan(token);
        }
        return find(token);
    }

    /** Whether digits, or a point right before digits, stand here. */
    boolean opens(int token) {
        return tokens.is(token, TokenType.DIGITS) || opensWithPoint(token);
    }

    private boolean opensWithPoint(int token) {
        return tokens.isSign(token, '.')
                && tokens.touchesNext(token)
                && tokens.is(token + 1, TokenType.DIGITS)
                && !(tokens.touchesNext(token - 1) && !tokens.isSignIn(token - 1, "$(-~\u20ac\u00a3"));
    }

    private Optional<Piece> find(int token) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int first = pieces.get(middle).first();
            if (first == token) {
                return Optional.of(pieces.get(middle));
            }
            if (first < token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private void scan(int token) {
        pieces.clear();
        from = token;
        int first = opensWithPoint(token) ? token + 1 : token;
        int last = first;
        while (separated(last)) {
            last += 2;
        }
        to = last + 1;
        if (first > token) {
            scanPointed(token, first, last);
        } else if (first == last && scanSpaced(first)) {
            to = Math.max(to, pieces.getLast().end());
        } else {
            interpret(first, last);
        }
    }

    private boolean separated(int digits) {
        return tokens.touchesNext(digits)
                && tokens.isSignIn(digits + 1, SEPARATORS)
                && tokens.touchesNext(digits + 1)
                && tokens.is(digits + 2, TokenType.DIGITS);
    }

    /** ".25": a leading point; a longer run that begins so is no number. */
    private void scanPointed(int point, int first, int last) {
        if (first == last) {
            add(point, last + 1, "0." + plain(first), tokens.length(first), false);
        }
    }

    /** "1 234 567": false where the digits are not grouped by spaces. */
    private boolean scanSpaced(int first) {
        if (tokens.is(first - 1, TokenType.DIGITS) && tokens.gap(first - 1) == 1 && tokens.length(first - 1) <= 3) {
            return false;
        }
        if (tokens.length(first) > 3 || tokens.text().charAt(tokens.start(first)) == '0') {
            return false;
        }
        StringBuilder digits = new StringBuilder(plain(first));
        int last = first;
        while (groupFollows(last) && last - first < MOST_SPACED_GROUPS) {
            last++;
            digits.append(plain(last));
        }
        if (last == first || groupFollows(last)) {
            return false;
        }
        int decimals = 0;
        int end = last + 1;
        if (separated(last) && !separated(last + 2)) {
            decimals = tokens.length(last + 2);
            digits.append('.').append(plain(last + 2));
            end = last + 3;
        }
        add(first, end, digits.toString(), decimals, false);
        return true;
    }

    private boolean groupFollows(int token) {
        if (!tokens.is(token + 1, TokenType.DIGITS) || tokens.length(token + 1) != 3 || tokens.gap(token) != 1) {
            return false;
        }
        boolean plainSpace = tokens.text().charAt(tokens.end(token)) == ' ';
        return !(plainSpace && beginsMeasure(token + 1));
    }

    /** "six 155mm", "15 155 mm": after a plain space these digits belong to what follows, not to what went before. */
    private boolean beginsMeasure(int token) {
        return (tokens.touchesNext(token) && (tokens.is(token + 1, TokenType.WORD) || tokens.isDash(token + 1)))
                || tokens.isExactly(token + 1, "mm");
    }

    private void interpret(int first, int last) {
        if (first == last) {
            add(first, last + 1, plain(first), 0, false);
            return;
        }
        int lastSeparator = last - 1;
        boolean same = sameSeparators(first, lastSeparator);
        if (same && grouped(first, last) && (lastSeparator > first + 1 || separator(lastSeparator) != '.')) {
            add(first, last + 1, joined(first, last), 0, false);
        } else if (lastSeparator == first + 1 && marksDecimals(first)) {
            decimal(first, last);
        } else if (!same && decimalsAfterGroups(first, last)) {
            decimal(first, last);
        } else {
            apart(first, last);
        }
    }

    private boolean marksDecimals(int first) {
        return switch (separator(first + 1)) {
            case '.' -> true;
            case ',' -> tokens.length(first + 2) < 3 || plain(first).equals("0");
            default -> false;
        };
    }

    private boolean decimalsAfterGroups(int first, int last) {
        char mark = separator(last - 1);
        return (mark == '.' || mark == ',')
                && last - 3 > first
                && separator(last - 3) != mark
                && sameSeparators(first, last - 3)
                && grouped(first, last - 2);
    }

    private boolean sameSeparators(int first, int lastSeparator) {
        for (int i = first + 1; i < lastSeparator; i += 2) {
            if (separator(i) != separator(i + 2)) {
                return false;
            }
        }
        return true;
    }

    /** Groups of three after one of one to three; or, with commas, the Indian way: twos and a last three. */
    private boolean grouped(int first, int last) {
        int head = tokens.length(first);
        if (head > 3 || tokens.text().charAt(tokens.start(first)) == '0' || tokens.length(last) != 3) {
            return false;
        }
        boolean threes = true;
        boolean twos = head <= 2 && separator(last - 1) == ',';
        for (int i = first + 2; i < last; i += 2) {
            threes &= tokens.length(i) == 3;
            twos &= tokens.length(i) == 2;
        }
        return threes || twos;
    }

    /** Several numbers: cut at the commas, and at the points too where more than one is left between two commas. */
    private void apart(int first, int last) {
        int begin = first;
        for (int i = first; i <= last; i += 2) {
            if (i == last || separator(i + 1) == ',') {
                if (i == begin + 2 && separator(begin + 1) == '.') {
                    add(begin, i + 1, plain(begin) + "." + plain(i), tokens.length(i), true);
                } else {
                    for (int single = begin; single <= i; single += 2) {
                        add(single, single + 1, plain(single), 0, true);
                    }
                }
                begin = i + 2;
            }
        }
    }

    private void decimal(int first, int last) {
        add(first, last + 1, joined(first, last - 2) + "." + plain(last), tokens.length(last), false);
    }

    private String joined(int first, int last) {
        if (last - first > 2 * MOST_DIGITS) {
            return "0".repeat(MOST_DIGITS + 1);
        }
        StringBuilder digits = new StringBuilder();
        for (int i = first; i <= last; i += 2) {
            digits.append(plain(i));
        }
        return digits.toString();
    }

    private char separator(int token) {
        return tokens.text().charAt(tokens.start(token));
    }

    /** The token's digits in ASCII; one that is too long is cut right above the limit, and then refused by {@link #add}. */
    private String plain(int token) {
        int end = Math.min(tokens.end(token), tokens.start(token) + MOST_DIGITS + 1);
        StringBuilder digits = new StringBuilder(end - tokens.start(token));
        for (int i = tokens.start(token); i < end; i++) {
            digits.append((char) ('0' + Character.digit(tokens.text().charAt(i), 10)));
        }
        return digits.toString();
    }

    private void add(int first, int end, String digits, int decimals, boolean chained) {
        if (digits.length() <= MOST_DIGITS) {
            pieces.add(new Piece(first, end, new BigDecimal(digits), decimals, chained));
        }
    }
}
