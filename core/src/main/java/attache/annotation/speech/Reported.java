package attache.annotation.speech;

import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.quotation.Quotation;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one cue verb in one sentence reports, by the first of its rules that fits. Used once. */
final class Reported {
    private static final Set<String> PAUSES = Set.of(",", "-", "--", ":", ";", "\"", "'", ".", "...", "…", "!", "?");
    private static final Set<String> OWN = Set.of("nsubj", "aux", "auxpass", "advmod", "neg", "npadvmod", "mark");
    private static final Set<String> FOLLOWING =
            Set.of("nsubj", "dobj", "dative", "prep", "npadvmod", "advmod", "agent", "prt", "appos");

    private final Scene scene;
    private final Sentence sentence;
    private final CueSite site;
    private final List<Integer> speakers;
    private final RuleBook rules;
    private final Contents contents;
    private final Complements complements;
    private final int cueOffset;

    Reported(Scene scene, CueSite site, List<Integer> speakers, CueLexicon lexicon, RuleBook rules) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.site = site;
        this.speakers = speakers;
        this.rules = rules;
        this.contents = new Contents(scene, lexicon);
        this.complements = new Complements(scene, site);
        this.cueOffset = scene.token(site.head()).span().start();
    }

    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        Optional<Quotation> after = quotationAfter();
        after.ifPresent(q -> found.add(draft("quotation-after", List.of(q.words()))));
        if (after.isEmpty() || colonBefore(after.get())) {
            for (String name : site.cue().rules()) {
                Optional<Span> content = rules.complement(name).flatMap(this::complemented);
                if (content.isPresent() && found.stream().noneMatch(d -> d.content().contains(content.get()))) {
                    found.add(draft(name, List.of(content.get())));
                    break;
                }
            }
        }
        if (found.isEmpty() && quotes()) {
            before().ifPresent(found::add);
        }
        return found;
    }

    /** Whether the cue may stand beside the words, as "said" does and "welcomed" does not. */
    private boolean quotes() {
        return site.cue().rules().contains("clause") || site.cue().rules().contains("quotation");
    }

    private Draft draft(String rule, List<Span> content) {
        return new Draft(
                rule,
                site.cue().phrase(),
                site.cue().force(),
                scene,
                VerbCues.spanOf(scene, site),
                speakers,
                content,
                addressee(),
                List.of());
    }

    private Optional<Integer> addressee() {
        for (int i : sentence.dependents(site.head())) {
            String relation = scene.token(i).relation();
            if ((relation.equals("dobj") || relation.equals("dative")) && scene.token(i).isNoun()) {
                return Optional.of(i);
            }
            if (relation.equals("prep") && scene.token(i).lemma().equals("to")) {
                return sentence.dependents(i, "pobj").stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private Optional<Span> complemented(ComplementRule rule) {
        boolean fits = rule.needs().stream()
                .allMatch(alternatives -> alternatives.stream().anyMatch(c -> !complements.of(c).isEmpty()));
        if (!fits) {
            return Optional.empty();
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Complement taken : rule.takes()) {
            for (int head : complements.of(taken)) {
                for (int i : sentence.subtree(head)) {
                    if (i > site.last()) {
                        first = Math.min(first, i);
                        last = Math.max(last, i);
                    }
                }
            }
        }
        return last < 0 ? Optional.empty() : contents.between(first, last, cueOffset).filter(this::isSaying);
    }

    /** At least two words, or a quotation. */
    private boolean isSaying(Span content) {
        return content.in(scene.body()).strip().indexOf(' ') > 0;
    }

    /** The quotation that stands right after the cue or its clause: {@code X said "…"}, {@code X told Y on Friday: "…"}. */
    private Optional<Quotation> quotationAfter() {
        if (!quotes() || scene.isQuoted(site.head())) {
            return Optional.empty();
        }
        int cueEnd = scene.token(site.last()).span().end();
        for (Quotation quotation : scene.quotations().in(new Span(cueEnd, sentence.span().end()))) {
            if (quotation.span().start() < cueEnd) {
                continue;
            }
            String gap = scene.body().substring(cueEnd, quotation.span().start()).strip();
            boolean joined = gap.isEmpty() || gap.endsWith(":") || (gap.endsWith(",") && isOwn(cueEnd, quotation.span().start()));
            return joined && words(quotation) >= 2 ? Optional.of(quotation) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean colonBefore(Quotation quotation) {
        return scene.body()
                .substring(sentence.span().start(), Math.max(sentence.span().start(), quotation.span().start()))
                .strip()
                .endsWith(":");
    }

    /** Whether all between two offsets belongs to the cue's own clause. */
    private boolean isOwn(int from, int to) {
        for (int i = sentence.tokenAt(from); i < sentence.size() && scene.token(i).span().start() < to; i++) {
            if (!PAUSES.contains(scene.token(i).form()) && !followsCue(i)) {
                return false;
            }
        }
        return true;
    }

    private static int words(Quotation quotation) {
        return quotation.words().length() / 5 + 1;
    }

    /** Whether the token hangs on the cue as its subject, addressee, time or place. */
    private boolean followsCue(int index) {
        int at = index;
        while (at != Token.ROOT && scene.token(at).head() != site.head()) {
            at = scene.token(at).head();
        }
        return at != Token.ROOT && FOLLOWING.contains(scene.token(at).relation());
    }

    /** Where the cue's own clause begins: at its subject, where that stands before it. */
    private int clauseStart() {
        int start = site.head();
        for (int i : sentence.dependents(site.head())) {
            if (i < site.head() && OWN.contains(scene.token(i).relation())) {
                int first = sentence.subtree(i).getFirst();
                boolean adjacent = allOwnBetween(first, start);
                start = adjacent ? Math.min(start, first) : start;
            }
        }
        for (int speaker : speakers) {
            if (speaker < start && scene.token(speaker).relation().equals("nsubj") && scene.token(speaker).head() == site.head()) {
                start = Math.min(start, sentence.subtree(speaker).getFirst());
            }
        }
        return start;
    }

    private boolean allOwnBetween(int first, int start) {
        for (int i = first; i < start; i++) {
            if (!scene.hangsOn(i, site.head())) {
                return false;
            }
        }
        return true;
    }

    /** The last token of the cue's own clause. */
    private int clauseEnd() {
        int end = site.last();
        while (end + 1 < sentence.size() && followsCue(end + 1)) {
            end++;
        }
        return end;
    }

    /** The words before the cue: {@code "…," X said}, {@code S, X said}, and what goes on after it: {@code S, X said, S}. */
    private Optional<Draft> before() {
        int start = clauseStart();
        int end = clauseEnd();
        int last = start - 1;
        boolean pause = false;
        while (last >= 0 && PAUSES.contains(scene.token(last).form())) {
            pause = true;
            last--;
        }
        if (last < 0) {
            return aside(start, end);
        }
        if (scene.token(start).relation().equals("mark")) {
            return aside(start, end);
        }
        if (!pause || !isFullStopFree(last + 1, start)) {
            return Optional.empty();
        }
        Optional<Quotation> quotation = scene.quotations().around(scene.token(last).span().start());
        if (quotation.isPresent() && !quotation.get().span().contains(cueOffset)) {
            return quotedBefore(quotation.get(), last, end);
        }
        int first = segmentStart(last);
        if (last - first < 2 || !hasVerb(first, last) || !mayInvert()) {
            return Optional.empty();
        }
        List<Span> pieces = new ArrayList<>();
        contents.between(first, last, cueOffset).ifPresent(pieces::add);
        rest(end).ifPresent(pieces::add);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(draft("clause-before", pieces));
    }

    /** An inverted cue is no participle and no second verb of a sentence that tells something else. */
    private boolean mayInvert() {
        Token verb = scene.token(site.head());
        boolean own = speakers.stream().anyMatch(i -> scene.token(i).head() == site.head() && scene.token(i).relation().startsWith("nsubj"));
        return own && !verb.tag().equals("VBG");
    }

    private boolean isFullStopFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.token(i).form().equals(";") || scene.token(i).form().equals(":")) {
                return false;
            }
        }
        return true;
    }

    private Optional<Draft> quotedBefore(Quotation quotation, int last, int end) {
        int open = sentence.tokenAt(quotation.span().start());
        boolean leads = quotation.span().start() <= sentence.span().start() || !continuesInto(open);
        Span piece;
        if (leads) {
            piece = quotation.words();
        } else {
            Optional<Span> mixed = contents.between(segmentStart(open), last, cueOffset);
            if (mixed.isEmpty()) {
                return Optional.empty();
            }
            piece = mixed.get();
        }
        List<Span> pieces = new ArrayList<>(List.of(piece));
        rest(end).ifPresent(pieces::add);
        return Optional.of(draft("quotation-before", pieces));
    }

    /** Whether the words before a quotation run into it, with no comma or colon between. */
    private boolean continuesInto(int open) {
        int before = open - 1;
        return before >= 1 && !PAUSES.contains(scene.token(before).form());
    }

    private int segmentStart(int last) {
        int first = 0;
        for (int i = last; i > 0; i--) {
            if (scene.token(i).form().equals(";") && !scene.isQuoted(i)) {
                first = i + 1;
                break;
            }
        }
        if (scene.token(first).relation().equals("cc") && first + 1 < last) {
            first++;
        }
        return first;
    }

    private boolean hasVerb(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (scene.token(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** What goes on after the cue's clause: a second quotation, or the second half of a clause that the cue cuts in two. */
    private Optional<Span> rest(int end) {
        int from = end + 1;
        while (from < sentence.size() && PAUSES.contains(scene.token(from).form()) && !scene.token(from).form().equals("\"")) {
            from++;
        }
        if (from >= sentence.size() || from == end + 1) {
            return Optional.empty();
        }
        int offset = scene.token(from).span().start();
        Optional<Quotation> quotation = scene.quotations().in(new Span(offset, offset + 1)).stream()
                .filter(q -> q.span().start() == offset)
                .findFirst();
        if (quotation.isPresent()) {
            return Optional.of(quotation.get().words());
        }
        boolean cutInTwo = scene.token(site.head()).relation().equals("parataxis")
                && !scene.hangsOn(from, site.head());
        return cutInTwo ? contents.between(from, sentence.size() - 1, cueOffset) : Optional.empty();
    }

    /** {@code As X said, S} and {@code S, as X said}. */
    private Optional<Draft> aside(int start, int end) {
        Token verb = scene.token(site.head());
        boolean marked = sentence.dependents(site.head(), "mark").stream()
                .anyMatch(i -> scene.token(i).lemma().equals("as"));
        if (!marked || !verb.relation().equals("advcl")) {
            return Optional.empty();
        }
        List<Span> pieces = new ArrayList<>();
        if (start > 0) {
            contents.between(segmentStart(start - 1), start - 1, cueOffset).ifPresent(pieces::add);
        }
        if (end + 1 < sentence.size()) {
            contents.between(end + 1, sentence.size() - 1, cueOffset).ifPresent(pieces::add);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(draft("aside", pieces));
    }
}
