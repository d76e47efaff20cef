package attache.record;

/** One claim that one article makes (codebook, "record"). Immutable. */
public sealed interface CodebookRecord permits Assistance, Statement, Event, Figure, Role {

    /** What all kinds share: evidence, certainty, who asserts it, the rule that found it. */
    Claim claim();

    /** The codebook's name of the kind: {@code assistance}, {@code statement}, {@code event}, {@code figure}, {@code role}. */
    String kind();
}
