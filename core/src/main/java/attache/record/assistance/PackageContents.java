package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Clauses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the package told of in the sentence before holds: "The package includes shells; drones; and food". */
final class PackageContents {
    private final Sentence sentence;
    private final Words words;
    private final Memory memory;
    private final SupportNouns nouns;
    private final Chain chains;
    private final UnsaidSides unsaid;

    PackageContents(
            Sentence sentence, Words words, Memory memory, SupportNouns nouns, Chain chains, UnsaidSides unsaid) {
        this.sentence = sentence;
        this.words = words;
        this.memory = memory;
        this.nouns = nouns;
        this.chains = chains;
        this.unsaid = unsaid;
    }

    /** Whether the sentence lists what is in the package told of before: "The package includes shells", "This includes food". */
    Optional<Thing> of(List<Thing> things) {
        Optional<Thing> gained = things.stream()
                .filter(thing -> !thing.items().isEmpty() && !nouns.isWhole(thing) && isGained(thing))
                .findFirst();
        if (gained.isPresent() && memory.last().isPresent()) {
            return gained;
        }
        if (memory.last().isEmpty()) {
            return Optional.empty();
        }
        boolean whole = memory.last().filter(this::isWholeByName).isPresent();
        for (Thing thing : things) {
            boolean isPart = thing.money().isPresent()
                    && memory.last().flatMap(Draft::money).isPresent();
            if (thing.items().isEmpty() || nouns.isWhole(thing) || isPart) {
                continue;
            }
            Token anchor = sentence.token(thing.anchor());
            boolean holder =
                    words.bundle().contains(anchor.lemma()) || words.container().contains(anchor.lemma());
            if (anchor.head() == Token.ROOT
                    || !words.include().contains(sentence.token(anchor.head()).lemma())
                    || !(whole || goesOn(anchor.head()))) {
                continue;
            }
            if (isIncluded(thing, anchor.head())) {
                return Optional.of(withSemicolons(thing, things));
            }
            OptionalInt subject = Clauses.subject(sentence, anchor.head());
            if (subject.isEmpty()) {
                continue;
            }
            Token named = sentence.token(subject.getAsInt());
            boolean isSubject = subject.getAsInt() == thing.anchor() && holder && unsaid.pointsBack(thing.anchor());
            boolean isListed = anchor.relation().equals("dobj")
                    && (named.lemma().equals("it")
                            || UnsaidSides.BACKWARDS.contains(named.form().toLowerCase(Locale.ROOT)));
            if (isSubject || isListed) {
                return Optional.of(withSemicolons(thing, things));
            }
        }
        return Optional.empty();
    }

    /** "It also includes": more of what has been told of, also where that names things. */
    private boolean goesOn(int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(
                        i -> i < verb && words.also().contains(sentence.token(i).lemma()));
    }

    /** "Vests are included in the shipment". */
    private boolean isIncluded(Thing thing, int verb) {
        return sentence.token(thing.anchor()).relation().equals("nsubjpass")
                && sentence.dependents(verb, "prep").stream()
                        .filter(prep -> sentence.token(prep).lemma().equals("in"))
                        .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                        .anyMatch(whole -> (words.bundle()
                                                .contains(sentence.token(whole).lemma())
                                        || words.container()
                                                .contains(sentence.token(whole).lemma()))
                                && unsaid.pointsBack(whole));
    }

    /** "This will allow Ukraine to acquire radars": what the measure told of before comes to. */
    private boolean isGained(Thing thing) {
        Token anchor = sentence.token(thing.anchor());
        if (!anchor.relation().equals("dobj")) {
            return false;
        }
        Token gains = sentence.token(anchor.head());
        boolean complement = words.buying().contains(gains.lemma())
                && gains.head() != Token.ROOT
                && words.enabling().contains(sentence.token(gains.head()).lemma());
        return complement
                && sentence.dependents(gains.head(), "nsubj").stream()
                        .map(sentence::token)
                        .anyMatch(subject -> subject.tag().equals("DT")
                                && UnsaidSides.BACKWARDS.contains(subject.form().toLowerCase(Locale.ROOT)));
    }

    /** The list goes on behind semicolons: "missiles to protect its cities; drones; and ammunition". */
    private Thing withSemicolons(Thing first, List<Thing> things) {
        Thing all = first;
        for (Thing thing : things) {
            if (thing.anchor() > first.anchor()
                    && !thing.items().isEmpty()
                    && chains.above(thing.anchor()).isEmpty()
                    && opensPart(thing)) {
                all = all.with(thing);
            }
        }
        return all;
    }

    private boolean opensPart(Thing thing) {
        int first = thing.heads().stream().mapToInt(i -> i).min().orElse(thing.anchor());
        for (int i = first - 1; i >= 0; i--) {
            Token word = sentence.token(i);
            if (word.form().equals(";")) {
                return true;
            }
            if (!Set.of("CC", "DT", "JJ", "JJR", "NN", "NNP", "CD", "HYPH", "VBN", ",")
                    .contains(word.tag())) {
                return false;
            }
        }
        return false;
    }

    /** Whether the measure was told of as a whole only, so that what it holds is still to come. */
    private boolean isWholeByName(Draft draft) {
        return draft.items().stream()
                .map(item -> item.name().substring(item.name().lastIndexOf(' ') + 1))
                .allMatch(noun ->
                        words.bundle().contains(noun) || words.container().contains(noun));
    }
}
