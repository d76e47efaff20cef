package attache.annotation.cast;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.clause.Clauses;
import attache.annotation.gazetteer.Sense;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which state "the country" is. As a subject it goes on with the subject before; elsewhere it is the land named last that is not
 * the doer of the same deed. Three sentences back at most, beyond that only where the article names one state alone; nobody
 * where several are as likely.
 */
final class Countries {
    private static final int REACH = 3;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> JOINED = Set.of("conj", "cc");
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod", "npadvmod");

    private final ArticleCast cast;

    Countries(ArticleCast cast) {
        this.cast = cast;
    }

    /** How the phrase stands in its sentence. */
    private enum Use {
        /** "The country will give". */
        SUBJECT,
        /** "The country's ports". */
        OWNER,
        /** "In the country": whoever acts there may be at home. */
        PLACE,
        /** "Enter the country", "aid to the country": another's deed. */
        ARGUMENT
    }

    /** A state named: by itself ("Norway") or by an adjective, its people, its capital or an institution. */
    private record Named(String state, int token, boolean land) {}

    /** The code of the state that the definite phrase headed by {@code token} stands for; empty where it is open. */
    Optional<String> stateOf(int number, int token) {
        if (isDefined(number, token)) {
            return toldOf(number, token);
        }
        Optional<String> beside = joinedOwner(number, token);
        if (beside.isPresent()) {
            return beside;
        }
        Use use = use(number, token);
        Set<String> doers = use == Use.ARGUMENT ? doers(number, token) : Set.of();
        List<Named> here = named(number, token).stream()
                .filter(named -> !doers.contains(named.state()))
                .toList();
        Optional<String> inSentence = inSentence(number, token, use, here);
        if (inSentence.isPresent() || states(lands(here)).size() > 1) {
            return inSentence;
        }
        for (int s = number - 1; s >= Math.max(0, number - REACH); s--) {
            if (!cast.isRead(s)) {
                continue;
            }
            List<Named> there = named(s, Integer.MAX_VALUE).stream()
                    .filter(named -> !doers.contains(named.state()))
                    .toList();
            Optional<String> subject = mainSubject(s).filter(state -> !doers.contains(state));
            if (there.isEmpty() && (subject.isEmpty() || use == Use.ARGUMENT)) {
                continue;
            }
            return use == Use.SUBJECT ? goingOn(number, token, s, subject, there) : lastOf(s, use, subject, there);
        }
        Set<String> all = new LinkedHashSet<>();
        for (int s = 0; s < cast.article().sentenceSpans().size(); s++) {
            all.addAll(states(named(s, Integer.MAX_VALUE)));
        }
        return all.size() == 1 && doers.isEmpty() ? all.stream().findFirst() : Optional.empty();
    }

    /** "The first country to", "the country that gives most": the words themselves say which. */
    private boolean isDefined(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        boolean set = sentence.dependents(token).stream()
                .map(sentence::token)
                .anyMatch(word -> word.tag().equals("JJS") || CountryWords.RANK.has(word.lemma()));
        boolean clause = !sentence.dependents(token, "relcl").isEmpty()
                && !sentence.token(Math.min(token + 1, sentence.size() - 1))
                        .form()
                        .equals(",");
        return set || clause;
    }

    /** "Norway was the first country to": the subject that it is said of. */
    private Optional<String> toldOf(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        Token word = sentence.token(token);
        return word.relation().equals("attr") && word.head() != Token.ROOT
                ? sentence.dependents(word.head(), "nsubj").stream()
                        .filter(subject -> subject < token)
                        .findFirst()
                        .flatMap(subject -> state(number, subject))
                : Optional.empty();
    }

    /** "Danish towns and the country's ports": whose the joined noun is. */
    private Optional<String> joinedOwner(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        Token word = sentence.token(token);
        if (!word.relation().equals("poss")
                || !sentence.token(word.head()).relation().equals("conj")) {
            return Optional.empty();
        }
        int first = sentence.token(word.head()).head();
        return named(number, token).stream()
                .filter(named -> sentence.token(named.token()).head() == first
                        && (MODIFIERS.contains(sentence.token(named.token()).relation())
                                || sentence.token(named.token()).relation().equals("poss")))
                .map(Named::state)
                .findFirst();
    }

    private Use use(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        Token word = sentence.token(token);
        if (SUBJECTS.contains(word.relation())) {
            return Use.SUBJECT;
        }
        if (word.relation().equals("poss")) {
            return Use.OWNER;
        }
        if (!word.relation().equals("pobj")) {
            return Use.ARGUMENT;
        }
        Token prep = sentence.token(word.head());
        boolean part = prep.lemma().equals("of")
                && prep.head() != Token.ROOT
                && CountryWords.PART.has(sentence.token(prep.head()).lemma());
        return part || CountryWords.PLACE.has(prep.form().toLowerCase(Locale.ROOT)) ? Use.PLACE : Use.ARGUMENT;
    }

    /** The states that do the deed that the phrase is an object of: none of them enters, helps or arms itself. */
    private Set<String> doers(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        int verb = sentence.token(token).head();
        for (int steps = 0; verb != Token.ROOT && !sentence.token(verb).isVerb() && steps < REACH + 1; steps++) {
            verb = sentence.token(verb).head();
        }
        if (verb == Token.ROOT || CountryWords.OWN.has(sentence.token(verb).lemma())) {
            return Set.of();
        }
        Set<String> doers = new LinkedHashSet<>();
        if (isAttacked(number, token)) {
            above(number, token).ifPresent(doers::add);
        }
        OptionalInt subject = Clauses.subject(sentence, verb);
        if (subject.isPresent() && !sentence.subtree(subject.getAsInt()).contains(token)) {
            doers.addAll(state(number, subject.getAsInt()).stream().toList());
            named(number, sentence.size()).stream()
                    .filter(named -> sentence.token(named.token()).head() == subject.getAsInt())
                    .map(Named::state)
                    .forEach(doers::add);
        }
        return doers;
    }

    private Optional<String> inSentence(int number, int token, Use use, List<Named> here) {
        List<Named> lands = lands(here);
        Set<String> states = states(lands);
        boolean attacked = isAttacked(number, token);
        if (states.size() == 1) {
            return states.stream().findFirst();
        }
        Optional<String> above = attacked || use == Use.ARGUMENT ? Optional.empty() : above(number, token);
        if (states.size() > 1) {
            boolean goesOn = use == Use.SUBJECT && !isReceiving(number, token);
            return above.filter(state -> goesOn && states.contains(state)).or(() -> last(number, lands));
        }
        if (above.isPresent()) {
            return above;
        }
        Set<String> others = attacked || use == Use.PLACE ? Set.of() : states(here);
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }

    /** The state of the subject of a clause above the one that the phrase stands in. */
    private Optional<String> above(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        for (int at = sentence.token(token).head();
                at != Token.ROOT;
                at = sentence.token(at).head()) {
            for (int below : sentence.dependents(at)) {
                // "It comes as fighting goes on in the east of the country": mostly no state.
                boolean subject = SUBJECTS.contains(sentence.token(below).relation())
                        && below < token
                        && !sentence.token(below).lemma().equals("it")
                        && !sentence.subtree(below).contains(token);
                Optional<String> state = subject ? state(number, below) : Optional.empty();
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    /** What a new sentence's subject goes on with. */
    private Optional<String> goingOn(int number, int token, int before, Optional<String> subject, List<Named> there) {
        List<Named> lands = lands(there);
        Set<String> states = states(lands);
        if (isReceiving(number, token) || isAttackTold(before)) {
            List<Named> others = lands.stream()
                    .filter(named -> !subject.equals(Optional.of(named.state())))
                    .toList();
            if (!others.isEmpty()) {
                return states(others).size() == 1 ? states(others).stream().findFirst() : Optional.empty();
            }
        }
        if (states.size() == 1) {
            return states.stream().findFirst();
        }
        if (states.size() > 1) {
            return subject.filter(states::contains);
        }
        Set<String> others = states(there);
        return subject.or(() -> others.size() == 1 ? others.stream().findFirst() : Optional.empty());
    }

    private Optional<String> lastOf(int before, Use use, Optional<String> subject, List<Named> there) {
        List<Named> lands = lands(there);
        if (!lands.isEmpty()) {
            return last(before, lands);
        }
        Set<String> others = states(there);
        return others.size() == 1 ? others.stream().findFirst() : subject.filter(state -> use != Use.ARGUMENT);
    }

    /** The land named last; none where it is one of several joined. */
    private Optional<String> last(int number, List<Named> lands) {
        Sentence sentence = cast.article().sentence(number);
        Named last = lands.getLast();
        boolean joined = sentence.token(last.token()).relation().equals("conj")
                && lands.stream()
                        .anyMatch(named ->
                                !named.state().equals(last.state()) && isJoined(sentence, last.token(), named.token()));
        return joined ? Optional.empty() : Optional.of(last.state());
    }

    private static boolean isJoined(Sentence sentence, int last, int first) {
        int at = last;
        while (at != Token.ROOT && JOINED.contains(sentence.token(at).relation())) {
            at = sentence.token(at).head();
        }
        return at == first;
    }

    private boolean isReceiving(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        int verb = sentence.token(token).head();
        return verb != Token.ROOT
                && CountryWords.RECEIVE.has(sentence.token(verb).lemma());
    }

    /** Whether the phrase stands in what is told of an attack. */
    private boolean isAttacked(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        return Stream.iterate(
                        sentence.token(token).head(),
                        at -> at != Token.ROOT,
                        at -> sentence.token(at).head())
                .anyMatch(at -> CountryWords.ATTACK.has(sentence.token(at).lemma()));
    }

    private boolean isAttackTold(int number) {
        Sentence sentence = cast.article().sentence(number);
        return CountryWords.ATTACK.has(sentence.token(sentence.root()).lemma());
    }

    private Optional<String> mainSubject(int number) {
        Sentence sentence = cast.article().sentence(number);
        OptionalInt subject = Clauses.subject(sentence, sentence.root());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        long subjects = cast.parties(number, subject.getAsInt()).stream()
                .map(Party::actor)
                .distinct()
                .count();
        return subjects == 1 ? state(number, subject.getAsInt()) : Optional.empty();
    }

    private Optional<String> state(int number, int token) {
        return cast.single(number, token).stream()
                .flatMap(party -> party.actsFor().stream())
                .filter(actor -> cast.state(actor).isPresent())
                .findFirst();
    }

    /** The states named in a sentence before {@code limit}, persons left out. */
    private List<Named> named(int number, int limit) {
        Sentence sentence = cast.article().sentence(number);
        return cast.namings(number).stream()
                .filter(naming -> naming.last() < limit && naming.sort() != Party.Sort.PERSON)
                .flatMap(naming -> naming
                        .actsFor()
                        .filter(actor -> cast.state(actor).isPresent())
                        .map(actor -> new Named(actor, naming.head(sentence), isLand(number, naming)))
                        .stream())
                .toList();
    }

    /** "Norway", "of Norway", "Norway's minister", but not "Norway aid", "Oslo", "Norwegians" nor "the Norwegian parliament". */
    private boolean isLand(int number, Naming naming) {
        Sentence sentence = cast.article().sentence(number);
        Token head = sentence.token(naming.head(sentence));
        boolean office = naming.sort() == Party.Sort.GROUP
                && IntStream.rangeClosed(naming.first(), naming.last())
                        .mapToObj(sentence::token)
                        .anyMatch(
                                word -> word.lemma().equals("of") || word.tag().equals("POS"));
        return office
                || (naming.sort() == Party.Sort.STATE
                        && !head.tag().startsWith("JJ")
                        && !MODIFIERS.contains(head.relation())
                        && cast.matches(number).stream()
                                .anyMatch(match -> match.sense() == Sense.NAME
                                        && match.span().overlaps(head.span())));
    }

    private static List<Named> lands(List<Named> named) {
        return named.stream().filter(Named::land).toList();
    }

    private static Set<String> states(List<Named> named) {
        Set<String> states = new LinkedHashSet<>();
        named.forEach(one -> states.add(one.state()));
        return states;
    }
}
