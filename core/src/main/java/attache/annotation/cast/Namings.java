package attache.annotation.cast;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.gazetteer.BodyEntry;
import attache.annotation.gazetteer.CompanyEntry;
import attache.annotation.gazetteer.GazetteerMatch;
import attache.annotation.gazetteer.GroupEntry;
import attache.annotation.gazetteer.ItemEntry;
import attache.annotation.gazetteer.OfficeEntry;
import attache.annotation.gazetteer.OutletEntry;
import attache.annotation.gazetteer.PersonEntry;
import attache.annotation.gazetteer.PlaceEntry;
import attache.annotation.gazetteer.StateEntry;
import attache.annotation.gazetteer.TitleEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the stretches of a sentence that name somebody: what the gazetteers know first, then what the parser takes for a
 * person or an organisation, where the two do not overlap.
 */
final class Namings {
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Namings() {}

    /** The names of {@code sentence}, in order, none overlapping another. */
    static List<Naming> in(Sentence sentence, String body, List<GazetteerMatch> matches, Nouns nouns) {
        List<Naming> found = new ArrayList<>();
        boolean[] taken = new boolean[sentence.size()];
        List<int[]> persons = spans(sentence, "PERSON");
        for (GazetteerMatch match : matches) {
            int first = sentence.tokenAt(match.span().start());
            int last = sentence.tokenAt(match.span().end() - 1);
            if (first >= sentence.size() || last >= sentence.size() || first > last) {
                continue;
            }
            if (match.entry() instanceof ItemEntry) {
                mark(taken, first, last);
                continue;
            }
            if (body.startsWith("$", match.span().end())) {
                // "US$56 million" names a currency.
                mark(taken, first, last);
                continue;
            }
            if (isOtherWord(sentence, first, last)) {
                continue;
            }
            boolean other = !(match.entry() instanceof PersonEntry);
            if (other
                    && (insideLongerPerson(persons, first, last, sentence) || isSurname(persons, match, first, last))) {
                continue;
            }
            of(match, first, last, sentence, body).ifPresent(naming -> {
                found.add(naming);
                mark(taken, naming.first(), naming.last());
            });
        }
        for (String type : List.of("PERSON", "ORG")) {
            for (int[] span : spans(sentence, type)) {
                trim(span, sentence);
                span[1] = withSuffix(sentence, span[1]);
                span[0] = type.equals("PERSON") ? withThrone(sentence, span, matches) : span[0];
                if (span[0] <= span[1]
                        && free(taken, span[0], span[1])
                        && isNamelike(sentence, span)
                        && !isCurrency(sentence, span)
                        && !isPlainNoun(sentence, span, nouns)) {
                    Party.Sort sort = type.equals("PERSON") ? Party.Sort.PERSON : Party.Sort.ORGANISATION;
                    found.add(new Naming(
                            span[0], span[1], sort, words(sentence, body, span[0], span[1]), Optional.empty(), false));
                    mark(taken, span[0], span[1]);
                }
            }
        }
        found.sort(Comparator.comparingInt(Naming::first));
        return found;
    }

    /** "TURKEY PRICES ROSE": in capitals a state and a dish are alike, and the dish is what stands before another noun. */
    private static boolean isOtherWord(Sentence sentence, int first, int last) {
        return first == last
                && NameWords.HOMOGRAPH.has(sentence.token(first).form())
                && sentence.token(first).head() > first
                && sentence.token(sentence.token(first).head()).isNoun()
                && sentence.tokens().stream()
                        .noneMatch(word -> word.form().chars().anyMatch(Character::isLowerCase));
    }

    /** "EUR": an ISO 4217 code. */
    private static boolean isCurrency(Sentence sentence, int[] span) {
        return span[0] == span[1] && CURRENCIES.contains(sentence.token(span[0]).form());
    }

    private static boolean modifiesNoun(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return word.tag().startsWith("JJ")
                && word.head() > token
                && sentence.token(word.head()).isNoun();
    }

    private static Optional<Naming> of(GazetteerMatch match, int first, int last, Sentence sentence, String body) {
        return switch (match.entry()) {
            case StateEntry state ->
                Optional.of(new Naming(first, last, Party.Sort.STATE, state.code(), Optional.of(state.code()), true));
            case BodyEntry known ->
                Optional.of(new Naming(first, last, Party.Sort.BODY, known.code(), Optional.of(known.code()), true));
            case PersonEntry person -> {
                int from = withForename(sentence, first);
                int to = withSuffix(sentence, last);
                String words = words(sentence, body, from, to);
                String known = words(sentence, body, first, last);
                String name = isOtherForm(known, match.form()) ? words.replace(known, match.form()) : words;
                yield Optional.of(new Naming(from, to, Party.Sort.PERSON, name, Optional.empty(), true));
            }
            case CompanyEntry company ->
                Optional.of(new Naming(first, last, Party.Sort.COMPANY, company.name(), Optional.empty(), true));
            case OutletEntry outlet ->
                // "The Australian government" reads no newspaper.
                modifiesNoun(sentence, last)
                        ? Optional.empty()
                        : Optional.of(
                                new Naming(first, last, Party.Sort.OUTLET, outlet.name(), Optional.empty(), true));
            case GroupEntry group ->
                Optional.of(new Naming(first, last, Party.Sort.GROUP, group.name(), Optional.empty(), true));
            case OfficeEntry office ->
                Optional.of(new Naming(
                        first,
                        last,
                        Party.Sort.GROUP,
                        words(sentence, body, first, last),
                        office.acts() ? Optional.of(office.of()) : Optional.empty(),
                        true));
            case PlaceEntry place -> Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether {@code words} are {@code name} in another case or in capitals: "Bidenu", "JOE BIDEN". */
    private static boolean isOtherForm(String words, String name) {
        return !NameSpelling.sameLetters(words, name)
                || (words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(name));
    }

    /** A known surname right behind an unknown forename of the same person ("Sergiy Kyslytsya"). */
    private static int withForename(Sentence sentence, int first) {
        int from = first;
        while (from > 0
                && sentence.token(from).entity().matches("[IL]-PERSON")
                && sentence.token(from - 1).isProperNoun()) {
            from--;
        }
        return from;
    }

    /** The last token of a name that ends at {@code last}, a generational suffix taken in: "Example, Jr." */
    private static int withSuffix(Sentence sentence, int last) {
        int next = last + 1;
        if (next < sentence.size() && sentence.token(next).form().equals(",")) {
            next++;
        }
        return next < sentence.size()
                        && NameSpelling.isSuffix(sentence.token(next).form())
                ? next
                : last;
    }

    /** "King Harald V", "Pope Leo": one with a forename alone goes by the title too. */
    private static int withThrone(Sentence sentence, int[] span, List<GazetteerMatch> matches) {
        boolean forename = span[0] == span[1]
                || (span[0] + 1 == span[1]
                        && ROMAN.matcher(sentence.token(span[1]).form()).matches());
        if (!forename || span[0] == 0) {
            return span[0];
        }
        Token before = sentence.token(span[0] - 1);
        boolean throne = Character.isUpperCase(before.form().charAt(0))
                && matches.stream()
                        .anyMatch(match -> match.entry() instanceof TitleEntry title
                                && title.kind().equals("monarch")
                                && match.span().equals(before.span()));
        return throne ? span[0] - 1 : span[0];
    }

    private static boolean insideLongerPerson(List<int[]> persons, int first, int last, Sentence sentence) {
        return persons.stream()
                .anyMatch(p -> p[0] <= first
                        && last <= p[1]
                        && p[1] - p[0] > last - first
                        && sentence.token(p[1]).isProperNoun()
                        && last < p[1]
                        && first > p[0]);
    }

    /** A state's name that ends a person's as the parser has it, behind a forename: "Anna Chad". */
    private static boolean isSurname(List<int[]> persons, GazetteerMatch match, int first, int last) {
        return match.entry() instanceof StateEntry
                && persons.stream().anyMatch(p -> p[1] == last && first == last && p[0] == last - 1);
    }

    /** The stretches that the parser gives the name type {@code type}. */
    private static List<int[]> spans(Sentence sentence, String type) {
        List<int[]> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= sentence.size(); i++) {
            String entity = i < sentence.size() ? sentence.token(i).entity() : "O";
            boolean inside = entity.endsWith("-" + type);
            boolean begins = inside && (entity.startsWith("B-") || entity.startsWith("U-"));
            if (start >= 0 && (!inside || begins)) {
                found.add(new int[] {start, i - 1});
                start = -1;
            }
            if (inside && start < 0) {
                start = i;
            }
        }
        return found;
    }

    private static void trim(int[] span, Sentence sentence) {
        while (span[0] <= span[1] && isOuter(sentence.token(span[0]))) {
            span[0]++;
        }
        while (span[1] >= span[0] && isOuter(sentence.token(span[1]))) {
            span[1]--;
        }
    }

    private static boolean isOuter(Token token) {
        return token.tag().equals("POS")
                || token.tag().equals("DT")
                || token.relation().equals("punct")
                || token.form().equals("'s")
                || !Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /** A name begins with a capital; the parser takes other words for names in garbled text. */
    private static boolean isNamelike(Sentence sentence, int[] span) {
        return Character.isUpperCase(sentence.token(span[0]).form().codePointAt(0))
                && Character.isUpperCase(sentence.token(span[1]).form().codePointAt(0))
                && span[1] - span[0] < 8;
    }

    /** "Administration", "President", "Madam President": in capitals, but no name. */
    private static boolean isPlainNoun(Sentence sentence, int[] span, Nouns nouns) {
        boolean addressed = span[0] + 1 == span[1]
                && NameWords.HONORIFIC.has(sentence.token(span[0]).form());
        String lemma = sentence.token(span[1]).lemma();
        return (span[0] == span[1] || addressed)
                && (NameWords.THING.has(sentence.token(span[1]).form())
                        || nouns.person().contains(lemma)
                        || nouns.stateMember().contains(lemma)
                        || nouns.official().contains(lemma)
                        || nouns.group().contains(lemma));
    }

    private static boolean free(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void mark(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }

    /** The body's characters from the first to the last token. */
    static String words(Sentence sentence, String body, int first, int last) {
        return body.substring(
                        sentence.token(first).span().start(),
                        sentence.token(last).span().end())
                .replaceAll("\\s+", " ");
    }
}
