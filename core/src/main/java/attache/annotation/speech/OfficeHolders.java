package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.OfficeEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of an article's persons a description by office stands for, as the gazetteer knows who held which office at the article's
 * date: "the Norwegian leader", "the head of state". Built once for an article, then not changed. Data: {@code office-phrases.tsv}.
 */
final class OfficeHolders {
    private static final Set<String> FORMER = Set.of("former", "ex", "then", "one-time", "late");
    private static final Map<String, Set<String>> PHRASES = phrases();

    private final Cast cast;
    private final List<Holder> holders = new ArrayList<>();

    /** A person with the office that she or he holds or held, and the sentence of a mention. */
    private record Holder(Party person, OfficeEntry office, boolean former, int sentence) {}

    private OfficeHolders(Cast cast) {
        this.cast = cast;
    }

    /** The holders of offices among those whom {@code article} names. */
    static OfficeHolders of(AnnotatedArticle article, Cast cast) {
        OfficeHolders holders = new OfficeHolders(cast);
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            for (Cast.Mention mention : cast.mentions(i)) {
                if (mention.party().sort() == Party.Sort.PERSON) {
                    holders.note(mention.party(), i);
                }
            }
        }
        return holders;
    }

    private void note(Party person, int sentence) {
        cast.offices(person.name()).forEach(office -> holders.add(new Holder(person, office, false, sentence)));
        cast.formerOffices(person.name()).forEach(office -> holders.add(new Holder(person, office, true, sentence)));
    }

    private static Map<String, Set<String>> phrases() {
        Map<String, Set<String>> phrases = new HashMap<>();
        for (String line : Resources.lines("office-phrases.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IllegalStateException(
                        "office-phrases.tsv: a line has " + cells.length + " cells, not 2: " + line);
            }
            phrases.put(cells[0], Set.of(cells[1].split(" ")));
        }
        return phrases;
    }

    /**
     * The person whom the description headed by {@code noun} stands for.
     *
     * @param spoken the names of those who spoke last, one of whom goes on where the description fits several
     * @return empty where the phrase is no such description, or nobody whom the article names fits
     */
    Optional<Party> person(Sentence sentence, int number, int noun, Set<String> spoken) {
        Optional<Described> described = describe(sentence, number, noun);
        if (described.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Holder> fitting = new LinkedHashMap<>();
        for (Holder holder : holders) {
            boolean near = !fitting.containsKey(holder.person().name()) || holder.sentence() <= number;
            if (described.get().fits(holder) && near) {
                fitting.put(holder.person().name(), holder);
            }
        }
        return fitting.values().stream()
                .min(Comparator.comparing((Holder holder) ->
                                !spoken.contains(holder.person().name()))
                        .thenComparing(holder -> holder.sentence() > number)
                        .thenComparingInt(holder -> Math.abs(number - holder.sentence())))
                .filter(best -> described.get().state().isPresent() || isOnly(best, fitting))
                .map(Holder::person);
    }

    /** Without a state named, holders of several states would all fit: only one of a single state is meant. */
    private static boolean isOnly(Holder best, Map<String, Holder> fitting) {
        return fitting.values().stream()
                .allMatch(holder -> holder.office().of().equals(best.office().of()));
    }

    /** What a phrase asks for: the sorts of office, of which state, held still or not. */
    private record Described(Set<String> kinds, Optional<String> state, boolean former) {
        boolean fits(Holder holder) {
            return kinds.contains(holder.office().kind())
                    && former == holder.former()
                    && state.map(holder.office().of()::equals).orElse(true);
        }
    }

    private Optional<Described> describe(Sentence sentence, int number, int noun) {
        Token head = sentence.token(noun);
        if (!head.isNoun() || head.tag().endsWith("S")) {
            return Optional.empty();
        }
        String lemma = head.lemma().startsWith("ex-") ? head.lemma().substring(3) : head.lemma();
        boolean former = !lemma.equals(head.lemma());
        String phrase = lemma;
        Set<Integer> used = new HashSet<>(Set.of(noun));
        String before = noun > 0 ? sentence.token(noun - 1).form().toLowerCase(Locale.ROOT) + " " + lemma : lemma;
        if (PHRASES.containsKey(before) && noun > 0) {
            phrase = before;
            used.add(noun - 1);
        }
        Optional<String> state = Optional.empty();
        boolean definite = false;
        for (int i : sentence.dependents(noun)) {
            Token token = sentence.token(i);
            if (token.relation().equals("prep") && token.lemma().equals("of") && i == noun + 1) {
                for (int of : sentence.dependents(i, "pobj")) {
                    String whole = lemma + " of " + sentence.token(of).lemma();
                    if (PHRASES.containsKey(whole)) {
                        phrase = whole;
                        state = ownState(sentence, number, of);
                    } else {
                        state = stateAt(number, of);
                        if (state.isEmpty()) {
                            return Optional.empty();
                        }
                    }
                }
            } else if (token.relation().equals("det")) {
                definite |= Set.of("the", "this", "that").contains(token.lemma());
            } else if (i < noun && !used.contains(i)) {
                Optional<String> here = stateAt(number, i);
                boolean past = FORMER.contains(token.form().toLowerCase(Locale.ROOT));
                boolean plain = token.tag().startsWith("JJ")
                        && Character.isLowerCase(token.form().charAt(0));
                boolean small = Set.of("POS", "HYPH", ",", "``", "\"", "''").contains(token.tag());
                if (here.isPresent()) {
                    state = here;
                    definite |= token.relation().equals("poss");
                } else if (past) {
                    former = true;
                } else if (!plain && !small) {
                    return Optional.empty();
                }
            }
        }
        Set<String> kinds = PHRASES.getOrDefault(phrase, Set.of());
        boolean named = state.isPresent() && noun > 0;
        return kinds.isEmpty() || !(definite || named)
                ? Optional.empty()
                : Optional.of(new Described(kinds, state, former));
    }

    /** "The head of the German government": the state named beside the noun. */
    private Optional<String> ownState(Sentence sentence, int number, int noun) {
        return sentence.dependents(noun).stream()
                .flatMap(i -> stateAt(number, i).stream())
                .findFirst();
    }

    private Optional<String> stateAt(int number, int token) {
        return cast.parties(number, token).stream()
                .filter(party -> party.sort() != Party.Sort.PERSON)
                .flatMap(party -> party.actsFor().stream())
                .findFirst();
    }
}
