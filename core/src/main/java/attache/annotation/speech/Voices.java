package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names the voice that a noun phrase stands for. */
final class Voices {
    private static final Set<String> ENDS =
            Set.of("relcl", "acl", "appos", "conj", "cc", "punct", "advcl", "parataxis", "dep");
    private static final Set<String> LEFT_OUT =
            Set.of("a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my");

    private Voices() {}

    /** The voice of the noun phrase that {@code head} heads; empty for a pronoun that nobody is known for. */
    static Optional<Voice> of(Scene scene, int head) {
        Token token = scene.token(head);
        List<Party> parties = scene.cast().parties(scene.number(), head);
        Optional<Party> person =
                parties.stream().filter(p -> p.sort() == Party.Sort.PERSON).findFirst();
        Span mention = mention(scene, head);
        if (person.isPresent()) {
            return Optional.of(new Voice(person.get().name(), mention, person));
        }
        if (token.isPronoun() || token.tag().startsWith("W")) {
            return parties.stream().findFirst().map(p -> new Voice(bare(p.surface()), mention, Optional.of(p)));
        }
        String words = bare(mention.in(scene.body()));
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new Voice(words, mention, parties.stream().findFirst()));
    }

    /** The voices of a phrase that a pronoun stands for: several where it is plural. */
    static List<Voice> all(Scene scene, int head) {
        Token token = scene.token(head);
        if (token.isPronoun()) {
            Span mention = token.span();
            return scene.cast().parties(scene.number(), head).stream()
                    .map(p -> new Voice(
                            p.sort() == Party.Sort.PERSON ? p.name() : bare(p.surface()), mention, Optional.of(p)))
                    .toList();
        }
        List<Voice> all = new ArrayList<>();
        of(scene, head).ifPresent(all::add);
        return all;
    }

    /** The noun phrase up to its first clause, apposition or second name. */
    private static Span mention(Scene scene, int head) {
        int first = head;
        int last = head;
        for (int i : scene.sentence().dependents(head)) {
            if (ENDS.contains(scene.token(i).relation())) {
                continue;
            }
            List<Integer> below = scene.sentence().subtree(i);
            if (i < head) {
                first = Math.min(first, below.getFirst());
            } else {
                last = Math.max(last, below.getLast());
            }
        }
        return scene.span(first, endAt(scene, head, last));
    }

    private static int endAt(Scene scene, int head, int last) {
        for (int i = head + 1; i <= last; i++) {
            if (Set.of(",", "(", "--", "-LRB-", "\"").contains(scene.token(i).form())
                    || ENDS.contains(scene.token(i).relation())
                            && !scene.token(i).relation().equals("punct")
                            && scene.token(i).head() != head
                            && !scene.token(i).isNoun()) {
                return i - 1;
            }
        }
        return last;
    }

    private static String bare(String words) {
        String rest = words.replace('\n', ' ').strip();
        int space = rest.indexOf(' ');
        if (space > 0 && LEFT_OUT.contains(rest.substring(0, space).toLowerCase(java.util.Locale.ROOT))) {
            rest = rest.substring(space + 1).strip();
        }
        return rest;
    }
}
