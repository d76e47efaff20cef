package attache.annotation.gazetteer;

import attache.annotation.gazetteer.PhraseIndex.Candidate;
import attache.annotation.gazetteer.PhraseIndex.Node;
import attache.annotation.gazetteer.PhraseIndex.Target;
import attache.annotation.gazetteer.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the longest name at each place of a text, from left to right, none overlapping another. Immutable.
 *
 * <p>The number of steps is at most the number of words times the length of the longest name.
 */
final class PhraseFinder {
    private final PhraseIndex index;

    PhraseFinder(PhraseIndex index) {
        this.index = index;
    }

    /** A name found: the words {@code first} to {@code last}, both included. */
    record Found(int first, int last, Target target) {}

    /**
     * What one pass over a text gives.
     *
     * @param words the text's words
     * @param found the names, decoys among them
     * @param steps how many words were looked up in the index
     */
    record Scan(List<Word> words, List<Found> found, long steps) {}

    Scan scan(String text) {
        List<Word> words = index.scanner().scan(text);
        List<Found> found = new ArrayList<>();
        long steps = 0;
        int at = 0;
        while (at < words.size()) {
            Walk walk = new Walk(text, words, at);
            if (canStart(words.get(at))) {
                walk.run();
            }
            steps += walk.steps;
            walk.best.ifPresent(found::add);
            at = walk.best.map(best -> best.last() + 1).orElse(at + 1);
        }
        return new Scan(words, found, steps);
    }

    private static boolean canStart(Word word) {
        return word.gap() != Gap.NONE && word.gap() != Gap.DECIMAL;
    }

    /**
     * The walk down the index from one word. Letters and digits written onto a model's number ({@code B3} in {@code T-72B3})
     * are passed over where the index does not know them.
     */
    private final class Walk {
        private final String text;
        private final List<Word> words;
        private final int first;
        private final List<Word> fitted = new ArrayList<>();
        private boolean variant;
        private Optional<Found> best = Optional.empty();
        private long steps;

        Walk(String text, List<Word> words, int first) {
            this.text = text;
            this.words = words;
            this.first = first;
        }

        void run() {
            Optional<Node> node = Optional.of(index.root());
            for (int i = first; i < words.size() && node.isPresent(); i++) {
                Word word = words.get(i);
                if (i > first && word.gap() == Gap.BREAK) {
                    return;
                }
                steps++;
                Node here = node.get();
                Optional<Node> plain = here.next(word.key());
                if (plain.isEmpty() && isVariantMark(i)) {
                    variant = true;
                    keepIfNameEnds(here, i);
                    continue;
                }
                fitted.add(word);
                if (plain.isPresent()) {
                    keepIfNameEnds(plain.get(), i);
                }
                node = word.possessive() ? here.next(Phrase.keyOf(word)) : plain;
                if (word.possessive() && node.isPresent()) {
                    keepIfNameEnds(node.get(), i);
                }
            }
        }

        private void keepIfNameEnds(Node node, int last) {
            boolean wordGoesOn = last + 1 < words.size() && words.get(last + 1).gap() == Gap.NONE;
            if (wordGoesOn) {
                return;
            }
            for (Candidate candidate : node.candidates()) {
                if (fits(candidate) && !isArticleOf(candidate, last + 1)) {
                    best = Optional.of(new Found(first, last, shared(candidate.target(), node)));
                    return;
                }
            }
        }

        /** The target with what tells that its words name an institution of any state too. */
        private Target shared(Target target, Node node) {
            boolean shared = target.sense() == Sense.SEAT
                    && node.candidates().stream()
                            .anyMatch(other ->
                                    other.target().entry().orElse(null) instanceof InstitutionEntry && fits(other));
            return shared ? new Target(target.entry(), Sense.SHARED_SEAT, target.form()) : target;
        }

        /** "The Australian government": no newspaper, but the article and adjective of the institution or title behind. */
        private boolean isArticleOf(Candidate outlet, int next) {
            boolean shaped = outlet.target().entry().orElse(null) instanceof OutletEntry
                    && words.get(first).key().equals("the")
                    && next == first + 2
                    && next < words.size()
                    && words.get(next).gap() == Gap.SPACE;
            if (!shaped) {
                return false;
            }
            Walk behind = new Walk(text, words, next);
            behind.run();
            steps += behind.steps;
            Entry named = behind.best.flatMap(found -> found.target().entry()).orElse(null);
            return named instanceof InstitutionEntry || named instanceof TitleEntry;
        }

        private boolean fits(Candidate candidate) {
            boolean variantAllowed = candidate.target().entry().orElse(null) instanceof ItemEntry;
            return (!variant || variantAllowed) && candidate.phrase().admitsCase(text, fitted);
        }

        /** Whether the word is written onto a number, or onto what is, and has a capital, a digit or a plural s. */
        private boolean isVariantMark(int i) {
            Word word = words.get(i);
            if (i == first || word.gap() != Gap.NONE) {
                return false;
            }
            Word before = words.get(i - 1);
            if (!isNumber(before) && before.gap() != Gap.NONE) {
                return false;
            }
            return isNumber(word) || word.key().equals("s") || Character.isUpperCase(text.charAt(word.start()));
        }

        private boolean isNumber(Word word) {
            return Character.isDigit(text.charAt(word.start()));
        }
    }
}
