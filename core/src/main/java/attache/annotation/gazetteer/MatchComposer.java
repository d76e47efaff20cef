package attache.annotation.gazetteer;

import attache.annotation.gazetteer.PhraseFinder.Found;
import attache.annotation.gazetteer.PhraseFinder.Scan;
import attache.annotation.gazetteer.PhraseIndex.Target;
import attache.annotation.gazetteer.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins a state or a body with the institution or title named beside it: {@code Danish army}, {@code army of Denmark},
 * {@code Denmark's prime minister}, {@code NATO Secretary General}. One pass from left to right; what a join gives can be
 * joined again ({@code Russian Foreign Ministry spokeswoman}). Immutable.
 */
final class MatchComposer {
    private final Map<String, OfficeEntry> offices;

    /** @param offices the offices known by name, by {@link OfficeEntry#id()} */
    MatchComposer(Map<String, OfficeEntry> offices) {
        this.offices = Map.copyOf(offices);
    }

    /** The names of {@code scan}, joined where they belong together; decoys are still among them. */
    List<Found> compose(String text, Scan scan) {
        List<Found> composed = new ArrayList<>(scan.found().size());
        for (Found right : scan.found()) {
            Found open = right;
            while (!composed.isEmpty()) {
                Optional<Target> joined = join(text, scan.words(), composed.getLast(), open);
                if (joined.isEmpty()) {
                    break;
                }
                open = new Found(composed.removeLast().first(), open.last(), joined.get());
            }
            composed.add(open);
        }
        return composed;
    }

    private Optional<Target> join(String text, List<Word> words, Found left, Found right) {
        if (left.target().entry().isEmpty() || right.target().entry().isEmpty()) {
            return Optional.empty();
        }
        Entry before = left.target().entry().get();
        Entry after = right.target().entry().get();
        int between = right.first() - left.last() - 1;
        boolean adjacent = between == 0 && words.get(right.first()).gap() == Gap.SPACE;
        String form = text.substring(
                words.get(left.first()).start(), words.get(right.last()).end());
        if (adjacent) {
            boolean owned = right.target().sense() == Sense.SHARED_SEAT;
            return qualifies(text, words, left, after, owned)
                    ? joined(left.target(), after, owned, form)
                    : Optional.empty();
        }
        boolean genitive =
                isOf(words, left.last() + 1, right.first()) && right.target().sense() == Sense.NAME;
        boolean owned = left.target().sense() == Sense.SHARED_SEAT;
        return genitive ? joined(right.target(), before, owned, form) : Optional.empty();
    }

    /** Whether the words between are {@code of} or {@code of the}, with blanks only. */
    private static boolean isOf(List<Word> words, int from, int to) {
        if (to - from < 1 || to - from > 2 || !words.get(from).key().equals("of")) {
            return false;
        }
        if (to - from == 2 && !words.get(from + 1).key().equals("the")) {
            return false;
        }
        return words.subList(from, to + 1).stream().allMatch(word -> word.gap() == Gap.SPACE);
    }

    /** Whether {@code left} may own {@code head}; {@code shared}: words for one state's seat that are any state's institution. */
    private static boolean qualifies(String text, List<Word> words, Found left, Entry head, boolean shared) {
        boolean possessive = words.get(left.last()).possessive();
        return switch (left.target().sense()) {
            case ADJECTIVE -> true;
            case NAME -> possessive || isAbbreviation(text, words, left) || mayFollowName(head);
            case CAPITAL -> possessive && (shared || head instanceof InstitutionEntry);
            case SEAT, SHARED_SEAT, INSTITUTION -> head instanceof TitleEntry;
            case PEOPLE -> false;
        };
    }

    private static boolean mayFollowName(Entry head) {
        return switch (head) {
            case InstitutionEntry institution -> institution.afterName();
            case TitleEntry title -> title.acts();
            default -> false;
        };
    }

    private static boolean isAbbreviation(String text, List<Word> words, Found found) {
        String form = text.substring(
                words.get(found.first()).start(), words.get(found.last()).end());
        return form.chars().noneMatch(Character::isLowerCase);
    }

    private Optional<Target> joined(Target owner, Entry head, boolean shared, String words) {
        Optional<String> code = owner.entry().flatMap(Gazetteer::actorOf);
        boolean owns = owner.entry()
                .filter(e -> e instanceof StateEntry || e instanceof BodyEntry)
                .isPresent();
        if (!owns || code.isEmpty()) {
            return Optional.empty();
        }
        if (shared) {
            return Optional.of(new Target(owner.entry(), Sense.INSTITUTION, words));
        }
        return switch (head) {
            case InstitutionEntry institution -> Optional.of(new Target(owner.entry(), Sense.INSTITUTION, words));
            case TitleEntry title -> Optional.of(new Target(Optional.of(office(code.get(), title)), Sense.NAME, words));
            default -> Optional.empty();
        };
    }

    private OfficeEntry office(String of, TitleEntry title) {
        OfficeEntry fresh = new OfficeEntry(of, title.kind(), title.name(), List.of(), title.acts());
        return offices.getOrDefault(fresh.id(), fresh);
    }
}
