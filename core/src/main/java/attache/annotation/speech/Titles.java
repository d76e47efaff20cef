package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article calls the persons it names: "police chief Ann Example" lets "the police chief" stand for her later. Built
 * once for an article, then not changed.
 */
final class Titles {
    private static final int STEM = 5;
    private static final int REACH = 14;
    private static final Set<String> JOINS = Set.of("compound", "nmod", "amod", "poss", "appos", "prep", "pobj");

    /** The stem of words by which an office that was held before is told; whoever once held it may be called by them or not. */
    private static final String PAST = "ex";

    private static final String PAST_PREFIX = "ex-";

    private final Map<String, List<Entry>> byNoun = new HashMap<>();
    private final Set<String> names = new TreeSet<>(
            Comparator.comparingInt((String name) -> -name.length()).thenComparing(name -> name));

    /** One calling of a person. */
    private record Entry(String noun, Party person, Set<String> modifiers, int sentence, Optional<String> state) {}

    private final Cast cast;

    private Titles(Cast cast) {
        this.cast = cast;
    }

    /** The titles of {@code article}'s persons. */
    static Titles of(AnnotatedArticle article, Cast cast, SpeakerNouns nouns) {
        Titles titles = new Titles(cast);
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            for (Cast.Mention mention : cast.mentions(i)) {
                if (mention.party().sort() == Party.Sort.PERSON) {
                    titles.names.add(mention.party().name());
                    titles.note(article.sentence(i), i, mention, nouns);
                }
            }
        }
        return titles;
    }

    private void note(Sentence sentence, int number, Cast.Mention mention, SpeakerNouns nouns) {
        int before = titleBefore(sentence, mention.first(), nouns);
        if (before >= 0) {
            add(sentence, number, before, mention);
        }
        for (int i = mention.first(); i < mention.last(); i++) {
            if (isTitle(sentence, i, nouns)) {
                noteWithin(sentence, number, i, mention);
            }
        }
        for (int below : sentence.dependents(mention.head(), "appos")) {
            if (isTitle(sentence, below, nouns)) {
                add(sentence, number, below, mention);
            }
        }
        Token head = sentence.token(mention.head());
        if (head.relation().equals("appos") && isTitle(sentence, head.head(), nouns)) {
            add(sentence, number, head.head(), mention);
        }
    }

    /** A title that the mention itself holds: "police chief Ann Example". */
    private void noteWithin(Sentence sentence, int number, int noun, Cast.Mention mention) {
        Set<String> modifiers = new HashSet<>();
        for (int i = mention.first(); i < noun; i++) {
            if (isContent(sentence.token(i))) {
                modifiers.add(stem(sentence.token(i).form()));
            }
        }
        keep(sentence, number, noun, mention, modifiers);
    }

    /**
     * The title that stands before the name at {@code first}, its own phrases between ("head of the office in the north, Ann
     * Example"); or -1.
     */
    private static int titleBefore(Sentence sentence, int first, SpeakerNouns nouns) {
        int at = first - 1;
        if (at >= 0 && sentence.token(at).form().equals(",")) {
            at--;
        }
        if (at >= 0 && sentence.token(at).form().equals(")")) {
            // "ex-president of the club (2001-2005) Ann Example"
            int open = at;
            while (open > 0 && !sentence.token(open).form().equals("(")) {
                open--;
            }
            at = open - 1;
        }
        if (at >= 0 && Set.of("IN", "TO", "CC").contains(sentence.token(at).tag())) {
            return -1;
        }
        for (int i = at; i >= Math.max(0, first - REACH); i--) {
            Token token = sentence.token(i);
            if (isTitle(sentence, i, nouns)) {
                return i;
            }
            boolean between = isContent(token)
                    || Set.of("IN", "DT", "POS", "CC", "CD", "HYPH").contains(token.tag());
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTitle(Sentence sentence, int token, SpeakerNouns nouns) {
        return sentence.token(token).isNoun() && nouns.is(office(sentence.token(token)), SpeakerNouns.Sort.PERSON);
    }

    /** The lemma of an office, of an "ex-president" too. */
    private static String office(Token noun) {
        return noun.lemma().startsWith(PAST_PREFIX) ? noun.lemma().substring(PAST_PREFIX.length()) : noun.lemma();
    }

    private static boolean isPast(Token noun) {
        return noun.lemma().startsWith(PAST_PREFIX);
    }

    private void add(Sentence sentence, int number, int noun, Cast.Mention mention) {
        keep(sentence, number, noun, mention, modifiers(sentence, noun, mention.first(), mention.last()));
    }

    private void keep(Sentence sentence, int number, int noun, Cast.Mention mention, Set<String> modifiers) {
        if (isPast(sentence.token(noun))) {
            modifiers.add(PAST);
        }
        String office = office(sentence.token(noun));
        byNoun.computeIfAbsent(office, key -> new ArrayList<>())
                .add(new Entry(
                        office, mention.party(), modifiers, number, state(sentence, number, noun, mention.head())));
    }

    /** The words that narrow a noun down, cut to their stems: those before it and those in its prepositional phrases. */
    private static Set<String> modifiers(Sentence sentence, int noun, int first, int last) {
        Set<String> stems = new HashSet<>();
        for (int i : sentence.subtree(noun)) {
            Token token = sentence.token(i);
            boolean inName = i >= first && i <= last;
            if (i != noun && !inName && isContent(token)) {
                stems.add(stem(token.form()));
            }
        }
        for (int i = noun - 1;
                i >= 0
                        && isContent(sentence.token(i))
                        && JOINS.contains(sentence.token(i).relation());
                i--) {
            stems.add(stem(sentence.token(i).form()));
        }
        return stems;
    }

    /** The state that an office is of: the last one named among the words of its phrase, {@code other} and what is in it left out. */
    private Optional<String> state(Sentence sentence, int number, int noun, int other) {
        Optional<String> found = Optional.empty();
        List<Integer> places = new ArrayList<>(sentence.subtree(noun));
        for (int i = noun - 1; i >= 0 && isContent(sentence.token(i)); i--) {
            places.add(i);
        }
        for (int i : places) {
            if (i != other && found.isEmpty()) {
                found = cast.parties(number, i).stream()
                        .filter(party -> party.sort() == Party.Sort.STATE || party.sort() == Party.Sort.GROUP)
                        .flatMap(party -> party.actsFor().stream())
                        .findFirst();
            }
        }
        return found;
    }

    private static boolean isContent(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ");
    }

    private static String stem(String form) {
        String folded = form.toLowerCase(Locale.ROOT);
        if (folded.equals("former")) {
            return PAST;
        }
        return folded.length() > STEM ? folded.substring(0, STEM) : folded;
    }

    /**
     * The person that a definite description stands for: the one last called so before it, or else the first one after. Where the
     * description narrows its noun down, a calling must share a word with it; where it does not, one of {@code spoken}, who spoke last,
     * goes on speaking.
     */
    Optional<Party> person(Sentence sentence, int number, int noun, Set<String> spoken) {
        List<Entry> entries = called(sentence, number, noun);
        if (entries.isEmpty() || !isDefinite(sentence, noun)) {
            return Optional.empty();
        }
        Set<String> wanted = modifiers(sentence, noun, -1, -1);
        if (isPast(sentence.token(noun))) {
            wanted.add(PAST);
        }
        Optional<Entry> again = wanted.isEmpty()
                ? entries.stream()
                        .filter(entry -> spoken.contains(entry.person().name()))
                        .findFirst()
                : Optional.empty();
        return again.or(() -> byDistance(
                        entries, wanted, portfolio(sentence, noun), state(sentence, number, noun, -1), number))
                .map(Entry::person);
    }

    /** The callings by a noun; "the Ukrainian leader" is whoever holds the first office of that state. */
    private List<Entry> called(Sentence sentence, int number, int noun) {
        List<Entry> entries = byNoun.getOrDefault(office(sentence.token(noun)), List.of());
        Optional<String> state = state(sentence, number, noun, -1);
        if (!WordClass.LEADER.has(office(sentence.token(noun))) || state.isEmpty()) {
            return entries;
        }
        Set<String> wanted = modifiers(sentence, noun, -1, -1);
        List<Entry> all = new ArrayList<>();
        WordClass.FIRST_OFFICE.lemmas().stream()
                .sorted()
                .flatMap(office -> byNoun.getOrDefault(office, List.of()).stream())
                .filter(entry -> entry.state().equals(state)
                        || entry.modifiers().stream().anyMatch(wanted::contains))
                .filter(entry ->
                        !entry.noun().equals("minister") || entry.modifiers().contains("prime"))
                .sorted(Comparator.comparingInt(Entry::sentence))
                .forEach(all::add);
        all.addAll(entries);
        return all;
    }

    /** The words of lower case right before a noun, which tell one office from another: "foreign minister" is no other minister. */
    private static Set<String> portfolio(Sentence sentence, int noun) {
        Set<String> stems = new HashSet<>();
        for (int i = noun - 1; i >= 0 && isContent(sentence.token(i)); i--) {
            if (Character.isLowerCase(sentence.token(i).form().charAt(0))
                    && WordClass.OFFICE.has(sentence.token(noun).lemma())) {
                stems.add(stem(sentence.token(i).form()));
            }
        }
        return stems;
    }

    private static Optional<Entry> byDistance(
            List<Entry> entries, Set<String> wanted, Set<String> narrow, Optional<String> state, int number) {
        Optional<Entry> best = Optional.empty();
        for (Entry entry : entries) {
            boolean lesser = WordClass.LESSER.lemmas().stream()
                    .map(Titles::stem)
                    .anyMatch(word -> entry.modifiers().contains(word) && !wanted.contains(word));
            boolean other = WordClass.LESSER.lemmas().stream()
                    .map(Titles::stem)
                    .anyMatch(word -> wanted.contains(word)
                            && !word.equals(PAST)
                            && !entry.modifiers().contains(word));
            boolean fits = !lesser
                    && !other
                    && entry.modifiers().containsAll(narrow)
                    && (wanted.isEmpty()
                            || (state.isPresent() && entry.state().equals(state))
                            || wanted.stream().anyMatch(entry.modifiers()::contains));
            if (fits && (best.isEmpty() || entry.sentence() <= number)) {
                best = Optional.of(entry);
            }
        }
        return best;
    }

    /** The fullest name of the person whose name ends as {@code words} does, upper and lower case aside. */
    Optional<String> fullest(String words) {
        String surname = words.substring(words.lastIndexOf(' ') + 1);
        return names.stream()
                .filter(name -> name.equalsIgnoreCase(words)
                        || name.regionMatches(
                                true, name.length() - surname.length() - 1, " " + surname, 0, surname.length() + 1))
                .findFirst();
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        boolean singular = !sentence.token(noun).tag().endsWith("S");
        boolean marked = sentence.token(noun).isProperNoun()
                || sentence.dependents(noun).stream()
                        .anyMatch(i -> sentence.token(i).relation().equals("poss")
                                || Set.of("the", "this", "that")
                                        .contains(sentence.token(i).lemma()));
        return singular && marked;
    }
}
