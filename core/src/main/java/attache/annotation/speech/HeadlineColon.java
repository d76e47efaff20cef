package attache.annotation.speech;

import attache.annotation.Token;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a headline gives as somebody's: {@code Minister: S}, {@code S: minister}. */
final class HeadlineColon {
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_SAYING = 3;

    private final SpeakerNouns nouns;

    HeadlineColon(SpeakerNouns nouns) {
        this.nouns = nouns;
    }

    /** The drafts of one sentence: none unless it stands alone on its line and ends without a full stop. */
    List<Draft> find(Scene scene) {
        List<Draft> found = new ArrayList<>();
        if (!isHeadline(scene)) {
            return found;
        }
        int size = scene.sentence().size();
        for (int colon = 1; colon + 1 < size; colon++) {
            if (scene.token(colon).form().equals(":") && !scene.isQuoted(colon)) {
                speaker(scene, Math.max(0, colon - LONGEST_NAME), colon - 1, 0)
                        .filter(i -> size - colon > SHORTEST_SAYING)
                        .ifPresent(i -> found.add(draft(scene, colon, i, colon + 1, size - 1)));
                if (found.isEmpty() && size - 1 - colon <= LONGEST_NAME && colon >= SHORTEST_SAYING) {
                    int at = colon;
                    speaker(scene, colon + 1, size - 1, colon + 1)
                            .ifPresent(i -> found.add(draft(scene, at, i, 0, at - 1)));
                }
                break;
            }
        }
        return found;
    }

    private static boolean isHeadline(Scene scene) {
        Span span = scene.sentence().span();
        String body = scene.body();
        boolean alone = (span.start() == 0 || body.charAt(span.start() - 1) == '\n')
                || body.lastIndexOf('\n', span.start()) < 0 && body.substring(0, span.start()).isBlank();
        char last = body.charAt(span.end() - 1);
        boolean ends = span.end() >= body.length() || body.charAt(span.end()) == '\n' || body.charAt(span.end()) == '\r';
        return alone && ends && last != '.' && last != ':';
    }

    /** The head of the name that fills the tokens up to {@code last}: a proper noun, or a noun that can speak. */
    private Optional<Integer> speaker(Scene scene, int first, int last, int wholeFrom) {
        if (last - wholeFrom >= LONGEST_NAME && first > wholeFrom) {
            return Optional.empty();
        }
        int head = last;
        while (head > first && !scene.token(head).isNoun()) {
            head--;
        }
        Token token = scene.token(head);
        if (!token.isNoun()) {
            return Optional.empty();
        }
        boolean person = !scene.cast().parties(scene.number(), head).isEmpty() || token.entity().endsWith("PERSON");
        boolean office = nouns.canSpeak(token.lemma());
        return person || office ? Optional.of(head) : Optional.empty();
    }

    private Draft draft(Scene scene, int colon, int speaker, int first, int last) {
        Span content = scene.span(first, last);
        Contents contents = new Contents(scene, CueLexicon.empty());
        return new Draft(
                "headline-colon",
                ":",
                Force.INFORM,
                scene,
                scene.token(colon).span(),
                List.of(speaker),
                List.of(contents.between(first, last, scene.token(colon).span().start()).orElse(content)),
                Optional.empty(),
                List.of());
    }
}
