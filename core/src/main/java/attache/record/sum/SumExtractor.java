package attache.record.sum;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Quantity;
import attache.annotation.Sentence;
import attache.annotation.amount.Amount;
import attache.annotation.amount.Amounts;
import attache.annotation.amount.CurrencyContext;
import attache.annotation.amount.Money;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.annotation.speech.Attribution;
import attache.annotation.speech.Speech;
import attache.dossier.Dossier;
import attache.record.Actor;
import attache.record.ArticleCurrencies;
import attache.record.Assistance;
import attache.record.BriefNote;
import attache.record.Certainty;
import attache.record.Claim;
import attache.record.CodebookRecord;
import attache.record.Figure;
import attache.record.Ground;
import attache.record.OwnCurrency;
import attache.record.SoleGiver;
import attache.record.Stage;
import attache.record.Support;
import attache.record.Timing;
import attache.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the sums of money that no other record has told. Immutable and thread-safe. */
public final class SumExtractor {
    private static final double STAGED = 0.4;
    private static final double STATED = 0.3;

    /** An ISO 3166-1 alpha-3 code. */
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

    private final SumWords words = SumWords.standard();
    private final Dossier dossier;

    /** {@code dossier} says whom the effort helps. */
    public SumExtractor(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * A record for each sum that {@code told} leaves out, in order of their evidence.
     *
     * @param told the records of the article so far
     */
    public List<CodebookRecord> extract(AnnotatedArticle article, Cast cast, Speech speech, List<CodebookRecord> told) {
        Pass pass = new Pass(article, cast, speech, told);
        IntStream.range(0, article.sentenceSpans().size()).filter(cast::isRead).forEach(pass::sentence);
        return List.copyOf(pass.records);
    }

    /** One walk over an article. */
    private final class Pass {
        private final AnnotatedArticle article;
        private final Cast cast;
        private final Speech speech;
        private final List<CodebookRecord> told;
        private final Set<String> known = new HashSet<>();
        private final Optional<Party> helped;
        private final SoleGiver soleGiver;
        private final ArticleCurrencies currencies;
        private final List<CodebookRecord> records = new ArrayList<>();

        /** Whether the text is a note on one measure, in which a sum belongs to it whatever else is left out. */
        private final boolean brief;

        /** Whether it names nobody whom the effort is against: news of the war tells of more than one measure, however short. */
        private final boolean note;

        /** The sentence that is read. */
        private Span here = new Span(0, 0);

        Pass(AnnotatedArticle article, Cast cast, Speech speech, List<CodebookRecord> told) {
            this.brief = BriefNote.is(article);
            this.article = article;
            this.cast = cast;
            this.speech = speech;
            this.currencies = new ArticleCurrencies(article, cast);
            this.told = told;
            told.forEach(record -> known.addAll(sums(record)));
            this.soleGiver = new SoleGiver(article, cast, dossier);
            this.note = brief
                    && IntStream.range(0, article.sentenceSpans().size())
                            .filter(cast::isRead)
                            .mapToObj(cast::mentions)
                            .flatMap(List::stream)
                            .noneMatch(mention -> dossier.adversaries()
                                    .contains(mention.party().actor()));
            this.helped = IntStream.range(0, article.sentenceSpans().size())
                    .filter(cast::isRead)
                    .mapToObj(cast::mentions)
                    .flatMap(List::stream)
                    .map(Cast.Mention::party)
                    .filter(party -> dossier.recipients().contains(party.actor()))
                    .findFirst();
        }

        private void sentence(int number) {
            Span span = article.sentenceSpans().get(number);
            here = span;
            // "Is it correct that $113 billion was appropriated?"
            boolean asked = article.sentenceText(number).endsWith("?");
            if (asked
                    || Amounts.find(article.body(), span, context(number, Optional.empty())).stream()
                            .noneMatch(Money.class::isInstance)) {
                return;
            }
            Sentence sentence = article.sentence(number);
            SumSides sides = new SumSides(sentence, number, cast, dossier, words);
            CurrencyContext context = context(number, sides.giver().map(Party::actor));
            List<Amount> amounts = Amounts.find(article.body(), span, context);
            for (Amount amount : amounts) {
                if (amount instanceof Money first && first.sameAs().isEmpty() && isNews(first, amounts)) {
                    Money money = OwnCurrency.of(first, amounts, context);
                    Around around = new Around(sentence, words, money);
                    Attribution attribution = speech.attribution(
                            number, around.cue().map(Around.Cue::token).orElse(around.place()));
                    assistance(sentence, money, around, sides, attribution)
                            .or(() -> figure(sentence, money, around, sides, attribution))
                            .ifPresent(records::add);
                }
            }
        }

        /** What is known of currencies; in a brief note the donor told of last gives what a sentence without one tells of. */
        private CurrencyContext context(int number, Optional<String> giver) {
            CurrencyContext context = currencies.at(number);
            return giver.or(() -> brief ? single(lastDonors()) : Optional.empty())
                    .flatMap(currencies::of)
                    .map(own -> context.withHome(Optional.of(own)))
                    .orElse(context);
        }

        private static Optional<String> single(List<Actor> donors) {
            return donors.size() == 1 ? Optional.of(donors.getFirst().name()) : Optional.empty();
        }

        /** Whether no record tells of a sum yet, in whichever currency. */
        private boolean isNews(Money money, List<Amount> amounts) {
            boolean news = true;
            for (Money stated : Stream.concat(Stream.of(money), OwnCurrency.restatements(money, amounts).stream())
                    .toList()) {
                List<String> keys = keys(stated.quantity(), stated.currency());
                news &= keys.stream().noneMatch(known::contains);
                known.addAll(keys);
            }
            return news;
        }

        /**
         * A sum with a word for its stage beside it, in a sentence that speaks of support or of whom the effort helps. A brief
         * note's sums belong to its measure, and stand where that stands if no word says more.
         */
        private Optional<CodebookRecord> assistance(
                Sentence sentence, Money money, Around around, SumSides sides, Attribution attribution) {
            Optional<Around.Cue> cue = around.cue();
            Optional<Party> giver = sides.giver(around.place()).map(soleGiver::standingFor);
            Optional<Party> named = sides.recipient(around.last())
                    .filter(party ->
                            giver.filter(by -> by.actor().equals(party.actor())).isEmpty());
            // "Norway is providing EUR 10 million for the delivery of transformers": in a note, what a giver gives.
            boolean given = note && giver.isPresent() && cue.isPresent();
            boolean about = around.isAid()
                    || (!around.isOwn()
                            && (named.filter(sides::isHelped).isPresent()
                                    || given
                                    || (note && lastMeasure().isPresent())));
            Optional<Stage> stage = cue.map(Around.Cue::stage).or(() -> brief ? stageOfNote(around) : Optional.empty());
            if (stage.isEmpty() || !about || sides.isElsewhere(around.last())) {
                return Optional.empty();
            }
            boolean spelledOut =
                    giver.isPresent() && named.isPresent() && around.item().isPresent();
            if (!brief && !spelledOut) {
                return Optional.empty();
            }
            Optional<Party> recipient = named.or(() -> helped);
            List<Ground> grounds = new ArrayList<>();
            cue.ifPresent(said ->
                    grounds.add(new Ground("stage", sentence.token(said.token()).span())));
            grounds.add(new Ground("money", money.span()));
            giver.ifPresent(party -> grounds.add(new Ground("donors[0]", party.mention())));
            recipient.ifPresent(party -> grounds.add(new Ground("recipients[0]", party.mention())));
            return Optional.of(new Assistance(
                    claim(sentence, attribution, "sum/staged", STAGED, grounds),
                    stage.get(),
                    giver.map(party -> List.of(new Actor(party.actor())))
                            .orElseGet(() -> around.isOfMany() ? lastDonors() : donorsOfNote()),
                    recipient.map(party -> new Actor(party.actor())).stream().toList(),
                    Support.OTHER,
                    around.item().stream().toList(),
                    Optional.of(new attache.record.Money(money.quantity(), money.currency())),
                    Timing.NONE,
                    List.of(),
                    Optional.empty()));
        }

        /**
         * A sum that no word gives a stage, in a brief note or where the article does not name whom the effort helps. In a longer
         * text that does, such sums are mostly support whose stage is told in other words: half of the figures would be wrong.
         */
        private Optional<CodebookRecord> figure(
                Sentence sentence, Money money, Around around, SumSides sides, Attribution attribution) {
            if (helped.isPresent() && !brief) {
                return Optional.empty();
            }
            Optional<Span> subject = sides.giver(around.place())
                    .or(sides::recipient)
                    .map(Party::mention)
                    .or(() -> around.measured().map(token -> token.span()));
            return subject.map(span -> new Figure(
                    claim(
                            sentence,
                            attribution,
                            "sum/stated",
                            STATED,
                            List.of(new Ground("value", money.span()), new Ground("subject", span))),
                    sides.giver(around.place())
                            .or(sides::recipient)
                            .map(Party::actor)
                            .orElse(span.in(article.body())),
                    around.measured()
                            .filter(token -> !token.isProperNoun())
                            .map(token -> token.lemma())
                            .orElse("sum"),
                    money.quantity(),
                    money.currency(),
                    Timing.NONE));
        }

        private Claim claim(
                Sentence sentence, Attribution attribution, String rule, double confidence, List<Ground> grounds) {
            return new Claim(
                    List.of(sentence.span()),
                    attribution.isReported() ? Certainty.REPORTED : Certainty.ASSERTED,
                    attribution.names(),
                    rule,
                    confidence,
                    grounds);
        }

        /** The donors told of last up to here: a part of a package comes from who gives the package. */
        private List<Actor> lastDonors() {
            return measures()
                    .map(Assistance::donors)
                    .filter(donors -> !donors.isEmpty())
                    .reduce((first, second) -> second)
                    .orElse(List.of());
        }

        /** The donors told of last, else the one state that a note names: whose package it tells of. */
        private List<Actor> donorsOfNote() {
            List<Actor> last = lastDonors();
            boolean several = measures()
                            .map(Assistance::donors)
                            .filter(donors -> donors.stream()
                                    .anyMatch(
                                            donor -> STATE.matcher(donor.name()).matches()))
                            .distinct()
                            .count()
                    > 1;
            if (several && !note) {
                // News of what several give: a sum of nobody named may be anybody's.
                return List.of();
            }
            return last.isEmpty() && brief
                    ? soleGiver.state().map(party -> new Actor(party.actor())).stream()
                            .toList()
                    : last;
        }

        /** A sum that no word gives a stage, in an article that has told of no measure: promised where a note tells of it, or of aid. */
        private Optional<Stage> stageOfNote(Around around) {
            return lastMeasure()
                    .map(Assistance::stage)
                    .or(() -> note || around.isAid() ? Optional.of(Stage.PLEDGED) : Optional.empty());
        }

        private Optional<Assistance> lastMeasure() {
            return measures().reduce((first, second) -> second);
        }

        /** The measures told of up to the sentence that is read; of a note, which tells of one, all. */
        private Stream<Assistance> measures() {
            return Stream.concat(told.stream(), records.stream())
                    .filter(Assistance.class::isInstance)
                    .map(Assistance.class::cast)
                    .filter(measure -> note || start(measure) <= here.start());
        }

        private static int start(Assistance measure) {
            return measure.claim().evidence().getFirst().start();
        }
    }

    private static List<String> sums(CodebookRecord record) {
        return switch (record) {
            case Assistance a ->
                a.money().map(m -> keys(m.amount(), m.currency())).orElse(List.of());
            case Figure f -> keys(f.quantity(), f.unit().split(" per ", 2)[0]);
            default -> List.of();
        };
    }

    private static List<String> keys(Quantity quantity, String currency) {
        return Stream.of(quantity.value(), quantity.min(), quantity.max())
                .flatMap(Optional::stream)
                .map(BigDecimal::stripTrailingZeros)
                .map(value -> currency + " " + value.toPlainString())
                .toList();
    }
}
