package attache.annotation.speech;

import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what stands beside "according to X" and "in X's view": the rest of its sentence. */
final class AccordingTo {

    private final CueLexicon lexicon;
    private final Speaking speaking;

    AccordingTo(CueLexicon lexicon, SpeakerNouns nouns) {
        this.lexicon = lexicon;
        this.speaking = new Speaking(nouns);
    }

    /** The drafts of one sentence. */
    List<Draft> find(Scene scene) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i + 1 < scene.sentence().size(); i++) {
            if (scene.isQuoted(i)) {
                continue;
            }
            if (scene.token(i).lemma().equals("accord") || scene.token(i).form().equalsIgnoreCase("according")) {
                according(scene, i).ifPresent(found::add);
            } else if (scene.token(i).lemma().equals("in")) {
                opinion(scene, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> according(Scene scene, int according) {
        if (!scene.token(according + 1).form().equalsIgnoreCase("to")) {
            return Optional.empty();
        }
        return object(scene, according + 1).flatMap(source -> draft(scene, "according to", according, source, source));
    }

    /** Whether an utterance was found by "in the opinion of" or the like. */
    static boolean isOpinion(Utterance utterance) {
        return utterance.cue().startsWith("in the ");
    }

    /** "in the opinion of X", "in X's view". */
    private Optional<Draft> opinion(Scene scene, int in) {
        Optional<Integer> noun = object(scene, in)
                .filter(i -> WordClass.OPINION.has(scene.token(i).lemma()));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> owners = new Owners(scene).ofNoun(noun.get());
        String cue = "in the " + scene.token(noun.get()).lemma() + " of";
        return owners.isEmpty() ? Optional.empty() : draft(scene, cue, in, owners.getFirst(), noun.get());
    }

    private static Optional<Integer> object(Scene scene, int preposition) {
        return scene.sentence().dependents(preposition, "pobj").stream().findFirst();
    }

    private Optional<Draft> draft(Scene scene, String cue, int from, int source, int last) {
        if (!speaking.isKnown(scene, List.of(source))) {
            return Optional.empty();
        }
        int end = Math.max(scene.sentence().subtree(source).getLast(), last);
        int first = scene.sentence().subtree(source).getFirst();
        if (first < from) {
            return Optional.empty();
        }
        int stop = sourceEnd(scene, source, end);
        Contents contents = new Contents(scene, lexicon);
        int offset = scene.token(from).span().start();
        List<Span> pieces = new ArrayList<>();
        Span reach = granted(scene, from).orElseGet(() -> reach(scene, from, source));
        int start = Math.max(clauseStart(scene, from), reach.start());
        if (start < from) {
            contents.between(start, from - 1, offset).ifPresent(pieces::add);
        }
        if (stop + 1 < reach.end()) {
            contents.between(stop + 1, reach.end() - 1, offset).ifPresent(pieces::add);
        }
        if (pieces.stream().noneMatch(piece -> piece.length() > 12)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                "according-to",
                cue,
                Force.INFORM,
                scene,
                scene.span(from, Math.min(from + 1, end)),
                List.of(source),
                pieces,
                Optional.empty(),
                through(scene, source)));
    }

    /** "two officials cited by the agency": whom the source comes through. */
    private static List<Integer> through(Scene scene, int source) {
        return scene.sentence().dependents(source).stream()
                .filter(i -> i > source
                        && scene.token(i).tag().equals("VBN")
                        && WordClass.HANDING_ON.has(scene.token(i).lemma()))
                .flatMap(i -> new Subjects(scene).ofVerb(i).stream())
                .filter(i -> i != source)
                .toList();
    }

    /** The tokens that the phrase may tell of: of a sentence that reports or explains something, the clause that it stands in. */
    private static Span reach(Scene scene, int from, int source) {
        Span all = new Span(0, scene.sentence().size());
        int verb = scene.token(from).head();
        while (verb != Token.ROOT && !scene.token(verb).isVerb()) {
            verb = scene.token(verb).head();
        }
        if (verb == Token.ROOT
                || !Set.of("ccomp", "relcl").contains(scene.token(verb).relation())) {
            return all;
        }
        List<Integer> below = scene.sentence().subtree(verb);
        boolean inside = below.getFirst() <= from
                && below.getLast() >= source
                && scene.token(verb).head() < from;
        return inside ? new Span(below.getFirst(), below.getLast() + 1) : all;
    }

    /** "While the road is open, according to X, the bridge …": what is granted is told by X, the rest by others. */
    private static Optional<Span> granted(Scene scene, int from) {
        Token mark = scene.token(0);
        if (!WordClass.GRANTING.has(mark.lemma()) || !mark.relation().equals("mark") || from < 3) {
            return Optional.empty();
        }
        int last = scene.sentence().subtree(mark.head()).stream()
                .filter(i -> i < from && !scene.token(i).form().equals(","))
                .max(Integer::compare)
                .orElse(0);
        return last == from - 2 && scene.token(from - 1).form().equals(",")
                ? Optional.of(new Span(1, last + 1))
                : Optional.empty();
    }

    /** The source ends at a comma or dash: what follows it is told by the source. */
    private static int sourceEnd(Scene scene, int source, int end) {
        for (int i = source + 1; i <= end; i++) {
            Token token = scene.token(i);
            boolean apposition = token.form().equals(",") && scene.has(source, "appos");
            if ((token.form().equals(",") && !apposition) || token.form().equals("--")) {
                return i - 1;
            }
        }
        return end;
    }

    /** Where the clause begins that the phrase at {@code from} belongs to: after a leading conjunction. */
    private static int clauseStart(Scene scene, int from) {
        return from > 0 && scene.token(0).relation().equals("cc") ? 1 : 0;
    }
}
