package attache.record.assistance;

import attache.annotation.Sentence;
import attache.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Measures named behind "including": "will continue to support Ukraine, including the provision of ten radars" promises the
 * radars too.
 */
final class Inclusion {
    private static final Set<String> MEANS = Set.of("with", "via", "through", "by", "in");

    private final Sentence sentence;
    private final Frames frames;
    private final Words words;
    private final Chain chains;

    Inclusion(Sentence sentence, Frames frames, Words words, Chain chains) {
        this.sentence = sentence;
        this.frames = frames;
        this.words = words;
        this.chains = chains;
    }

    /** The links above the noun phrase headed by {@code anchor}, past an "including" to the verb whose doing it is part of. */
    List<Link> above(int anchor) {
        List<Link> links = new ArrayList<>(chains.above(anchor));
        boolean open = links.stream().noneMatch(link -> link.verb().isPresent());
        if (open && !links.isEmpty()) {
            includer(links.getLast().token()).flatMap(this::backing).ifPresent(links::addAll);
        }
        return List.copyOf(links);
    }

    /**
     * The things of the sentence, where one names support as a whole and one behind "including" what it is, the two as one:
     * "their support for Ukraine for as long as it takes, including through economic and legal assistance".
     */
    List<Thing> spelledOut(List<Thing> things, SupportNouns nouns) {
        List<Thing> found = new ArrayList<>();
        for (Thing thing : things) {
            boolean told = !found.isEmpty()
                    && isBare(found.getLast(), nouns)
                    && thing.anchor() > found.getLast().anchor()
                    && !thing.items().isEmpty()
                    && chains.above(thing.anchor()).isEmpty()
                    && opens(found.getLast().anchor(), thing);
            if (told) {
                Thing whole = found.removeLast();
                found.add(new Thing(
                        whole.anchor(),
                        thing.heads(),
                        thing.items(),
                        thing.itemSpans(),
                        whole.money().or(thing::money),
                        whole.moneySpan().or(thing::moneySpan),
                        thing.supports()));
            } else {
                found.add(thing);
            }
        }
        return List.copyOf(found);
    }

    /** "Support", "help": without a word for its sort. */
    private boolean isBare(Thing thing, SupportNouns nouns) {
        return nouns.isWhole(thing)
                && thing.heads().equals(List.of(thing.anchor()))
                && sentence.dependents(thing.anchor()).stream()
                        .noneMatch(i -> words.kind().contains(sentence.token(i).lemma()));
    }

    /** Whether nothing but its own words and a preposition stands between an "including" behind {@code whole} and the thing. */
    private boolean opens(int whole, Thing thing) {
        int first = thing.heads().stream().mapToInt(i -> i).min().orElse(thing.anchor());
        for (int i = Math.min(first, thing.anchor()) - 1; i > whole; i--) {
            Token word = sentence.token(i);
            if (words.example().contains(word.lemma())) {
                return true;
            }
            boolean own =
                    Set.of("CC", "DT", "JJ", "JJR", "NN", "NNS", "NNP", "CD", "HYPH", "VBN", ",", "PRP$", "RB", "POS")
                                    .contains(word.tag())
                            || MEANS.contains(word.lemma());
            if (!own) {
                return false;
            }
        }
        return false;
    }

    /** Whether the noun phrase at {@code anchor} is named as part of what a verb of helping tells, and so a measure beside the help. */
    boolean isPart(int anchor) {
        return above(anchor).size() > chains.above(anchor).size();
    }

    /** The "including" that the noun at {@code top} stands behind, with at most "via" or "with" between. */
    private Optional<Integer> includer(int top) {
        int at = top;
        for (int step = 0; step < 2 && sentence.token(at).head() != Token.ROOT; step++) {
            if (!Set.of("pobj", "prep", "pcomp").contains(sentence.token(at).relation())) {
                return Optional.empty();
            }
            at = sentence.token(at).head();
            String word = sentence.token(at).lemma();
            if (words.example().contains(word)) {
                return Optional.of(at);
            }
            if (!MEANS.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The links from the nearest verb of helping before the "including". */
    private Optional<List<Link>> backing(int including) {
        for (int i = including - 1; i >= 0; i--) {
            if (!sentence.token(i).isVerb()) {
                continue;
            }
            Optional<Frame> backs = frames.verb(sentence.token(i).lemma()).stream()
                    .filter(frame -> frame.layout() == Layout.BACK)
                    .findFirst();
            if (backs.isPresent()) {
                return Optional.of(chains.from(i, backs.get()));
            }
        }
        return Optional.empty();
    }
}
