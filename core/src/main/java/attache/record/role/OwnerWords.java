package attache.record.role;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.gazetteer.BodyEntry;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.Sense;
import attache.annotation.gazetteer.StateEntry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of the words of a noun phrase which name a state, a body or a place whose office it may be. */
final class OwnerWords {
    private static final Set<Party.Sort> OWNERS =
            Set.of(Party.Sort.STATE, Party.Sort.BODY, Party.Sort.ORGANISATION, Party.Sort.COMPANY, Party.Sort.OUTLET);

    /** The gazetteers' kind of offices of towns and regions. */
    private static final String LOCAL = "local";

    /** States by their letters, which the gazetteers may know inside an office's name only: "U.S. Defense Secretary". */
    private static final Pattern ABBREVIATED = Pattern.compile("U\\.?[SK]\\.?");

    private final TitleLexicon lexicon;
    private final Sentence sentence;
    private final int number;
    private final Cast cast;

    OwnerWords(TitleLexicon lexicon, Sentence sentence, int number, Cast cast) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.number = number;
        this.cast = cast;
    }

    /** The town or region that a mayor's or governor's office names. */
    Optional<String> town(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean place = token.entity().endsWith("-GPE") && token.isNoun() && isNoState(i);
            if (place && !OfficeNoun.isByTheWay(sentence, i)) {
                int at = i;
                return PlaceNames.at(sentence, i).map(name -> withRegion(name, at));
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase has no other words than those of one name, "the" aside. */
    boolean isWhole(int first, int last, int noun) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.isNoun() && i != noun && token.head() != noun && !isNamed(i)) {
                return false;
            }
        }
        return true;
    }

    /** The place's name with the noun for a region behind it: "Kherson region". */
    private String withRegion(String place, int i) {
        int end = i;
        while (end + 1 < sentence.size() && sentence.token(end).entity().matches("[BI]-GPE")) {
            end++;
        }
        boolean region = end + 1 < sentence.size()
                && lexicon.isRegion(sentence.token(end + 1).lemma());
        return region ? place + " " + sentence.token(end + 1).form() : place;
    }

    /** The first token behind "the" and a state's name at {@code first}. */
    int afterState(int first, int last) {
        int i = first;
        while (i < last
                && (isStateName(i)
                        || sentence.token(i).tag().equals("POS")
                        || sentence.token(i).tag().equals("DT"))) {
            i++;
        }
        return i;
    }

    /** The state or body of an office that the gazetteers know by its title alone. */
    Optional<String> knownOffice(int first, int last) {
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
    Optional<String> owner(int token) {
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

    boolean isPerson(int token) {
        return cast.parties(number, token).stream().anyMatch(p -> p.sort() == Party.Sort.PERSON);
    }

    /** A region or town that the gazetteers know no state by: its own words. */
    Optional<String> unknownPlace(int token) {
        return PlaceNames.at(sentence, token);
    }

    /** An organisation's short name in capitals that is no international body's. */
    boolean isAgency(Token token) {
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

    boolean isOwner(Party party) {
        return (OWNERS.contains(party.sort()) || party.actsFor().isPresent())
                && (party.sort() != Party.Sort.ORGANISATION || !isOffice(party.surface()));
    }

    /** Whether words that the parser takes for an organisation's name are an office's: "National Security Adviser". */
    private boolean isOffice(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" ", -1))
                .anyMatch(word -> lexicon.isHead(word) && !lexicon.isWeak(word));
    }

    /** Whether the token is a common noun that stands for nobody whose office it could be: "children". */
    boolean isNobody(int i) {
        Token token = sentence.token(i);
        return !token.isProperNoun()
                && !lexicon.isHead(token.lemma())
                && !isNamed(i)
                && !lexicon.isPlace(token.lemma())
                && cast.parties(number, i).isEmpty();
    }

    /** Whether a phrase is a region's name or that of what governs one: "the Lviv region", "the Lviv military administration". */
    boolean isRegional(int first, int last) {
        String noun = sentence.token(last).lemma().toLowerCase(Locale.ROOT);
        if (!lexicon.isRegion(noun) && !lexicon.isBureau(noun)) {
            return false;
        }
        for (int i = first; i < last; i++) {
            if (sentence.token(i).entity().endsWith("-GPE") && isNoState(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the place is none that the gazetteers know as a state by its name; a capital is a town. */
    boolean isNoState(int i) {
        String name = PlaceNames.at(sentence, i).orElse("");
        return cast.matches(number).stream()
                .filter(match -> match.span().overlaps(sentence.token(i).span()))
                .noneMatch(match -> switch (match.entry()) {
                    case StateEntry state ->
                        state.name().equals(name) || state.aliases().contains(name);
                    case OfficeEntry office -> !office.kind().equals(LOCAL);
                    default -> false;
                });
    }

    /** Whether a phrase tells of what serves an office's holder and names nobody: "the Presidential Office". */
    boolean isBureau(int first, int last) {
        return last > first
                && lexicon.isBureau(sentence.token(last).lemma().toLowerCase(Locale.ROOT))
                && isField(first, last - 1);
    }

    /** Whether {@code actor} is a state that the sentence names. */
    boolean isState(String actor) {
        return cast.matches(number).stream()
                .anyMatch(match -> match.entry() instanceof StateEntry state
                        && state.code().equals(actor));
    }

    /** Whether all words from {@code first} to {@code last} say what an office is for, small words aside. */
    boolean isField(int first, int last) {
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
    boolean isNamed(int i) {
        String entity = sentence.token(i).entity();
        return isStateName(i)
                || (!lexicon.isField(sentence.token(i).lemma())
                        && (entity.endsWith("-ORG")
                                || cast.parties(number, i).stream().anyMatch(p -> OWNERS.contains(p.sort()))));
    }

    boolean isStateName(int i) {
        String entity = sentence.token(i).entity();
        boolean people = entity.endsWith("-NORP")
                && !lexicon.isParty(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
        return entity.endsWith("-GPE") || people;
    }

    /** Whether the token alone is a state's name by the gazetteers, whatever name the parser takes it into: "U.S." */
    boolean isWholeState(int i) {
        return ABBREVIATED.matcher(sentence.token(i).form()).matches()
                || cast.matches(number).stream()
                        .anyMatch(match -> match.entry() instanceof StateEntry
                                && match.sense() == Sense.NAME
                                && match.span().equals(sentence.token(i).span()));
    }

    /** The first token behind "STATE's" or "the REPUBLIC of STATE's" at {@code first}, else {@code first}. */
    int afterPossessor(int first, int last) {
        int i = first;
        while (i < last
                && (isStateName(i)
                        || sentence.token(i).tag().equals("DT")
                        || sentence.token(i).lemma().equals("of"))) {
            i++;
        }
        boolean possessor = i > first && i < last && sentence.token(i).tag().equals("POS");
        return possessor ? i + 1 : first;
    }

    /** Whether a word from {@code first} to {@code last} is a proper noun, states' names aside. */
    boolean hasName(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).isProperNoun() && !isStateName(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word from {@code first} to {@code last} names a state that the gazetteers know. */
    boolean hasState(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isStateName(i) && owner(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is all of a body's or firm's name, so that the title is what is left: "NATO chief". */
    boolean isWhollyOwner(int i) {
        return cast.parties(number, i).stream()
                .anyMatch(p -> p.sort() == Party.Sort.BODY || p.sort() == Party.Sort.ORGANISATION);
    }

    Optional<String> words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean before = sentence.token(i).tag().equals("DT") || OfficeNoun.isByTheWay(sentence, i);
            if (!(words.isEmpty() && before)) {
                boolean apart = !words.isEmpty()
                        && sentence.token(i - 1).span().end()
                                < sentence.token(i).span().start();
                words.append(apart ? " " : "").append(sentence.token(i).form());
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
    }
}
