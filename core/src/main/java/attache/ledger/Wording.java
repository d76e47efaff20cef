package attache.ledger;

import java.util.regex.Pattern;

/**
 * How a record's words stand to what is told around them.
 *
 * @param pointsBack at something told before ("this aid", "the package")
 * @param announces something new, of which more may be told ("another package", "additional assistance")
 * @param goesOn tells of support that goes on and on, which is no measure ("will continue to provide")
 */
record Wording(boolean pointsBack, boolean announces, boolean goesOn) {
    private static final String SUPPORT =
            "(?:package|aid|assistance|support|help|deal|loan|grant|tranche|shipment|delivery|deliveries|suppl(?:y|ies)|"
                    + "funds?|funding|weapons?|arms|systems?|equipment|contribution|donation|move|decision|request|"
                    + "proposal|plan|bill|measure)s?\\b";
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:this|these|those|such) (?:[\\w-]+ ){0,3}" + SUPPORT
                    + "|\\bthe (?:[\\w-]+ ){0,2}(?:package|deal|loan|grant|tranche|shipment|decision|move|request|"
                    + "proposal|plan|bill|delivery|legislation)s?\\b|^(?:It|They|This|These) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEW = Pattern.compile(
            "\\b(?:new|another|additional|further|fresh|latest|more|extra) (?:[\\w.-]+ ){0,3}" + SUPPORT
                    + "|\\b(?:package|tranche)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ON = Pattern.compile(
            "\\b(?:continu(?:e|es|ed|ing)|go(?:es)? on|keeps? on|remains? committed|as long as it takes|underscored?|reaffirm(?:s|ed)?|"
                    + "reiterat(?:es?|ed))\\b",
            Pattern.CASE_INSENSITIVE);

    static Wording of(String words) {
        return new Wording(
                BACK.matcher(words).find(),
                NEW.matcher(words).find(),
                ON.matcher(words).find());
    }
}
