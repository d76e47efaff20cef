package attache.annotation.predicate;

/** What a text says of whether something it tells of is so. */
public enum Factuality {
    /** Told as a fact, past or present. */
    ASSERTED,
    /** Told as something that is to come: "will visit", "plans to impose", "an upcoming summit". */
    FUTURE,
    /** Told as something that may be so: "may attack", "the threat of an attack", "is considering". */
    POSSIBLE,
    /** Told under a condition, or as what would follow from one: "if they strike", "would impose". */
    CONDITIONAL,
    /** Told not to be so: "did not attack", "denied an attack". */
    NEGATED
}
