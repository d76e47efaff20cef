package attache.annotation.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The cues, by their head's lemma, and the forms of the verbs among them. Data: {@code cues.csv}. Immutable. */
final class CueLexicon {
    /** A verb and its particle; a longer cue holds a noun. */
    private static final int LONGEST_BY_ITSELF = 2;

    private final Map<String, List<Cue>> verbs = new HashMap<>();
    private final Map<String, List<Cue>> nouns = new HashMap<>();
    private final Set<String> outer = new HashSet<>();
    private final Set<String> forms = new HashSet<>();

    private CueLexicon() {}

    /** The cues that ship; throws {@link IllegalStateException} naming the line where one is faulty. */
    static CueLexicon standard() {
        CueLexicon lexicon = new CueLexicon();
        List<String> lines = Resources.lines("cues.csv");
        lines.subList(1, lines.size()).forEach(lexicon::add);
        Comparator<Cue> longestFirst =
                Comparator.comparingInt((Cue cue) -> -cue.lemmas().size());
        lexicon.verbs.values().forEach(cues -> cues.sort(longestFirst));
        lexicon.nouns.values().forEach(cues -> cues.sort(longestFirst));
        return lexicon;
    }

    /** No cues at all. */
    static CueLexicon empty() {
        return new CueLexicon();
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 6) {
            throw new IllegalStateException("cues.csv: a line has " + cells.length + " cells, not 6: " + line);
        }
        Cue cue = new Cue(
                Arrays.asList(cells[0].split(" ")),
                Cue.Part.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                Force.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                Arrays.asList(cells[4].split(" ")),
                Cue.Speaker.valueOf(cells[3].toUpperCase(Locale.ROOT)));
        if (cue.speaker() == Cue.Speaker.OUTER) {
            outer.add(cue.phrase());
        }
        (cue.part() == Cue.Part.VERB ? verbs : nouns)
                .computeIfAbsent(cue.head(), head -> new ArrayList<>())
                .add(cue);
        if (cue.part() == Cue.Part.VERB && isByItself(cue)) {
            inflect(cue.head());
            Arrays.stream(cells[5].split(" ")).filter(form -> !form.isEmpty()).forEach(forms::add);
        }
    }

    /** A verb, with a particle or not; "be" says nothing without its adjective, nor "see" but by an outlet. */
    private static boolean isByItself(Cue cue) {
        return cue.lemmas().size() <= LONGEST_BY_ITSELF
                && !cue.head().equals("be")
                && cue.speaker() != Cue.Speaker.OUTLET;
    }

    private void inflect(String verb) {
        forms.add(verb);
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        String base = consonantY ? verb.substring(0, verb.length() - 1) + "i" : stem;
        boolean sibilant = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
        forms.add(consonantY ? base + "es" : verb + (sibilant ? "es" : "s"));
        forms.add(base + "ed");
        forms.add(stem + "ing");
    }

    /** The cues that the verb {@code lemma} heads, longest first. */
    List<Cue> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Whether the verb {@code lemma} reports what is said without a noun of its own: "say" does, "take" ("issue with") does not. */
    boolean says(String lemma) {
        return verbs(lemma).stream().anyMatch(CueLexicon::isByItself);
    }

    /** Whether the verb at {@code verb} credits an outlet: "…, the agency has learned". */
    boolean isCredit(Scene scene, int verb) {
        List<Cue> cues = verbs(scene.token(verb).lemma());
        return !cues.isEmpty()
                && cues.stream().allMatch(cue -> cue.speaker() == Cue.Speaker.OUTLET)
                && scene.sentence().dependents(verb, "nsubj").stream()
                        .anyMatch(i ->
                                i > 0 && i < verb && scene.token(i - 1).form().equals(","));
    }

    /** The cues that the noun {@code lemma} heads, longest first. */
    List<Cue> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The force of the cue called {@code phrase}, a verb before a noun; {@link Force#INFORM} where there is none. */
    Force force(String phrase) {
        String head = phrase.contains(" ") ? phrase.substring(0, phrase.indexOf(' ')) : phrase;
        return Stream.concat(verbs(head).stream(), nouns(head).stream())
                .filter(cue -> cue.phrase().equals(phrase))
                .findFirst()
                .map(Cue::force)
                .orElse(Force.INFORM);
    }

    /** The verb cues that count in the article's own words only. */
    Set<String> outerCues() {
        return outer;
    }

    /** Whether {@code word}, in lower case, is a form of a verb that heads a cue. */
    boolean isReportingForm(String word) {
        return forms.contains(word);
    }
}
