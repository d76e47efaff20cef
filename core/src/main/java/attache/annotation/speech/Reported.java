package attache.annotation.speech;

import attache.annotation.quotation.Quotation;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What one cue verb reports: a quotation beside it, its complements, or the words before it. */
final class Reported {
    private final CueClause clause;
    private final Scene scene;
    private final Beside beside;
    private final Complemented complemented;
    private final CueLexicon lexicon;

    Reported(CueClause clause, CueLexicon lexicon, RuleBook rules) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.scene = clause.scene();
        this.beside = new Beside(clause, lexicon);
        this.complemented = new Complemented(clause, lexicon, rules);
    }

    /** The drafts: mostly one; two where a clause and a quotation follow one cue ("said that S: …"). */
    List<Draft> drafts() {
        if (clause.mayStandBeside() && beside.followsQuotation()) {
            Optional<Draft> before = beside.draft();
            if (before.isPresent()) {
                return List.of(before.get());
            }
        }
        Optional<Draft> aside = beside.asideInside();
        if (aside.isPresent()) {
            return List.of(aside.get());
        }
        List<Draft> found = new ArrayList<>();
        Optional<Quotation> after = quotationAfter();
        after.ifPresent(q -> found.add(clause.draft("quotation-after", List.of(q.words()))));
        if (after.isEmpty() || followsColon(after.get())) {
            complemented
                    .draft()
                    .filter(draft -> found.stream().noneMatch(d -> overlap(d, draft)))
                    .ifPresent(found::add);
        }
        if (found.isEmpty() && clause.mayStandBeside()) {
            beside.draft().or(this::announced).ifPresent(found::add);
        }
        return found;
    }

    /**
     * "told him something hard: S", "was blunt: S": a clause that a colon behind the cue's own clause brings in. Who says "let me be
     * clear" in words of their own reports nobody's.
     */
    private Optional<Draft> announced() {
        boolean named = clause.speakers().stream().anyMatch(i -> !isFirstPerson(i) && clause.isSubject(i));
        boolean announces = clause.site().last() > clause.site().head()
                || scene.has(clause.site().head(), "dobj")
                || clause.end() == clause.site().last();
        if (!named || !announces) {
            return Optional.empty();
        }
        AfterColon after = new AfterColon(scene, lexicon);
        int cueEnd = scene.token(clause.site().last()).span().end();
        return after.colon(clause.site().last())
                .filter(colon ->
                        clause.holdsAll(cueEnd, scene.token(colon).span().start()))
                .flatMap(colon -> after.words(colon, clause.offset()))
                .filter(words ->
                        !ours() || scene.quotations().around(words.start()).isPresent())
                .map(words -> clause.draft("colon", List.of(words)));
    }

    private boolean ours() {
        return clause.speakers().stream()
                .flatMap(i -> scene.sentence().dependents(i, "poss").stream())
                .anyMatch(i -> WordClass.OURS.has(scene.token(i).lemma()));
    }

    private boolean isFirstPerson(int token) {
        return Set.of("i", "we", "us", "me").contains(scene.token(token).form().toLowerCase(Locale.ROOT));
    }

    private static boolean overlap(Draft one, Draft other) {
        return one.content().stream().anyMatch(a -> other.content().stream().anyMatch(a::overlaps));
    }

    /** The quotation right after the cue or its clause: {@code X said "…"}, {@code X told Y on Friday: "…"}. */
    private Optional<Quotation> quotationAfter() {
        if (!clause.mayStandBeside() || scene.isQuoted(clause.site().head())) {
            return Optional.empty();
        }
        int cueEnd = scene.token(clause.site().last()).span().end();
        return scene.quotations().in(new Span(cueEnd, scene.sentence().span().end())).stream()
                .filter(q -> q.span().start() >= cueEnd)
                .findFirst()
                .filter(q -> isJoined(q, cueEnd));
    }

    private boolean isJoined(Quotation quotation, int cueEnd) {
        int start = quotation.span().start();
        String gap = scene.body().substring(cueEnd, start).strip();
        int words = quotation.words().in(scene.body()).split("\\s+").length;
        if (gap.isEmpty()) {
            return words >= 3 && endsClause(quotation) && !isGoingOn(quotation);
        }
        return words >= 2
                && !isOtherVerb(cueEnd, start)
                && !isOthersReport(cueEnd, start)
                && (gap.endsWith(":") || (gap.endsWith(",") && clause.holdsAll(cueEnd, start)));
    }

    /** "continues \"to see the troubles\"": the marks are about words that go on with the verb itself. */
    private boolean isGoingOn(Quotation quotation) {
        return clause.site().cue().rules().equals(List.of("quotation"))
                && WordClass.GOING_ON.has(clause.verb().lemma())
                && Character.isLowerCase(quotation.words().in(scene.body()).charAt(0));
    }

    /** "asked by the press whether it was so, the mayor said: …": a report that does not hang on the cue stands nearer. */
    private boolean isOthersReport(int cueEnd, int start) {
        int head = clause.site().head();
        for (int i = head + 1;
                i < scene.sentence().size() && scene.token(i).span().start() < start;
                i++) {
            if (scene.token(i).span().start() >= cueEnd
                    && scene.token(i).isVerb()
                    && lexicon.says(scene.token(i).lemma())
                    && scene.has(i, "nsubj")
                    && !scene.hangsOn(i, head)) {
                return true;
            }
        }
        return false;
    }

    /** "began to think: …": what a cue that takes nothing but quotations brings in by another verb is not said by it. */
    private boolean isOtherVerb(int cueEnd, int start) {
        return clause.site().cue().rules().equals(List.of("quotation"))
                && scene.sentence().dependents(clause.site().head(), "xcomp").stream()
                        .map(i -> scene.token(i).span().start())
                        .anyMatch(offset -> offset >= cueEnd && offset < start);
    }

    private boolean followsColon(Quotation quotation) {
        int from = scene.sentence().span().start();
        return quotation.span().start() > from
                && scene.body()
                        .substring(from, quotation.span().start())
                        .strip()
                        .endsWith(":");
    }

    /** Whether nothing of the sentence runs on after a quotation: {@code confirmed "the plan" if "it holds"} runs on. */
    private boolean endsClause(Quotation quotation) {
        int end = quotation.span().end();
        String body = scene.body();
        return end >= scene.sentence().span().end()
                || ",.!?".indexOf(body.charAt(end - 2)) >= 0
                || ",.;:)-–—".indexOf(body.charAt(end)) >= 0
                || clause.site().cue().rules().contains("quotation")
                || !complemented.hasClause();
    }
}
