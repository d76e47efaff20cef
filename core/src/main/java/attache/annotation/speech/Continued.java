package attache.annotation.speech;

import attache.annotation.AnnotatedArticle;
import attache.annotation.quotation.Quotation;
import attache.annotation.quotation.Quotations;
import attache.text.Span;
import java.util.ArrayList;
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

    /** {@code utterances} with those quotations; looks at each utterance once for every sentence that it stands in. */
    List<Utterance> with(List<Utterance> utterances) {
        BySentence all = new BySentence(article.sentenceSpans().size(), quotations);
        utterances.forEach(all::add);
        for (Quotation quotation : quotations.outermost()) {
            int sentence = sentenceAt(quotation.span().start());
            if (sentence >= 0
                    && wordCount(quotation.words().in(article.body())) >= SHORTEST
                    && fillsSentence(quotation, sentence)
                    && !isTold(all, quotation)) {
                Optional<Utterance> elsewhere = elsewhere(utterances, quotation);
                if (elsewhere.isPresent()) {
                    all.add(again(elsewhere.get(), quotation));
                } else {
                    all.lastBefore(sentence, quotation.span().start())
                            .ifPresent(last -> place(all, last, quotation, sentence));
                }
            }
        }
        return all.inOrder();
    }

    /** Whether somebody's utterance already holds the quotation, or most of it. */
    private boolean isTold(BySentence all, Quotation quotation) {
        return sentences(quotation.span()).stream()
                .flatMap(i -> all.in(i).stream())
                .anyMatch(u -> u.covers(quotation.words())
                        || u.content().stream().anyMatch(piece -> isMost(piece, quotation)));
    }

    private static boolean isMost(Span piece, Quotation quotation) {
        return quotation.span().contains(piece)
                && piece.length() * 2 > quotation.words().length();
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

    private void place(BySentence all, Utterance last, Quotation quotation, int sentence) {
        int from = last.sentences().getLast();
        int lines = linesBetween(from, sentence);
        Span said = last.content().getLast();
        boolean quoted = quotations.in(said).stream()
                        .anyMatch(q -> q.span().end() + 2 >= said.end()
                                && wordCount(q.words().in(article.body())) >= SHORTEST)
                || quotations.around(said.start()).isPresent();
        if (lines == 0 && quoted) {
            List<Span> content = new ArrayList<>(last.content());
            content.add(quotation.words());
            all.replace(last, withContent(last, content, quotation));
        } else if (lines <= 1 && from + 1 >= sentence) {
            all.add(again(last, quotation));
        }
    }

    /** A quotation set apart whose words somebody says elsewhere in the article. */
    private Optional<Utterance> elsewhere(List<Utterance> utterances, Quotation quotation) {
        String words = letters(quotation.words());
        return utterances.stream()
                .filter(u -> u.content().stream()
                        .anyMatch(piece -> piece.length() >= quotation.words().length() - 2
                                && letters(piece).contains(words)))
                .findFirst();
    }

    private String letters(Span span) {
        return span.in(article.body()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Utterance again(Utterance told, Quotation quotation) {
        return new Utterance(
                "carried-over",
                told.cue(),
                told.force(),
                told.cueSpan(),
                told.voices(),
                List.of(quotation.words()),
                told.addressee(),
                told.through(),
                sentences(quotation.span()));
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
