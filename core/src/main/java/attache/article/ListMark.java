package attache.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What list items begin with. */
enum ListMark {
    /** No mark. */
    NONE,
    /** A bullet that nothing else begins a line with: an item wherever it stands. */
    BULLET,
    /**
     * A number with a full stop or bracket, or a dash: an item at the beginning of a block or behind another item. In the
     * middle of a wrapped paragraph a line may begin with either ("on October / 15. The …").
     */
    NUMBER_OR_DASH;

    private static final Pattern BULLETS = Pattern.compile("[-*+•◦▪‣][ \\t\\u00A0]");
    private static final Pattern NUMBERS =
            Pattern.compile("(?:\\d{1,3}[.)]|\\((?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})\\)|[·–—])[ \\t\\u00A0]");

    /** The mark at {@code start} of {@code text}, of which the line ends at {@code end}. */
    static ListMark at(String text, int start, int end) {
        if (start < end && Character.isLetter(text.charAt(start))) {
            return NONE;
        }
        if (isAt(BULLETS, text, start, end)) {
            return BULLET;
        }
        return isAt(NUMBERS, text, start, end) ? NUMBER_OR_DASH : NONE;
    }

    /** Whether a line with this mark begins an item. */
    boolean begins(boolean atBlockStart, boolean behindItem) {
        return switch (this) {
            case NONE -> false;
            case BULLET -> true;
            case NUMBER_OR_DASH -> atBlockStart || behindItem;
        };
    }

    private static boolean isAt(Pattern pattern, String text, int start, int end) {
        Matcher mark = pattern.matcher(text);
        return start < end && mark.region(start, end).lookingAt();
    }
}
