package attache.annotation.speech;

import attache.annotation.quotation.Quotation;
import attache.annotation.quotation.Quotations;
import attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a declaration quoted in full to those who say in it who they are ("We, the members of the council, condemn"); who passed it on
 * is then whom it came through.
 */
final class SelfNamed {
    /** "We, the members of the council," at the start of a sentence. */
    private static final Pattern NAMED =
            Pattern.compile("(?:^|[.!?]\\s+|\\n)We,\\s+(?:the\\s+)?(\\p{L}[^,.;:!?\"“”\\n]{2,100}),\\s+\\p{Ll}");

    private SelfNamed() {}

    /** {@code utterances} with the speakers that quoted declarations name; linear in quotations times utterances of such articles. */
    static List<Utterance> of(String body, Quotations quotations, List<Utterance> utterances) {
        List<Utterance> all = new ArrayList<>(utterances);
        for (List<Quotation> run : runs(quotations)) {
            speaker(body, run).ifPresent(speaker -> all.replaceAll(one -> isIn(run, one) ? said(one, speaker) : one));
        }
        return List.copyOf(all);
    }

    /** The quotations that belong together: each but the last without a closing mark. */
    private static List<List<Quotation>> runs(Quotations quotations) {
        List<List<Quotation>> runs = new ArrayList<>();
        List<Quotation> run = new ArrayList<>();
        for (Quotation quotation : quotations.outermost()) {
            run.add(quotation);
            if (quotation.closed()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static Optional<Voice> speaker(String body, List<Quotation> run) {
        for (Quotation quotation : run) {
            Matcher matcher = NAMED.matcher(quotation.words().in(body));
            if (matcher.find()) {
                int start = quotation.words().start();
                return Optional.of(new Voice(
                        matcher.group(1),
                        new Span(start + matcher.start(1), start + matcher.end(1)),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(List<Quotation> run, Utterance utterance) {
        return run.stream()
                .anyMatch(quotation ->
                        quotation.span().contains(utterance.content().getFirst()));
    }

    private static Utterance said(Utterance one, Voice speaker) {
        List<Voice> through = new ArrayList<>(one.voices());
        through.removeIf(voice -> voice.name().equals(speaker.name()));
        through.addAll(one.through());
        return new Utterance(
                one.rule(),
                one.cue(),
                one.force(),
                one.cueSpan(),
                List.of(speaker),
                one.content(),
                one.addressee(),
                through,
                one.sentences());
    }
}
