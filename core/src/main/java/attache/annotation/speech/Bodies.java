package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an article calls the bodies it names: "the grid operator Example" lets "the operator" stand for it later, "the Example
 * Institute" lets "the institute". Built once for an article, then not changed.
 */
final class Bodies {
    private static final Set<Party.Sort> SORTS =
            Set.of(Party.Sort.ORGANISATION, Party.Sort.BODY, Party.Sort.COMPANY, Party.Sort.OUTLET);

    private final Map<String, List<Named>> byNoun = new HashMap<>();
    /** Ministries and the like by their noun, with the sentence of each; of two of a sort neither is taken up. */
    private final Map<String, Map<String, Integer>> arms = new TreeMap<>();

    private final List<Named> outlets = new ArrayList<>();

    /** A body's name in a sentence. */
    private record Named(String name, int sentence) {}

    private Bodies() {}

    /** The callings of {@code article}'s bodies. */
    static Bodies of(AnnotatedArticle article, Cast cast, SpeakerNouns nouns, Abbreviations abbreviations) {
        Bodies bodies = new Bodies();
        for (String name : abbreviations.spelt()) {
            for (String noun : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
                if (nouns.is(noun, SpeakerNouns.Sort.BODY)) {
                    bodies.byNoun
                            .computeIfAbsent(noun, key -> new ArrayList<>())
                            .add(new Named(name, 0));
                }
            }
        }
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            for (Cast.Mention mention : cast.mentions(i)) {
                if (mention.party().sort() == Party.Sort.OUTLET) {
                    bodies.outlets.add(new Named(mention.party().surface(), i));
                }
                if (isArm(article.sentence(i), mention, nouns)) {
                    String noun = article.sentence(i).token(mention.last()).lemma();
                    bodies.arms
                            .computeIfAbsent(noun, key -> new LinkedHashMap<>())
                            .putIfAbsent(mention.party().surface(), i);
                }
                if (SORTS.contains(mention.party().sort())) {
                    for (String noun : callings(article.sentence(i), mention, nouns)) {
                        bodies.byNoun
                                .computeIfAbsent(noun, key -> new ArrayList<>())
                                .add(new Named(mention.party().surface(), i));
                    }
                }
            }
        }
        bodies.arms.forEach((noun, names) -> {
            if (names.size() == 1) {
                names.forEach((name, sentence) -> bodies.byNoun
                        .computeIfAbsent(noun, key -> new ArrayList<>())
                        .add(new Named(name, sentence)));
            }
        });
        return bodies;
    }

    /** A ministry, an embassy or the like named with its state: "the Norwegian Defence Ministry". */
    private static boolean isArm(Sentence sentence, Cast.Mention mention, SpeakerNouns nouns) {
        return mention.party().sort() == Party.Sort.STATE
                && mention.last() > mention.first()
                && Character.isUpperCase(sentence.token(mention.last()).form().charAt(0))
                && nouns.is(sentence.token(mention.last()).lemma(), SpeakerNouns.Sort.BODY);
    }

    /** The nouns for bodies in a name of several words, right before a name, or in apposition to it. */
    private static Set<String> callings(Sentence sentence, Cast.Mention mention, SpeakerNouns nouns) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = mention.first(); mention.last() > mention.first() && i <= mention.last(); i++) {
            found.add(sentence.token(i).form().toLowerCase(Locale.ROOT));
        }
        int before = mention.first() - 1;
        if (before >= 0 && sentence.token(before).tag().equals("NN")) {
            found.add(sentence.token(before).lemma());
        }
        for (int beside : sentence.dependents(mention.head(), "appos")) {
            found.add(sentence.token(beside).lemma());
        }
        if (sentence.token(mention.head()).relation().equals("appos")) {
            found.add(sentence.token(sentence.token(mention.head()).head()).lemma());
        }
        found.removeIf(noun -> !nouns.is(noun, SpeakerNouns.Sort.BODY) && !nouns.is(noun, SpeakerNouns.Sort.OUTLET));
        return found;
    }

    /** The news outlet named last up to sentence {@code number}: "the American daily". */
    Optional<String> lastOutlet(int number) {
        Optional<String> best = Optional.empty();
        for (Named named : outlets) {
            if (named.sentence() <= number) {
                best = Optional.of(named.name());
            }
        }
        return best;
    }

    /** The body last called {@code noun} up to sentence {@code number}: "the institute". */
    Optional<String> last(String noun, int number) {
        Optional<String> best = Optional.empty();
        for (Named named : byNoun.getOrDefault(noun, List.of())) {
            if (named.sentence() <= number) {
                best = Optional.of(named.name());
            }
        }
        return best;
    }
}
