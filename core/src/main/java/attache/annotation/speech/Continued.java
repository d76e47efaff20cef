package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.quotation.Quotation;
import attache.annotation.quotation.Quotations;
import attache.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives quotations without a cue of their own to the one who spoke before: joined to that utterance in the same paragraph
 * ({@code "A," X said. "B."}), as a new utterance in the next.
 */
final class Continued {
    private static final int SHORTEST = 3;

    private final AnnotatedArticle article;
    private final Quotations quotations;

    Continued(AnnotatedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    /** {@code utterances} with those quotations, in order of the text. */
    List<Utterance> with(List<Utterance> utterances) {
        List<Utterance> all = new ArrayList<>(utterances);
        for (Quotation quotation : quotations.outermost()) {
            int sentence = sentenceAt(quotation.span().start());
            if (wordCount(quotation.words().in(article.body())) < SHORTEST || sentence < 0 || isTold(all, quotation)) {
                continue;
            }
            if (!fillsSentence(quotation, sentence)) {
                continue;
            }
            before(all, quotation.span().start()).ifPresent(last -> place(all, last, quotation, sentence));
        }
        return all;
    }

    private static boolean isTold(List<Utterance> all, Quotation quotation) {
        return all.stream()
                .anyMatch(u -> u.covers(quotation.words())
                        || u.content().stream()
                                .anyMatch(piece -> quotation.span().contains(piece)
                                        && u.content().size() == 1
                                        && piece.length() * 2
                                                > quotation.words().length())
                        || quotation.span().contains(u.cueSpan().start())
                                && u.content().stream().anyMatch(piece -> piece.equals(quotation.words())));
    }

    /** Whether the sentences that hold the quotation hold little else. */
    private boolean fillsSentence(Quotation quotation, int sentence) {
        Span first = article.sentenceSpans().get(sentence);
        int lead = quotation.span().start() - first.start();
        int last = sentenceAt(quotation.span().end() - 1);
        int tail = last < 0
                ? 0
                : article.sentenceSpans().get(last).end() - quotation.span().end();
        return lead <= 12 && tail <= 12;
    }

    private Optional<Utterance> before(List<Utterance> all, int offset) {
        return all.stream()
                .filter(u ->
                        u.cueSpan().end() <= offset && u.content().getFirst().start() < offset)
                .max(Comparator.comparing((Utterance u) -> u.content().getLast().end())
                        .thenComparing(u -> u.cueSpan().start()));
    }

    private void place(List<Utterance> all, Utterance last, Quotation quotation, int sentence) {
        int from = last.sentences().getLast();
        int lines = linesBetween(from, sentence);
        boolean quoted = quotations.in(last.content().getLast()).stream()
                .anyMatch(q -> q.span().end() + 2 >= last.content().getLast().end());
        if (lines == 0 && quoted) {
            List<Span> content = new ArrayList<>(last.content());
            content.add(quotation.words());
            all.set(all.indexOf(last), withContent(last, content, quotation));
        } else if (lines <= 1 && from + 1 >= sentence) {
            all.add(new Utterance(
                    "carried-over",
                    last.cue(),
                    last.force(),
                    last.cueSpan(),
                    last.voices(),
                    List.of(quotation.words()),
                    last.addressee(),
                    last.through(),
                    sentences(quotation.span())));
        }
    }

    private Utterance withContent(Utterance u, List<Span> content, Quotation quotation) {
        List<Integer> sentences = new ArrayList<>(u.sentences());
        sentences(quotation.span()).stream().filter(i -> !sentences.contains(i)).forEach(sentences::add);
        return new Utterance(
                u.rule(), u.cue(), u.force(), u.cueSpan(), u.voices(), content, u.addressee(), u.through(), sentences);
    }

    /** The numbers of the sentences that share a unit with {@code span}. */
    List<Integer> sentences(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = Math.max(0, sentenceAt(span.start()));
                i < article.sentenceSpans().size();
                i++) {
            if (article.sentenceSpans().get(i).start() >= span.end()) {
                break;
            }
            if (article.sentenceSpans().get(i).overlaps(span)) {
                found.add(i);
            }
        }
        return found;
    }

    private int linesBetween(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (!article.sameParagraphAsNext(i)) {
                lines++;
            }
        }
        return lines;
    }

    /** The sentence that holds or follows {@code offset}, or -1. */
    private int sentenceAt(int offset) {
        int low = 0;
        int high = article.sentenceSpans().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.sentenceSpans().get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < article.sentenceSpans().size() ? low : -1;
    }

    private static int wordCount(String words) {
        return words.strip().split("\\s+").length;
    }
}
