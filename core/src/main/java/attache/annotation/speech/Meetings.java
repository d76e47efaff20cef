package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which persons met, called or spoke with each other, so that "the two leaders" after it stands for them. Built once for an article,
 * then not changed.
 */
final class Meetings {
    /** How far back a meeting is looked for, in sentences. */
    private static final int REACH = 12;

    /** Of more than these a group speaks, and nobody by name. */
    private static final int MOST = 3;

    private static final Map<String, Integer> COUNTS = Map.of("two", 2, "both", 2, "three", 3);

    private final Cast cast;
    /** Who met, by sentence; none where a group met that nobody names. */
    private final TreeMap<Integer, List<Party>> met = new TreeMap<>();

    private Meetings(Cast cast) {
        this.cast = cast;
    }

    /** The meetings of {@code article}. */
    static Meetings of(AnnotatedArticle article, Cast cast) {
        Meetings meetings = new Meetings(cast);
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            if (cast.isRead(i)) {
                meetings.note(article.sentence(i), i);
            }
        }
        return meetings;
    }

    private void note(Sentence sentence, int number) {
        List<Party> found = new ArrayList<>();
        boolean group = false;
        for (int i = 0; i < sentence.size() && found.size() < 2; i++) {
            Token token = sentence.token(i);
            found.clear();
            if (token.isVerb() && (WordClass.MEETING.has(token.lemma()) || holdsTalks(sentence, i))) {
                sides(sentence, i, Set.of("nsubj", "nsubjpass", "dobj"))
                        .forEach(side -> persons(sentence, number, side, found));
                group |= sentence.dependents(i, "nsubj").stream().anyMatch(subject -> isGroup(sentence, subject));
            } else if (i == sentence.root()) {
                // "Ann Example and Jan Muster signed": two who do a thing together, where nobody has met before.
                sentence.dependents(i, "nsubj").forEach(side -> persons(sentence, number, side, found));
            } else if (token.isNoun() && WordClass.TALKS.has(token.lemma())) {
                sides(sentence, i, Set.of("poss", "compound")).forEach(side -> persons(sentence, number, side, found));
            }
        }
        if (found.size() >= 2 || group) {
            met.put(number, found.size() >= 2 ? List.copyOf(found) : List.of());
        }
    }

    /** "Held talks", "had a call". */
    private static boolean holdsTalks(Sentence sentence, int verb) {
        return WordClass.HOLDING.has(sentence.token(verb).lemma())
                && sentence.dependents(verb, "dobj").stream()
                        .anyMatch(object ->
                                WordClass.TALKS.has(sentence.token(object).lemma()));
    }

    /** The phrases that name who takes part: those in these relations, and those behind "with", "between" and "by". */
    private static List<Integer> sides(Sentence sentence, int head, Set<String> relations) {
        List<Integer> found = new ArrayList<>();
        for (int i : sentence.dependents(head)) {
            Token token = sentence.token(i);
            if (relations.contains(token.relation())) {
                found.add(i);
                if (WordClass.TALKS.has(token.lemma())) {
                    found.addAll(sides(sentence, i, Set.of("poss")));
                }
            }
            if (Set.of("prep", "agent").contains(token.relation())
                    && Set.of("with", "between", "by").contains(token.lemma())) {
                found.addAll(sentence.dependents(i, "pobj"));
            }
        }
        return found;
    }

    /** "The leaders of the alliance", "European leaders"; but not "the leaders", who met before. */
    private static boolean isGroup(Sentence sentence, int noun) {
        boolean plural = sentence.token(noun).tag().endsWith("S")
                && WordClass.MET.has(sentence.token(noun).lemma());
        List<Integer> below = sentence.dependents(noun);
        boolean takenUp = !below.isEmpty()
                && below.stream()
                        .allMatch(i -> isCount(sentence.token(i))
                                || sentence.token(i).form().equalsIgnoreCase("the"));
        return plural && !takenUp;
    }

    private static boolean isCount(Token token) {
        return COUNTS.containsKey(token.form().toLowerCase(Locale.ROOT));
    }

    /** The persons that head a phrase or are joined to it. */
    private void persons(Sentence sentence, int number, int side, List<Party> found) {
        for (int i = side; i >= 0; i = next(sentence, i)) {
            for (Cast.Mention mention : cast.mentions(number)) {
                boolean here = mention.party().sort() == Party.Sort.PERSON
                        && (mention.head() == i
                                || (mention.first() <= i && i <= mention.last())
                                || isBeside(sentence, i, mention));
                if (here
                        && found.stream()
                                .noneMatch(p -> p.name().equals(mention.party().name()))) {
                    found.add(mention.party());
                }
            }
        }
    }

    /** "The Norwegian prime minister, Ann Example". */
    private static boolean isBeside(Sentence sentence, int noun, Cast.Mention mention) {
        return sentence.dependents(noun, "appos").contains(mention.head());
    }

    private static int next(Sentence sentence, int noun) {
        List<Integer> joined = sentence.dependents(noun, "conj");
        return joined.isEmpty() ? -1 : joined.getFirst();
    }

    /** Those whom "the leaders", "both presidents" at {@code head} stand for; none where it says which, or nobody can be told. */
    List<Party> of(Scene scene, int head) {
        Token token = scene.token(head);
        boolean counted = WordClass.MET_COUNTED.has(token.lemma());
        boolean plural = token.tag().endsWith("S") && (counted || WordClass.MET.has(token.lemma()));
        boolean count = COUNTS.containsKey(token.form().toLowerCase(Locale.ROOT));
        if (!plural && !count) {
            return List.of();
        }
        int wanted = count ? COUNTS.getOrDefault(token.form().toLowerCase(Locale.ROOT), 0) : 0;
        boolean definite =
                count && !token.form().equalsIgnoreCase("two") && !token.form().equalsIgnoreCase("three");
        for (int i : scene.sentence().subtree(head)) {
            String form = scene.token(i).form().toLowerCase(Locale.ROOT);
            if (COUNTS.containsKey(form)) {
                wanted = COUNTS.getOrDefault(form, 0);
                definite |= form.equals("both");
            } else if (form.equals("the")) {
                definite = true;
            } else if (i != head
                    && !Set.of("appos", "advmod").contains(scene.token(i).relation())) {
                return List.of();
            }
        }
        List<Party> found = last(scene.number());
        boolean fits = found.size() <= MOST && ((wanted == 0 && !counted) || wanted == found.size());
        return definite && fits ? found : List.of();
    }

    /** Who met last before a sentence; none where that is far off. */
    List<Party> last(int number) {
        Map.Entry<Integer, List<Party>> before = met.lowerEntry(number);
        return before == null || number - before.getKey() > REACH ? List.of() : before.getValue();
    }
}
