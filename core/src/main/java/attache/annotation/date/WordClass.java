package attache.annotation.date;

/** What a token may stand for in a rule. A token can be of several classes, with a value for each. */
enum WordClass {
    /** Month, 1 to 12. */
    MONTH,
    /** Month whose word means something else as well ("may", "march"), written as such a word. */
    DOUBTFUL,
    /** Weekday, 1 (Monday) to 7. */
    WEEKDAY,
    /** Weekday's short form that is another word too ("sun", "sat", "wed"). */
    DOUBTFUL_WEEKDAY,
    /** Weekday, many: "Mondays". */
    WEEKDAYS,
    /** Season, many. */
    SEASONS,
    /** Season, in EDTF's codes: 21 spring to 24 winter. */
    SEASON,
    /** Calendar unit, one: the ordinal of a {@link Grain}. */
    UNIT,
    /** Calendar unit, many. */
    UNITS,
    /** Hour, minute or second, one or many: seconds in it. */
    CLOCK_UNIT,
    /** Any whole number in figures or words. */
    COUNT,
    /** A number in words alone: what the lexer folds numbers from. */
    NUMBER_WORD,
    /** 1 to 31 in figures or words, cardinal. */
    DAY,
    /** Ordinal: first, 27th. */
    ORDINAL,
    /** Year of four figures or in words. */
    YEAR,
    /** Year that may stand alone: 1900 to 2050, in four figures. */
    LIKELY_YEAR,
    /** Year of two figures behind an apostrophe. */
    SHORT_YEAR,
    /** Decade, its first year: 1970s, the nineties. */
    DECADE,
    /** Year, month and day in figures, as yyyymmdd. */
    FIGURES,
    /** Year and month in figures, as yyyymm. */
    YEAR_MONTH,
    /** Month and day in figures, as mmdd. */
    MONTH_DAY,
    /** Month and day in figures with a dot or hyphen between, as mmdd: a date only behind "on" or a weekday. */
    WEAK_MONTH_DAY,
    /** Two years with a dash between, as yyyyzzzz. */
    YEARS,
    /** One before (-1), this (0), next (1), as "last", "this", "coming". */
    TURN,
    /** Day counted from the reference: yesterday is -1. */
    NEAR_DAY,
    /** Part of the day: the ordinal of TIMEX3's codes in {@link Readings}. */
    DAY_PART,
    /** Indefinite count: some, several, a few. */
    SOME,
    /** Words for now, once, soon: -1, 0 or 1. */
    VAGUE,
    /** Adverb or adjective of frequency: the ordinal of a {@link Grain}. */
    FREQUENCY,
    /** Time of day in figures, as hhmm. */
    CLOCK,
    /** a.m. (0) or p.m. (12). */
    HALF_DAY,
    /** Day known by name, as mmdd. */
    HOLIDAY,
    /** Part of a period: 0 early, 1 middle, 2 late. */
    EDGE,
    /** Says that the clause looks ahead. */
    AHEAD,
    /** Says that the clause looks back. */
    BACK,
    /** FY: the figures glued to it are a year. */
    FISCAL,
    /** Word for quarter or half in short form, as its EDTF code: Q3, H1. */
    CODE,
    /** Month that is nothing else. */
    SURE_MONTH,
    /** Season that is nothing else. */
    SEASON_SURE,
    /** Word behind which a capitalised May or March is a month. */
    MONTH_LEAD,
    /** Word behind which any number of four figures may be a year. */
    YEAR_LEAD,
    /** Year in words and in pairs ("nineteen ninety"), which is nothing else. */
    SPOKEN_LIKELY_YEAR,
    /** Ordinal in figures. */
    ORDINAL_FIGURE,
    /** Early, mid, late, as {@link #EDGE}. */
    SIDE,
    /** Part of the day, many. */
    DAY_PARTS,
    /** Time zone. */
    ZONE,
    /** About, around, roughly. */
    ABOUT,
    /** Starts a number that is none of ours: currency signs, "No.", "page". */
    BEFORE_NUMBER,
    /** Unit or noun that makes the number before it a measure. */
    MEASURE,
    /** Each, every. */
    EVERY;

    /** A number of its own, from 0. */
    @SuppressWarnings("EnumOrdinal") // never leaves the process
    int number() {
        return ordinal();
    }

    /** The class that readings know it by: what is looked for in one way, but means the same, has one family. */
    WordClass family() {
        return switch (this) {
            case SURE_MONTH, DOUBTFUL -> MONTH;
            case DOUBTFUL_WEEKDAY, WEEKDAYS -> WEEKDAY;
            case SEASON_SURE, SEASONS -> SEASON;
            case UNITS -> UNIT;
            case LIKELY_YEAR, SPOKEN_LIKELY_YEAR -> YEAR;
            case ORDINAL_FIGURE -> ORDINAL;
            case DAY_PARTS -> DAY_PART;
            case WEAK_MONTH_DAY -> MONTH_DAY;
            case SIDE -> EDGE;
            default -> this;
        };
    }

    /** One bit of its own. */
    long bit() {
        return 1L << number();
    }
}
