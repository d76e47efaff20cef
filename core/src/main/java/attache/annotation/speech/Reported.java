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
                if (content.isPresent()
                        && found.stream().noneMatch(d -> d.content().contains(content.get()))) {
                    found.add(draft(name, withAntecedent(content.get())));
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
            if ((relation.equals("dobj") || relation.equals("dative"))
                    && scene.token(i).isNoun()) {
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
                .allMatch(alternatives ->
                        alternatives.stream().anyMatch(c -> !complements.of(c).isEmpty()));
        if (!fits) {
            return Optional.empty();
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        boolean clausal = rule.takes().size() == 1;
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
        if (last < 0) {
            return Optional.empty();
        }
        return contents.between(first, clausal ? last : withPhrases(last), cueOffset)
                .filter(this::isSaying);
    }

    /** The last token, with the phrases that follow it at once and say neither when nor by what means it is said. */
    private int withPhrases(int last) {
        int end = last;
        for (int i : sentence.dependents(site.head())) {
            if (i == end + 1 && scene.token(i).relation().equals("prep") && !Settings.isSetting(scene, i)) {
                end = sentence.subtree(i).getLast();
            }
        }
        return end;
    }

    /** "plans, which X said were late": what the relative pronoun stands for belongs to the words said. */
    private List<Span> withAntecedent(Span content) {
        Token verb = scene.token(site.head());
        if (!verb.relation().equals("relcl") || verb.head() == Token.ROOT || speakers.contains(verb.head())) {
            return List.of(content);
        }
        int noun = verb.head();
        List<Integer> before =
                sentence.subtree(noun).stream().filter(i -> i < clauseStart()).toList();
        int last = noun;
        while (last + 1 < sentence.size()
                && before.contains(last + 1)
                && !Set.of("WDT", "WP", ",").contains(scene.token(last + 1).tag())
                && !scene.token(last + 1).lemma().equals("that")) {
            last++;
        }
        Span antecedent = scene.span(before.isEmpty() ? noun : before.getFirst(), last);
        return antecedent.start() < content.start() ? List.of(antecedent, content) : List.of(content);
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
        for (Quotation quotation :
                scene.quotations().in(new Span(cueEnd, sentence.span().end()))) {
            if (quotation.span().start() < cueEnd) {
                continue;
            }
            String gap =
                    scene.body().substring(cueEnd, quotation.span().start()).strip();
            boolean joined = gap.isEmpty()
                    || gap.endsWith(":")
                    || (gap.endsWith(",") && isOwn(cueEnd, quotation.span().start()));
            boolean whole = gap.isEmpty() ? words(quotation) >= 3 && endsClause(quotation) : words(quotation) >= 2;
            return joined && whole ? Optional.of(quotation) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean colonBefore(Quotation quotation) {
        return scene.body()
                .substring(
                        sentence.span().start(),
                        Math.max(sentence.span().start(), quotation.span().start()))
                .strip()
                .endsWith(":");
    }

    /** Whether all between two offsets belongs to the cue's own clause. */
    private boolean isOwn(int from, int to) {
        for (int i = sentence.tokenAt(from);
                i < sentence.size() && scene.token(i).span().start() < to;
                i++) {
            if (!PAUSES.contains(scene.token(i).form()) && !followsCue(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing of the sentence runs on after a quotation: {@code confirmed "the plan" if "it holds"} runs on. */
    private boolean endsClause(Quotation quotation) {
        int end = quotation.span().end();
        String body = scene.body();
        return end >= sentence.span().end()
                || ",.!?".indexOf(body.charAt(end - 2)) >= 0
                || ",.;:)-–—".indexOf(body.charAt(end)) >= 0
                || site.cue().rules().contains("quotation")
                || complements.of(Complement.Shape.CLAUSE).isEmpty();
    }

    private int words(Quotation quotation) {
        return quotation.words().in(scene.body()).split("\\s+").length;
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
            if (speaker < start
                    && scene.token(speaker).relation().equals("nsubj")
                    && scene.token(speaker).head() == site.head()) {
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
        Optional<Quotation> quotation =
                scene.quotations().around(scene.token(last).span().start());
        if (quotation.isPresent() && !quotation.get().span().contains(cueOffset)) {
            return quotedBefore(quotation.get(), last, end);
        }
        int first = segmentStart(last);
        if (last - first < 2 || !hasClause(first, last) || !mayInvert()) {
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
        boolean own = speakers.stream()
                .anyMatch(i -> scene.token(i).head() == site.head()
                        && scene.token(i).relation().startsWith("nsubj"));
        return own
                && !verb.tag().equals("VBG")
                && sentence.dependents(site.head()).stream()
                        .noneMatch(i -> i > site.head()
                                && Set.of("ccomp", "xcomp", "dobj")
                                        .contains(scene.token(i).relation())
                                && !scene.token(i).isNoun());
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

    /** Whether a verb with a subject stands there, not merely "According to X". */
    private boolean hasClause(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = scene.token(i);
            boolean subject = token.relation().startsWith("nsubj")
                    || token.relation().equals("expl")
                    || token.relation().equals("csubj");
            if (subject && token.head() >= first && token.head() <= last) {
                return true;
            }
        }
        return false;
    }

    /** What goes on after the cue's clause: a second quotation, or the second half of a clause that the cue cuts in two. */
    private Optional<Span> rest(int end) {
        int from = end + 1;
        while (from < sentence.size()
                && PAUSES.contains(scene.token(from).form())
                && !scene.token(from).form().equals("\"")) {
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
        boolean cutInTwo = scene.token(site.head()).relation().equals("parataxis") && !scene.hangsOn(from, site.head());
        return cutInTwo ? contents.between(from, sentence.size() - 1, cueOffset) : Optional.empty();
    }

    /** {@code As X said, S} and {@code S, as X said}. */
    private Optional<Draft> aside(int start, int end) {
        Token verb = scene.token(site.head());
        boolean marked = sentence.dependents(site.head(), "mark").stream()
                .anyMatch(i -> scene.token(i).lemma().equals("as"));
        boolean complete =
                scene.has(site.head(), "dobj") || scene.has(site.head(), "ccomp") || scene.has(site.head(), "xcomp");
        boolean apart = start == 0
                || scene.token(start - 1).form().equals(",")
                || scene.token(start - 1).form().startsWith("-");
        if (!marked
                || !verb.relation().equals("advcl")
                || (complete && addressee().isEmpty())
                || !apart
                || !quotes()) {
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
