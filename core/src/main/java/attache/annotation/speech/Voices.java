package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Forenames;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names the voices of one article's noun phrases. Not changed once built. */
final class Voices {
    private static final Set<String> ENDS =
            Set.of("case", "relcl", "acl", "appos", "conj", "cc", "advcl", "parataxis", "dep");
    private static final Set<String> LEFT_OUT =
            Set.of("a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final int NEAR = 8;

    private final SpeakerNouns nouns;
    private final Forenames forenames;
    private final Titles titles;
    private final Abbreviations abbreviations;
    private final Optional<String> signatory;
    private final Issuers issuers;

    Voices(AnnotatedArticle article, Cast cast, SpeakerNouns nouns, Forenames forenames) {
        this.forenames = forenames;
        this.nouns = nouns;
        this.titles = Titles.of(article, cast, nouns);
        this.abbreviations = Abbreviations.of(article.body());
        this.issuers = new Issuers(nouns);
        this.signatory = Signatory.of(article.article(), nouns);
    }

    /**
     * The voices that the noun phrase headed by {@code head} stands for; several where a pronoun is plural.
     *
     * @param last who spoke before, where that is near enough to go on speaking
     */
    List<Voice> of(Scene scene, int head, Optional<Utterance> last) {
        Token token = scene.token(head);
        if (token.isPronoun()) {
            return ofPronoun(scene, head, last);
        }
        Optional<Party> person = person(scene, head);
        Span mention = mention(scene, head);
        if (person.isPresent()) {
            return List.of(new Voice(person.get().name(), mention, person));
        }
        if (isBareDocument(scene, head)) {
            List<Voice> issued = issuers.of(scene.token(head).lemma());
            if (!issued.isEmpty()) {
                return issued.stream()
                        .map(v -> new Voice(v.name(), mention, v.party()))
                        .toList();
            }
        }
        if (isBare(scene, head)) {
            Optional<String> body = titles.body(scene.token(head).lemma(), scene.number());
            if (body.isPresent()) {
                return List.of(new Voice(bare(body.get()), mention, Optional.empty()));
            }
        }
        Span named = properName(scene, head).or(() -> personTag(scene, head)).orElse(mention);
        String words = abbreviations.spelt(bare(named.in(scene.body())));
        List<Party> parties = scene.cast().parties(scene.number(), head);
        return words.isBlank()
                ? List.of()
                : List.of(new Voice(words, mention, parties.stream().findFirst()));
    }

    /** Remembers who issued the documents of a sentence. */
    void note(Scene scene) {
        issuers.note(scene, this);
    }

    /** Remembers that an utterance was made by the documents of its cue's sentence. */
    void note(Utterance utterance, Scene scene) {
        issuers.note(utterance, scene);
    }

    /** The voice of a noun phrase that is no pronoun. */
    List<Voice> named(Scene scene, int head) {
        return of(scene, head, Optional.empty());
    }

    /** The voice named at {@code name}, by the fullest name that the article gives somebody of that surname. */
    Voice fullest(Span name, String body) {
        String words = name.in(body);
        return new Voice(titles.fullest(words).orElse(words), name, Optional.empty());
    }

    private List<Voice> ofPronoun(Scene scene, int head, Optional<Utterance> last) {
        Token token = scene.token(head);
        String lemma = token.form().toLowerCase(Locale.ROOT);
        if (FIRST_PERSON.contains(lemma)) {
            return signatory
                    .map(name -> List.of(new Voice(name, token.span(), Optional.empty())))
                    .orElse(List.of());
        }
        boolean singular = lemma.equals("he") || lemma.equals("she");
        List<Voice> before = last
                .filter(u -> scene.number() - u.sentences().getLast() <= NEAR)
                .map(Utterance::voices)
                .orElse(List.of())
                .stream()
                .filter(v -> !singular || (isPerson(v) && forenames.mayStandFor(lemma, v.name())))
                .map(v -> new Voice(v.name(), token.span(), v.party()))
                .toList();
        List<Party> parties = scene.cast().parties(scene.number(), head);
        boolean adjacent =
                last.isPresent() && scene.number() - last.get().sentences().getLast() <= 1;
        boolean knownBefore =
                adjacent && !before.isEmpty() && before.getFirst().party().isPresent();
        if (lemma.equals("it") && adjacent && before.stream().anyMatch(v -> !isNamedPerson(v))) {
            return before.stream().filter(v -> !isNamedPerson(v)).toList();
        }
        if (singular && (knownBefore || parties.isEmpty())) {
            return before.isEmpty() ? lastNamed(scene, token.span()) : before.subList(0, 1);
        }
        if (parties.isEmpty()) {
            return before;
        }
        return parties.stream()
                .map(p -> new Voice(nameOf(p), token.span(), Optional.of(p)))
                .toList();
    }

    /** The person named last in the two sentences before: who "he" is where nobody has spoken. */
    private List<Voice> lastNamed(Scene scene, Span mention) {
        for (int i = scene.number() - 1; i >= Math.max(0, scene.number() - 2); i--) {
            for (Cast.Mention one : scene.cast().mentions(i).reversed()) {
                if (one.party().sort() == Party.Sort.PERSON
                        && forenames.mayStandFor(
                                mention.in(scene.body()), one.party().name())) {
                    return List.of(new Voice(nameOf(one.party()), mention, Optional.of(one.party())));
                }
            }
        }
        return List.of();
    }

    private static boolean isNamedPerson(Voice voice) {
        return voice.party().filter(party -> party.sort() == Party.Sort.PERSON).isPresent();
    }

    private static boolean isPerson(Voice voice) {
        return voice.party().isEmpty()
                || voice.party().get().sort() == Party.Sort.PERSON
                || voice.party().get().sort() == Party.Sort.GROUP;
    }

    private String nameOf(Party party) {
        return party.sort() == Party.Sort.PERSON ? party.name() : abbreviations.spelt(bare(party.surface()));
    }

    /** The person that heads the phrase, is set beside it, closes it, or is called so elsewhere. */
    private Optional<Party> person(Scene scene, int head) {
        Optional<Party> direct = scene.cast().parties(scene.number(), head).stream()
                .findFirst()
                .filter(p -> p.sort() == Party.Sort.PERSON)
                .filter(p -> !isOtherThanAuthor(scene, head, p));
        if (direct.isPresent() && scene.token(head).isProperNoun()) {
            return direct;
        }
        return owner(scene, head)
                .or(() -> closing(scene, head))
                .or(() -> scene.cast().holder(scene.number(), head))
                .or(() -> titles.person(scene.sentence(), scene.number(), head))
                .or(() -> direct);
    }

    /** "The President" in a minister's own statement: who is named in its first line, as something else, is not meant. */
    private boolean isOtherThanAuthor(Scene scene, int head, Party party) {
        String line = scene.body().lines().findFirst().orElse("");
        return signatory.isPresent()
                && scene.number() > 0
                && party.mention().end() <= line.length()
                && !line.toLowerCase(Locale.ROOT)
                        .contains(scene.token(head).form().toLowerCase(Locale.ROOT));
    }

    /** Whose a thing is that cannot speak itself: "Ann Example's remarks". */
    private Optional<Party> owner(Scene scene, int head) {
        String noun = scene.token(head).lemma();
        boolean speaks = nouns.canSpeak(noun) && !nouns.is(noun, SpeakerNouns.Sort.DOCUMENT);
        return speaks
                ? Optional.empty()
                : scene.sentence().dependents(head, "poss").stream()
                        .flatMap(i -> scene.cast().parties(scene.number(), i).stream())
                        .filter(p -> p.sort() == Party.Sort.PERSON)
                        .findFirst();
    }

    /** A person named at the end of the phrase: "the group's leader in the north, Ann Example". */
    private static Optional<Party> closing(Scene scene, int head) {
        Sentence sentence = scene.sentence();
        for (int below : sentence.dependents(head, "appos")) {
            Optional<Party> beside = scene.cast().parties(scene.number(), below).stream()
                    .filter(p -> p.sort() == Party.Sort.PERSON)
                    .findFirst();
            if (beside.isPresent()) {
                return beside;
            }
        }
        int last = sentence.subtree(head).getLast();
        for (Cast.Mention mention : scene.cast().mentions(scene.number())) {
            boolean closes = mention.first() > head
                    && mention.last() <= last
                    && mention.party().sort() == Party.Sort.PERSON;
            if (closes && !isOwned(sentence, mention) && isPlainBetween(sentence, head, mention.first())) {
                return Optional.of(mention.party());
            }
        }
        return Optional.empty();
    }

    /** A name set right beside a description: "the news agency Example", "the ministry's spokeswoman, Ann Example". */
    private Optional<Span> properName(Scene scene, int head) {
        Token token = scene.token(head);
        if (token.isProperNoun() || !nouns.canSpeak(token.lemma())) {
            return Optional.empty();
        }
        Optional<Span> outlet =
                nouns.is(token.lemma(), SpeakerNouns.Sort.OUTLET) ? leadingName(scene, head) : Optional.empty();
        if (outlet.isPresent()) {
            return outlet;
        }
        for (int below : scene.sentence().dependents(head, "appos")) {
            List<Integer> name = scene.sentence().subtree(below).stream()
                    .filter(i -> i <= below && scene.token(i).isProperNoun())
                    .toList();
            boolean beside = !name.isEmpty() && name.getFirst() == head + 1;
            boolean person = nouns.is(token.lemma(), SpeakerNouns.Sort.PERSON) && name.size() >= 2;
            if (scene.token(below).isProperNoun()
                    && (beside || person)
                    && name.getLast() - name.getFirst() == name.size() - 1) {
                return Optional.of(scene.span(name.getFirst(), name.getLast()));
            }
        }
        return Optional.empty();
    }

    /** The name before an outlet's sort: "Example news agency". */
    private static Optional<Span> leadingName(Scene scene, int head) {
        int first = scene.sentence().subtree(head).getFirst();
        while (first < head && !scene.token(first).isNoun()) {
            first++;
        }
        int last = first;
        while (last + 1 < head && scene.token(last + 1).isProperNoun()) {
            last++;
        }
        return first < head
                        && scene.token(first).isProperNoun()
                        && scene.token(first).head() == head
                ? Optional.of(scene.span(first, last))
                : Optional.empty();
    }

    /** "the spokesman for Ann Example", "Ann Example's spokesman": she owns the phrase and is not the one. */
    private static boolean isOwned(Sentence sentence, Cast.Mention mention) {
        int before = mention.first() - 1;
        while (before >= 0
                && sentence.token(before).isNoun()
                && !sentence.token(before).isProperNoun()) {
            before--;
        }
        boolean afterPreposition = before >= 0
                && Set.of("IN", "TO").contains(sentence.token(before).tag());
        int after = mention.last() + 1;
        boolean possessive =
                after < sentence.size() && sentence.token(after).tag().equals("POS");
        return afterPreposition || possessive;
    }

    private static boolean isPlainBetween(Sentence sentence, int head, int first) {
        for (int i = head + 1; i < first; i++) {
            if (sentence.token(i).isVerb() || sentence.token(i).tag().startsWith("W")) {
                return false;
            }
        }
        return true;
    }

    /** A person's name as the parser marks it, without the offices before it. */
    private static Optional<Span> personTag(Scene scene, int head) {
        if (!scene.token(head).entity().equals("L-PERSON")) {
            return Optional.empty();
        }
        int first = head;
        while (first > 0 && !scene.token(first).entity().equals("B-PERSON")) {
            first--;
        }
        return Optional.of(scene.span(first, head));
    }

    /** Whether the phrase is a noun with "the" and nothing else. */
    private static boolean isBare(Scene scene, int head) {
        List<Integer> below = scene.sentence().dependents(head);
        return scene.token(head).tag().equals("NN")
                && below.size() == 1
                && scene.token(below.getFirst()).lemma().equals("the");
    }

    /** Whether the phrase is a document and nothing else: "the statement", "the report". */
    private boolean isBareDocument(Scene scene, int head) {
        Token token = scene.token(head);
        return nouns.is(token.lemma(), SpeakerNouns.Sort.DOCUMENT)
                && !nouns.is(token.lemma(), SpeakerNouns.Sort.BODY)
                && isBare(scene, head);
    }

    /** The noun phrase up to its first clause, apposition, bracket or second name. */
    private static Span mention(Scene scene, int head) {
        int first = head;
        int last = head;
        for (int i : scene.sentence().dependents(head)) {
            String relation = scene.token(i).relation();
            if (ENDS.contains(relation) || relation.equals("punct")) {
                continue;
            }
            List<Integer> below = scene.sentence().subtree(i);
            if (i < head) {
                first = Math.min(first, below.getFirst());
            } else {
                last = Math.max(last, below.getLast());
            }
        }
        return scene.span(startAt(scene, head, first), endAt(scene, head, last));
    }

    private static int startAt(Scene scene, int head, int first) {
        for (int i = head - 1; i > first; i--) {
            if (scene.token(i).form().equals(":")) {
                return i + 1;
            }
        }
        return first;
    }

    private static int endAt(Scene scene, int head, int last) {
        for (int i = head + 1; i <= last; i++) {
            Token token = scene.token(i);
            boolean mark = Set.of(",", "(", "--", "-LRB-", "\"", ":").contains(token.form());
            boolean clause =
                    Set.of("relcl", "acl", "advcl", "parataxis", "dep").contains(token.relation()) && token.isVerb();
            if (mark || clause) {
                return i - 1;
            }
        }
        return last;
    }

    private static String bare(String words) {
        String rest = words.replace('\n', ' ').strip();
        while (!rest.isEmpty() && !Character.isLetterOrDigit(rest.charAt(0))) {
            rest = rest.substring(1);
        }
        int space = rest.indexOf(' ');
        if (space > 0 && LEFT_OUT.contains(rest.substring(0, space).toLowerCase(Locale.ROOT))) {
            rest = rest.substring(space + 1).strip();
        }
        return rest;
    }
}
