package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which person a noun phrase of one article names or describes. */
final class PersonPhrases {
    private final SpeakerNouns nouns;
    private final Titles titles;
    private final OfficeHolders offices;
    private final boolean signed;

    PersonPhrases(SpeakerNouns nouns, Titles titles, OfficeHolders offices, boolean signed) {
        this.nouns = nouns;
        this.titles = titles;
        this.offices = offices;
        this.signed = signed;
    }

    /** The person that heads the phrase, is set beside it, closes it, or is called so elsewhere. */
    Optional<Party> person(Scene scene, int head, Optional<Utterance> last) {
        Optional<Party> direct = scene.cast().parties(scene.number(), head).stream()
                .findFirst()
                .filter(p -> p.sort() == Party.Sort.PERSON)
                .filter(p -> !isOtherThanAuthor(scene, head, p));
        boolean described = isLesser(scene, head)
                && scene.cast().mentions(scene.number()).stream().noneMatch(m -> m.first() <= head && head <= m.last());
        if (described) {
            // The cast takes any office for that of whoever was named last.
            return owner(scene, head).or(() -> closing(scene, head)).or(() -> called(scene, head, last));
        }
        if (direct.isPresent() && scene.token(head).isProperNoun()) {
            return direct;
        }
        if (scene.token(head).tag().equals("NNS")) {
            return owner(scene, head);
        }
        return owner(scene, head)
                .or(() -> closing(scene, head))
                .or(() -> scene.cast().holder(scene.number(), head))
                .or(() -> called(scene, head, last))
                .or(() -> direct.filter(p -> !isNarrowed(scene, head)));
    }

    /** "The opposition leader": one of another sort than whoever was named last. */
    private static boolean isNarrowed(Scene scene, int head) {
        return !scene.token(head).isProperNoun()
                && scene.cast().mentions(scene.number()).stream().noneMatch(m -> m.first() <= head && head <= m.last())
                && scene.sentence().dependents(head, "compound").stream()
                        .anyMatch(i -> scene.token(i).tag().equals("NN"));
    }

    /** Whom the article calls so elsewhere, or who is known to hold the office that the phrase describes. */
    private Optional<Party> called(Scene scene, int head, Optional<Utterance> last) {
        Set<String> spoken = speakers(last);
        return titles.person(scene.sentence(), scene.number(), head, spoken)
                .or(() -> offices.person(scene.sentence(), scene.number(), head, spoken));
    }

    /** "The Vice President", "the deputy minister". */
    private static boolean isLesser(Scene scene, int head) {
        return scene.sentence().dependents(head).stream()
                .anyMatch(i ->
                        i < head && WordClass.LESSER.has(scene.token(i).form().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> speakers(Optional<Utterance> last) {
        return last.stream().flatMap(u -> u.voices().stream()).map(Voice::name).collect(Collectors.toSet());
    }

    /** "The President" in a minister's own statement: who is named in its first line, as something else, is not meant. */
    private boolean isOtherThanAuthor(Scene scene, int head, Party party) {
        String line = scene.body().lines().findFirst().orElse("");
        return signed
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
    Optional<Span> properName(Scene scene, int head) {
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
}
