package attache.dossier;

import attache.source.Decoded;
import attache.source.PageDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells texts that may be about an effort from those that cannot be: those in which no word begins as one of the dossier's
 * words does. Upper and lower case are the same. One pass; immutable and thread-safe.
 */
public final class DossierGate {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** A gate for {@code words}; with none it is open to every text. */
    DossierGate(List<String> words) {
        for (String word : words) {
            String folded = word.toLowerCase(Locale.ROOT).strip();
            if (!folded.isEmpty()) {
                byFirst.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                        .add(folded);
            }
        }
    }

    /** Whether {@code text} has one of the words. */
    public boolean admits(String text) {
        if (byFirst.isEmpty()) {
            return true;
        }
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && !before && begins(text, i, Character.toLowerCase(c))) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    /**
     * Whether the page in {@code bytes} has one of the words in its own characters, marks and all: costs a fraction of parsing it.
     *
     * @param charset what the server calls its encoding, where it says
     */
    public boolean admits(byte[] bytes, Optional<String> charset) {
        return byFirst.isEmpty()
                || switch (PageDecoder.decode("", bytes, charset)) {
                    case Decoded.Text text -> admits(text.text());
                    case Decoded.Refused refused -> false;
                };
    }

    private boolean begins(String text, int at, char first) {
        List<String> words = byFirst.get(first);
        if (words != null) {
            for (String word : words) {
                if (text.regionMatches(true, at, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
