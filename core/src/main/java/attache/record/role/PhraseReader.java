package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.BodyEntry;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.StateEntry;
import attache.record.RoleStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a noun phrase that words an office: which words are the title, whose office it is, how it is held. Words for the
 * state or body are taken out of the title; an institution's stay in it ("spokesman for the Ministry of Health").
 */
final class PhraseReader {
    private static final Set<Party.Sort> OWNERS =
            Set.of(Party.Sort.STATE, Party.Sort.BODY, Party.Sort.ORGANISATION, Party.Sort.COMPANY, Party.Sort.OUTLET);
    private static final Set<String> AIMS = Set.of("to", "at", "for");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "on", "in", "with");

    private final TitleLexicon lexicon;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;

    PhraseReader(TitleLexicon lexicon, Sentence sentence, int number, Cast cast) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
    }

    /** Reads the phrase around the office's noun at {@code head}, with what links to it up to {@code last}. */
    TitlePhrase read(int head, int last) {
        int first = firstModifier(head);
        Draft draft = new Draft();
        for (int i = first; i <= head; i++) {
            modifier(i, head, first, draft);
        }
        if (last > head) {
            Optional<RoleStatus> behind =
                    lexicon.statusBehind(sentence.token(head + 1).lemma());
            behind.ifPresent(status -> draft.status = status);
            if (LINKS.contains(sentence.token(head + 1).lemma())) {
                int end = owned(head + 1, beforeName(head + 1, last), draft);
                if (end < last && draft.of.isPresent() && end > head + 1) {
                    append(head + 1, end, draft);
                } else if (end > head + 1) {
                    link(head + 1, end, draft);
                }
            }
        }
        String noun = sentence.token(head).lemma();
        Optional<String> of = lexicon.ownerOf(noun)
                .or(() -> lexicon.isLocal(noun) ? town(first, last) : Optional.empty())
                .or(() -> draft.of)
                .or(() -> knownOffice(first, last));
        return new TitlePhrase(
                String.join(" ", draft.words),
                of,
                draft.status,
                lexicon.isWeak(noun) && !isCompound(head),
                head,
                first,
                sentence.token(first).span().cover(sentence.token(last).span()));
    }

    /** What is read off a phrase word by word. */
    private static final class Draft {
        private final List<String> words = new ArrayList<>();
        private Optional<String> of = Optional.empty();
        private RoleStatus status = RoleStatus.CURRENT;
    }

    private int firstModifier(int head) {
        int first = head;
        while (first > 0 && isModifier(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isModifier(int i) {
        Token token = sentence.token(i);
        if (lexicon.isOccasion(token.lemma())) {
            return false;
        }
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("POS")
                || token.tag().equals("PRP$")
                || token.tag().equals("HYPH")
                || lexicon.statusBefore(token).isPresent();
    }

    private void modifier(int i, int head, int first, Draft draft) {
        Token token = sentence.token(i);
        Optional<RoleStatus> held = lexicon.statusBefore(token);
        if (i == head) {
            draft.words.add(token.form());
        } else if (held.isPresent()) {
            draft.status = held.get();
        } else if (token.tag().equals("POS")) {
            draft.of =
                    draft.of.or(() -> owner(i - 1)).or(() -> isPerson(i - 1) ? Optional.empty() : words(first, i - 1));
            draft.words.clear();
        } else if (lexicon.isEcho(token.lemma())) {
            draft.words.clear();
            draft.of = Optional.empty();
        } else if (lexicon.isWeak(token.lemma())) {
            draft.words.clear();
        } else if (isNamed(i)) {
            Optional<String> owner = owner(i).or(() -> unknownPlace(i));
            draft.of = draft.of.or(() -> owner);
            boolean whole = owner.filter(token.form()::equals).isPresent() || isWhollyOwner(i);
            if (!isStateName(i) && !(owner.isPresent() && whole)) {
                draft.words.add(token.form());
            }
        } else if (token.tag().equals("PRP$")) {
            boolean echo = lexicon.isEcho(sentence.token(head).lemma());
            draft.of = draft.of.or(() -> echo ? Optional.empty() : owner(i));
        } else if (!token.tag().equals("HYPH")) {
            draft.words.add(token.form());
        }
    }

    /** "Secretary-General", which is more than a general. */
    private boolean isCompound(int head) {
        return head > 0 && sentence.token(head - 1).tag().equals("HYPH");
    }

    /** The last token before a person whom the holder of an office works for: "spokesman for the president, NAME". */
    private int beforeName(int preposition, int last) {
        for (int i = preposition + 1; i <= last; i++) {
            if (sentence.token(i).entity().matches("[BU]-PERSON")) {
                return preposition;
            }
        }
        return last;
    }

    /** Adds the words from {@code first} to {@code last} to the title. */
    private void append(int first, int last, Draft draft) {
        for (int i = first; i <= last; i++) {
            draft.words.add(sentence.token(i).form());
        }
    }

    /** The town or region that a mayor's or governor's office names. */
    private Optional<String> town(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.entity().endsWith("-GPE") && token.isNoun()) {
                return PlaceNames.at(sentence, i);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes a state or body behind further words of an office, "for European affairs of France": it is whose office it is.
     *
     * @return the last token of those words, {@code last} where there is no such state
     */
    private int owned(int preposition, int last, Draft draft) {
        for (int i = last - 1; i > preposition + 1; i--) {
            if (sentence.token(i).lemma().equals("of")) {
                boolean state = (isStateName(last) || isWhollyOwner(last)) && isWhole(i + 1, last, last);
                Optional<String> owner = state ? owner(last) : Optional.empty();
                if (owner.isPresent()) {
                    draft.of = draft.of.or(() -> owner);
                    return i - 1;
                }
                return last;
            }
        }
        return last;
    }

    /** "of France", "of the alliance", "for the Ukrainian Ministry of Health", "on the committee". */
    private void link(int preposition, int last, Draft draft) {
        int noun = sentence.dependents(preposition, "pobj").stream()
                .filter(i -> i <= last)
                .findFirst()
                .orElse(last);
        if (draft.of.isPresent() && AIMS.contains(sentence.token(preposition).lemma())) {
            append(preposition, last, draft);
            return;
        }
        boolean state = isStateName(noun) && isWhole(preposition + 1, last, noun);
        boolean field = !state && isField(preposition + 1, last);
        Optional<Party> party = (field ? List.<Party>of() : cast.parties(number, noun))
                .stream().filter(this::isOwner).findFirst();
        boolean aim = sentence.token(preposition).lemma().equals("for")
                && (party.isEmpty()
                        || (party.get().sort() == Party.Sort.ORGANISATION
                                && !lexicon.isEmployed(
                                        sentence.token(preposition - 1).lemma())));
        boolean organisation = !field
                && !aim
                && !state
                && party.map(p -> p.sort() == Party.Sort.ORGANISATION)
                        .orElse(sentence.token(noun).entity().endsWith("-ORG"));
        if (organisation || (isAgency(sentence.token(noun)) && isWhole(preposition + 1, last, noun))) {
            draft.of = words(preposition + 1, last);
            return;
        }
        boolean pure = state
                || (party.isPresent()
                        && (isStateName(noun) || party.get().sort() != Party.Sort.STATE)
                        && isWhole(preposition + 1, last, noun));
        if (pure) {
            draft.of = draft.of
                    .or(() -> owner(noun))
                    .or(() -> party.map(Party::actor))
                    .or(() -> unknownPlace(noun));
            return;
        }
        Optional<String> inside = party.map(Party::actor);
        for (int i = preposition + 1; i <= last && inside.isEmpty(); i++) {
            inside = isNamed(i) ? owner(i) : Optional.empty();
        }
        if (inside.isEmpty()
                && draft.of.isEmpty()
                && !field
                && !aim
                && sentence.token(noun).isProperNoun()) {
            draft.of = words(preposition + 1, last);
            return;
        }
        Optional<String> found = inside;
        draft.of = draft.of.or(() -> found);
        for (int i = preposition; i <= last; i++) {
            boolean trailing = i + 1 <= last
                    && isStateName(i + 1)
                    && LINKS.contains(sentence.token(i).lemma());
            if (!isStateName(i) && !trailing && !sentence.token(i).tag().equals("POS")) {
                draft.words.add(sentence.token(i).form());
            }
        }
    }

    /** Whether a phrase has no other words than those of one name, "the" aside. */
    private boolean isWhole(int first, int last, int noun) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.isNoun() && i != noun && token.head() != noun && !isNamed(i)) {
                return false;
            }
        }
        return true;
    }

    /** The state or body of an office that the gazetteers know by its title alone. */
    private Optional<String> knownOffice(int first, int last) {
        int from = sentence.token(first).span().start();
        int to = sentence.token(last).span().end();
        return cast.matches(number).stream()
                .filter(match -> match.span().start() < to && match.span().end() > from)
                .map(match -> match.entry())
                .filter(OfficeEntry.class::isInstance)
                .map(entry -> ((OfficeEntry) entry).of())
                .findFirst();
    }

    /** The state or body that the word at {@code token} names or stands for; an agency's short name is its own. */
    private Optional<String> owner(int token) {
        if (isAgency(sentence.token(token))) {
            return Optional.of(sentence.token(token).form());
        }
        Optional<GazetteerMatch> match = cast.matches(number).stream()
                .filter(m -> m.span().overlaps(sentence.token(token).span()))
                .findFirst();
        Optional<String> known = match.flatMap(m -> switch (m.entry()) {
            case StateEntry state -> Optional.of(state.code());
            case BodyEntry body -> Optional.of(body.code());
            case OfficeEntry office -> Optional.of(office.of());
            default -> Optional.empty();
        });
        return known.or(() -> castOwner(token));
    }

    private boolean isPerson(int token) {
        return cast.parties(number, token).stream().anyMatch(p -> p.sort() == Party.Sort.PERSON);
    }

    /** A region or town that the gazetteers know no state by: its own words. */
    private Optional<String> unknownPlace(int token) {
        return PlaceNames.at(sentence, token);
    }

    /** An organisation's short name in capitals that is no international body's. */
    private boolean isAgency(Token token) {
        boolean shortName = token.form().length() >= 3
                && token.entity().endsWith("-ORG")
                && token.form().chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return shortName
                && cast.matches(number).stream()
                        .filter(m -> m.span().overlaps(token.span()))
                        .noneMatch(m -> m.entry() instanceof BodyEntry
                                || (m.entry() instanceof OfficeEntry office
                                        && office.of().equals(token.form())));
    }

    private Optional<String> castOwner(int token) {
        return cast.parties(number, token).stream()
                .filter(this::isOwner)
                .map(p -> p.actor())
                .findFirst();
    }

    private boolean isOwner(Party party) {
        return (OWNERS.contains(party.sort()) || party.actsFor().isPresent())
                && (party.sort() != Party.Sort.ORGANISATION || !isOffice(party.surface()));
    }

    /** Whether words that the parser takes for an organisation's name are an office's: "National Security Adviser". */
    private boolean isOffice(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" ", -1))
                .anyMatch(word -> lexicon.isHead(word) && !lexicon.isWeak(word));
    }

    /** Whether all words from {@code first} to {@code last} say what an office is for, small words aside. */
    private boolean isField(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean word = token.isNoun() || token.tag().startsWith("JJ");
            if (word && !isStateName(i) && !lexicon.isField(token.lemma())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token stands in a name of a place, a people or an organisation, by the parser or the gazetteers. */
    private boolean isNamed(int i) {
        String entity = sentence.token(i).entity();
        return isStateName(i)
                || (!lexicon.isField(sentence.token(i).lemma())
                        && (entity.endsWith("-ORG")
                                || cast.parties(number, i).stream().anyMatch(p -> OWNERS.contains(p.sort()))));
    }

    private boolean isStateName(int i) {
        String entity = sentence.token(i).entity();
        return entity.endsWith("-GPE") || entity.endsWith("-NORP");
    }

    /** Whether the token is all of a body's or firm's name, so that the title is what is left: "NATO chief". */
    private boolean isWhollyOwner(int i) {
        return cast.parties(number, i).stream()
                .anyMatch(p -> p.sort() == Party.Sort.BODY || p.sort() == Party.Sort.ORGANISATION);
    }

    private Optional<String> words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (!(words.isEmpty() && sentence.token(i).tag().equals("DT"))) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(sentence.token(i).form());
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
    }
}
