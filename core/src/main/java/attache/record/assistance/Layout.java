package attache.record.assistance;

/** Where a verb's thing and recipient stand. */
enum Layout {
    /** Thing: object. Recipient: indirect object, "to", "for". */
    GIVE,
    /** Thing: object, the recipient's own: "bolster Ukraine's air defences". */
    RAISE,
    /** Thing: object. Recipient: "with". */
    SHARE,
    /** Thing: object, made or mended together. Recipient: "with", "in", or beside the subject; no record where none is named. */
    TOGETHER,
    /** Thing: phrase with "with". Recipient: object. */
    EQUIP,
    /** Thing: the verb's own noun. Recipient: object. */
    BACK,
    /** Thing: object. Recipient: subject. Donor: "from". */
    RECEIVE,
    /** Thing: object or complement. */
    DECIDE,
    /** "Thanked Norway for its aid": the donor is the object, the thing stands behind "for". */
    THANK,
    /** Thing: subject. Recipient: "to", "in". */
    MOVE
}
