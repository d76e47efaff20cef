package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.record.RoleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the offices that verbs tell of a person named in a sentence: "NAME, who heads the committee", "NAME was appointed minister",
 * "NAME served as ambassador".
 */
final class VerbOffices {
    private static final Set<String> BEFORE_OFFICE = Set.of("as", "in", "to", "be", "the", "a", "an");
    private static final Set<String> NAMED = Set.of("dobj", "nsubj", "oprd");
    private static final Set<String> CLAUSES = Set.of("relcl", "acl");

    private final TitleLexicon lexicon;
    private final Sentence sentence;
    private final PhraseReader reader;
    private final TitleFinder titles;

    VerbOffices(TitleLexicon lexicon, Sentence sentence, PhraseReader reader, TitleFinder titles) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.reader = reader;
        this.titles = titles;
    }

    /** The offices told of the person whose name has this head and ends here. */
    List<TitlePhrase> of(NamedPerson person) {
        List<TitlePhrase> found = new ArrayList<>();
        Token name = sentence.token(person.head());
        if (name.relation().startsWith("nsubj")) {
            said(name.head()).ifPresent(found::add);
        }
        for (int clause : clauses(person)) {
            boolean tells = CLAUSES.contains(sentence.token(clause).relation()) && clause > person.last();
            if (tells && (isOfWho(clause) || sentence.token(clause).tag().equals("VBN"))) {
                Optional<TitlePhrase> told = lemma(clause).equals("be") ? been(clause) : said(clause);
                told.ifPresent(found::add);
            }
        }
        if (NAMED.contains(name.relation()) && name.head() < person.first()) {
            asOffice(person, name.head()).ifPresent(found::add);
        }
        return found;
    }

    /** What hangs on the name, or on what is said of it: "NAME, a lawyer who heads the committee". */
    private List<Integer> clauses(NamedPerson person) {
        return Stream.concat(
                        sentence.dependents(person.head()).stream(),
                        sentence.dependents(person.head(), "appos").stream()
                                .flatMap(said -> sentence.dependents(said).stream()))
                .toList();
    }

    /** "Named NAME as minister", "dismissed NAME as minister". */
    private Optional<TitlePhrase> asOffice(NamedPerson person, int verb) {
        boolean as =
                person.last() + 2 < sentence.size() && lemma(person.last() + 1).equals("as");
        if (verb < 0 || !as || isDoubted(verb)) {
            return Optional.empty();
        }
        if (lexicon.isNaming(lemma(verb))) {
            return titles.from(person.last() + 2);
        }
        return lexicon.isLeaving(lemma(verb))
                ? titles.from(person.last() + 2).map(title -> title.held(RoleStatus.FORMER))
                : Optional.empty();
    }

    /** The office that a verb tells of its subject. */
    private Optional<TitlePhrase> said(int verb) {
        if (verb < 0 || isDoubted(verb)) {
            return Optional.empty();
        }
        String lemma = lemma(verb);
        if (lexicon.isNaming(lemma) && isPassive(verb)) {
            return titles.from(behind(verb)).map(title -> isToCome(verb) ? title.held(RoleStatus.ELECT) : title);
        }
        if (lexicon.isLeaving(lemma) && isPassive(verb)) {
            boolean as = verb + 1 < sentence.size() && lemma(verb + 1).equals("as");
            return as ? titles.from(behind(verb)).map(title -> title.held(RoleStatus.FORMER)) : Optional.empty();
        }
        if (lexicon.isBecoming(lemma)) {
            Optional<TitlePhrase> office = titles.from(behind(verb));
            boolean over = lemma.equals("serve") && sentence.token(verb).tag().equals("VBD");
            return office.map(title -> over ? title.held(RoleStatus.FORMER) : title);
        }
        return lexicon.holding(lemma).flatMap(title -> held(title, verb));
    }

    /** "who was the ambassador to the council": an office held once. */
    private Optional<TitlePhrase> been(int be) {
        boolean over = sentence.token(be).tag().equals("VBD");
        return isDoubted(be)
                ? Optional.empty()
                : titles.from(behind(be)).map(title -> over ? title.held(RoleStatus.FORMER) : title);
    }

    /** "heads the committee": an office of a body that has a name, or of a part of one. */
    private Optional<TitlePhrase> held(String title, int verb) {
        int object = sentence.dependents(verb, "dobj").stream().findFirst().orElse(-1);
        int first = verb + 1;
        boolean now = Set.of("VBZ", "VBP").contains(sentence.token(verb).tag());
        if (!now || object < verb) {
            return Optional.empty();
        }
        if (sentence.token(object).entity().endsWith("-ORG") || lexicon.isOrgan(lemma(object))) {
            return Optional.of(reader.held(title, verb, first, object));
        }
        return lexicon.isPlace(lemma(object)) && !title.equals("leader")
                ? Optional.of(reader.held(title, verb, first, endOfOwner(object)))
                        .filter(phrase -> phrase.of().isPresent())
                : Optional.empty();
    }

    /** The last token of "of STATE" behind a part of it, else that part. */
    private int endOfOwner(int noun) {
        return sentence.dependents(noun, "prep").stream()
                .filter(prep -> prep == noun + 1 && lemma(prep).equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .findFirst()
                .orElse(noun);
    }

    /** The first token of an office behind a verb. */
    private int behind(int verb) {
        int i = verb + 1;
        while (i < sentence.size() && BEFORE_OFFICE.contains(lemma(i))) {
            i++;
        }
        return i;
    }

    private boolean isOfWho(int verb) {
        return Stream.concat(
                        sentence.dependents(verb, "nsubj").stream(), sentence.dependents(verb, "nsubjpass").stream())
                .anyMatch(subject -> lemma(subject).equals("who"));
    }

    private boolean isPassive(int verb) {
        return sentence.token(verb).tag().equals("VBN");
    }

    private boolean isToCome(int verb) {
        return sentence.dependents(verb, "aux").stream().anyMatch(i -> lemma(i).equals("will"));
    }

    /** Whether the verb stands under a negation or a mood that leaves open whether it is so. */
    private boolean isDoubted(int verb) {
        return !sentence.dependents(verb, "neg").isEmpty()
                || sentence.dependents(verb, "aux").stream()
                        .anyMatch(i -> sentence.token(i).tag().equals("MD") && !lemma(i).equals("will"));
    }

    private String lemma(int i) {
        return sentence.token(i).lemma();
    }
}
