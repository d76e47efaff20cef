package attache.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decodes bytes: by their byte order mark; else as UTF-8; else as UTF-16 where zero bytes give it away; else as the older
 * encoding that fits best. Whatever is assumed or repaired is said in a remark. Linear in the bytes; stateless and
 * thread-safe.
 */
public final class TextDecoder {
    /** Text has hardly any control characters; random bytes have one in ten and more. */
    private static final double MOST_CONTROLS = 0.03;

    private static final String NOT_TEXT_STEP = "Give the article as UTF-8 text, Markdown or JSON Lines.";

    private TextDecoder() {}

    /** The text that {@code bytes} spell; {@code input} names them in findings. */
    public static Decoded decode(String input, byte[] bytes) {
        if (bytes.length == 0) {
            return refused(input, Problem.EMPTY, "the input is empty", "Give an input that holds an article.");
        }
        Decoded decoded =
                ByteOrderMark.of(bytes).map(mark -> marked(input, bytes, mark)).orElseGet(() -> unmarked(input, bytes));
        return decoded instanceof Decoded.Text text ? withWords(input, text) : decoded;
    }

    private static Decoded marked(String input, byte[] bytes, ByteOrderMark mark) {
        String text = new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
        OptionalInt malformed = CharsetGuess.firstMalformed(bytes, mark.charset());
        return new Decoded.Text(
                text,
                mark.charset(),
                malformed.isEmpty() ? List.of() : List.of(damaged(input, malformed.getAsInt(), mark.charset())));
    }

    private static Decoded unmarked(String input, byte[] bytes) {
        Optional<String> magic = MagicNumbers.words(bytes);
        if (magic.isPresent()) {
            return refused(input, Problem.BINARY, "this is " + magic.get() + ", not text", NOT_TEXT_STEP);
        }
        Optional<Charset> utf16 = CharsetGuess.utf16(bytes);
        if (utf16.isPresent()) {
            return guessed(input, bytes, utf16.get());
        }
        Utf8Survey survey = Utf8Survey.of(bytes);
        if (survey.isClean()) {
            return new Decoded.Text(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, List.of());
        }
        return survey.isDamagedUtf8()
                ? damagedUtf8(input, bytes, survey)
                : guessed(input, bytes, CharsetGuess.legacy(bytes));
    }

    private static Decoded guessed(String input, byte[] bytes, Charset charset) {
        Finding assumed = new Finding(
                input,
                Place.WHOLE,
                Problem.ENCODING_ASSUMED,
                "the text is not UTF-8 and does not say its encoding; it was read as " + charset.name(),
                "Save it as UTF-8 if letters look wrong.");
        return new Decoded.Text(new String(bytes, charset), charset, List.of(assumed));
    }

    private static Decoded damagedUtf8(String input, byte[] bytes, Utf8Survey survey) {
        String text = new String(bytes, 0, bytes.length - survey.cutOff(), StandardCharsets.UTF_8);
        Finding truncated = new Finding(
                input,
                new Place.Offset(bytes.length - survey.cutOff()),
                Problem.TRUNCATED,
                "the text ends in the middle of a character, so its end may be missing",
                "Fetch the text again.");
        if (survey.malformed() == 0) {
            return new Decoded.Text(text, StandardCharsets.UTF_8, List.of(truncated));
        }
        Finding damaged = damaged(input, survey.firstMalformed(), StandardCharsets.UTF_8);
        return new Decoded.Text(
                text, StandardCharsets.UTF_8, survey.cutOff() == 0 ? List.of(damaged) : List.of(damaged, truncated));
    }

    private static Finding damaged(String input, int offset, Charset charset) {
        return new Finding(
                input,
                new Place.Offset(offset),
                Problem.DAMAGED,
                "some bytes are no " + charset.name() + ", the first of them here; they were read as U+FFFD",
                "Fetch the text again or save it as UTF-8.");
    }

    /** Refuses text that cannot be any: with NUL or many control characters, or with nothing to read. */
    private static Decoded withWords(String input, Decoded.Text decoded) {
        String text = decoded.text();
        long controls = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                String reason = String.format(Locale.ROOT, "this is not text: character %d is NUL", i + 1);
                return refused(input, Problem.BINARY, reason, NOT_TEXT_STEP);
            }
            controls += isStrayControl(c) ? 1 : 0;
            blank &= isInvisible(c);
        }
        if (controls > MOST_CONTROLS * text.length()) {
            long percent = Math.round(100.0 * controls / text.length());
            return refused(
                    input,
                    Problem.BINARY,
                    "this is not text: " + percent + "% of it are control or undecodable characters",
                    NOT_TEXT_STEP);
        }
        return blank
                ? refused(input, Problem.BLANK, "the input holds nothing but white space", "Give one with words.")
                : decoded;
    }

    private static boolean isStrayControl(char c) {
        return (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') || c == '\uFFFD';
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static Decoded refused(String input, Problem problem, String reason, String nextStep) {
        return new Decoded.Refused(new Finding(input, Place.WHOLE, problem, reason, nextStep));
    }
}
