package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.record.RoleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a noun phrase that words an office: which words are the title, whose office it is, how it is held. Words for the
 * state or body are taken out of the title; an institution's stay in it ("spokesman for the Ministry of Health").
 */
final class PhraseReader {
    private static final Set<String> AIMS = Set.of("to", "at", "for");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "on", "in", "with");

    private final TitleLexicon lexicon;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;
    private final OwnerWords owners;

    PhraseReader(TitleLexicon lexicon, Sentence sentence, int number, Cast cast) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
        this.owners = new OwnerWords(lexicon, sentence, number, cast);
    }

    /** Reads the phrase around the office's noun at {@code head}, with what links to it up to {@code last}. */
    TitlePhrase read(int head, int last) {
        OfficeNoun office = OfficeNoun.at(sentence, head, lexicon);
        int first = firstModifier(office.first());
        Draft draft = new Draft();
        for (int i = first; i < office.first(); i++) {
            modifier(i, head, first, draft);
        }
        noun(head, office, draft);
        String noun = lexicon.noun(sentence.token(head).lemma());
        int preposition = office.last() + 1;
        Optional<String> town =
                lexicon.isLocal(noun) ? owners.town(first, Math.max(last, office.last())) : Optional.empty();
        boolean placed = lexicon.isLocal(noun) && owners.town(preposition, last).isPresent();
        if (last > preposition
                && !placed
                && LINKS.contains(sentence.token(preposition).lemma())) {
            int end = owned(preposition, beforeName(preposition, last), draft);
            if (end < last && draft.of.isPresent() && end > preposition) {
                append(preposition, end, draft);
            } else if (end > preposition) {
                link(preposition, end, draft);
            }
        }
        String title = String.join(" ", draft.words);
        Optional<String> of = lexicon.ownerOf(noun)
                .or(() -> town)
                .or(() -> draft.of)
                .or(() -> owners.knownOffice(first, last))
                .or(() -> lexicon.ownerOfTitle(title))
                .or(() -> lexicon.isSent(noun) ? hailed(office.last() + 1) : Optional.empty());
        return new TitlePhrase(
                title,
                of,
                draft.status,
                lexicon.isWeak(noun) && !isCompound(head),
                head,
                first,
                sentence.token(first)
                        .span()
                        .cover(sentence.token(Math.max(last, office.last())).span()));
    }

    /** "A congressman from Texas": the place that sent him. */
    private Optional<String> hailed(int from) {
        return from + 1 < sentence.size() && sentence.token(from).lemma().equals("from")
                ? PlaceNames.at(sentence, from + 1)
                : Optional.empty();
    }

    /** The office that somebody holds who does what the verb says with what stands from {@code first} to {@code last}. */
    TitlePhrase held(String title, int verb, int first, int last) {
        Draft draft = new Draft();
        draft.words.add(title);
        link(first - 1, last, draft);
        return new TitlePhrase(
                String.join(" ", draft.words),
                draft.of,
                draft.status,
                false,
                verb,
                verb,
                sentence.token(verb).span().cover(sentence.token(last).span()));
    }

    /** Reads the office's noun itself: "ex-president", "commander-in-chief", "president-elect". */
    private void noun(int head, OfficeNoun office, Draft draft) {
        Token token = sentence.token(head);
        String form = token.form();
        lexicon.statusInside(form).ifPresent(status -> {
            draft.status = status;
        });
        if (office.elect()) {
            lexicon.statusBehind(sentence.token(office.last()).lemma()).ifPresent(status -> draft.status = status);
            draft.words.add(lexicon.withoutStatus(form));
        } else if (office.first() < office.last()) {
            StringBuilder whole = new StringBuilder();
            for (int i = office.first(); i <= office.last(); i++) {
                whole.append(sentence.token(i).form());
            }
            draft.words.add(whole.toString());
        } else {
            draft.words.add(lexicon.withoutStatus(form));
        }
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
        if (lexicon.isOccasion(token.lemma()) || token.entity().endsWith("-DATE")) {
            return false;
        }
        if (OfficeNoun.isByTheWay(sentence, i)) {
            return true;
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
        if (OfficeNoun.isByTheWay(sentence, i)) {
            return;
        }
        if (lexicon.statusInside(token.form()).isPresent()) {
            draft.status = lexicon.statusInside(token.form()).get();
            Optional<String> owner = owners.owner(i);
            draft.of = draft.of.or(() -> owner);
            if (owner.isEmpty()) {
                draft.words.add(lexicon.withoutStatus(token.form()));
            }
        } else if (held.isPresent()) {
            draft.status = held.get();
        } else if (token.tag().equals("POS")) {
            draft.of = draft.of
                    .or(() -> owners.owner(i - 1))
                    .or(() -> owners.isPerson(i - 1) ? Optional.empty() : owners.words(first, i - 1));
            draft.words.clear();
        } else if (lexicon.isEcho(token.lemma())) {
            draft.words.clear();
            draft.of = Optional.empty();
        } else if (lexicon.isWeak(token.lemma())) {
            draft.words.clear();
        } else if (owners.isNamed(i)) {
            Optional<String> owner = owners.owner(i).or(() -> owners.unknownPlace(i));
            draft.of = draft.of.or(() -> owner);
            boolean whole = owner.filter(token.form()::equals).isPresent() || owners.isWhollyOwner(i);
            if (!owners.isStateName(i) && !(owner.isPresent() && whole)) {
                draft.words.add(token.form());
            }
        } else if (token.tag().equals("PRP$")) {
            boolean echo = lexicon.isEcho(sentence.token(head).lemma());
            draft.of = draft.of.or(() -> echo ? Optional.empty() : owners.owner(i));
        } else if (!token.tag().equals("HYPH") && !token.tag().equals("JJS")) {
            draft.words.add(token.form());
        }
    }

    /** "Secretary-General", "secretary general", which are more than a general. */
    private boolean isCompound(int head) {
        return head > 0
                && (sentence.token(head - 1).tag().equals("HYPH")
                        || lexicon.isHead(sentence.token(head - 1).lemma()));
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

    /**
     * Takes a state or body behind further words of an office, "for European affairs of France": it is whose office it is.
     *
     * @return the last token of those words, {@code last} where there is no such state
     */
    private int owned(int preposition, int last, Draft draft) {
        for (int i = last - 1; i > preposition + 1; i--) {
            boolean inName = sentence.token(i).entity().startsWith("I-");
            if (sentence.token(i).lemma().equals("of") && !inName) {
                boolean state =
                        (owners.isStateName(last) || owners.isWhollyOwner(last)) && owners.isWhole(i + 1, last, last);
                Optional<String> owner = state ? owners.owner(last) : Optional.empty();
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
        boolean state = owners.isStateName(noun) && owners.isWhole(preposition + 1, last, noun);
        boolean field = !state && owners.isField(preposition + 1, last);
        Optional<Party> party = (field ? List.<Party>of() : cast.parties(number, noun))
                .stream().filter(owners::isOwner).findFirst();
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
        if (organisation || (owners.isAgency(sentence.token(noun)) && owners.isWhole(preposition + 1, last, noun))) {
            draft.of = owners.words(preposition + 1, last);
            return;
        }
        boolean organ = lexicon.isOrgan(sentence.token(noun).lemma());
        if (organ && party.map(p -> p.sort() == Party.Sort.STATE).orElse(true) && !field) {
            draft.of = owners.words(owners.afterState(preposition + 1, last), last);
            return;
        }
        boolean part = organ
                && party.filter(p -> !p.actor().contains(sentence.token(noun).form()))
                        .isPresent();
        boolean pure = state
                || (party.isPresent()
                        && !part
                        && (owners.isStateName(noun) || party.get().sort() != Party.Sort.STATE)
                        && owners.isWhole(preposition + 1, last, noun));
        if (pure) {
            draft.of = draft.of
                    .or(() -> owners.owner(noun))
                    .or(() -> party.map(Party::actor))
                    .or(() -> owners.unknownPlace(noun));
            return;
        }
        Optional<String> inside = party.map(Party::actor);
        for (int i = preposition + 1; i <= last && inside.isEmpty(); i++) {
            inside = owners.isNamed(i) ? owners.owner(i) : Optional.empty();
        }
        if (inside.isEmpty()
                && draft.of.isEmpty()
                && !field
                && !aim
                && sentence.token(noun).isProperNoun()) {
            draft.of = owners.words(preposition + 1, last);
            return;
        }
        Optional<String> found = inside;
        draft.of = draft.of.or(() -> found);
        for (int i = preposition; i <= last; i++) {
            boolean trailing = i + 1 <= last
                    && owners.isStateName(i + 1)
                    && (i > preposition || owners.isStateName(last))
                    && LINKS.contains(sentence.token(i).lemma());
            boolean linked = i > preposition || LINKS.contains(sentence.token(i).lemma());
            if (!owners.isStateName(i) && !trailing && !sentence.token(i).tag().equals("POS")) {
                draft.words.add(linked ? sentence.token(i).form() : "of");
            }
        }
    }
}
