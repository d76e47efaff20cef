package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Forenames;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the voices of one article's noun phrases. Not changed once built. */
final class Voices {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final int NEAR = 8;
    private static final int NEAR_AGAIN = 3;

    private final SpeakerNouns nouns;
    private final Forenames forenames;
    private final Speaking speaking;
    private final Titles titles;
    private final Bodies bodies;
    private final Abbreviations abbreviations;
    private final Optional<String> signatory;
    private final Issuers issuers;

    Voices(AnnotatedArticle article, Cast cast, SpeakerNouns nouns, Forenames forenames) {
        this.forenames = forenames;
        this.nouns = nouns;
        this.speaking = new Speaking(nouns);
        this.titles = Titles.of(article, cast, nouns);
        this.abbreviations = Abbreviations.of(article.body(), nouns);
        this.bodies = Bodies.of(article, cast, nouns, abbreviations);
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
        if (token.tag().startsWith("W")) {
            return List.of();
        }
        if (token.isPronoun()) {
            return ofPronoun(scene, head, last);
        }
        Span mention = Wording.mention(scene, head);
        Optional<Voice> described = last.filter(u -> isSameNoun(scene, head, u)).flatMap(u -> again(u, mention));
        if (described.isPresent()) {
            return List.of(described.get());
        }
        Optional<Party> person = person(scene, head, last);
        if (person.isPresent()) {
            return List.of(new Voice(person.get().name(), mention, person));
        }
        List<Voice> here = issuedHere(scene, head, mention);
        if (!here.isEmpty()) {
            return here;
        }
        if (isBareDocument(scene, head)) {
            List<Voice> issued = issuers.of(scene.token(head).lemma());
            if (!issued.isEmpty()) {
                return issued.stream()
                        .map(v -> new Voice(v.name(), mention, v.party()))
                        .toList();
            }
        }
        if (Wording.isBare(scene, head) || Wording.isBareName(scene, head)) {
            Optional<String> body = bodies.last(scene.token(head).lemma(), scene.number());
            if (body.isPresent()) {
                return List.of(new Voice(Wording.bare(body.get()), mention, Optional.empty()));
            }
        }
        if (isOutletAgain(scene, head)) {
            Optional<String> outlet = bodies.lastOutlet(scene.number());
            if (outlet.isPresent()) {
                return List.of(new Voice(Wording.bare(outlet.get()), mention, Optional.empty()));
            }
        }
        Optional<Voice> again = takenUp(scene, head, last, mention);
        if (again.isPresent()) {
            return List.of(again.get());
        }
        Span named =
                properName(scene, head).or(() -> Wording.personTag(scene, head)).orElse(mention);
        String words = Wording.bare(abbreviations.spelt(Wording.bare(named.in(scene.body()))));
        List<Party> parties = scene.cast().parties(scene.number(), head);
        return words.isBlank()
                ? List.of()
                : List.of(new Voice(words, mention, parties.stream().findFirst()));
    }

    /** "data compiled by the office", "released a report saying": a document speaks for whom its own sentence says issued it. */
    private List<Voice> issuedHere(Scene scene, int head, Span mention) {
        String lemma = scene.token(head).lemma();
        if (!nouns.is(lemma, SpeakerNouns.Sort.DOCUMENT) || nouns.is(lemma, SpeakerNouns.Sort.BODY)) {
            return List.of();
        }
        return new Subjects(scene)
                .makers(head).stream()
                        .filter(i -> !scene.token(i).isPronoun() && i != head)
                        .filter(i -> speaking.isKnown(scene, List.of(i)))
                        .flatMap(i -> named(scene, i).stream())
                        .map(v -> new Voice(v.name(), mention, v.party()))
                        .toList();
    }

    /** "The politician", "the expert": whoever spoke last, where that is one person and near. */
    private Optional<Voice> takenUp(Scene scene, int head, Optional<Utterance> last, Span mention) {
        boolean other = last.stream()
                .flatMap(u -> u.voices().stream())
                .anyMatch(v -> v.party().isEmpty() && isCommon(v.name()));
        boolean person = !other
                && last.filter(u -> u.covers(mention)).isEmpty()
                && Wording.isBare(scene, head)
                && nouns.is(scene.token(head).lemma(), SpeakerNouns.Sort.PERSON)
                && scene.cast().parties(scene.number(), head).isEmpty();
        return last.filter(u -> person && isNear(scene, u)).flatMap(u -> again(u, mention));
    }

    /** "The American daily": an outlet by its sort, without its name. */
    private boolean isOutletAgain(Scene scene, int head) {
        Token token = scene.token(head);
        return Set.of("NN", "JJ").contains(token.tag())
                && WordClass.PERIODICAL.has(token.lemma())
                && Wording.leadingName(scene, head).isEmpty()
                && scene.sentence().dependents(head, "appos").isEmpty()
                && scene.sentence().dependents(head, "det").stream()
                        .anyMatch(i -> scene.token(i).lemma().equals("the"));
    }

    /** Whether a name is a description in lower case: "captain" is not taken up as "the mayor". */
    private static boolean isCommon(String name) {
        return name.chars().noneMatch(Character::isUpperCase);
    }

    /** "The official", where "a senior official" whom the article does not name spoke last. */
    private boolean isSameNoun(Scene scene, int head, Utterance last) {
        String noun = " " + scene.token(head).lemma();
        return Wording.isBare(scene, head)
                && isNear(scene, last)
                && nouns.is(scene.token(head).lemma(), SpeakerNouns.Sort.PERSON)
                && last.voices().stream()
                        .anyMatch(v -> !isNamedPerson(v) && (" " + v.name() + " ").contains(noun + " "));
    }

    private static boolean isNear(Scene scene, Utterance last) {
        return scene.number() - last.sentences().getLast() <= NEAR_AGAIN;
    }

    /** The only person who made an utterance, mentioned again. */
    private Optional<Voice> again(Utterance last, Span mention) {
        List<Voice> voices = last.voices();
        return voices.size() == 1 && isPerson(voices.getFirst())
                ? Optional.of(new Voice(
                        voices.getFirst().name(), mention, voices.getFirst().party()))
                : Optional.empty();
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
                    .orElseGet(() -> read(scene, token));
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
        List<Party> parties = scene.cast().parties(scene.number(), head).stream()
                .filter(party -> !isInOthersWords(scene, head, party))
                .toList();
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

    /** "We read": the words of the document that the article is about. */
    private List<Voice> read(Scene scene, Token we) {
        return we.head() != Token.ROOT && scene.token(we.head()).lemma().equals("read")
                ? issuers.ofLatest().stream()
                        .map(v -> new Voice(v.name(), we.span(), v.party()))
                        .toList()
                : List.of();
    }

    /** "\"Ann Example lied,\" he said": who is named in the quoted words is not the one who says them. */
    private static boolean isInOthersWords(Scene scene, int pronoun, Party party) {
        return !scene.isQuoted(pronoun)
                && scene.quotations().around(party.mention().start()).isPresent();
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

    /** A person or people, as far as is known; what is called by a thing's noun is none. */
    private boolean isPerson(Voice voice) {
        if (voice.party().isEmpty()) {
            return Character.isUpperCase(voice.name().charAt(0))
                    || Arrays.stream(voice.name().split(" "))
                            .anyMatch(word -> nouns.is(word, SpeakerNouns.Sort.PERSON));
        }
        return voice.party().get().sort() == Party.Sort.PERSON
                || voice.party().get().sort() == Party.Sort.GROUP;
    }

    private String nameOf(Party party) {
        return party.sort() == Party.Sort.PERSON
                ? party.name()
                : Wording.bare(abbreviations.spelt(Wording.bare(party.surface())));
    }

    /** The person that heads the phrase, is set beside it, closes it, or is called so elsewhere. */
    private Optional<Party> person(Scene scene, int head, Optional<Utterance> last) {
        Optional<Party> direct = scene.cast().parties(scene.number(), head).stream()
                .findFirst()
                .filter(p -> p.sort() == Party.Sort.PERSON)
                .filter(p -> !isOtherThanAuthor(scene, head, p));
        if (direct.isPresent() && scene.token(head).isProperNoun()) {
            return direct;
        }
        if (scene.token(head).tag().equals("NNS")) {
            return owner(scene, head);
        }
        return owner(scene, head)
                .or(() -> closing(scene, head))
                .or(() -> scene.cast().holder(scene.number(), head))
                .or(() -> titles.person(scene.sentence(), scene.number(), head, speakers(last)))
                .or(() -> direct);
    }

    private static Set<String> speakers(Optional<Utterance> last) {
        return last.stream().flatMap(u -> u.voices().stream()).map(Voice::name).collect(Collectors.toSet());
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
        for (int below : scene.sentence().beside(head)) {
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
                nouns.is(token.lemma(), SpeakerNouns.Sort.OUTLET) ? Wording.leadingName(scene, head) : Optional.empty();
        if (outlet.isPresent()) {
            return outlet;
        }
        for (int below : scene.sentence().beside(head)) {
            List<Integer> name = scene.sentence().subtree(below).stream()
                    .filter(i -> i <= below && scene.token(i).isProperNoun())
                    .toList();
            if (name.isEmpty()) {
                continue;
            }
            boolean beside = name.getFirst() == head + 1;
            boolean person = nouns.is(token.lemma(), SpeakerNouns.Sort.PERSON) && name.size() >= 2;
            boolean body = nouns.is(token.lemma(), SpeakerNouns.Sort.BODY) && !scene.has(below, "relcl");
            if (scene.token(below).isProperNoun()
                    && (beside || person || body)
                    && name.getLast() - name.getFirst() == name.size() - 1) {
                return Optional.of(scene.span(name.getFirst(), name.getLast()));
            }
        }
        return Optional.empty();
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

    /** Whether the phrase is a document and nothing else: "the statement", "the report". */
    private boolean isBareDocument(Scene scene, int head) {
        Token token = scene.token(head);
        return nouns.is(token.lemma(), SpeakerNouns.Sort.DOCUMENT)
                && !nouns.is(token.lemma(), SpeakerNouns.Sort.BODY)
                && Wording.isBare(scene, head);
    }
}
