package attache.annotation.amount;

/** What a number counts, as far as a sign or word beside it tells. */
sealed interface Measure {

    /** Nothing beside it tells. */
    record Bare() implements Measure {}

    /** Money of a currency. */
    record Currency(CurrencyName name) implements Measure {}

    /** A percentage. */
    record Share(Percent.Of of) implements Measure {}

    /** A unit of measure. */
    record Extent(Unit unit) implements Measure {}

    /** Whether both count the same. */
    default boolean sameAs(Measure other) {
        return switch (this) {
            case Bare _ -> other instanceof Bare;
            case Currency(CurrencyName name) ->
                other instanceof Currency(CurrencyName that)
                        && name.codes().stream().anyMatch(that.codes()::contains)
                        && name.factor().compareTo(that.factor()) == 0;
            case Share(Percent.Of of) ->
                other instanceof Share(Percent.Of that) && (of == that || of == Percent.Of.WHOLE);
            case Extent(Unit unit) -> other instanceof Extent(Unit that) && unit.equals(that);
        };
    }

    /** Whether nothing is measured. */
    default boolean isBare() {
        return this instanceof Bare;
    }
}
