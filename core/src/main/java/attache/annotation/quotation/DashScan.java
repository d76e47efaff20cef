package attache.annotation.quotation;

import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * One pass that finds dialogue opened by a dash: {@code - We shall come back - he said}. A dash that begins a line, or follows a
 * sentence's end, opens; a dash before a verb of saying closes; a second dash in the same line goes on with the words. Lines of
 * a list have no closing dash and are no dialogue. Used once, by one thread.
 */
final class DashScan {
    private static final String DASHES = "-–—―";

    /** How many words may stand between the closing dash and the end of the verb of saying. */
    private static final int LEAD = 7;

    private final String body;
    private final Predicate<String> reporting;

    DashScan(String body, Predicate<String> reporting) {
        this.body = body;
        this.reporting = reporting;
    }

    /** The dialogue, in order of the text. */
    List<Quotation> quotations() {
        List<Quotation> dialogue = new ArrayList<>();
        int line = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || Text.isLineEnd(body.charAt(i))) {
                line(line, i, dialogue);
                line = i + 1;
            }
        }
        return dialogue;
    }

    private void line(int from, int to, List<Quotation> dialogue) {
        int opened = -1;
        boolean spoken = false;
        for (int i = from; i < to; i++) {
            boolean dash = DASHES.indexOf(body.charAt(i)) >= 0;
            if (opened >= 0 && (dash || body.charAt(i) == '"') && reports(i + 1, to)) {
                add(opened, i, true, dialogue);
                opened = -1;
                spoken = true;
            } else if (dash && opens(i, from, to)) {
                opened = i;
            }
        }
        if (opened >= 0 && spoken) {
            add(opened, to, false, dialogue);
        }
    }

    private void add(int opened, int end, boolean closed, List<Quotation> dialogue) {
        Span words = QuotationFinder.trimmed(body, new Span(opened + 1, end));
        if (words.length() > 0) {
            dialogue.add(new Quotation(new Span(opened, end), words, Marks.DASH, 0, closed));
        }
    }

    /** A dash that begins the line or follows a sentence's end, before a capital, a bracket or a quotation mark. */
    private boolean opens(int i, int from, int to) {
        int before = i - 1;
        while (before >= from && Text.isSpace(body.charAt(before))) {
            before--;
        }
        int after = i + 1;
        while (after < to && Text.isSpace(body.charAt(after))) {
            after++;
        }
        boolean begins = before < from || ".!?…\"”".indexOf(body.charAt(before)) >= 0;
        char next = Text.at(body, after);
        return begins && (Character.isUpperCase(next) || "([\"“".indexOf(next) >= 0);
    }

    /** Whether a verb of saying follows within a few words of lower case: "said", "he added", "this is how it was put by". */
    private boolean reports(int from, int to) {
        int at = from;
        for (int word = 0; word < LEAD; word++) {
            while (at < to && Text.isSpace(body.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < to && Character.isLetter(body.charAt(end))) {
                end++;
            }
            if (end == at) {
                return false;
            }
            if (Character.isLowerCase(body.charAt(at))
                    && reporting.test(body.substring(at, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!Character.isLowerCase(body.charAt(at))) {
                return false;
            }
            at = end;
        }
        return false;
    }
}
