package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
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
    private static final Set<String> GENERAL = Set.of("general", "General");
    private static final String UNDER = "under";
    private static final String EUROPEAN = "European";
    private static final String UNION = "EU";
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
        int first = firstModifier(head, office.first());
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
        boolean calling = lexicon.isProfession(noun);
        Optional<String> of = lexicon.ownerOf(noun)
                .or(() -> town)
                .or(() -> draft.of)
                .filter(owner -> !(calling && owners.isState(owner)))
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

    /** The first word before an office's noun that tells of it; another office before a rank is one of its own. */
    private int firstModifier(int head, int noun) {
        boolean rank = lexicon.isWeak(sentence.token(head).lemma()) && !isCompound(head);
        int first = noun;
        while (first > 0
                && isModifier(first - 1)
                && !(rank && lexicon.isHead(sentence.token(first - 1).lemma()))) {
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
                || isParticiple(i)
                || (token.tag().equals("VBG") && token.relation().equals("nmod"))
                || (token.lemma().equalsIgnoreCase(UNDER)
                        && lexicon.isGeneral(sentence.token(i + 1).lemma()))
                || lexicon.statusBefore(token).isPresent();
    }

    /** "Jailed", "exiled" before a noun. */
    private boolean isParticiple(int i) {
        Token token = sentence.token(i);
        return token.tag().equals("VBN") && token.relation().equals("nmod") && token.head() > i;
    }

    private void modifier(int i, int head, int first, Draft draft) {
        Token token = sentence.token(i);
        Optional<RoleStatus> held = lexicon.statusBefore(token);
        if (OfficeNoun.isByTheWay(sentence, i) || (isParticiple(i) && held.isEmpty())) {
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
        } else if (token.tag().equals("POS") && owners.isNobody(i - 1) && !draft.words.isEmpty()) {
            possessive(draft);
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
        } else if (token.tag().equals("PRP$")) {
            boolean echo = lexicon.isEcho(sentence.token(head).lemma());
            draft.of = draft.of.or(() -> echo ? Optional.empty() : owners.owner(i));
        } else if (isMembership(i)) {
            if (i + 1 == head && lexicon.isWeak(sentence.token(head).lemma())) {
                draft.words.add(token.form());
            }
        } else if (owners.isNamed(i)) {
            boolean union = lexicon.isUnions(sentence.token(head).lemma().toLowerCase(Locale.ROOT))
                    && token.form().equals(EUROPEAN);
            Optional<String> owner = union
                    ? Optional.of(UNION)
                    : owners.owner(i).or(() -> owners.unknownPlace(i)).or(() -> lexicon.landOf(token.lemma()));
            boolean anothers = draft.of.isPresent() && !draft.of.equals(owner);
            draft.of = draft.of.or(() -> owner);
            boolean whole = !anothers && (owner.filter(of -> isIn(of, token)).isPresent() || owners.isWhollyOwner(i));
            if (!owners.isStateName(i) && !owners.isWholeState(i) && !(owner.isPresent() && whole)) {
                draft.words.add(token.form());
            }
        } else if (!token.tag().equals("HYPH") && !token.tag().equals("JJS")) {
            draft.words.add(token.form());
        }
    }

    /** "Republican", "Conservative" where the parser takes it for a people: of an office's words only right before its noun. */
    private boolean isMembership(int i) {
        Token token = sentence.token(i);
        return token.entity().endsWith("-NORP") && lexicon.isParty(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the word is one of an owner's name. */
    private static boolean isIn(String owner, Token word) {
        return Arrays.stream(owner.split(" ", -1)).anyMatch(word.form()::equalsIgnoreCase);
    }

    /** Hangs "'s" on the title's last word. */
    private static void possessive(Draft draft) {
        draft.words.set(draft.words.size() - 1, draft.words.getLast() + "'s");
    }

    /** "Secretary-General", "secretary general", which are more than a general. */
    private boolean isCompound(int head) {
        return head > 0
                && (sentence.token(head - 1).tag().equals("HYPH")
                        || (GENERAL.contains(sentence.token(head).lemma())
                                && lexicon.isGeneral(sentence.token(head - 1).lemma())));
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
            if (sentence.token(i).tag().equals("POS") && !draft.words.isEmpty()) {
                possessive(draft);
            } else {
                draft.words.add(sentence.token(i).form());
            }
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

    /** The "at" behind other words of an office that tells where it is held: "professor of history at the college"; else 0. */
    private int placeOf(int preposition, int last) {
        for (int i = preposition + 2; i < last; i++) {
            int name = sentence.token(i + 1).tag().equals("DT") ? i + 2 : i + 1;
            boolean at = sentence.token(i).lemma().equals("at") && name <= last;
            if (at && sentence.token(name).isProperNoun() && !owners.isStateName(name)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether what an office is of is a field with an aim of its own: "secretary of state for European affairs". */
    private boolean isAimed(int preposition, int last) {
        int aim = preposition + 2;
        return aim < last
                && sentence.token(aim).lemma().equals("for")
                && owners.isField(preposition + 1, preposition + 1);
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
        int place = placeOf(preposition, last);
        if (place > 0) {
            append(preposition, place - 1, draft);
            link(place, last, draft);
            return;
        }
        if (isAimed(preposition, last)) {
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
            boolean seated =
                    last > preposition + 3 && sentence.token(last - 1).lemma().equals("in") && owners.isStateName(last);
            draft.of = owners.words(owners.afterPossessor(preposition + 1, last), seated ? last - 2 : last);
            return;
        }
        if (owners.isRegional(preposition + 1, last)) {
            draft.of = owners.words(preposition + 1, last);
            return;
        }
        boolean common = owners.hasState(preposition + 1, last) && !owners.hasName(preposition + 1, last);
        boolean organ = lexicon.isOrgan(sentence.token(noun).lemma()) && !common;
        if (organ && party.map(p -> p.sort() == Party.Sort.STATE).orElse(true) && !field) {
            int from = owners.afterState(preposition + 1, last);
            // "The Azov regiment": a place's name, and no state's whose regiment it is.
            boolean called = from == noun && from > preposition + 1 && owners.isNoState(from - 1);
            draft.of = owners.words(called ? from - 1 : from, last);
            return;
        }
        boolean part = organ
                && party.filter(p -> !p.actor().contains(sentence.token(noun).form()))
                        .isPresent();
        boolean pure = state
                || party.map(Party::actor).equals(owners.words(preposition + 1, last))
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
                && !owners.isBureau(preposition + 1, last)
                && sentence.token(noun).isProperNoun()) {
            draft.of = owners.words(preposition + 1, last);
            return;
        }
        Optional<String> found = inside;
        draft.of = draft.of.or(() -> found);
        for (int i = preposition; i <= last; i++) {
            boolean trailing = i + 1 <= last
                    && owners.isStateName(i + 1)
                    && (i + 1 == last || !sentence.token(i + 2).isNoun())
                    && (i > preposition || owners.isStateName(last))
                    && LINKS.contains(sentence.token(i).lemma());
            boolean linked = i > preposition || LINKS.contains(sentence.token(i).lemma());
            if (sentence.token(i).tag().equals("POS")) {
                if (!owners.isStateName(i - 1)) {
                    possessive(draft);
                }
            } else if (!owners.isStateName(i) && !trailing) {
                draft.words.add(linked ? sentence.token(i).form() : "of");
            }
        }
    }
}
