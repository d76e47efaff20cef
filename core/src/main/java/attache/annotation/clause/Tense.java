package attache.annotation.clause;

/** The tense, in the widest sense, of a verb with its auxiliaries. */
public enum Tense {
    /** "sent". */
    PAST,
    /** "has sent", "had sent". */
    PERFECT,
    /** "sends". */
    PRESENT,
    /** "is sending", "has been sending" is {@link #PERFECT}. */
    PROGRESSIVE,
    /** "will send", "is going to send", "is to send". */
    FUTURE,
    /** "may send", "would send": with another modal than will and shall. */
    MODAL,
    /** "to send". */
    INFINITIVE,
    /** "sending", without an auxiliary. */
    GERUND,
    /** "sent", without an auxiliary, hanging on a noun: "weapons sent by Norway". */
    PARTICIPLE
}
