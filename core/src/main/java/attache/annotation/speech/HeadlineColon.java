package attache.annotation.speech;

import attache.annotation.Token;
import attache.annotation.cast.Party;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a headline gives as somebody's: {@code Minister: S}, {@code S: minister}. */
final class HeadlineColon {
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_SAYING = 3;

    private final SpeakerNouns nouns;
    private final Teasers teasers;

    HeadlineColon(SpeakerNouns nouns, Teasers teasers) {
        this.teasers = teasers;
        this.nouns = nouns;
    }

    /** The drafts of one sentence: none unless it stands alone on its line and ends without a full stop. */
    List<Draft> find(Scene scene) {
        List<Draft> found = new ArrayList<>();
        if (!isHeadline(scene)) {
            return found;
        }
        colon(scene)
                .filter(colon -> !teasers.isLead(scene.span(0, colon).in(scene.body())))
                .ifPresent(colon -> {
                    int last = scene.sentence().size() - 1;
                    if (last - colon >= SHORTEST_SAYING && isSaying(scene, colon + 1, last)) {
                        speaker(scene, 0, colon - 1).ifPresent(i -> found.add(draft(scene, colon, i, colon + 1, last)));
                    }
                    if (found.isEmpty()
                            && last - colon <= LONGEST_NAME
                            && colon >= SHORTEST_SAYING
                            && isSaying(scene, 0, colon - 1)) {
                        speaker(scene, colon + 1, last).ifPresent(i -> found.add(draft(scene, colon, i, 0, colon - 1)));
                    }
                });
        return found;
    }

    /** With a verb or quoted words; "Author: Ann Example" says nothing. */
    private static boolean isSaying(Scene scene, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (scene.token(i).isVerb() || scene.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first colon outside quotation marks, with something on both sides. */
    private static Optional<Integer> colon(Scene scene) {
        for (int i = 1; i + 1 < scene.sentence().size(); i++) {
            if (scene.token(i).form().equals(":") && !scene.isQuoted(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeadline(Scene scene) {
        Span span = scene.sentence().span();
        String body = scene.body();
        boolean alone = (span.start() == 0 || body.charAt(span.start() - 1) != ' ')
                || (body.lastIndexOf('\n', span.start()) < 0
                        && body.substring(0, span.start()).isBlank());
        char last = body.charAt(span.end() - 1);
        boolean ends =
                span.end() >= body.length() || body.charAt(span.end()) == '\n' || body.charAt(span.end()) == '\r';
        boolean trailsOff = span.length() > 3 && body.startsWith("...", span.end() - 3);
        return alone && ends && (last != '.' || trailsOff) && last != ':' && last != '?';
    }

    /** The head of the name that the tokens from {@code first} to {@code last} end in: a party, or a noun that can speak. */
    private Optional<Integer> speaker(Scene scene, int first, int last) {
        if (last - first >= LONGEST_NAME) {
            return Optional.empty();
        }
        int head = last;
        while (head > first && !scene.token(head).isNoun()) {
            head--;
        }
        if (!scene.token(head).isNoun()) {
            return Optional.empty();
        }
        for (int above = scene.token(head).head();
                above >= first && above < head && isOffice(scene, above);
                above = scene.token(above).head()) {
            // "Ambassador of Norway in Poland: S": not the place but the office that the phrase is about.
            if (scene.token(above).isNoun()) {
                head = above;
            }
        }
        Token token = scene.token(head);
        boolean person = token.entity().endsWith("PERSON")
                || scene.cast().parties(scene.number(), head).stream().anyMatch(party -> !isTopic(token, party));
        boolean office = nouns.is(token.lemma(), SpeakerNouns.Sort.PERSON)
                || nouns.is(token.lemma(), SpeakerNouns.Sort.BODY)
                || (nouns.is(token.lemma(), SpeakerNouns.Sort.DOCUMENT)
                        && !token.tag().endsWith("S"));
        return person || office ? Optional.of(head) : Optional.empty();
    }

    private boolean isOffice(Scene scene, int token) {
        return scene.token(token).tag().equals("IN")
                || nouns.is(scene.token(token).lemma(), SpeakerNouns.Sort.PERSON)
                || nouns.is(scene.token(token).lemma(), SpeakerNouns.Sort.BODY);
    }

    /** A state's bare name before a colon says what the headline is about, not who speaks: "Ukraine: what we know". */
    private static boolean isTopic(Token token, Party party) {
        return Character.isUpperCase(token.form().charAt(0)) && party.sort() == Party.Sort.STATE;
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
                List.of(contents.between(first, last, scene.token(colon).span().start())
                        .orElse(content)),
                Optional.empty(),
                List.of());
    }
}
