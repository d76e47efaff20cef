package attache.record.assistance;

import attache.annotation.Sentence;
import attache.record.Item;
import attache.record.assistance.Draft.Strength;
import java.util.List;
import java.util.Optional;

/** What a sentence in front of a list set line by line says of the list. */
final class ListOpening {
    private final Sentence sentence;
    private final Frames frames;
    private final Memory memory;
    private final Chain chains;
    private final StagesInSentence stages;
    private final Sides sides;
    private final Pending pending;
    private final Relevance relevance;
    private final Parts parts;

    ListOpening(
            Sentence sentence,
            Frames frames,
            Memory memory,
            Chain chains,
            StagesInSentence stages,
            Sides sides,
            Pending pending,
            Relevance relevance,
            Parts parts) {
        this.sentence = sentence;
        this.frames = frames;
        this.memory = memory;
        this.chains = chains;
        this.stages = stages;
        this.sides = sides;
        this.pending = pending;
        this.relevance = relevance;
        this.parts = parts;
    }

    /** "The package includes:", "this funding will mean:": whether the sentence opens a list of what was told of before. */
    boolean goesOn() {
        return memory.last().isPresent() && parts.includes();
    }

    /** "Germany will provide Ukraine with:": the measure whose things are still to come. */
    Optional<Draft> measure() {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).isVerb()) {
                continue;
            }
            for (Frame frame : frames.verb(sentence.token(i).lemma())) {
                if (frame.layout() != Layout.GIVE && frame.layout() != Layout.EQUIP) {
                    continue;
                }
                List<Link> chain = chains.from(i, frame);
                for (StageReader.Reached read : stages.of(chain)) {
                    StageReader.Reached reached = pending.asFarAs(read);
                    Sides.Found who = sides.of(-1, List.of(), chain, reached.stage());
                    if (!who.recipients().isEmpty()
                            && relevance.isAbout(Optional.empty(), who.donors(), who.recipients())) {
                        return Optional.of(new Draft(
                                Optional.empty(),
                                List.of(Item.of("aid")),
                                reached,
                                who,
                                frame.name(),
                                Optional.empty(),
                                who.donors().isEmpty() ? Strength.PARTIAL : Strength.FULL));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
