package attache.annotation.speech;

import java.util.List;

/**
 * A verb or noun that reports speech, with the prepositions and particles that belong to it.
 *
 * @param lemmas the head's lemma, then those of the words that go with it ({@code call}, {@code on})
 * @param part whether it is a verb or a noun
 * @param force what saying it so does
 * @param rules the names of the rules that it may report by, in the order in which they are tried
 * @param speaker who must be its subject for it to report
 */
record Cue(List<String> lemmas, Part part, Force force, List<String> rules, Speaker speaker) {

    /** Parts of speech of cues. */
    enum Part {
        VERB,
        NOUN
    }

    /** Whose saying a cue may report. */
    enum Speaker {
        /** Any subject's. */
        ANY,
        /** Only one's that is known to be able to speak: "the move suggests" reports nobody's words. */
        KNOWN,
        /** Only a news outlet's: "the agency has learned". */
        OUTLET,
        /** As {@link #KNOWN}, and only one person's unless words are quoted: what states or several pledge to do, they do by pledging it. */
        PERSON,
        /** As {@link #KNOWN}, and only where the article itself tells it: "X says that Y believes" reports X's words alone. */
        OUTER
    }

    Cue {
        lemmas = List.copyOf(lemmas);
        rules = List.copyOf(rules);
    }

    /** The head's lemma. */
    String head() {
        return lemmas.getFirst();
    }

    /** The whole cue, as a record names it. */
    String phrase() {
        return String.join(" ", lemmas);
    }
}
