package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Forenames;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names the voices of one article's noun phrases. Not changed once built. */
final class Voices {
    private final SpeakerNouns nouns;
    private final Speaking speaking;
    private final Titles titles;
    private final Bodies bodies;
    private final Abbreviations abbreviations;
    private final Issuers issuers;
    private final PersonPhrases persons;
    private final PronounVoices pronouns;
    private final TakenUp takenUp;
    private final Meetings meetings;

    Voices(AnnotatedArticle article, Cast cast, SpeakerNouns nouns, Forenames forenames, Elsewhere elsewhere) {
        this.nouns = nouns;
        this.speaking = new Speaking(nouns);
        this.titles = Titles.of(article, cast, nouns);
        this.abbreviations = Abbreviations.of(article.body(), nouns);
        this.bodies = Bodies.of(article, cast, nouns, abbreviations);
        this.issuers = new Issuers(nouns);
        List<String> signatories = Signatory.of(article.article(), nouns);
        this.persons = new PersonPhrases(nouns, titles, OfficeHolders.of(article, cast), !signatories.isEmpty());
        this.meetings = Meetings.of(article, cast);
        this.pronouns = new PronounVoices(nouns, forenames, abbreviations, signatories, issuers, meetings, elsewhere);
        this.takenUp = new TakenUp(nouns);
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
            return pronouns.of(scene, head, last);
        }
        Span mention = Wording.mention(scene, head);
        List<Voice> met = meetings.of(scene, head).stream()
                .map(party -> new Voice(party.name(), mention, Optional.of(party)))
                .toList();
        if (!met.isEmpty()) {
            return met;
        }
        Optional<Voice> described = takenUp.bySameNoun(scene, head, last, mention);
        if (described.isPresent()) {
            return List.of(described.get());
        }
        Optional<Party> person = persons.person(scene, head, last);
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
        Optional<Voice> again = takenUp.byTrade(scene, head, last, mention);
        if (again.isPresent()) {
            return List.of(again.get());
        }
        Span named = persons.properName(scene, head)
                .or(() -> Wording.personTag(scene, head))
                .orElse(mention);
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
        return new Owners(scene)
                .makers(head).stream()
                        .filter(i -> !scene.token(i).isPronoun() && i != head)
                        .filter(i -> speaking.isKnown(scene, List.of(i)))
                        .flatMap(i -> named(scene, i).stream())
                        .map(v -> new Voice(v.name(), mention, v.party()))
                        .toList();
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

    /** Whether the phrase is a document and nothing else: "the statement", "the report". */
    private boolean isBareDocument(Scene scene, int head) {
        Token token = scene.token(head);
        return nouns.is(token.lemma(), SpeakerNouns.Sort.DOCUMENT)
                && !nouns.is(token.lemma(), SpeakerNouns.Sort.BODY)
                && Wording.isBare(scene, head);
    }
}
