package attache.annotation.cast;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.amount.Numeral;
import attache.annotation.amount.Numerals;
import attache.annotation.clause.Clauses;
import attache.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who a noun phrase without a name stands for: "Ukrainian officials", "the alliance", "European allies", "50 countries". */
final class Nominals {
    private static final Set<String> MODIFIERS = Set.of("poss", "compound", "nmod", "amod", "npadvmod");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final Nouns nouns;
    private final ArticleCast cast;
    private final Countries countries;
    private Optional<Map<String, List<Titled>>> titled = Optional.empty();

    private record Titled(int sentence, Naming naming) {}

    Nominals(Nouns nouns, ArticleCast cast) {
        this.nouns = nouns;
        this.cast = cast;
        this.countries = new Countries(cast);
    }

    /** The party of the noun phrase headed by {@code token}; none where nobody can be told. */
    List<Party> parties(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        Token head = sentence.token(token);
        String noun = head.lemma();
        String group = nouns.adjective().get(noun);
        // "Western-supplied": the parser takes the adjective before a hyphen for a name.
        boolean hyphened = head.relation().equals("npadvmod") && head.isProperNoun();
        if (group != null && (head.tag().startsWith("JJ") || hyphened)) {
            return List.of(party(Party.Sort.GROUP, number, token, group, Optional.empty()));
        }
        if (isAddressed(sentence, token)) {
            return List.of();
        }
        if (!head.isNoun()) {
            return head.tag().startsWith("JJ") || head.tag().equals("CD") ? apposed(number, token) : List.of();
        }
        boolean plural = head.tag().endsWith("S");
        List<Party> owners = owners(number, token);
        if (!owners.isEmpty()) {
            String actor = owners.getFirst().actor();
            if (nouns.official().contains(noun)) {
                return owners.stream()
                        .limit(plural ? owners.size() : 1)
                        .map(owner -> party(
                                Party.Sort.GROUP, number, token, surface(number, token), Optional.of(owner.actor())))
                        .distinct()
                        .toList();
            }
            boolean agency = head.isProperNoun() && nouns.agency().contains(noun);
            if (agency
                    || (nouns.stateMember().contains(noun)
                            && !isMember(noun, owners.getFirst())
                            && !(plural && nouns.group().contains(noun)))) {
                return List.of(party(Party.Sort.STATE, number, token, actor, Optional.of(actor)));
            }
        }
        if (nouns.stateAnaphor().contains(noun) && isOwnedByPronoun(number, token)) {
            // "The minister said his country would give".
            return owners.stream()
                    .flatMap(owner -> owner.actsFor().stream())
                    .filter(actor -> cast.state(actor).isPresent())
                    .map(actor -> party(Party.Sort.STATE, number, token, actor, Optional.of(actor)))
                    .findFirst()
                    .or(() -> ofTeller(number, token))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (nouns.group().contains(noun) && plural) {
            return List.of(group(number, token));
        }
        return anaphor(number, token, noun)
                .or(() -> unnamed(number, token, noun))
                .or(() -> organisation(number, token, noun))
                .map(List::of)
                .orElseGet(() -> apposed(number, token));
    }

    /** "Madam President, the Council adopted": who is spoken to does nothing in it. */
    private boolean isAddressed(Sentence sentence, int token) {
        return token > 0
                && nouns.official().contains(sentence.token(token).lemma())
                && sentence.token(token).entity().equals("O")
                && NameWords.HONORIFIC.has(sentence.token(token - 1).form());
    }

    /** "The NATO country": one of the body's. */
    private boolean isMember(String noun, Party owner) {
        return nouns.stateAnaphor().contains(noun) && owner.sort() == Party.Sort.BODY;
    }

    private boolean isOwnedByPronoun(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        return !sentence.token(token).tag().endsWith("S")
                && sentence.dependents(token, "poss").stream()
                        .anyMatch(i -> sentence.token(i).isPronoun());
    }

    /** "The country", "the alliance", "the president": somebody named before. */
    private Optional<Party> anaphor(int number, int token, String noun) {
        Sentence sentence = cast.article().sentence(number);
        boolean definite = sentence.dependents(token).stream()
                .anyMatch(i -> DEFINITE.contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
        if (!definite) {
            return Optional.empty();
        }
        String body = nouns.bodyAnaphor().get(noun);
        if (body != null && cast.names(body)) {
            return Optional.of(party(Party.Sort.BODY, number, token, body, Optional.of(body)));
        }
        if (nouns.stateAnaphor().contains(noun)) {
            return ofTeller(number, token)
                    .or(() -> countries
                            .stateOf(number, token)
                            .map(actor -> party(Party.Sort.STATE, number, token, actor, Optional.of(actor))));
        }
        boolean official = nouns.official().contains(noun);
        List<Party> called = official ? calledSo(number, token) : List.of();
        boolean titled = Character.isUpperCase(sentence.token(token).form().charAt(0));
        // "The President will host President Duda": the subject, in what his own office puts out, is none of those he
        // meets.
        boolean own = titled && sentence.token(token).relation().equals("nsubj") && cast.isAuthors(noun);
        boolean others = own
                && called.stream()
                        .noneMatch(party -> party.actsFor().equals(cast.author().flatMap(Party::actsFor)));
        if (called.size() == 1 && !others) {
            return Optional.of(called.getFirst());
        }
        if (titled && official && cast.author().isPresent()) {
            // "The President", in what his own office puts out.
            return cast.author();
        }
        if (!called.isEmpty()) {
            return Optional.of(called.getFirst());
        }
        if (titled && nouns.stateMember().contains(noun) && cast.author().isPresent()) {
            // "The Administration", in what its president's office puts out.
            Optional<String> actor = cast.author().get().actsFor();
            if (actor.isPresent()) {
                return Optional.of(party(Party.Sort.STATE, number, token, actor.get(), actor));
            }
        }
        if (nouns.person().contains(noun)) {
            return before(number, token)
                    .filter(p -> p.actsFor().isPresent() || !nouns.official().contains(noun))
                    .or(() -> nouns.official().contains(noun) ? cast.author() : Optional.empty());
        }
        return Optional.empty();
    }

    /** "At a meeting in Paris, Norway's minister said the country will give": the state of the one whose words these are. */
    private Optional<Party> ofTeller(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        int verb = sentence.token(token).head();
        boolean told = verb != Token.ROOT
                && sentence.token(token).relation().equals("nsubj")
                && sentence.token(verb).relation().equals("ccomp")
                && sentence.token(verb).head() != Token.ROOT;
        if (!told) {
            return Optional.empty();
        }
        return Clauses.subject(sentence, sentence.token(verb).head()).stream()
                .boxed()
                .flatMap(teller -> cast.single(number, teller).stream())
                .flatMap(party -> party.actsFor().stream())
                .filter(actor -> cast.state(actor).isPresent())
                .map(actor -> party(Party.Sort.STATE, number, token, actor, Optional.of(actor)))
                .findFirst();
    }

    /** "The vice president", behind "Vice President Ann Example": those named with these very words for an office, the last first. */
    private List<Party> calledSo(int number, int token) {
        Map<String, Party> called = new LinkedHashMap<>();
        for (Titled person : titled().getOrDefault(title(cast.article().sentence(number), token), List.of())
                .reversed()) {
            if (person.sentence() < number
                    || (person.sentence() == number && person.naming().last() < token)) {
                Party party = cast.party(person.sentence(), person.naming());
                called.putIfAbsent(party.name(), party);
            }
        }
        return List.copyOf(called.values());
    }

    /** The persons named with an office, by its words, in order of the text. */
    private Map<String, List<Titled>> titled() {
        if (titled.isEmpty()) {
            Map<String, List<Titled>> found = new HashMap<>();
            for (int s = 0; s < cast.article().sentenceSpans().size(); s++) {
                for (Naming naming : cast.namings(s)) {
                    String title = naming.sort() == Party.Sort.PERSON ? titleOf(s, naming) : "";
                    if (!title.isEmpty()) {
                        found.computeIfAbsent(title, key -> new ArrayList<>()).add(new Titled(s, naming));
                    }
                }
            }
            titled = Optional.of(found);
        }
        return titled.get();
    }

    /** The words for an office right in front of a person's name, the state's or body's left out; empty where there are none. */
    private String titleOf(int number, Naming person) {
        Sentence sentence = cast.article().sentence(number);
        int names = NameSpelling.words(person.name()).size();
        int last = Math.max(person.first(), person.last() - names + 1) - 1;
        return last < 0 || !nouns.official().contains(sentence.token(last).lemma()) ? "" : title(sentence, last);
    }

    /** The nouns that end at {@code last}, in lower case, back to a name. */
    private static String title(Sentence sentence, int last) {
        StringBuilder words = new StringBuilder(sentence.token(last).lemma().toLowerCase(Locale.ROOT));
        for (int i = last - 1; i >= 0; i--) {
            Token word = sentence.token(i);
            boolean part =
                    (word.isNoun() || word.tag().startsWith("JJ") || word.form().equals("-"))
                            && word.entity().equals("O");
            if (!part) {
                break;
            }
            words.insert(0, word.lemma().toLowerCase(Locale.ROOT) + " ");
        }
        return words.toString();
    }

    /** The person named last before {@code token}, within three sentences. */
    private Optional<Party> before(int number, int token) {
        for (int s = number; s >= Math.max(0, number - 3); s--) {
            List<Naming> namings = cast.namings(s);
            for (int i = namings.size() - 1; i >= 0; i--) {
                Naming naming = namings.get(i);
                if (naming.sort() == Party.Sort.PERSON && (s < number || naming.last() < token)) {
                    return Optional.of(cast.party(s, naming));
                }
            }
        }
        return Optional.empty();
    }

    /** "A senior official", "analysts": somebody, without a state. */
    private Optional<Party> unnamed(int number, int token, String noun) {
        if (nouns.official().contains(noun) || nouns.person().contains(noun)) {
            return Optional.of(party(Party.Sort.GROUP, number, token, surface(number, token), Optional.empty()));
        }
        return Optional.empty();
    }

    /** "The Danish Refugee Council", where the parser sees no name: its words. */
    private Optional<Party> organisation(int number, int token, String noun) {
        Sentence sentence = cast.article().sentence(number);
        Token head = sentence.token(token);
        boolean named = head.isProperNoun()
                && nouns.organisation().contains(noun)
                && Character.isUpperCase(head.form().charAt(0))
                && sentence.dependents(token).stream()
                        .map(sentence::token)
                        .anyMatch(word -> word.isProperNoun() && word.relation().equals("compound"));
        return named
                ? Optional.of(party(Party.Sort.ORGANISATION, number, token, surface(number, token), Optional.empty()))
                : Optional.empty();
    }

    /** The state whose an agency is that the parser takes for an organisation: "Sweden's Civil Contingencies Agency". */
    Optional<String> stateOf(int number, int token) {
        return nouns.agency()
                        .contains(cast.article().sentence(number).token(token).lemma())
                ? owner(number, token).flatMap(Party::actsFor)
                : Optional.empty();
    }

    private List<Party> apposed(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        for (int i : sentence.dependents(token, "appos")) {
            List<Party> found = cast.parties(number, i);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The state or body beside the noun: "Ukrainian", "Ukraine's", "its", "of Ukraine". */
    private Optional<Party> owner(int number, int token) {
        return owners(number, token).stream().findFirst();
    }

    /** All of them: "ministers from Norway, Sweden and Denmark", "American and Russian officials". */
    private List<Party> owners(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        String noun = sentence.token(token).lemma();
        boolean plural = sentence.token(token).tag().endsWith("S");
        List<Party> found = new ArrayList<>();
        for (int i : sentence.dependents(token)) {
            if (MODIFIERS.contains(sentence.token(i).relation())) {
                own(plural ? cast.parties(number, i) : cast.single(number, i), found);
            }
        }
        for (int prep : sentence.dependents(token, "prep")) {
            String word = sentence.token(prep).lemma();
            boolean seat = word.equals("in") && nouns.seated().contains(noun);
            boolean from = word.equals("from") && nouns.official().contains(noun);
            if (seat || from || word.equals("of")) {
                sentence.dependents(prep, "pobj").forEach(i -> own(cast.parties(number, i), found));
            }
        }
        return found;
    }

    private static void own(List<Party> named, List<Party> found) {
        for (Party party : named) {
            boolean owns = party.sort() == Party.Sort.STATE
                    || party.sort() == Party.Sort.BODY
                    || party.sort() == Party.Sort.PERSON;
            if (owns && party.actsFor().isPresent()) {
                found.add(party);
            }
        }
    }

    /** "NATO allies", "more than 50 countries": the words without articles and possessives; counted ones in brackets. */
    private Party group(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        StringBuilder words = new StringBuilder();
        Optional<String> count = Optional.empty();
        for (int i : sentence.subtree(token)) {
            Token word = sentence.token(i);
            if (i > token) {
                break;
            }
            if (i == token
                    || (sentence.token(i).head() == token && MODIFIERS.contains(word.relation()) && isWord(word))) {
                if (word.tag().equals("CD")) {
                    count = count.or(() -> Optional.of(digits(word)));
                } else if (!word.isPronoun()
                        && !word.tag().equals("POS")
                        && !word.relation().equals("poss")) {
                    boolean name = (word.isProperNoun() && i < token)
                            || (Character.isUpperCase(word.form().charAt(0))
                                    && word.tag().startsWith("JJ"));
                    words.append(words.isEmpty() ? "" : " ")
                            .append(name ? word.form() : word.form().toLowerCase(Locale.ROOT));
                }
            }
        }
        if (words.isEmpty()) {
            words.append(sentence.token(token).form().toLowerCase(Locale.ROOT));
        }
        String name = count.map(c -> "[" + c + " " + words + "]").orElse(words.toString());
        return party(Party.Sort.GROUP, number, token, name, Optional.empty());
    }

    /** "Eight", "1,200": in digits, as counted groups are named; other words as they stand. */
    private String digits(Token word) {
        return Numerals.at(cast.article().body(), word.span().start())
                .filter(number -> number.form() == Numeral.Form.CARDINAL && number.isWhole())
                .map(number -> number.value().toBigInteger().toString())
                .orElse(word.form());
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /** The words of the noun phrase up to its head and a short "of" or "at" phrase behind it, without its article. */
    private String surface(int number, int token) {
        Sentence sentence = cast.article().sentence(number);
        int first = token;
        for (int i : sentence.subtree(token)) {
            if (i < first && i >= token - 8 && !sentence.token(i).tag().equals("DT")) {
                first = i;
            }
        }
        int last = token;
        for (int prep : sentence.dependents(token, "prep")) {
            String word = sentence.token(prep).lemma();
            if (prep == token + 1
                    && (word.equals("of") || word.equals("at") || word.equals("for") || word.equals("from"))) {
                List<Integer> below = sentence.subtree(prep);
                last = below.getLast() - token <= 8 ? below.getLast() : last;
            }
        }
        return Namings.words(sentence, cast.article().body(), first, last);
    }

    private Party party(Party.Sort sort, int number, int token, String name, Optional<String> actsFor) {
        Span span = cast.article().sentence(number).token(token).span();
        return new Party(sort, name, span.in(cast.article().body()), actsFor, span);
    }
}
