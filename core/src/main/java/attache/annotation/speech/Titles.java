package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an article calls the persons it names: "police chief Ann Example" lets "the police chief" stand for her later. Built
 * once for an article, then not changed.
 */
final class Titles {
    private static final int STEM = 5;
    private static final Set<String> JOINS = Set.of("compound", "nmod", "amod", "poss", "appos", "prep", "pobj");

    private final Map<String, List<Entry>> byNoun = new HashMap<>();

    /** One calling of a person. */
    private record Entry(Party person, Set<String> modifiers, int sentence) {}

    private Titles() {}

    /** The titles of {@code article}'s persons. */
    static Titles of(AnnotatedArticle article, Cast cast, SpeakerNouns nouns) {
        Titles titles = new Titles();
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            for (Cast.Mention mention : cast.mentions(i)) {
                if (mention.party().sort() == Party.Sort.PERSON) {
                    titles.note(article.sentence(i), i, mention, nouns);
                }
            }
        }
        return titles;
    }

    private void note(Sentence sentence, int number, Cast.Mention mention, SpeakerNouns nouns) {
        int before = mention.first() - 1;
        if (before >= 0 && isTitle(sentence, before, nouns)) {
            add(sentence, number, before, mention);
        }
        for (int below : sentence.dependents(mention.head(), "appos")) {
            if (isTitle(sentence, below, nouns)) {
                add(sentence, number, below, mention);
            }
        }
        Token head = sentence.token(mention.head());
        if (head.relation().equals("appos") && isTitle(sentence, head.head(), nouns)) {
            add(sentence, number, head.head(), mention);
        }
    }

    private static boolean isTitle(Sentence sentence, int token, SpeakerNouns nouns) {
        return sentence.token(token).isNoun() && nouns.is(sentence.token(token).lemma(), SpeakerNouns.Sort.PERSON);
    }

    private void add(Sentence sentence, int number, int noun, Cast.Mention mention) {
        Set<String> modifiers = modifiers(sentence, noun, mention.first(), mention.last());
        byNoun.computeIfAbsent(sentence.token(noun).lemma(), key -> new ArrayList<>())
                .add(new Entry(mention.party(), modifiers, number));
    }

    /** The words that narrow a noun down, cut to their stems: those before it and those in its prepositional phrases. */
    private static Set<String> modifiers(Sentence sentence, int noun, int first, int last) {
        Set<String> stems = new HashSet<>();
        for (int i : sentence.subtree(noun)) {
            Token token = sentence.token(i);
            boolean inName = i >= first && i <= last;
            if (i != noun && !inName && isContent(token)) {
                stems.add(stem(token.form()));
            }
        }
        for (int i = noun - 1; i >= 0 && isContent(sentence.token(i)) && JOINS.contains(sentence.token(i).relation()); i--) {
            stems.add(stem(sentence.token(i).form()));
        }
        return stems;
    }

    private static boolean isContent(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ");
    }

    private static String stem(String form) {
        String folded = form.toLowerCase(Locale.ROOT);
        return folded.length() > STEM ? folded.substring(0, STEM) : folded;
    }

    /**
     * The person that a definite description stands for: the one last called so before it, or else the first one after. Where the
     * description narrows its noun down, a calling must share a word with it.
     */
    Optional<Party> person(Sentence sentence, int number, int noun) {
        List<Entry> entries = byNoun.getOrDefault(sentence.token(noun).lemma(), List.of());
        if (entries.isEmpty() || !isDefinite(sentence, noun)) {
            return Optional.empty();
        }
        Set<String> wanted = modifiers(sentence, noun, -1, -1);
        Optional<Entry> best = Optional.empty();
        for (Entry entry : entries) {
            boolean fits = wanted.isEmpty() || wanted.stream().anyMatch(entry.modifiers()::contains);
            if (fits && (best.isEmpty() || entry.sentence() <= number)) {
                best = Optional.of(entry);
            }
        }
        return best.map(Entry::person);
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        boolean singular = !sentence.token(noun).tag().endsWith("S");
        boolean marked = sentence.token(noun).isProperNoun()
                || sentence.dependents(noun).stream()
                        .anyMatch(i -> sentence.token(i).relation().equals("poss")
                                || Set.of("the", "this", "that").contains(sentence.token(i).lemma()));
        return singular && marked;
    }
}
