package attache.record.event;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.annotation.predicate.Factuality;
import attache.annotation.predicate.FactualityReader;
import attache.record.EventType;
import attache.record.Ground;
import attache.record.frame.FrameMatch;
import attache.record.frame.FrameMatch.Filler;
import attache.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns a frame's match into an event: roles into actors and targets, the trigger's modality into factuality. */
final class DraftReader {
    /** What a state also does to its own people: it arrests its ministers. */
    private static final Set<EventType> ONE_OF_ITS_OWN = Set.of(EventType.COERCE, EventType.SANCTION);

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private final FactualityReader factuality;

    DraftReader(FactualityReader factuality) {
        this.factuality = factuality;
    }

    EventDraft draft(FrameMatch match, Sentence sentence) {
        List<Ground> grounds = new ArrayList<>();
        EventType type = EventType.valueOf(match.frame().gives("type").orElseThrow());
        Set<String> actors = names(match, "actor", "actors", grounds);
        actors.addAll(names(match, "partner", "actors", grounds));
        actors.addAll(names(match, "guest", "actors", grounds));
        Set<String> targets = names(match, "target", "targets", grounds);
        if (ONE_OF_ITS_OWN.contains(type) && isPassive(sentence, match.trigger())) {
            // Who "had been arrested" has it done to them, whatever else their place in the sentence could mean.
            actors.removeAll(targets);
        } else {
            targets.removeAll(actors);
        }
        if (targets.isEmpty() && ONE_OF_ITS_OWN.contains(type)) {
            targets.addAll(own(match, actors));
        }
        Optional<Span> place = match.filler("place").stream()
                .map(Filler::token)
                .filter(token -> isPlace(sentence, token))
                .findFirst()
                .map(token -> nameAt(sentence, token));
        place.ifPresent(span -> grounds.add(new Ground("place", span)));
        return new EventDraft(
                match,
                type,
                List.copyOf(actors),
                List.copyOf(targets),
                place,
                factuality(sentence, match.trigger()),
                sentence.token(match.trigger()).isVerb(),
                isDefinite(sentence, match.trigger()),
                Together.at(sentence, match.trigger()),
                others(match, sentence),
                isBody(match),
                grounds);
    }

    private static boolean isPassive(Sentence sentence, int trigger) {
        return !sentence.dependents(trigger, "auxpass").isEmpty()
                || !sentence.dependents(trigger, "nsubjpass").isEmpty();
    }

    /** What "would" be done is yet to come where somebody has said so ("she said that they would meet"), unless under a condition. */
    private Factuality factuality(Sentence sentence, int trigger) {
        Factuality told = isDeniedPlan(sentence, trigger) ? Factuality.NEGATED : factuality.of(sentence, trigger);
        Token word = sentence.token(trigger);
        boolean said = told == Factuality.CONDITIONAL
                && word.relation().equals("ccomp")
                && sentence.token(word.head()).tag().matches("VB[DN]")
                && sentence.dependents(trigger, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("would"))
                && sentence.dependents(trigger, "advcl").isEmpty();
        if (told != Factuality.NEGATED && isAsked(sentence, trigger)) {
            // "Will they meet?" tells of nothing: what is only asked for is as what stands under a condition.
            return Factuality.CONDITIONAL;
        }
        return said ? Factuality.FUTURE : told;
    }

    /** "Denied that it planned to attack": what is denied is what was planned, too. */
    private static boolean isDeniedPlan(Sentence sentence, int trigger) {
        Token word = sentence.token(trigger);
        if (!word.relation().equals("xcomp")) {
            return false;
        }
        Token plan = sentence.token(word.head());
        return plan.relation().equals("ccomp")
                && sentence.token(plan.head()).lemma().equals("deny")
                && sentence.dependents(word.head(), "neg").isEmpty();
    }

    /** Whether the verb is that of a question for yes or no: a word such as "will" before its subject. */
    private static boolean isAsked(Sentence sentence, int trigger) {
        boolean question = sentence.token(sentence.size() - 1).form().equals("?");
        int verb = sentence.token(trigger).relation().equals("conj")
                ? sentence.token(trigger).head()
                : trigger;
        if (!question || !sentence.token(verb).relation().equals("root")) {
            return false;
        }
        int subject = sentence.dependents(verb).stream()
                .filter(i -> sentence.token(i).relation().startsWith("nsubj"))
                .findFirst()
                .orElse(0);
        return sentence.dependents(verb).stream()
                .anyMatch(i -> i < subject && sentence.token(i).relation().startsWith("aux"));
    }

    private static EventDraft.Others others(FrameMatch match, Sentence sentence) {
        boolean pronoun = match.filler("target").stream()
                .anyMatch(filler -> sentence.token(filler.token()).tag().equals("PRP"));
        if (pronoun) {
            return EventDraft.Others.PRONOUN;
        }
        boolean company = sentence.token(match.trigger()).isVerb()
                && match.filler("partner").isEmpty()
                && Stream.concat(
                                sentence.dependents(match.trigger(), "dobj").stream(),
                                sentence.dependents(match.trigger(), "prep").stream()
                                        .filter(prep ->
                                                sentence.token(prep).lemma().equals("with"))
                                        .flatMap(prep -> sentence.dependents(prep, "pobj").stream()))
                        .anyMatch(noun -> sentence.token(noun).isNoun());
        return company ? EventDraft.Others.NAMELESS : EventDraft.Others.PLAIN;
    }

    /** A verb tells a certain event; a noun does with "the", "this", "its" or a word such as "latest". */
    private static boolean isDefinite(Sentence sentence, int trigger) {
        return sentence.token(trigger).isVerb()
                || sentence.dependents(trigger).stream()
                        .map(sentence::token)
                        .anyMatch(t -> t.relation().equals("poss") || WordClass.POINTING.has(t.lemma()));
    }

    /** Whether a body acts, which several are behind; one that is only acted with needs another beside it. */
    private static boolean isBody(FrameMatch match) {
        return Stream.of("actor", "guest")
                .flatMap(role -> match.filler(role).stream())
                .flatMap(filler -> filler.parties().stream())
                .anyMatch(party -> party.sort() == Party.Sort.BODY
                        || party.actsFor().filter(of -> !of.matches("[A-Z]{3}")).isPresent());
    }

    private static Set<String> names(FrameMatch match, String role, String field, List<Ground> grounds) {
        Set<String> names = new LinkedHashSet<>();
        for (Filler filler : match.filler(role)) {
            for (Party party : filler.parties()) {
                if (isSomebody(party) && names.add(party.actor())) {
                    grounds.add(new Ground(field, party.mention()));
                }
            }
        }
        return names;
    }

    /** Persons by their names whom the state that they act for does something to. */
    private static List<String> own(FrameMatch match, Set<String> actors) {
        return match.filler("target").stream()
                .flatMap(filler -> filler.parties().stream())
                .filter(party -> party.sort() == Party.Sort.PERSON && actors.contains(party.actor()))
                .map(Party::name)
                .distinct()
                .toList();
    }

    /**
     * Not a bare description such as "members" or "critics", nor an office of which nobody knows whose it is ("Minister of Defense"): they
     * name nobody. Allies and partners are the codebook's groups.
     */
    private static boolean isSomebody(Party party) {
        String name = party.actor();
        if (party.actsFor().isEmpty() && WordClass.OFFICE.begins(name)) {
            return false;
        }
        return !Character.isLowerCase(name.codePointAt(0)) || WordClass.GROUP.ends(name);
    }

    private static boolean isPlace(Sentence sentence, int token) {
        String entity = sentence.token(token).entity();
        return entity.length() > 2 && PLACES.contains(entity.substring(2));
    }

    /** The span of the name that ends at {@code token}. */
    private static Span nameAt(Sentence sentence, int token) {
        int first = token;
        while (first > 0 && sentence.token(first).entity().matches("[IL]-.*")) {
            first--;
        }
        return sentence.token(first).span().cover(sentence.token(token).span());
    }
}
