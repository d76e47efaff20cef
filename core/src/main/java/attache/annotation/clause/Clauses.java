package attache.annotation.clause;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Subjects and objects of a sentence's verbs. The object-control verbs (whose infinitive's subject is their object: "urged
 * Congress to approve") are given by the caller's lexicon.
 */
public final class Clauses {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "csubj");
    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom");
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "bring",
            "ask",
            "call",
            "tell",
            "direct",
            "order",
            "allow",
            "help",
            "enable",
            "let",
            "press",
            "push",
            "pressure",
            "encourage",
            "request",
            "beg",
            "implore",
            "want",
            "need",
            "force",
            "persuade",
            "convince",
            "invite",
            "lead",
            "permit",
            "require",
            "instruct",
            "authorize",
            "authorise",
            "expect",
            "lobby",
            "appeal",
            "beseech",
            "challenge");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> OPENING = Set.of("prep", "advcl", "npadvmod");

    private Clauses() {}

    /**
     * The subject of the verb at {@code verb}: its own, or the noun a relative clause hangs on, or inherited from the verb it
     * complements or is joined to; empty where there is none. In the passive this is the grammatical subject.
     */
    public static OptionalInt subject(Sentence sentence, int verb) {
        return subject(sentence, verb, 0);
    }

    private static OptionalInt subject(Sentence sentence, int verb, int depth) {
        OptionalInt own = own(sentence, verb);
        if (own.isPresent()) {
            return resolveRelative(sentence, verb, own.getAsInt());
        }
        OptionalInt opened = behindOpening(sentence, verb);
        if (opened.isPresent()) {
            return opened;
        }
        Token word = sentence.token(verb);
        if (word.head() == Token.ROOT || depth > 6) {
            return OptionalInt.empty();
        }
        int above = word.head();
        Token governor = sentence.token(above);
        return switch (word.relation()) {
            case "acl", "relcl" ->
                governor.isNoun() || governor.isPronoun()
                        ? word.tag().equals("VB")
                                ? holder(sentence, above)
                                : ofWhom(sentence, above, verb).orElse(OptionalInt.of(above))
                        : OptionalInt.empty();
            case "xcomp", "oprd", "ccomp" -> {
                OptionalInt object = controller(sentence, above);
                yield object.isPresent()
                        ? object
                        : governor.isVerb() || governor.tag().startsWith("JJ")
                                ? subject(sentence, above, depth + 1)
                                : OptionalInt.empty();
            }
            case "conj", "advcl", "parataxis", "dep", "acomp" ->
                governor.isVerb() ? subject(sentence, above, depth + 1) : OptionalInt.empty();
            case "pcomp" -> {
                int blamed = governor.head();
                if (blamed != Token.ROOT
                        && Set.of("for", "of").contains(governor.lemma())
                        && sentence.token(blamed).isVerb()) {
                    // "Thanked Norway for sending", "lashed out at Norway for sending", "accused Iran of sending": the
                    // one
                    // judged does it.
                    OptionalInt judged = judged(sentence, blamed);
                    if (judged.isPresent()) {
                        yield judged;
                    }
                }
                int outer = governor.head();
                yield outer == Token.ROOT
                        ? OptionalInt.empty()
                        : sentence.token(outer).isVerb()
                                        || sentence.token(outer).tag().startsWith("JJ")
                                ? subject(sentence, outer, depth + 1)
                                : holder(sentence, outer);
            }
            default -> OptionalInt.empty();
        };
    }

    /** "The prospect of Norway sending": who does it, where the parser hangs the gerund on the noun in front. */
    private static Optional<OptionalInt> ofWhom(Sentence sentence, int noun, int verb) {
        if (!sentence.token(verb).tag().equals("VBG")) {
            return Optional.empty();
        }
        return sentence.dependents(noun, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .filter(pobj -> pobj == verb - 1)
                .map(OptionalInt::of)
                .findFirst();
    }

    private static OptionalInt judged(Sentence sentence, int verb) {
        List<Integer> objects = sentence.dependents(verb, "dobj");
        if (!objects.isEmpty()) {
            return OptionalInt.of(objects.getFirst());
        }
        for (int prep : sentence.dependents(verb, "prep")) {
            if (sentence.token(prep).lemma().equals("at")) {
                return sentence.dependents(prep, "pobj").stream()
                        .mapToInt(i -> i)
                        .findFirst();
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt own(Sentence sentence, int verb) {
        for (int i : sentence.dependents(verb)) {
            if (SUBJECT.contains(sentence.token(i).relation())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * "After halting military aid, Slovakia announced", "at a summit in Paris, Norway's minister said": the name that the parser took for one more
     * member of the opening phrase.
     */
    private static OptionalInt behindOpening(Sentence sentence, int verb) {
        if (!isFinite(sentence, verb)) {
            return OptionalInt.empty();
        }
        for (int opening : sentence.dependents(verb)) {
            if (opening > verb || !OPENING.contains(sentence.token(opening).relation())) {
                continue;
            }
            List<Integer> phrase = sentence.subtree(opening);
            for (int i : phrase) {
                Token word = sentence.token(i);
                if (i == opening || !word.isNoun() || !Set.of("conj", "appos").contains(word.relation())) {
                    continue;
                }
                List<Integer> name = sentence.subtree(i);
                int first = word.isProperNoun() && sentence.token(i - 1).form().equals(",") ? i : name.getFirst();
                boolean behindComma = first > opening
                        && sentence.token(first - 1).form().equals(",")
                        && word.head() < first - 1
                        && (first == i || name.getLast().equals(phrase.getLast()));
                if (behindComma
                        && sentence.dependents(word.head(), "cc").isEmpty()
                        && (sentence.dependents(i, "cc").isEmpty() || first < i)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isFinite(Sentence sentence, int verb) {
        boolean helped = sentence.token(verb).isVerb()
                && sentence.dependents(verb).stream()
                        .map(sentence::token)
                        .anyMatch(word ->
                                FINITE.contains(word.tag()) && word.relation().startsWith("aux"));
        return FINITE.contains(sentence.token(verb).tag()) || helped;
    }

    /** "which", "that", "who" as the subject stand for the noun that the clause hangs on. */
    private static OptionalInt resolveRelative(Sentence sentence, int verb, int subject) {
        Token word = sentence.token(subject);
        boolean pronoun = word.tag().startsWith("W")
                || (word.lemma().equals("that") && word.tag().equals("IN"));
        if (!pronoun || !RELATIVE.contains(word.form().toLowerCase(Locale.ROOT))) {
            return OptionalInt.of(subject);
        }
        int at = verb;
        for (int i = 0; i < 4 && sentence.token(at).head() != Token.ROOT; i++) {
            String relation = sentence.token(at).relation();
            int above = sentence.token(at).head();
            if (relation.equals("relcl") || relation.equals("acl")) {
                return OptionalInt.of(above);
            }
            at = above;
        }
        return OptionalInt.empty();
    }

    /** Whose decision, promise or plan a noun names: its possessor or "of" or "by" phrase ("the U.S. decision to send"). */
    private static OptionalInt holder(Sentence sentence, int noun) {
        for (int i : sentence.dependents(noun, "poss")) {
            return OptionalInt.of(i);
        }
        for (int prep : sentence.dependents(noun, "prep")) {
            if (Set.of("of", "by", "from").contains(sentence.token(prep).lemma())) {
                for (int i : sentence.dependents(prep, "pobj")) {
                    return OptionalInt.of(i);
                }
            }
        }
        Token word = sentence.token(noun);
        if (word.head() != Token.ROOT && word.relation().equals("dobj")) {
            return subject(sentence, word.head(), 4);
        }
        return OptionalInt.empty();
    }

    /** The object of an object-control verb, which is the subject of its infinitive. */
    private static OptionalInt controller(Sentence sentence, int verb) {
        if (!OBJECT_CONTROL.contains(sentence.token(verb).lemma())) {
            return OptionalInt.empty();
        }
        return addressee(sentence, verb);
    }

    /** Whom the verb at {@code verb} is directed at: its object, or its phrase with "on", "to" or "upon"; empty where none. */
    public static OptionalInt addressee(Sentence sentence, int verb) {
        for (String relation : List.of("dobj", "dative")) {
            for (int i : sentence.dependents(verb, relation)) {
                return sentence.token(i).tag().equals("IN")
                                || sentence.token(i).tag().equals("TO")
                        ? sentence.dependents(i, "pobj").stream()
                                .mapToInt(p -> p)
                                .findFirst()
                        : OptionalInt.of(i);
            }
        }
        for (int prep : sentence.dependents(verb, "prep")) {
            if (Set.of("on", "upon", "to").contains(sentence.token(prep).lemma())) {
                return sentence.dependents(prep, "pobj").stream()
                        .mapToInt(i -> i)
                        .findFirst();
            }
        }
        return OptionalInt.empty();
    }

    /** Who does it in the passive: the phrase with "by"; empty where none. */
    public static OptionalInt agent(Sentence sentence, int verb) {
        for (int i : sentence.dependents(verb)) {
            Token word = sentence.token(i);
            if (word.relation().equals("agent")
                    || (word.relation().equals("prep") && word.lemma().equals("by"))) {
                return sentence.dependents(i, "pobj").stream().mapToInt(p -> p).findFirst();
            }
        }
        return OptionalInt.empty();
    }
}
