package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Forenames;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names the voices that pronouns stand for in one article. */
final class PronounVoices {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final int NEAR = 8;

    private final Persons persons;
    private final Forenames forenames;
    private final Abbreviations abbreviations;
    private final List<String> signatories;
    private final Issuers issuers;
    private final Meetings meetings;
    private final Elsewhere elsewhere;

    PronounVoices(
            SpeakerNouns nouns,
            Forenames forenames,
            Abbreviations abbreviations,
            List<String> signatories,
            Issuers issuers,
            Meetings meetings,
            Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.meetings = meetings;
        this.persons = new Persons(nouns);
        this.forenames = forenames;
        this.abbreviations = abbreviations;
        this.signatories = signatories;
        this.issuers = issuers;
    }

    /**
     * The voices of the pronoun at {@code head}; several for a plural, none where nobody can be told.
     *
     * @param last who spoke before
     */
    List<Voice> of(Scene scene, int head, Optional<Utterance> last) {
        Token token = scene.token(head);
        String lemma = token.form().toLowerCase(Locale.ROOT);
        if (FIRST_PERSON.contains(lemma)) {
            return signatories.isEmpty()
                    ? read(scene, token)
                    : signatories.stream()
                            .map(name -> new Voice(name, token.span(), Optional.empty()))
                            .toList();
        }
        boolean singular = lemma.equals("he") || lemma.equals("she");
        List<Voice> before = last
                .filter(u -> elsewhere.distance(u.sentences().getLast(), scene.number()) <= NEAR)
                .map(Utterance::voices)
                .orElse(List.of())
                .stream()
                .filter(v -> !lemma.equals("it") || !Persons.isNamed(v))
                .filter(v -> !singular || (persons.isPerson(v) && forenames.mayStandFor(lemma, v.name())))
                .map(v -> new Voice(v.name(), token.span(), v.party()))
                .toList();
        boolean one = lemma.equals("they") && before.size() == 1 && Persons.isNamed(before.getFirst());
        if (one) {
            // One named person is not taken up by a plural.
            before = List.of();
        }
        List<Party> parties = scene.cast().parties(scene.number(), head).stream()
                .filter(party -> !isInOthersWords(scene, head, party) && !elsewhere.holds(party.mention()))
                .filter(party -> !lemma.equals("it") || party.sort() != Party.Sort.PERSON)
                .toList();
        boolean adjacent =
                last.isPresent() && elsewhere.distance(last.get().sentences().getLast(), scene.number()) <= 1;
        boolean knownBefore =
                adjacent && !before.isEmpty() && before.getFirst().party().isPresent();
        if (lemma.equals("it") && adjacent && before.stream().anyMatch(v -> !Persons.isNamed(v))) {
            return before.stream().filter(v -> !Persons.isNamed(v)).toList();
        }
        if (singular && (knownBefore || parties.isEmpty())) {
            return before.isEmpty() ? lastNamed(scene, token.span()) : before.subList(0, 1);
        }
        if (lemma.equals("they")
                && adjacent
                && isSeveral(before)
                && parties.stream().noneMatch(PronounVoices::isPersons)) {
            return before;
        }
        List<Voice> met = lemma.equals("they") ? met(scene, token, before, parties) : List.of();
        if (!met.isEmpty()) {
            return met;
        }
        if (parties.isEmpty()) {
            return before;
        }
        return parties.stream()
                .map(p -> new Voice(nameOf(p), token.span(), Optional.of(p)))
                .toList();
    }

    private static boolean isPersons(Party party) {
        return party.sort() == Party.Sort.PERSON || party.sort() == Party.Sort.GROUP;
    }

    /** Two voices, or a group's: one that a plural takes up. */
    private static boolean isSeveral(List<Voice> voices) {
        return voices.size() > 1
                || (voices.size() == 1
                        && voices.getFirst()
                                .party()
                                .filter(PronounVoices::isPersons)
                                .isPresent()
                        && !Persons.isNamed(voices.getFirst()));
    }

    /** "They" behind what two leaders said, or behind a meeting of the two where the article last calls them "the leaders". */
    private List<Voice> met(Scene scene, Token they, List<Voice> before, List<Party> parties) {
        List<Party> last = meetings.last(scene.number());
        boolean spoke = !last.isEmpty()
                && before.size() == last.size()
                && before.stream()
                        .allMatch(v -> last.stream().anyMatch(p -> p.name().equals(v.name())));
        boolean called = parties.size() == 1
                && parties.getFirst().sort() == Party.Sort.GROUP
                && WordClass.MET.hasPlural(parties.getFirst().name());
        return spoke || called || (parties.isEmpty() && before.isEmpty())
                ? last.stream()
                        .map(p -> new Voice(p.name(), they.span(), Optional.of(p)))
                        .toList()
                : List.of();
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

    private String nameOf(Party party) {
        return party.sort() == Party.Sort.PERSON
                ? party.name()
                : Wording.bare(abbreviations.spelt(Wording.bare(party.surface())));
    }
}
