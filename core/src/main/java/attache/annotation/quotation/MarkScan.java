package attache.annotation.quotation;

import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One pass over a body that pairs quotation marks. Used once, by one thread. */
final class MarkScan {
    /** How many paragraphs a quotation runs over at most where they do not repeat its mark. */
    private static final int LONGEST = 60;

    private final String body;
    private final Predicate<String> reporting;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int paragraph;

    /** A mark that waits for its partner, and how many units it has. */
    private record Open(Marks marks, int at, int width) {}

    MarkScan(String body, Predicate<String> reporting) {
        this.body = body;
        this.reporting = reporting;
    }

    List<Quotation> quotations() {
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (Text.isLineEnd(c)) {
                endParagraph(i);
            } else if (Text.isDoubled(body, i)) {
                doubled(i);
                i++;
            } else {
                mark(c, i);
            }
        }
        endParagraph(body.length());
        return found;
    }

    private void mark(char c, int i) {
        switch (c) {
            case '“', '‟' -> openOrClose(Marks.CURLY, i);
            case '”' -> closeDouble(i);
            case '„' -> open(Marks.LOW_HIGH, i);
            case '"', '″', '＂' -> straight(i);
            case '«', '»' -> guillemet(i);
            case '‘' -> {
                if (Text.canOpen(body, i)) {
                    open(Marks.SINGLE, i);
                }
            }
            case '’' -> {
                if (Text.canClose(body, i)) {
                    close(Marks.SINGLE, i);
                }
            }
            case '\'' -> straightSingle(i);
            default -> {
                // No mark.
            }
        }
    }

    private void open(Marks marks, int i) {
        open.add(new Open(marks, i, 1));
    }

    /** Two single marks at {@code i} that stand for a double one: {@code ''…''}, {@code ``…''}. */
    private void doubled(int i) {
        if (has(Marks.DOUBLED) && Text.canClose(body, i, 2)) {
            close(Marks.DOUBLED, i, 2);
        } else if (Text.canOpen(body, i, 2)) {
            drop(Marks.DOUBLED);
            open.add(new Open(Marks.DOUBLED, i, 2));
        }
    }

    /** {@code “} opens, but closes what {@code „} opened. */
    private void openOrClose(Marks marks, int i) {
        if (has(Marks.LOW_HIGH) && Text.canClose(body, i)) {
            close(Marks.LOW_HIGH, i);
        } else {
            open(marks, i);
        }
    }

    /** {@code ”} closes the latest double quotation, whatever mark opened it. */
    private void closeDouble(int i) {
        for (int k = open.size() - 1; k >= 0; k--) {
            Marks marks = open.get(k).marks();
            if (marks == Marks.CURLY || marks == Marks.LOW_HIGH || marks == Marks.STRAIGHT) {
                close(marks, i);
                return;
            }
        }
        if (Text.canOpen(body, i)) {
            open(Marks.CURLY, i);
        }
    }

    private void straight(int i) {
        boolean reports = reporting.test(Text.wordFrom(body, i + 1));
        if (has(Marks.STRAIGHT)) {
            if (Text.canOpen(body, i) && !Text.canClose(body, i) && !reports) {
                if (!isNested(i)) {
                    drop(Marks.STRAIGHT);
                }
                open(Marks.STRAIGHT, i);
            } else {
                close(Marks.STRAIGHT, i);
            }
        } else if (has(Marks.CURLY) && Text.canClose(body, i) && !Text.canOpen(body, i)) {
            close(Marks.CURLY, i);
        } else if (!Character.isDigit(Text.at(body, i - 1)) && !strayClose(i, reports)) {
            open(Marks.STRAIGHT, i);
        }
    }

    /**
     * Whether the mark at {@code i} opens words quoted within a quotation by the same marks: the next one in the paragraph closes, and
     * the one after that closes too.
     */
    private boolean isNested(int i) {
        int inner = nextStraight(i + 1);
        int outer = inner < 0 ? -1 : nextStraight(inner + 1);
        return outer >= 0 && closesOnly(inner) && closesOnly(outer);
    }

    private int nextStraight(int from) {
        for (int i = from; i < body.length() && !Text.isLineEnd(body.charAt(i)); i++) {
            if (body.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private boolean closesOnly(int i) {
        return Text.canClose(body, i) && !Text.canOpen(body, i) && !reporting.test(Text.wordFrom(body, i + 1));
    }

    /** A mark that closes nothing: the end of a text whose start is lost, or a translator's slip before "said". */
    private boolean strayClose(int i, boolean reports) {
        boolean afterWord = !Text.isSpace(Text.at(body, i - 1)) && !Text.canOpen(body, i);
        char after = Text.at(body, i + 1);
        return reports || (afterWord && (Text.isSpace(after) || ",;.:!?)".indexOf(after) >= 0));
    }

    private void guillemet(int i) {
        if (has(Marks.GUILLEMETS)) {
            close(Marks.GUILLEMETS, i);
        } else {
            open(Marks.GUILLEMETS, i);
        }
    }

    private void straightSingle(int i) {
        if (has(Marks.STRAIGHT_SINGLE) && Text.canClose(body, i)) {
            close(Marks.STRAIGHT_SINGLE, i);
        } else if (Text.canOpen(body, i) && !Character.isDigit(Text.at(body, i + 1))) {
            drop(Marks.STRAIGHT_SINGLE);
            open(Marks.STRAIGHT_SINGLE, i);
        }
    }

    private boolean has(Marks marks) {
        return open.stream().anyMatch(one -> one.marks() == marks);
    }

    private void drop(Marks marks) {
        open.removeIf(one -> one.marks() == marks);
    }

    /** Pairs the mark at {@code i} with the latest open one of its style; what was opened in between and not closed goes. */
    private void close(Marks marks, int i) {
        close(marks, i, 1);
    }

    private void close(Marks marks, int i, int width) {
        for (int k = open.size() - 1; k >= 0; k--) {
            if (open.get(k).marks() == marks) {
                add(open.get(k), new Span(open.get(k).at(), i + width), i, true);
                open.subList(k, open.size()).clear();
                return;
            }
        }
    }

    private void add(Open from, Span span, int wordsEnd, boolean closed) {
        int start = from.at() + from.width();
        Span words = QuotationFinder.trimmed(body, new Span(start, Math.max(start, wordsEnd)));
        if (words.length() > 0) {
            found.add(new Quotation(span, words, from.marks(), 0, closed));
        }
    }

    /**
     * What is open where a paragraph ends: runs on where the next paragraph opens with the same mark again or closes it, or where
     * paragraphs without a mark follow and then one that closes it; ends with the paragraph where it began it or follows a colon, and
     * is a slip otherwise.
     */
    private void endParagraph(int end) {
        int next = end;
        while (next < body.length() && Text.isSpace(body.charAt(next))) {
            next++;
        }
        List<Open> kept = new ArrayList<>();
        for (Open one : open) {
            if (one.marks() == Marks.SINGLE || one.marks() == Marks.STRAIGHT_SINGLE) {
                continue;
            }
            boolean ahead = one.at() >= end; // an empty line before the paragraph that it runs on in
            if (ahead || (!reopens(one.marks(), next) && closesBeforeOpening(one.marks(), next))) {
                kept.add(one);
            } else if (runsOn(one.marks(), next)) {
                Span words = QuotationFinder.trimmed(body, new Span(one.at(), end));
                add(one, words, words.end(), false);
                kept.add(new Open(one.marks(), next, 0));
            } else if (reopens(one.marks(), next) || leads(one.at())) {
                Span words = QuotationFinder.trimmed(body, new Span(one.at(), end));
                add(one, words, words.end(), false);
            }
        }
        open.clear();
        open.addAll(kept);
        paragraph = next;
    }

    private boolean reopens(Marks marks, int next) {
        char c = Text.at(body, next);
        return switch (marks) {
            case CURLY -> c == '“';
            case LOW_HIGH -> c == '„';
            case STRAIGHT -> c == '"';
            case GUILLEMETS -> c == '«' || c == '»';
            case DOUBLED -> Text.isDoubled(body, next);
            case SINGLE, STRAIGHT_SINGLE, DASH -> false;
        };
    }

    /** Whether paragraphs without a mark follow from {@code next}, and then one whose first mark closes: a declaration quoted in full. */
    private boolean runsOn(Marks marks, int next) {
        if (marks != Marks.CURLY && marks != Marks.LOW_HIGH && marks != Marks.GUILLEMETS) {
            return false;
        }
        int at = next;
        for (int paragraphs = 0; paragraphs < LONGEST && at < body.length(); paragraphs++) {
            if (closesBeforeOpening(marks, at)) {
                return true;
            }
            for (; at < body.length() && !Text.isLineEnd(body.charAt(at)); at++) {
                if ("“”„«»".indexOf(body.charAt(at)) >= 0) {
                    return false;
                }
            }
            while (at < body.length() && Text.isSpace(body.charAt(at))) {
                at++;
            }
        }
        return false;
    }

    /** Whether the first double mark of the paragraph at {@code next} closes. */
    private boolean closesBeforeOpening(Marks marks, int next) {
        for (int i = next; i < body.length() && !Text.isLineEnd(body.charAt(i)); i++) {
            switch (body.charAt(i)) {
                case '“', '„', '«' -> {
                    return false;
                }
                case '”' -> {
                    return marks == Marks.CURLY || marks == Marks.LOW_HIGH;
                }
                case '»' -> {
                    return marks == Marks.GUILLEMETS;
                }
                case '"' -> {
                    return marks == Marks.STRAIGHT && Text.canClose(body, i) && !Text.canOpen(body, i);
                }
                default -> {
                    // No mark.
                }
            }
        }
        return false;
    }

    /** Whether the mark at {@code at} begins its paragraph or follows a colon or comma. */
    private boolean leads(int at) {
        int before = at - 1;
        while (before >= paragraph && Text.isSpace(Text.at(body, before))) {
            before--;
        }
        return before < paragraph || body.charAt(before) == ':' || body.charAt(before) == ',';
    }
}
