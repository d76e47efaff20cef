package attache.annotation.speech;

import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what nouns of saying report: "X's claim that S", "a warning from X that S". */
final class NounCues {
    private final CueLexicon lexicon;
    private final RuleBook rules;

    NounCues(CueLexicon lexicon, RuleBook rules) {
        this.lexicon = lexicon;
        this.rules = rules;
    }

    /** The drafts of one sentence, in order of their cues. */
    List<Draft> find(Scene scene) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            Token token = scene.token(i);
            if (token.isNoun() && !scene.isQuoted(i)) {
                for (Cue cue : lexicon.nouns(token.lemma())) {
                    at(scene, cue, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Draft> at(Scene scene, Cue cue, int noun) {
        List<Integer> owners = isGoingOn(scene, noun) ? goingOn(scene, noun) : new Owners(scene).ofNoun(noun);
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        CueSite site = new CueSite(cue, noun, List.of());
        Complements complements = new Complements(scene, site, lexicon);
        Optional<Span> announced = isGoingOn(scene, noun) ? rest(scene, noun) : announced(scene, noun);
        if (announced.isPresent()) {
            return Optional.of(
                    draft(isGoingOn(scene, noun) ? "clause" : "colon", cue, scene, noun, owners, announced.get()));
        }
        for (String name : cue.rules()) {
            Optional<Span> content = rules.complement(name).flatMap(rule -> taken(scene, complements, rule, noun));
            if (content.isPresent()) {
                return Optional.of(draft(name, cue, scene, noun, owners, content.get()));
            }
        }
        return Optional.empty();
    }

    /** "a warning to Moscow that": whom it is said to. */
    private static Optional<Integer> addressee(Scene scene, int noun) {
        return scene.sentence().dependents(noun, "prep").stream()
                .filter(i -> i > noun && scene.token(i).lemma().equals("to"))
                .flatMap(i -> scene.sentence().dependents(i, "pobj").stream())
                .filter(i -> !scene.cast().parties(scene.number(), i).isEmpty())
                .findFirst();
    }

    /** ", warning that S": the tagger takes the participle for a noun. */
    private static boolean isGoingOn(Scene scene, int noun) {
        return noun > 0
                && noun + 1 < scene.sentence().size()
                && scene.token(noun).form().endsWith("ing")
                && scene.token(noun - 1).form().equals(",")
                && scene.token(noun + 1).lemma().equals("that");
    }

    private Optional<Span> rest(Scene scene, int noun) {
        return new Contents(scene, lexicon)
                .between(
                        noun + 2,
                        scene.sentence().size() - 1,
                        scene.token(noun).span().start());
    }

    /** The speaker of the first report before it. */
    private List<Integer> goingOn(Scene scene, int noun) {
        Subjects subjects = new Subjects(scene);
        for (int i = 0; i < noun; i++) {
            if (scene.token(i).isVerb()
                    && !scene.isQuoted(i)
                    && !lexicon.verbs(scene.token(i).lemma()).isEmpty()
                    && scene.has(i, "nsubj")) {
                return subjects.ofVerb(i);
            }
        }
        return List.of();
    }

    private static Draft draft(String rule, Cue cue, Scene scene, int noun, List<Integer> owners, Span content) {
        return new Draft(
                rule,
                cue.phrase(),
                cue.force(),
                scene,
                scene.token(noun).span(),
                owners,
                List.of(content),
                addressee(scene, noun),
                List.of());
    }

    /** "made a promise: S", "her message was clear: S": what a colon behind the noun's clause brings in. */
    private Optional<Span> announced(Scene scene, int noun) {
        Token token = scene.token(noun);
        boolean given = token.relation().equals("dobj")
                && WordClass.GIVING.has(scene.token(token.head()).lemma());
        boolean described = token.relation().equals("nsubj")
                && scene.token(token.head()).lemma().equals("be");
        boolean bare = scene.has(noun, "poss")
                && scene.token(Math.min(noun + 1, scene.sentence().size() - 1))
                        .form()
                        .equals(":");
        AfterColon after = new AfterColon(scene, lexicon);
        boolean ours = scene.sentence().dependents(noun, "poss").stream()
                .anyMatch(i -> WordClass.OURS.has(scene.token(i).lemma()));
        return given || described || bare
                ? after.colon(noun)
                        .flatMap(colon -> after.words(colon, token.span().start()))
                        .filter(words -> !ours
                                || scene.quotations().around(words.start()).isPresent())
                : Optional.empty();
    }

    private Optional<Span> taken(Scene scene, Complements complements, ComplementRule rule, int noun) {
        for (Complement sort : rule.takes()) {
            for (int head : complements.of(sort)) {
                List<Integer> below = scene.sentence().subtree(head).stream()
                        .filter(i -> i > noun)
                        .toList();
                return between(scene, below, noun);
            }
        }
        Optional<Span> equated = equated(scene, rule, noun);
        return equated.isPresent() ? equated : beside(scene, rule, noun);
    }

    /** "X's demand is that S", "one of X's demands is that S". */
    private Optional<Span> equated(Scene scene, ComplementRule rule, int noun) {
        int subject = noun;
        if (scene.token(noun).relation().equals("pobj")) {
            int of = scene.token(noun).head();
            boolean one = scene.token(of).lemma().equals("of")
                    && scene.token(of).head() != Token.ROOT
                    && scene.token(scene.token(of).head()).lemma().equals("one");
            subject = one ? scene.token(of).head() : noun;
        }
        Token token = scene.token(subject);
        if (!token.relation().equals("nsubj")
                || !scene.token(token.head()).lemma().equals("be")
                || !rule.takes().contains(Complement.Shape.CLAUSE)
                || scene.has(token.head(), "neg")
                || scene.has(token.head(), "aux")) {
            return Optional.empty();
        }
        return scene.sentence().dependents(token.head(), "ccomp").stream()
                .filter(clause -> clause > token.head()
                        && scene.sentence().dependents(clause, "mark").stream()
                                .anyMatch(i -> scene.token(i).lemma().equals("that")))
                .findFirst()
                .flatMap(clause -> between(
                        scene,
                        scene.sentence().subtree(clause).stream()
                                .filter(i -> i > token.head())
                                .toList(),
                        noun));
    }

    /** "recalled a warning by X that S": the clause hangs on the verb, but the noun is what it explains. */
    private Optional<Span> beside(Scene scene, ComplementRule rule, int noun) {
        Token token = scene.token(noun);
        if (!token.relation().equals("dobj") || !rule.takes().contains(Complement.Shape.CLAUSE)) {
            return Optional.empty();
        }
        for (int clause : scene.sentence().dependents(token.head(), "ccomp")) {
            List<Integer> below = scene.sentence().subtree(clause).stream()
                    .filter(i -> i > noun)
                    .toList();
            boolean marked = scene.sentence().dependents(clause, "mark").stream()
                    .anyMatch(i -> scene.token(i).lemma().equals("that"));
            if (clause > noun && marked) {
                return between(scene, below, noun);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> between(Scene scene, List<Integer> below, int noun) {
        return new Contents(scene, lexicon)
                .between(
                        below.getFirst(),
                        below.getLast(),
                        scene.token(noun).span().start());
    }
}
