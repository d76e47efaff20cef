package attache.record.figure;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.record.figure.FigureLexicon.Hint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells who an article says attacks: the state that its attacks are of ("Russian strikes", "Russia's invasion") or that does
 * attack or mass forces. Whose missiles were fired and troops massed is that one, where the sentence does not say. Made for one article;
 * not thread-safe.
 */
final class Attackers {
    private static final Set<String> BESIDE = Set.of("nmod", "poss", "compound");
    private static final Set<String> TOWARDS = Set.of("at", "on", "against", "toward", "towards", "into", "to");

    private final FigureLexicon lexicon;
    private final AnnotatedArticle article;
    private final Cast cast;
    private final List<Subject> told = new ArrayList<>();
    private boolean looked;

    Attackers(FigureLexicon lexicon, AnnotatedArticle article, Cast cast) {
        this.lexicon = lexicon;
        this.article = article;
        this.cast = cast;
    }

    /**
     * The one whose attacks the article tells most often, of those at whom the arms or forces in sentence {@code number} are not
     * turned; empty where it tells nobody's.
     */
    Optional<Subject> attacker(int number) {
        if (!looked) {
            told.addAll(byTimes());
            looked = true;
        }
        List<String> targets = targets(number);
        return told.stream().filter(state -> !targets.contains(state.name())).findFirst();
    }

    /** The states at which something in the sentence is turned, or whose border it names. */
    private List<String> targets(int number) {
        Sentence sentence = article.sentence(number);
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            boolean towards = word.relation().equals("pobj")
                    && TOWARDS.contains(sentence.token(word.head()).lemma());
            boolean border = BESIDE.contains(word.relation())
                    && sentence.token(word.head()).lemma().equals("border");
            if (towards || border) {
                states(number, i).map(Subject::name).forEach(targets::add);
            }
        }
        return targets;
    }

    /** The attacking states, those first that are told of most often. */
    private List<Subject> byTimes() {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Subject> first = new HashMap<>();
        for (int s = 0; s < article.sentenceSpans().size(); s++) {
            if (cast.isRead(s)) {
                attackers(s).forEach(state -> {
                    times.merge(state.name(), 1, Integer::sum);
                    first.putIfAbsent(state.name(), state);
                });
            }
        }
        Comparator<Subject> often = Comparator.comparing(state -> times.getOrDefault(state.name(), 0));
        return first.values().stream()
                .sorted(often.reversed().thenComparing(Subject::name))
                .toList();
    }

    private List<Subject> attackers(int s) {
        Sentence sentence = article.sentence(s);
        List<Subject> states = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            boolean attack = lexicon.hints(word.lemma(), Hint.ASSAULT)
                    || (word.isVerb() && lexicon.hints(word.lemma(), Hint.MASSED));
            if (!attack) {
                continue;
            }
            for (int below : sentence.dependents(i)) {
                String relation = sentence.token(below).relation();
                boolean by = word.isNoun() ? BESIDE.contains(relation) : relation.equals("nsubj");
                if (by) {
                    states(s, below).findFirst().ifPresent(states::add);
                }
            }
        }
        return states;
    }

    private Stream<Subject> states(int sentence, int token) {
        return cast.parties(sentence, token).stream()
                .filter(party -> party.actsFor().isPresent() || party.sort() == Party.Sort.STATE)
                .map(party -> new Subject(party.actor(), party.mention()));
    }
}
