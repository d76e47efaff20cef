package attache.annotation.amount;

import java.math.BigDecimal;

/**
 * A word of the numeral grammar: a row of {@code numerals.tsv}.
 *
 * @param word as written in the file; its case counts where {@code exact}
 * @param kind where it may stand
 * @param value its number, where it has one
 * @param exact whether the case of the letters counts
 */
record NumberWord(String word, Kind kind, BigDecimal value, boolean exact) {

    /** Where a number word may stand. */
    enum Kind {
        /** zero … nine. */
        UNIT,
        /** ten … nineteen. */
        TEEN,
        /** twenty … ninety. */
        TENS,
        /** hundred. */
        HUNDRED,
        /** hundreds: after a number as {@link #HUNDRED}, alone a vague number. */
        HUNDREDS,
        /** thousand, million, crore. */
        MAGNITUDE,
        /** Their plurals. */
        MAGNITUDES,
        /** dozen. */
        DOZEN,
        /** dozens. */
        DOZENS,
        /** tens, scores: a vague number only before "of". */
        VAGUE_OF,
        /** several, a few: vague before a magnitude. */
        SEVERAL,
        /** first … ninth. */
        ORDINAL_UNIT,
        /** tenth … nineteenth. */
        ORDINAL_TEEN,
        /** twentieth … ninetieth. */
        ORDINAL_TENS,
        /** hundredth. */
        ORDINAL_HUNDRED,
        /** thousandth, millionth. */
        ORDINAL_MAGNITUDE,
        /** thirds … ninths, halves, quarters. */
        PARTS_UNIT,
        /** tenths … nineteenths. */
        PARTS_TEEN,
        /** twentieths … ninetieths. */
        PARTS_TENS,
        /** hundredths, millionths. */
        PARTS_SCALE,
        /** half. */
        HALF,
        /** quarter. */
        QUARTER,
        /** a, an. */
        ARTICLE,
        /** minus, negative. */
        MINUS,
        /** st, nd, rd, th: glued to digits. */
        ORDINAL_ENDING,
        /** bn, mln: a magnitude after digits, glued or apart. */
        SUFFIX,
        /** K: a magnitude glued to digits. */
        SUFFIX_GLUED,
        /** G: a magnitude after digits, never glued. */
        SUFFIX_APART,
        /** m: a magnitude only where money or many countable things are meant. */
        SUFFIX_MONEY,
        /** this, that: makes a following "one" a pronoun. */
        NO_NUMBER_ONE,
        /** for, to, was: what may follow a sum that leaves its currency out. */
        AFTER_SUM,
        /** grant, loan: what a sum before it is, so that it need not name its currency. */
        SUM_NOUN,
        /** remaining, worth: what tells that millions behind it are a sum, where no noun follows that they could count. */
        BEFORE_SUM,
        /** to, of, at: what may stand before a minus that is a sign and no subtraction. */
        BEFORE_SIGN,
        /** A month's name. */
        MONTH,
        /** A noun that is plural without looking so. */
        PLURAL_NOUN,
        /** and, point, of, over: words that the grammar names itself. */
        GLUE
    }
}
