package attache.record.frame;

import attache.record.frame.FrameBook.Trigger;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells cheaply whether a text may hold a trigger: a word that begins as a trigger's lemma does, or is one of the forms that
 * do not. One pass over the text.
 */
final class TriggerGate {
    /** How many letters of a lemma its regular forms share with it: {@code deny}, {@code denied}. */
    private static final int STEM = 3;

    private final Set<String> stems = new HashSet<>();
    private final Set<String> irregular;

    TriggerGate(Collection<Trigger> triggers, Set<String> irregular) {
        triggers.forEach(trigger -> stems.add(stem(trigger.lemma())));
        this.irregular = Set.copyOf(irregular);
    }

    boolean opensFor(CharSequence text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (opens(text.subSequence(start, i).toString().toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private boolean opens(String word) {
        return stems.contains(stem(word)) || irregular.contains(word);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
