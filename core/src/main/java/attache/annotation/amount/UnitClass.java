package attache.annotation.amount;

/** What a unit measures; each class has one base unit that all others convert to. */
public enum UnitClass {
    LENGTH("meter"),
    MASS("kilogram"),
    AREA("square meter"),
    VOLUME("cubic meter"),
    SPEED("meter per second"),
    TEMPERATURE("kelvin"),
    DATA("bit"),
    ENERGY("joule"),
    POWER("watt"),
    PRESSURE("pascal"),
    ANGLE("degree"),
    /** The bore of a gun or the width of its ammunition: a length that is a name rather than a measure. */
    CALIBRE("meter");

    private final String base;

    UnitClass(String base) {
        this.base = base;
    }

    /** The base unit, in words, singular. */
    public String base() {
        return base;
    }
}
