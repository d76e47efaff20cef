package attache.article;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small grammars inside a Markdown paragraph. Every look-ahead is bounded. Stateless. */
final class InlineSyntax {
    /** No character reference that is read is longer. */
    static final int LONGEST_ENTITY = 10;

    private static final int LONGEST_TAG = 8000;
    private static final int LONGEST_CODE = 1000;
    private static final int LONGEST_TARGET = 2000;
    private static final int DEEPEST_BRACKETS = 3;

    private static final Pattern TAG_START = Pattern.compile("/?[a-zA-Z][a-zA-Z0-9]{0,20}(?=[\\s/>])|!--|\\?|![A-Z]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|mailto:|www\\.)[^\\s<>]*+|[\\w.+-]{1,64}@[\\w.-]{1,200}");
    private static final Pattern NAME = Pattern.compile("/?([a-zA-Z][a-zA-Z0-9]{0,20})");
    private static final Pattern NUMBER = Pattern.compile("#(?:[xX]([0-9a-fA-F]{1,5})|(\\d{1,6}))");

    /** Tags that stand between words, not inside them. */
    private static final Set<String> PARTING =
            Set.of("br", "p", "div", "li", "ul", "ol", "td", "th", "tr", "table", "tbody", "thead", "blockquote", "hr");

    /** XML's own character references and the no-break space; the thousands that HTML knows do not occur in articles. */
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "nbsp", '\u00A0');

    private InlineSyntax() {}

    /** Where the run of backticks {@code ticks}, no longer and no shorter, stands next; -1 where it does not. */
    static int closing(String text, int start, String ticks) {
        int limit = Math.min(text.length(), start + LONGEST_CODE);
        int i = text.indexOf(ticks, start, limit);
        while (i >= 0) {
            int end = i + ticks.length();
            boolean exact = text.charAt(i - 1) != '`' && (end == text.length() || text.charAt(end) != '`');
            if (exact) {
                return i;
            }
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            i = end < limit ? text.indexOf(ticks, end, limit) : -1;
        }
        return -1;
    }

    /** Where the {@code >} of the tag, comment or address stands that begins at {@code start}; -1 where none begins. */
    static int tagEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_TAG);
        int end = start + 1;
        while (end < limit && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        if (end >= limit || text.charAt(end) != '>') {
            return -1;
        }
        boolean tag = TAG_START.matcher(text).region(start + 1, end + 1).lookingAt();
        return tag || isAddress(text, start + 1, end) ? end : -1;
    }

    /** Whether a web or mail address fills the range. */
    static boolean isAddress(String text, int start, int end) {
        return ADDRESS.matcher(text).region(start, end).matches();
    }

    /** Whether the tag whose name begins at {@code start} stands between words. */
    static boolean partsWords(String text, int start) {
        Matcher name = NAME.matcher(text).region(start, Math.min(text.length(), start + 24));
        return name.lookingAt() && PARTING.contains(name.group(1).toLowerCase(Locale.ROOT));
    }

    /** One past a link's {@code (target "title")} or {@code [reference]} at {@code start}; -1 where there is neither. */
    static int targetEnd(String text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        int limit = Math.min(text.length(), start + LONGEST_TARGET);
        if (text.charAt(start) == '[') {
            int end = text.indexOf(']', start, Math.min(limit, start + 200));
            return end < 0 ? -1 : end + 1;
        }
        return text.charAt(start) == '(' ? parenthesised(text, start, limit) : -1;
    }

    private static int parenthesised(String text, int start, int limit) {
        int depth = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (depth == 0) {
                return i + 1;
            }
            if (depth > DEEPEST_BRACKETS || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** The character that the reference {@code name} (without {@code &} and {@code ;}) stands for; -1 for none. */
    static int entity(String name) {
        Character known = ENTITIES.get(name);
        if (known != null) {
            return known;
        }
        Matcher number = NUMBER.matcher(name);
        if (!number.matches()) {
            return -1;
        }
        int point = number.group(1) != null ? Integer.parseInt(number.group(1), 16) : Integer.parseInt(number.group(2));
        return point >= ' ' && point <= 0xFFFF && !Character.isSurrogate((char) point) ? point : -1;
    }
}
