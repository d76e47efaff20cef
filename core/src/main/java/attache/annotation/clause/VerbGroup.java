package attache.annotation.clause;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A verb with its auxiliaries.
 *
 * @param tense how it stands
 * @param modal the modal, lower case, where there is one: {@code will}, {@code may}
 * @param negated whether "not", "never" or "no longer" belongs to it
 * @param ended whether "no longer" or "not any more" says that it was so before; then it is negated, too
 * @param passive whether it stands in the passive
 * @param perfect whether "have" stands in it: "would have sent" did not send, "may have sent" perhaps did
 */
public record VerbGroup(
        Tense tense, Optional<String> modal, boolean negated, boolean ended, boolean passive, boolean perfect) {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");

    /** Reads the group of the verb at {@code verb}. */
    public static VerbGroup of(Sentence sentence, int verb) {
        boolean have = false;
        boolean be = false;
        boolean to = false;
        boolean past = false;
        boolean negated = false;
        boolean ended = false;
        boolean passive = false;
        Optional<String> modal = Optional.empty();
        for (int i : sentence.dependents(verb)) {
            Token word = sentence.token(i);
            String form = word.form().toLowerCase(Locale.ROOT);
            switch (word.relation()) {
                case "neg" -> negated = true;
                case "advmod" -> {
                    negated |= form.equals("never") || form.equals("hardly");
                    ended |= isLonger(sentence, i);
                }
                case "auxpass" -> {
                    passive = true;
                    be = true;
                    past |= word.tag().equals("VBD");
                }
                case "aux" -> {
                    if (word.tag().equals("MD")) {
                        modal = Optional.of(form.equals("wo") || form.equals("'ll") ? "will" : form);
                    } else if (word.tag().equals("TO")) {
                        to = true;
                    } else if (word.lemma().equals("have")) {
                        have = true;
                    } else if (word.lemma().equals("be")) {
                        be = true;
                        past |= word.tag().equals("VBD");
                    } else if (word.lemma().equals("do")) {
                        past |= word.tag().equals("VBD");
                    }
                }
                default -> {
                    // Other dependents do not bear on tense.
                }
            }
        }
        ended &= negated || isNoLonger(sentence, verb);
        negated |= ended;
        Token head = sentence.token(verb);
        if (modal.isEmpty() && !have && !be && !to && head.tag().equals("VB")) {
            modal = before(sentence, verb);
        }
        boolean bare = modal.isEmpty() && !have && !be && !to && head.tag().equals("VB");
        if (bare
                && head.relation().equals("conj")
                && sentence.token(head.head()).isVerb()) {
            // "Will stand with them and continue": the auxiliary is said once.
            VerbGroup first = of(sentence, head.head());
            return new VerbGroup(
                    first.tense(), first.modal(), negated || first.negated(), ended, passive, first.perfect());
        }
        boolean yet = to && isYetToCome(sentence, verb);
        negated |= yet;
        boolean going = to && !yet && (raisedBy(sentence, verb, "go", "VBG") || raisedBy(sentence, verb, "be", "VB"));
        Tense tense = tense(head, modal, have, be, to, past, passive, going);
        return new VerbGroup(tense, modal, negated, ended, passive || tense == Tense.PARTICIPLE, have);
    }

    /** "Longer" or "anymore", of which a "no" or "not" makes an end. */
    private static boolean isLonger(Sentence sentence, int adverb) {
        String form = sentence.token(adverb).form().toLowerCase(Locale.ROOT);
        return form.equals("longer") || form.equals("anymore");
    }

    /** "No longer": the parser hangs the "no" on the adverb. */
    private static boolean isNoLonger(Sentence sentence, int verb) {
        return sentence.dependents(verb, "advmod").stream()
                .filter(adverb -> isLonger(sentence, adverb))
                .flatMap(adverb -> sentence.dependents(adverb).stream())
                .anyMatch(word -> sentence.token(word).form().equalsIgnoreCase("no"));
    }

    /**
     * The modal right in front of a bare verb, adverbs aside, which a parser misled by what follows hung elsewhere ("would
     * immediately rush badly needed arms").
     */
    private static Optional<String> before(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at >= 0 && Set.of("RB", "``", "''").contains(sentence.token(at).tag())) {
            at--;
        }
        return at >= 0
                        && sentence.token(at).tag().equals("MD")
                        && sentence.token(at).head() != verb
                ? Optional.of(sentence.token(at).form().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** "Has yet to agree", "is yet to agree". */
    private static boolean isYetToCome(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        return (raisedBy(sentence, verb, "have", "V") || raisedBy(sentence, verb, "be", "V"))
                && sentence.dependents(above).stream()
                        .anyMatch(i -> sentence.token(i).lemma().equals("yet"));
    }

    /** "Is going to send", "is to be sent". */
    private static boolean raisedBy(Sentence sentence, int verb, String lemma, String tag) {
        int above = sentence.token(verb).head();
        return above != Token.ROOT
                && sentence.token(verb).relation().equals("xcomp")
                && sentence.token(above).lemma().equals(lemma)
                && sentence.token(above).tag().startsWith(tag);
    }

    private static Tense tense(
            Token head,
            Optional<String> modal,
            boolean have,
            boolean be,
            boolean to,
            boolean past,
            boolean passive,
            boolean going) {
        if (modal.isPresent()) {
            return FUTURE.contains(modal.get()) ? Tense.FUTURE : Tense.MODAL;
        }
        if (going || (be && to)) {
            return Tense.FUTURE;
        }
        if (to) {
            return Tense.INFINITIVE;
        }
        if (have) {
            return Tense.PERFECT;
        }
        return switch (head.tag()) {
            case "VBD" -> Tense.PAST;
            case "VBN" ->
                passive
                        ? (past ? Tense.PAST : Tense.PRESENT)
                        : head.relation().equals("acl") || head.relation().equals("relcl")
                                ? Tense.PARTICIPLE
                                : Tense.PAST;
            case "VBG" -> be ? Tense.PROGRESSIVE : Tense.GERUND;
            case "VB" -> past ? Tense.PAST : Tense.INFINITIVE;
            default -> Tense.PRESENT;
        };
    }
}
