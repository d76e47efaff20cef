package attache.annotation.speech;

import attache.source.ResourceTable;
import java.util.Map;
import java.util.Set;

/** Classes of words that the reading of speech asks for. Data: {@code word-classes.tsv}. */
enum WordClass {
    /** With a noun of saying as object, the subject says it ("made a claim"). */
    GIVING,
    /** With a document as object, the subject speaks by it ("adopted a resolution"). */
    ISSUING,
    /** Hands on what the object says ("quoted him as saying"). */
    QUOTING,
    /** As a participle at a speaker or a saying, names whom the words came through ("quoted by the daily"). */
    HANDING_ON,
    /** With a verb of saying in the infinitive, nothing is said ("refused to say"). */
    UNFULFILLED,
    /** Goes on with what its subject does, not only with what it says ("continues to see"). */
    GOING_ON,
    /** Wants somebody else to do what the infinitive says ("urged him to say"). */
    ORDERING,
    /** With "I" and a verb of saying, it is said ("I want to thank"). */
    WISHING,
    /** With "this" as object, the sentence before is what is said ("said this in a letter"). */
    POINTING_BACK,
    /** What somebody thinks aloud ("in the opinion of"). */
    OPINION,
    /** What somebody can share by telling it ("shared her plans"). */
    THOUGHT,
    /** Who reports for an outlet ("the agency's correspondent"). */
    STAFF,
    /** What an article calls words that it has told ("in a clear reference to"). */
    REMARK,
    /** Tells how near a time is ("shortly after"). */
    SHORTLY,
    /** An office of which a state has several, told apart by the words before it ("foreign minister"). */
    OFFICE,
    /** Whoever holds the first office of a state ("the Ukrainian leader"). */
    LEADER,
    /** The first office of a state. */
    FIRST_OFFICE,
    /** A sort of news outlet that stands for one named before ("the American daily"). */
    PERIODICAL,
    /** Tells that somebody speaks, not what ("addressed the council"). */
    SPEAKING,
    /** Points at what was named, so that a thing named by it alone says nothing ("this message"). */
    POINTING,
    /** Begins a question that is told of ("asked whether"). */
    ASKING,
    /** A verb with which nothing has been said yet ("could say"). */
    UNSAID,
    /** A pronoun for persons, who can speak. */
    PERSONAL,
    /** A pronoun for things, which cannot by themselves. */
    IMPERSONAL,
    /** Begins a clause that tells of the thing said, not of when it was spoken of ("warned of a flood if the dam breaks"). */
    BINDING,
    /** A pronoun by which a clause tells of the speaker ("as he spoke about the visit"). */
    ONESELF,
    /** A preposition of the time, place or means of speech ("in a letter"). */
    OCCASIONAL,
    /** Stands for the sentence before ("said this in a letter"). */
    THIS,
    /** A relative pronoun, for which the noun before it speaks ("the mayor, who said"). */
    RELATIVE,
    /** Stands before a name and is no part of it ("the ministry"). */
    LEADING,
    /** Makes another office of an office ("vice president"). */
    LESSER,
    /** With one who does it and one it is done to or with, the two meet or talk ("met with"). */
    MEETING,
    /** An occasion on which two talk ("a call with"). */
    TALKS,
    /** With such an occasion as object, it takes place ("held talks"). */
    HOLDING,
    /** A part of those asked: their answers are a poll's finding ("70 percent say"). */
    SHARE,
    /** With a verb of saying in the infinitive, it is said ("was quick to stress"). */
    READY,
    /** Begins a clause that weighs what was said before it ("although she added"). */
    CONCEDING,
    /** What is given to somebody in need or at war: whoever asks for it asks for support ("called for more weapons"). */
    AID,
    /** Tells that a thing is the writers' own: "our message is clear: S" is what the whole text says. */
    OURS,
    /** Begins a clause that grants what it tells ("while the road is open"). */
    GRANTING,
    /** A noun for persons whom articles leave without a name ("a senior official"). */
    UNNAMED,
    /** In the plural, what those who met are called ("the leaders"). */
    MET,
    /** That too, where their number is told ("the two officials"). */
    MET_COUNTED;

    private static final Map<WordClass, Set<String>> LEMMAS =
            ResourceTable.classes(WordClass.class, "word-classes.tsv");

    /** Whether {@code lemma} is of this class. */
    boolean has(String lemma) {
        return LEMMAS.getOrDefault(this, Set.of()).contains(lemma);
    }

    /** Whether {@code words} end in the regular plural of a lemma of this class. */
    boolean hasPlural(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.endsWith("s") && has(last.substring(0, last.length() - 1));
    }

    /** The lemmas of this class. */
    Set<String> lemmas() {
        return LEMMAS.getOrDefault(this, Set.of());
    }
}
