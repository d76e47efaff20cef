package attache.ledger;

/**
 * How a record's words stand to what is told around them.
 *
 * @param pointsBack at something told before ("this aid", "the package")
 * @param announces something new, of which more may be told ("another package", "additional assistance")
 * @param goesOn tells of support that goes on and on, which is no measure ("will continue to provide")
 */
record Wording(boolean pointsBack, boolean announces, boolean goesOn) {

    static Wording of(String words) {
        return new Wording(
                Cues.BACK.in(words).isPresent(),
                Cues.NEW.in(words).isPresent(),
                Cues.ON.in(words).isPresent());
    }
}
