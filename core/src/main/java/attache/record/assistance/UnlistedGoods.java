package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.clause.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goods that no gazetteer lists, known by their company: what a verb of giving moves to somebody who is named ("provided
 * Ukraine with textbooks"), what a noun of moving counts ("the delivery of six launchers"), and what is listed beside goods that are
 * known ("generators, pumps and cables").
 */
final class UnlistedGoods {
    /** The frame of money that is put to use. */
    private static final String TAPPING = "tap";

    private static final Set<String> PURPOSE = Set.of("xcomp", "advcl");
    private static final Set<String> BEFORE = Set.of("dative", "prep");

    private static final String GIVE = "give";

    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final Words words;
    private final Frames frames;
    private final SupportNouns nouns;
    private final TornLists tornLists;

    UnlistedGoods(Sentence sentence, int number, Cast cast, Words words, Frames frames, SupportNouns nouns) {
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.words = words;
        this.frames = frames;
        this.nouns = nouns;
        this.tornLists = new TornLists(sentence);
    }

    /** The heads of such goods; {@code known} are the heads of those that the gazetteer lists. */
    Set<Integer> heads(Set<Integer> known) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isVerb()
                    && words.handing().contains(sentence.token(i).lemma())) {
                handed(i).stream().filter(noun -> isGoods(noun, known)).forEach(found::add);
                objects(i).stream()
                        .filter(noun -> isCountedGoods(noun) && isGoods(noun, known))
                        .forEach(found::add);
            }
            if (sentence.token(i).isVerb() && sentence.token(i).lemma().equals(GIVE)) {
                // "Gave Ukraine two tugs": many things are given that are no goods, "two" or "some" of them fewer.
                handed(i).stream()
                        .filter(noun -> sentence.token(noun).tag().equals("NNS")
                                && SupportNouns.isCounted(sentence, noun)
                                && isGoods(noun, known))
                        .forEach(found::add);
            }
            if (sentence.token(i).isVerb()) {
                int verb = i;
                objects(i).stream()
                        .filter(noun -> isTapped(verb, noun) && isGoods(noun, known))
                        .forEach(found::add);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isNoun() && nouns.isTransfer(i)) {
                moved(i).stream().filter(noun -> isGoods(noun, known)).forEach(found::add);
            }
        }
        Set<Integer> together = new TreeSet<>(known);
        together.addAll(found);
        for (int head : together) {
            if (words.bundle().contains(sentence.token(head).lemma())) {
                // "Support and its implications": what stands beside help as a whole need be no thing.
                continue;
            }
            OptionalInt other = tornLists.holder(head, known).isPresent()
                    ? OptionalInt.of(tornLists.first(head))
                    : OptionalInt.empty();
            listed(head).stream()
                    .filter(noun -> isGoods(noun, known))
                    .filter(noun -> other.isEmpty() || other.getAsInt() != noun)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Integer> objects(int verb) {
        List<Integer> objects = new ArrayList<>(sentence.dependents(verb, "dobj"));
        if (VerbGroup.of(sentence, verb).passive()) {
            objects.addAll(sentence.dependents(verb, "nsubjpass"));
        }
        return objects;
    }

    /** "Three launchers were donated": counted, and called goods. */
    private boolean isCountedGoods(int noun) {
        return words.goods().contains(sentence.token(noun).lemma())
                && !words.bundle().contains(sentence.token(noun).lemma())
                && SupportNouns.isCounted(sentence, noun);
    }

    /** "Use the proceeds to support Ukraine": with such an object the verb is one of giving. */
    private boolean isTapped(int verb, int noun) {
        String idiom = sentence.token(verb).lemma() + "_" + sentence.token(noun).lemma();
        boolean towards = sentence.dependents(verb).stream()
                .map(sentence::token)
                .anyMatch(
                        word -> (PURPOSE.contains(word.relation()) && word.tag().equals("VB"))
                                || (word.relation().equals("prep")
                                        && Set.of("for", "to").contains(word.lemma())));
        return towards
                && words.gain().contains(sentence.token(noun).lemma())
                && frames.verb(idiom).stream().anyMatch(frame -> frame.name().equals(TAPPING));
    }

    /** What the verb hands to a party that is named beside it. */
    private List<Integer> handed(int verb) {
        List<Integer> objects = objects(verb);
        if (objects.stream().anyMatch(this::isParty)) {
            // "Provided Ukraine with textbooks".
            return sentence.dependents(verb, "prep").stream()
                    .filter(prep -> sentence.token(prep).lemma().equals("with"))
                    .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                    .toList();
        }
        return isTowardsParty(verb) || objects.stream().anyMatch(this::isTowardsParty) ? objects : List.of();
    }

    /** What a noun of moving moves, where it is counted or called goods: "the delivery of six launchers". */
    private List<Integer> moved(int transfer) {
        return sentence.dependents(transfer, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .filter(noun -> words.goods().contains(sentence.token(noun).lemma())
                        || (sentence.token(noun).tag().equals("NNS") && SupportNouns.isCounted(sentence, noun)))
                .toList();
    }

    private boolean isTowardsParty(int head) {
        return sentence.dependents(head).stream()
                .filter(i -> BEFORE.contains(sentence.token(i).relation()))
                .anyMatch(i -> isParty(i)
                        || (Set.of("to", "for").contains(sentence.token(i).lemma())
                                && sentence.dependents(i, "pobj").stream().anyMatch(this::isParty)));
    }

    private boolean isParty(int token) {
        return !cast.parties(number, token).isEmpty();
    }

    /** The nouns joined with the noun at {@code head}, on both sides. */
    private List<Integer> listed(int head) {
        List<Integer> found = new ArrayList<>();
        collect(tornLists.first(head), found);
        found.remove(Integer.valueOf(head));
        return found;
    }

    private void collect(int noun, List<Integer> found) {
        found.add(noun);
        sentence.dependents(noun, "conj").stream()
                .filter(i -> sentence.tokens().subList(noun, i).stream()
                        .noneMatch(token -> token.form().equals(";")))
                .forEach(i -> collect(i, found));
    }

    /** "226 combat and armored vehicles": one noun in front of the noun that both share, which the parser made a noun of its own. */
    private boolean isSharedModifier(int noun) {
        return sentence.token(noun).tag().equals("NN")
                && noun + 1 < sentence.size()
                && sentence.token(noun + 1).tag().equals("CC")
                && sentence.dependents(noun).stream()
                        .map(sentence::token)
                        .anyMatch(
                                word -> word.tag().equals("CD") && !word.lemma().equals("one"))
                && sentence.dependents(noun, "conj").stream()
                        .anyMatch(other -> sentence.token(other).tag().equals("NNS"));
    }

    private boolean isGoods(int token, Set<Integer> known) {
        Token word = sentence.token(token);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return !known.contains(token)
                && !isSharedModifier(token)
                && Set.of("NN", "NNS").contains(word.tag())
                && !words.immaterial().contains(lemma)
                && !words.own().contains(lemma)
                && !words.against().contains(lemma)
                && !nouns.isContainer(token)
                && !nouns.isMoneyWord(token)
                && frames.noun(lemma).isEmpty()
                && !isParty(token);
    }
}
