package attache.record.figure;

import attache.annotation.Bound;
import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.amount.Amount;
import attache.annotation.amount.PlainNumber;
import attache.record.figure.FigureLexicon.Hint;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the votes that a decision got and those against it: "voted 79 to 18", "passed by 311 votes to 112", "by 217-215", "five against
 * and 35 abstentions".
 */
final class Votes {
    private static final String UNIT = "vote";

    /** What stands between the two numbers of a result. */
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:votes?|members|lawmakers|senators|deputies)?\\s*(?:in favou?r)?\\s*(?:to|[-–]|against)\\s*");

    /** A result in one word. */
    private static final Pattern SCORE = Pattern.compile("(?<![\\w.,-])(\\d{1,3})[-–:](\\d{1,3})(?![\\w-])");

    /** How the words behind a number say which way its votes went. */
    private static final Pattern WAY =
            Pattern.compile("^\\s*(?:votes?\\b|abstained|abstentions?|abstaining|against\\b|in favou?r\\b)");

    /** How many tokens before a result the word for a vote stands. */
    private static final int REACH = 14;

    private final FigureLexicon lexicon;
    private final Sentence sentence;
    private final String body;

    Votes(FigureLexicon lexicon, Sentence sentence, String body) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.body = body;
    }

    /** Whether a text may have a result that is no two numbers of their own. */
    static boolean mayCount(String text) {
        return SCORE.matcher(text).find();
    }

    /** The votes that a sentence counts, in order, each as a draft of rule {@code vote}. */
    List<FigureDraft> read(List<Amount> amounts) {
        List<FigureDraft> drafts = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (!(amounts.get(i) instanceof PlainNumber number)
                    || number.quantity().value().isEmpty()) {
                continue;
            }
            if (isWay(number) || isResult(amounts, i)) {
                int last = sentence.tokenAt(number.span().end() - 1);
                drafts.add(draft(number.span(), number.quantity(), last));
            }
        }
        scores(drafts);
        return drafts;
    }

    /** The one or the other number of "79 to 18". */
    private boolean isResult(List<Amount> amounts, int i) {
        return isPair(amounts, i, i + 1) || isPair(amounts, i - 1, i);
    }

    private boolean isPair(List<Amount> amounts, int first, int second) {
        if (first < 0
                || second >= amounts.size()
                || !(amounts.get(first) instanceof PlainNumber one)
                || !(amounts.get(second) instanceof PlainNumber other)
                || one.span().end() > other.span().start()) {
            return false;
        }
        String between = body.substring(one.span().end(), other.span().start());
        int at = sentence.tokenAt(one.span().start());
        boolean from = at > 0 && sentence.token(at - 1).lemma().equals("from");
        return !from && BETWEEN.matcher(between).matches() && (between.contains("vote") || isVoteBefore(at));
    }

    /** "Five against", "35 abstentions", with a word for a vote before it. */
    private boolean isWay(PlainNumber number) {
        String behind = body.substring(
                number.span().end(), Math.min(body.length(), sentence.span().end()));
        Matcher way = WAY.matcher(behind);
        return way.find() && isVoteBefore(sentence.tokenAt(number.span().start()));
    }

    private void scores(List<FigureDraft> drafts) {
        Matcher score = SCORE.matcher(sentence.span().in(body));
        while (score.find()) {
            int start = sentence.span().start();
            int token = sentence.tokenAt(start + score.start());
            if (token < sentence.size() && isVoteBefore(token)) {
                for (int side = 1; side <= 2; side++) {
                    Span span = new Span(start + score.start(side), start + score.end(side));
                    Quantity votes = Quantity.of(new BigDecimal(score.group(side)), Bound.EXACT);
                    drafts.add(draft(span, votes, sentence.tokenAt(span.start())));
                }
            }
        }
    }

    private boolean isVoteBefore(int token) {
        for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
            if (lexicon.hints(sentence.token(i).lemma(), Hint.VOTING)
                    || lexicon.hints(sentence.token(i).lemma(), Hint.DECISION)) {
                return true;
            }
        }
        return false;
    }

    private static FigureDraft draft(Span span, Quantity votes, int token) {
        return new FigureDraft("vote", span, votes, UNIT, token, token, token);
    }
}
