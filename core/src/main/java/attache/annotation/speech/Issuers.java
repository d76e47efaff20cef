package attache.annotation.speech;

import attache.annotation.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who issued the documents of one article: "the council adopted a resolution" lets "the resolution says" be the council's
 * words. Filled sentence by sentence, by one thread.
 */
final class Issuers {
    private final SpeakerNouns nouns;
    private final Speaking speaking;
    private final Map<String, List<Voice>> issued = new HashMap<>();
    private Optional<String> latest = Optional.empty();

    Issuers(SpeakerNouns nouns) {
        this.nouns = nouns;
        this.speaking = new Speaking(nouns);
    }

    /** Notes the documents of one sentence that have an owner. */
    void note(Scene scene, Voices voices) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            String lemma = sentence.token(i).lemma();
            if (sentence.token(i).isNoun() && isDocument(lemma) && !issued.containsKey(lemma)) {
                List<Voice> owners = new Owners(scene)
                        .issuers(i).stream()
                                .filter(owner -> !sentence.token(owner).isPronoun())
                                .filter(owner -> speaking.isKnown(scene, List.of(owner)))
                                .flatMap(owner -> voices.named(scene, owner).stream())
                                .toList();
                if (!owners.isEmpty()) {
                    issued.put(lemma, owners);
                    latest = Optional.of(lemma);
                }
            }
        }
    }

    /** Notes that somebody spoke by the documents that the cue's sentence names: "said in a statement". */
    void note(Utterance utterance, Scene scene) {
        for (int i = 0; i < scene.sentence().size(); i++) {
            String lemma = scene.token(i).lemma();
            if (isDocument(lemma) && !utterance.covers(scene.token(i).span())) {
                issued.put(lemma, utterance.voices());
                latest = Optional.of(lemma);
            }
        }
    }

    private boolean isDocument(String lemma) {
        return nouns.is(lemma, SpeakerNouns.Sort.DOCUMENT) && !nouns.is(lemma, SpeakerNouns.Sort.BODY);
    }

    /**
     * Who issued the last document called so, or the last document of all, where none is: an "analysis" is taken up again as
     * "the report". Empty where nobody has issued any.
     */
    List<Voice> of(String lemma) {
        return issued.containsKey(lemma) ? issued.get(lemma) : ofLatest();
    }

    /** Who issued the last document. */
    List<Voice> ofLatest() {
        return latest.map(issued::get).orElse(List.of());
    }
}
