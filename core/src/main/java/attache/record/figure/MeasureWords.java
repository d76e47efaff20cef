package attache.record.figure;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words for what a figure measures: the noun it counts with its modifiers, and what is said to be done with it. */
final class MeasureWords {
    /** How many tokens of a clause a measure quotes at most. */
    private static final int CLAUSE = 10;

    private static final Set<String> KEPT = Set.of("nmod", "compound", "amod");
    /** Verbs that double their last letter before "-ing": "win", "cut", "control". */
    private static final Pattern DOUBLED = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]|control|commit|admit|permit");

    private static final String PERCENT_OF = "percent of ";

    private final Sentence sentence;
    private final FigureDraft draft;

    private MeasureWords(Sentence sentence, FigureDraft draft) {
        this.sentence = sentence;
        this.draft = draft;
    }

    static String of(Sentence sentence, FigureDraft draft, String body) {
        MeasureWords words = new MeasureWords(sentence, draft);
        boolean share = draft.unit().equals("percent")
                && sentence.token(draft.anchor()).relation().equals("nsubj");
        return share ? words.share(body) : words.counts() ? words.counted() : words.stated();
    }

    /** "Share who think that …": the verb of which the share is the subject, to the end of its clause. */
    private String share(String body) {
        int verb = sentence.token(draft.anchor()).head();
        int last = verb;
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + CLAUSE) && !isMark(sentence.token(i)); i++) {
            last = i;
        }
        return "share that "
                + sentence.token(verb)
                        .span()
                        .cover(sentence.token(last).span())
                        .in(body)
                        .replace('\n', ' ');
    }

    private static boolean isMark(Token token) {
        return !Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /** Whether the number counts a noun: that one is the anchor. */
    private boolean counts() {
        return draft.anchor() > draft.last() || draft.anchor() < draft.first();
    }

    /** "Drones intercepted", "people killed", "battalions to field": the noun, then what is done with it. */
    private String counted() {
        TreeSet<Integer> tokens = new TreeSet<>(group(draft.anchor()));
        sentence.dependents(draft.anchor()).stream()
                .filter(i -> Set.of("acl", "relcl").contains(sentence.token(i).relation()))
                .forEach(tokens::add);
        List<String> words = new ArrayList<>(forms(tokens));
        int above = sentence.token(draft.anchor()).head();
        if (above != Token.ROOT && isTelling(above)) {
            done(above, sentence.token(above)).ifPresent(words::add);
        } else if (above != Token.ROOT && sentence.token(above).lemma().equals("of")) {
            nounAbove().ifPresent(noun -> words.addFirst(String.join(" ", forms(new TreeSet<>(group(noun)))) + " of"));
        }
        return String.join(" ", words);
    }

    /** What is done with the things counted, behind their noun: a participle, or what is to be done. */
    private Optional<String> done(int at, Token verb) {
        boolean object = sentence.token(draft.anchor()).relation().equals("dobj") && at < draft.first();
        return switch (verb.tag()) {
            case "VBN", "VBD" -> Optional.of(verb.form());
            case "VB" -> object ? Optional.of("to " + verb.form()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isTelling(int token) {
        Token word = sentence.token(token);
        return word.isVerb() && !WordClass.LIGHT.has(word.lemma());
    }

    /** Of an amount that counts no noun, the noun or verb that it hangs on: "budget gap", "spending as share of GDP". */
    private String stated() {
        Optional<Integer> noun = nounAbove();
        if (noun.isPresent()) {
            return String.join(" ", forms(new TreeSet<>(group(noun.get())))) + ofWhat();
        }
        int verb = above();
        if (verb == Token.ROOT) {
            return draft.unit();
        }
        if (!isTelling(verb)) {
            return measured(verb).orElse(draft.unit());
        }
        Optional<String> changed = changed(verb);
        if (changed.isPresent()) {
            return changed.get() + ofWhat();
        }
        return measured(verb)
                        .filter(_ -> sentence.token(draft.anchor()).relation().equals("pobj")
                                || WordClass.LEVEL.has(sentence.token(verb).lemma()))
                        .orElseGet(() -> done(verb))
                + ofWhat();
    }

    /** What somebody makes so much: "raise defence spending to 4 percent". */
    private Optional<String> changed(int verb) {
        Token anchor = sentence.token(draft.anchor());
        boolean end = anchor.relation().equals("pobj")
                && Set.of("to", "by", "from")
                        .contains(sentence.token(anchor.head()).lemma());
        return end
                ? sentence.dependents(verb, "dobj").stream()
                        .filter(i -> sentence.token(i).tag().equals("NN")
                                || sentence.token(i).tag().equals("NNS"))
                        .findFirst()
                        .map(i -> String.join(" ", forms(new TreeSet<>(group(i)))))
                : Optional.empty();
    }

    private String ofWhat() {
        return draft.unit().startsWith(PERCENT_OF)
                ? " as share of " + draft.unit().substring(PERCENT_OF.length())
                : "";
    }

    /** The noun of the clause's subject, where it is one that is measured and not one that acts: "the gap is 18 billion". */
    private Optional<String> measured(int verb) {
        return sentence.dependents(verb).stream()
                .filter(i -> sentence.token(i).relation().startsWith("nsubj"))
                .filter(i -> sentence.token(i).tag().equals("NN")
                        || sentence.token(i).tag().equals("NNS"))
                .findFirst()
                .map(i -> String.join(" ", forms(new TreeSet<>(group(i)))));
    }

    /** "Spending", with what it is on: "defence spending". */
    private String done(int verb) {
        Token word = sentence.token(verb);
        String purpose = sentence.dependents(verb, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("on"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .filter(noun -> sentence.token(noun).tag().equals("NN"))
                .findFirst()
                .map(noun -> sentence.token(noun).form() + " ")
                .orElse("");
        if (draft.unit().equals("person")) {
            return "people " + word.form();
        }
        boolean object = sentence.token(draft.anchor()).relation().equals("dobj");
        return object ? purpose + gerund(word) : word.lemma();
    }

    private static String gerund(Token verb) {
        String lemma = verb.lemma();
        boolean mute = lemma.endsWith("e") && !lemma.endsWith("ee");
        if (verb.tag().equals("VBG")) {
            return verb.form();
        }
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        boolean doubled = DOUBLED.matcher(lemma).matches();
        String stem = mute ? lemma.substring(0, lemma.length() - 1) : lemma;
        return (doubled ? stem + lemma.charAt(lemma.length() - 1) : stem) + "ing";
    }

    /** The noun or verb that the anchor hangs on, through prepositions and the like. */
    private int above() {
        int head = sentence.token(draft.anchor()).head();
        while (head != Token.ROOT
                && !sentence.token(head).isNoun()
                && !sentence.token(head).isVerb()) {
            head = sentence.token(head).head();
        }
        return head;
    }

    private Optional<Integer> nounAbove() {
        int head = above();
        boolean noun = head != Token.ROOT && sentence.token(head).isNoun();
        return noun && !(head >= draft.first() && head <= draft.last()) ? Optional.of(head) : Optional.empty();
    }

    /** A noun with its modifiers: no numbers, no pronouns, and no owners, who are the figure's subject. */
    private List<Integer> group(int noun) {
        return IntStream.concat(
                        IntStream.of(noun),
                        sentence.dependents(noun).stream()
                                .filter(i -> i < noun
                                        && KEPT.contains(sentence.token(i).relation()))
                                .filter(i -> !sentence.token(i).tag().equals("CD")
                                        && !sentence.token(i).isPronoun()
                                        && !(i >= draft.first() && i <= draft.last()))
                                .mapToInt(Integer::intValue))
                .sorted()
                .boxed()
                .toList();
    }

    private List<String> forms(SortedSet<Integer> tokens) {
        return tokens.stream()
                .filter(i -> i < draft.first() || i > draft.last())
                .map(i -> sentence.token(i).form())
                .toList();
    }
}
