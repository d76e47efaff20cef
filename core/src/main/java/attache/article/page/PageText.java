package attache.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** Text of pages brought into one form for comparing and showing. Stateless. */
final class PageText {
    private PageText() {}

    /** {@code text} on one line: every run of white space one space, invisible characters left out, ends trimmed. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u0085'
                || (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** What {@code text} says, in letters of Latin: its length, with a character of a script without spaces counted as two. */
    static int size(String text) {
        int size = text.length();
        for (int i = 0; i < text.length(); i++) {
            size += isWithoutSpaces(text.charAt(i)) ? 1 : 0;
        }
        return size;
    }

    /** Thai to Burmese, kana, the ideographs, Hangul: two units of Latin text say about as much as one of these. */
    static boolean isWithoutSpaces(char c) {
        return c >= '\u0E00' && (c <= '\u109F' || (c >= '\u3040' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3'));
    }

    /** Soft hyphens, zero-width spaces, joiners between no letters, byte order marks. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u200E' || c == '\u200F';
    }

    /** {@code text} with HTML's character references decoded, once more where they were encoded twice, and tags left out. */
    static String plain(String text) {
        String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        if (decoded.contains("&#") || decoded.contains("&amp;") || decoded.contains("&quot;")) {
            decoded = Parser.unescapeEntities(decoded, false);
        }
        return fold(
                decoded.indexOf('<') < 0
                        ? decoded
                        : org.jsoup.Jsoup.parseBodyFragment(decoded).text());
    }

    /** The words of {@code text}, runs of letters and digits, in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Letters and digits of {@code text} in lower case and nothing else: equal for two spellings of one headline. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }
}
