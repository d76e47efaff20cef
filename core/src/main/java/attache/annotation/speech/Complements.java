package attache.annotation.speech;

import attache.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the complements of one cue. */
final class Complements {
    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "oprd", "advcl", "acl", "relcl");
    private static final Set<String> PREDICATIVE = Set.of("oprd", "attr", "acomp");

    private final Scene scene;
    private final CueSite site;
    private final CueLexicon lexicon;

    Complements(Scene scene, CueSite site, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.site = site;
    }

    /** The head tokens of the complements of this sort, in order of the text; all stand after the cue. */
    List<Integer> of(Complement sort) {
        return switch (sort) {
            case Complement.Shape shape ->
                switch (shape) {
                    case CLAUSE -> clauses();
                    case INFINITIVE -> infinitives();
                    case GERUND -> gerunds();
                    case OBJECT -> objects();
                    case SAYING -> sayings();
                    case THOUGHT -> thoughts();
                    case PREDICATE -> predicates();
                    case AS -> prepositional(List.of("as"));
                    case QUOTED -> quoted();
                };
            case Complement.Prepositional prepositional -> prepositional(prepositional.prepositions());
        };
    }

    /** The dependents of the cue's words that stand after it. */
    private List<Integer> below() {
        List<Integer> below = new ArrayList<>();
        for (int i : scene.sentence().dependents(site.head())) {
            if (i > site.last()) {
                below.add(i);
            }
        }
        for (int own : site.own()) {
            for (int i : scene.sentence().dependents(own)) {
                if (i > site.last()) {
                    below.add(i);
                }
            }
        }
        return below.stream().sorted().distinct().toList();
    }

    private List<Integer> clauses() {
        return below().stream()
                .filter(i -> isFiniteClause(i) && !hasTo(i) && !explainsNoun(i))
                .toList();
    }

    /** "recalled a warning by X that S": the clause is the warning's. */
    private boolean explainsNoun(int clause) {
        return site.cue().part() == Cue.Part.VERB
                && isMarkedThat(clause)
                && scene.sentence().dependents(site.head(), "dobj").stream()
                        .anyMatch(i -> i < clause
                                && !lexicon.nouns(scene.token(i).lemma()).isEmpty());
    }

    private boolean isFiniteClause(int i) {
        String relation = scene.token(i).relation();
        if (site.cue().part() == Cue.Part.NOUN) {
            return CLAUSAL.contains(relation) && isMarkedThat(i);
        }
        return relation.equals("ccomp") || (relation.equals("advcl") && isMarkedThat(i));
    }

    private boolean isMarkedThat(int i) {
        return scene.sentence().dependents(i, "mark").stream()
                .anyMatch(mark -> scene.token(mark).lemma().equals("that"));
    }

    private boolean hasTo(int i) {
        return scene.sentence().dependents(i, "aux").stream()
                .anyMatch(aux -> scene.token(aux).lemma().equals("to"));
    }

    private List<Integer> infinitives() {
        List<Integer> found = new ArrayList<>(below().stream()
                .filter(i -> CLAUSAL.contains(scene.token(i).relation()) && hasTo(i))
                .toList());
        for (int object : objects()) {
            for (int i : scene.sentence().dependents(object)) {
                if (CLAUSAL.contains(scene.token(i).relation()) && hasTo(i)) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private List<Integer> gerunds() {
        return below().stream()
                .filter(i -> scene.token(i).tag().equals("VBG")
                        && Set.of("xcomp", "pcomp", "ccomp")
                                .contains(scene.token(i).relation()))
                .toList();
    }

    private List<Integer> objects() {
        boolean prepositional =
                !site.own().isEmpty() && scene.token(site.last()).relation().equals("prep");
        return below().stream()
                .filter(i -> {
                    Token token = scene.token(i);
                    return prepositional
                            ? token.relation().equals("pobj") && token.head() == site.last()
                            : token.relation().equals("dobj")
                                    || token.relation().equals("dative");
                })
                .toList();
    }

    private List<Integer> sayings() {
        return objects().stream()
                .filter(i -> !lexicon.nouns(scene.token(i).lemma()).isEmpty())
                .toList();
    }

    private List<Integer> thoughts() {
        return objects().stream()
                .filter(i -> WordClass.THOUGHT.has(scene.token(i).lemma()))
                .toList();
    }

    private List<Integer> predicates() {
        return below().stream()
                .filter(i -> PREDICATIVE.contains(scene.token(i).relation()))
                .toList();
    }

    private List<Integer> prepositional(List<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        List<Integer> places = new ArrayList<>(below());
        for (int object : objects()) {
            places.addAll(scene.sentence().dependents(object));
        }
        for (int i : places) {
            Token token = scene.token(i);
            if (token.relation().equals("prep")
                    && prepositions.contains(token.lemma())
                    && !Settings.isSetting(scene, i)) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Integer> quoted() {
        return below().stream()
                .filter(i -> scene.sentence().subtree(i).stream().anyMatch(scene::isQuoted))
                .toList();
    }
}
