package attache.annotation.cast;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.StateEntry;
import attache.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cast of one article, built from its parsed sentences and the gazetteers. Not safe for use by several threads.
 */
public final class ArticleCast implements Cast {
    private final AnnotatedArticle article;
    private final BitSet read;
    private final Gazetteer gazetteer;
    private final List<List<Naming>> namings = new ArrayList<>();
    private final List<List<GazetteerMatch>> matches;
    private final People people;
    private final Nominals nominals;
    private final Pronouns pronouns;
    private final List<Party> authors;
    private final Map<Long, List<Party>> settled = new HashMap<>();
    private int cut;
    private final Set<Long> inProgress = new LinkedHashSet<>();
    private final Map<Long, List<Party>> settledSingly = new HashMap<>();
    private final Set<Long> singlyInProgress = new LinkedHashSet<>();

    private ArticleCast(
            AnnotatedArticle article,
            Gazetteer gazetteer,
            KnownNames known,
            Forenames forenames,
            Nouns nouns,
            OfficialHosts hosts,
            BitSet read,
            Set<String> sides) {
        this.article = article;
        this.gazetteer = gazetteer;
        this.read = read;
        this.people = new People(gazetteer, known, article.article().published());
        this.matches = bySentence(gazetteer.matches(article.body()));
        for (int i = 0; i < article.sentenceSpans().size(); i++) {
            namings.add(
                    read.get(i) ? Namings.in(article.sentence(i), article.body(), matches.get(i), nouns) : List.of());
        }
        notePeople();
        settleShortNames(new ShortNames(nouns, gazetteer, matches));
        soleGovernment(sides).ifPresent(people::settleMinisters);
        this.nominals = new Nominals(nouns, this);
        this.authors = Author.of(article, gazetteer, hosts);
        this.pronouns = new Pronouns(this, nouns, forenames, authors);
    }

    /**
     * Builds the cast.
     *
     * @param article whose sentences are parsed where {@code read} says so
     * @param gazetteer the names known
     * @param known the persons among them, by other spellings
     * @param forenames whom "he" and "she" cannot stand for
     * @param nouns what unnamed descriptions stand for
     * @param hosts who keeps which official site
     * @param read the numbers of the sentences to look at; in others nobody is found
     * @param sides states whose ministers are not meant where it is not said whose they are
     */
    static ArticleCast of(
            AnnotatedArticle article,
            Gazetteer gazetteer,
            KnownNames known,
            Forenames forenames,
            Nouns nouns,
            OfficialHosts hosts,
            BitSet read,
            Set<String> sides) {
        return new ArticleCast(article, gazetteer, known, forenames, nouns, hosts, read, sides);
    }

    private List<List<GazetteerMatch>> bySentence(List<GazetteerMatch> matches) {
        List<List<GazetteerMatch>> grouped = new ArrayList<>();
        int next = 0;
        for (Span span : article.sentenceSpans()) {
            List<GazetteerMatch> here = new ArrayList<>();
            while (next < matches.size() && matches.get(next).span().start() < span.end()) {
                if (span.contains(matches.get(next).span())) {
                    here.add(matches.get(next));
                }
                next++;
            }
            grouped.add(here);
        }
        return grouped;
    }

    private void settleShortNames(ShortNames names) {
        for (int s = 0; s < namings.size(); s++) {
            if (read.get(s)) {
                Sentence sentence = article.sentence(s);
                namings.set(
                        s,
                        namings.get(s).stream()
                                .map(naming -> names.settled(sentence, naming))
                                .toList());
            }
        }
    }

    /** Two passes: first who is named, then what the article says of their offices. */
    private void notePeople() {
        for (int s = 0; s < namings.size(); s++) {
            namings.get(s).stream().filter(n -> n.sort() == Party.Sort.PERSON).forEach(n -> people.note(n.name()));
        }
        for (int s = 0; s < namings.size(); s++) {
            if (!read.get(s)) {
                continue;
            }
            List<Naming> voted = vote(article.sentence(s), namings.get(s));
            List<Naming> joined = Posts.join(article.sentence(s), article.body(), voted, people);
            namings.set(s, joined);
            Posts.tellTitled(article.sentence(s), joined, people);
            Posts.tellMinisters(article.sentence(s), joined, matches.get(s), people);
            for (Naming naming : joined) {
                if (naming.sort() == Party.Sort.PERSON && Posts.isCalledFormer(article.sentence(s), naming)) {
                    people.noteFormer(naming.name());
                }
            }
        }
    }

    /** The one state but {@code sides} that the article names, or somebody who acts for it. */
    private Optional<String> soleGovernment(Set<String> sides) {
        List<String> states = namings.stream()
                .flatMap(List::stream)
                .flatMap(naming -> (naming.sort() == Party.Sort.PERSON
                                ? people.actsFor(naming.name())
                                : naming.actsFor())
                        .stream())
                .filter(actor -> gazetteer.stateWithCode(actor).isPresent() && !sides.contains(actor))
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /** A word that the article elsewhere uses as a person's surname is that person, whatever the parser takes it for here. */
    private List<Naming> vote(Sentence sentence, List<Naming> found) {
        List<Naming> voted = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (next < found.size() && found.get(next).first() == i) {
                Naming naming = found.get(next++);
                boolean person = !naming.known() && naming.first() == naming.last() && isSpelling(sentence.token(i));
                voted.add(
                        person
                                ? new Naming(
                                        i,
                                        i,
                                        Party.Sort.PERSON,
                                        sentence.token(i).form(),
                                        Optional.empty(),
                                        false)
                                : naming);
                i = naming.last();
            } else if (isSurname(sentence.token(i))) {
                voted.add(new Naming(i, i, Party.Sort.PERSON, sentence.token(i).form(), Optional.empty(), false));
            }
        }
        return voted;
    }

    private boolean isSurname(Token token) {
        return isNamelike(token) && people.hasSurname(token.form());
    }

    private boolean isSpelling(Token token) {
        return isNamelike(token) && people.hasSpelling(token.form());
    }

    private static boolean isNamelike(Token token) {
        return token.isProperNoun()
                && token.form().length() > 2
                && Character.isUpperCase(token.form().charAt(0));
    }

    AnnotatedArticle article() {
        return article;
    }

    @Override
    public boolean isRead(int sentence) {
        return read.get(sentence);
    }

    @Override
    public Optional<StateEntry> state(String actor) {
        return gazetteer.stateWithCode(actor);
    }

    People people() {
        return people;
    }

    /** Who alone speaks in an official text. */
    Optional<Party> author() {
        return authors.size() == 1 ? Optional.of(authors.getFirst()) : Optional.empty();
    }

    /** Whether the one who speaks in an official text is, or speaks for a state that has, an office called {@code title}. */
    boolean isAuthors(String title) {
        return author().flatMap(Party::actsFor)
                .filter(actor -> gazetteer.stateWithCode(actor).isPresent())
                .filter(actor -> gazetteer.hasOffice(actor, title))
                .isPresent();
    }

    /** The name that covers a token. */
    Optional<Naming> naming(int sentence, int token) {
        return namings.get(sentence).stream().filter(n -> n.covers(token)).findFirst();
    }

    /** The names of a sentence, in order. */
    List<Naming> namings(int sentence) {
        return namings.get(sentence);
    }

    /** Whether the article names somebody so. */
    boolean names(String name) {
        return namings.stream().flatMap(List::stream).anyMatch(n -> n.name().equals(name));
    }

    /** The party that a name stands for. */
    Party party(int sentence, Naming naming) {
        Sentence parsed = article.sentence(sentence);
        Span span = new Span(
                parsed.token(naming.first()).span().start(),
                parsed.token(naming.last()).span().end());
        String surface = span.in(article.body());
        if (naming.sort() == Party.Sort.PERSON) {
            String full = people.fullest(naming.name());
            // Whom the article calls former here may hold an office again, or be called by it elsewhere.
            boolean former = Posts.isCalledFormer(parsed, naming);
            return new Party(
                    Party.Sort.PERSON, full, surface, former ? Optional.empty() : people.actsFor(naming.name()), span);
        }
        return new Party(naming.sort(), naming.name(), surface, naming.actsFor(), span);
    }

    @Override
    public List<Mention> mentions(int sentence) {
        return namings.get(sentence).stream()
                .map(n -> new Mention(party(sentence, n), n.head(article.sentence(sentence)), n.first(), n.last()))
                .toList();
    }

    @Override
    public List<GazetteerMatch> matches(int sentence) {
        return matches.get(sentence);
    }

    @Override
    public Optional<Party> holder(int sentence, int token) {
        Sentence parsed = article.sentence(sentence);
        int at = parsed.token(token).span().start();
        for (GazetteerMatch match : matches.get(sentence)) {
            if (match.span().contains(at) && match.entry() instanceof OfficeEntry office) {
                boolean past =
                        Posts.isFormer(parsed, parsed.tokenAt(match.span().start()), token);
                return (past ? people.formerHolder(office) : people.holder(office))
                        .map(name -> holder(name, match.span()));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<OfficeEntry> offices(String person) {
        return people.offices(person);
    }

    @Override
    public List<OfficeEntry> formerOffices(String person) {
        return people.formerOffices(person);
    }

    private Party holder(String name, Span mention) {
        return new Party(Party.Sort.PERSON, name, mention.in(article.body()), people.actsFor(name), mention);
    }

    @Override
    public List<Party> parties(int sentence, int token) {
        long key = ((long) sentence << 32) | token;
        List<Party> known = settled.get(key);
        if (known != null) {
            return known;
        }
        if (!read.get(sentence)) {
            return List.of();
        }
        if (!inProgress.add(key)) {
            cut++;
            return List.of();
        }
        int cutBefore = cut;
        List<Party> found = new ArrayList<>(single(sentence, token));
        Sentence parsed = article.sentence(sentence);
        for (int below : parsed.dependents(token)) {
            if (parsed.token(below).relation().equals("conj")) {
                parties(sentence, below).stream()
                        .filter(p -> !found.contains(p))
                        .forEach(found::add);
            }
        }
        inProgress.remove(key);
        if (cut == cutBefore || inProgress.isEmpty()) {
            // What was looked up on the way back to itself lacks what is still being looked up.
            settled.put(key, List.copyOf(found));
        }
        return List.copyOf(found);
    }

    /**
     * Who the noun phrase headed by {@code token} stands for, joined ones left aside. A phrase that leads back to itself
     * ("its forces, the army of that country") stands for nobody.
     */
    List<Party> single(int sentence, int token) {
        long key = ((long) sentence << 32) | token;
        List<Party> known = settledSingly.get(key);
        if (known != null) {
            return known;
        }
        if (!singlyInProgress.add(key)) {
            return List.of();
        }
        List<Party> found = List.copyOf(look(sentence, token));
        singlyInProgress.remove(key);
        settledSingly.put(key, found);
        return found;
    }

    private List<Party> look(int sentence, int token) {
        Optional<Naming> naming = naming(sentence, token);
        if (naming.isPresent()) {
            Party party = party(sentence, naming.get());
            return List.of(
                    party.sort() == Party.Sort.ORGANISATION && party.actsFor().isEmpty()
                            ? party.actingFor(nominals.stateOf(sentence, token))
                            : party);
        }
        Token head = article.sentence(sentence).token(token);
        if (head.isPronoun()) {
            return pronouns.antecedents(sentence, token);
        }
        return nominals.parties(sentence, token);
    }
}
