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
        List<Integer> own = below().stream()
                .filter(i -> isFiniteClause(i) && !hasTo(i) && !explainsNoun(i) && !isTitle(i))
                .filter(i -> !lexicon.isCredit(scene, i))
                .toList();
        if (!own.isEmpty() || site.cue().part() != Cue.Part.VERB) {
            return own;
        }
        List<Integer> misplaced = belowAddressee();
        return misplaced.isEmpty() ? belowSetting() : misplaced;
    }

    /** "told the Example Daily that S": the parse hangs the clause on a word of the name. */
    private List<Integer> belowAddressee() {
        return below().stream()
                .filter(i -> Set.of("dobj", "dative").contains(scene.token(i).relation()))
                .flatMap(i -> scene.sentence().subtree(i).stream())
                .filter(i -> scene.token(i).relation().equals("ccomp")
                        && scene.token(scene.token(i).head()).isProperNoun()
                        && !hasTo(i))
                .toList();
    }

    /** "said at the forum \"This Is Us\"": quoted words right behind a noun of another phrase are that thing's name. */
    private boolean isTitle(int clause) {
        int first = scene.sentence().subtree(clause).getFirst();
        int before = first - 1;
        while (before > site.last() && scene.token(before).form().equals("\"")) {
            before--;
        }
        return before < first - 1
                && before > site.last()
                && scene.isQuoted(first)
                && scene.token(before).relation().equals("pobj");
    }

    /** "said in an interview he was ready": the parse takes the words said for a relative clause of the occasion. */
    private List<Integer> belowSetting() {
        List<Integer> found = new ArrayList<>();
        for (int prep : scene.sentence().dependents(site.head(), "prep")) {
            if (prep > site.last() && Settings.isSetting(scene, prep)) {
                for (int occasion : scene.sentence().dependents(prep, "pobj")) {
                    scene.sentence().dependents(occasion, "relcl").stream()
                            .filter(this::isWhole)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** A finite clause that begins with a subject of its own and wants no relative pronoun. */
    private boolean isWhole(int verb) {
        List<Integer> below = scene.sentence().subtree(verb);
        boolean relative =
                below.stream().anyMatch(i -> i < verb && scene.token(i).tag().startsWith("W"));
        boolean subject = scene.has(verb, "nsubj") || scene.has(verb, "nsubjpass") || scene.has(verb, "expl");
        boolean object = scene.has(verb, "dobj")
                || scene.has(verb, "auxpass")
                || scene.has(verb, "acomp")
                || scene.has(verb, "attr")
                || scene.has(verb, "ccomp")
                || scene.has(verb, "xcomp");
        return subject && object && !relative;
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
        if (site.own().contains(i)) {
            return false;
        }
        String relation = scene.token(i).relation();
        if (site.cue().part() == Cue.Part.NOUN) {
            return CLAUSAL.contains(relation) && isMarkedThat(i);
        }
        return relation.equals("ccomp")
                || (relation.equals("advcl") && isMarkedThat(i))
                || (relation.equals("csubj")
                        && site.own().contains(scene.token(i).head())
                        && isMarkedThat(i));
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
            for (int i : scene.sentence().subtree(object)) {
                if (i != object && CLAUSAL.contains(scene.token(i).relation()) && hasTo(i)) {
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
        List<Integer> found = below().stream()
                .filter(i -> {
                    Token token = scene.token(i);
                    return prepositional
                            ? token.relation().equals("pobj") && token.head() == site.last()
                            : token.relation().equals("dobj")
                                    || token.relation().equals("dative")
                                    || isBehindPredicate(token);
                })
                .toList();
        return found.isEmpty() && !prepositional && site.own().isEmpty() ? behindInsertion() : found;
    }

    /** "made clear her intention": the parse takes the object for the subject of the adjective that belongs to the cue. */
    private boolean isBehindPredicate(Token token) {
        return token.relation().equals("nsubj") && site.own().contains(token.head());
    }

    /** "condemned, in the strongest terms, the attack": the parse sets the object beside the noun of the phrase between. */
    private List<Integer> behindInsertion() {
        int next = site.head() + 1;
        if (next + 1 >= scene.sentence().size() || !scene.token(next).form().equals(",")) {
            return List.of();
        }
        int preposition = next + 1;
        if (!scene.token(preposition).relation().equals("prep")
                || scene.token(preposition).head() != site.head()) {
            return List.of();
        }
        return scene.sentence().dependents(preposition, "pobj").stream()
                .flatMap(i -> scene.sentence().dependents(i, "appos").stream())
                .filter(i -> isBehindComma(scene.sentence().subtree(i).getFirst()))
                .toList();
    }

    private boolean isBehindComma(int first) {
        return scene.token(first).form().equals(",")
                || (first > 0 && scene.token(first - 1).form().equals(","));
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
