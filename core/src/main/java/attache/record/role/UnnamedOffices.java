package attache.record.role;

import attache.annotation.AnnotatedArticle;
import attache.annotation.Sentence;
import attache.annotation.Token;
import attache.annotation.cast.Cast;
import attache.annotation.cast.Party;
import attache.record.RoleStatus;
import attache.record.role.RoleExtractor.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds offices that stand without a name, "the Ukrainian president", of persons whom the article names without any office and
 * who are known to hold that one.
 */
final class UnnamedOffices {
    private final TitleLexicon lexicon;
    private final Holders holders;
    private final AnnotatedArticle article;
    private final Cast cast;

    UnnamedOffices(TitleLexicon lexicon, Holders holders, AnnotatedArticle article, Cast cast) {
        this.lexicon = lexicon;
        this.holders = holders;
        this.article = article;
        this.cast = cast;
    }

    /** The finds beside {@code known}, in order: one office a person. */
    List<Found> besides(List<Found> known) {
        Map<String, Party> unknown = new LinkedHashMap<>();
        for (int number = 0; number < article.sentenceSpans().size(); number++) {
            cast.mentions(number).stream()
                    .map(Cast.Mention::party)
                    .filter(party -> party.sort() == Party.Sort.PERSON)
                    .filter(party -> known.stream().noneMatch(found -> sameName(found, party)))
                    .forEach(party -> unknown.putIfAbsent(party.name(), party));
        }
        List<Found> found = new ArrayList<>();
        for (int number = 0; number < article.sentenceSpans().size() && !unknown.isEmpty(); number++) {
            if (cast.isRead(number)) {
                inSentence(number, unknown, found);
            }
        }
        return found;
    }

    private static boolean sameName(Found found, Party party) {
        String name = found.person().name();
        return name.equals(party.name())
                || name.startsWith(party.name() + ",")
                || party.name().endsWith(" " + name)
                || name.endsWith(" " + party.name());
    }

    private void inSentence(int number, Map<String, Party> unknown, List<Found> found) {
        Sentence sentence = article.sentence(number);
        PhraseReader reader = new PhraseReader(lexicon, sentence, number, cast);
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean office = lexicon.isHead(token.lemma()) && !token.tag().endsWith("S") && !isBeforeName(sentence, i);
            if (!office) {
                continue;
            }
            TitlePhrase title = reader.read(i, i);
            title = title.of().isPresent() ? title : reader.read(i, endOfOwner(sentence, i));
            Optional<Party> holder = holder(title, unknown);
            if (holder.isPresent()) {
                NamedPerson person = new NamedPerson(
                        holder.get().name(),
                        holder.get().actsFor(),
                        i,
                        i,
                        i,
                        holder.get().mention());
                found.add(new Found(number, person, title, title.of()));
                unknown.remove(holder.get().name());
            }
        }
    }

    private Optional<Party> holder(TitlePhrase title, Map<String, Party> unknown) {
        return title.of()
                .flatMap(of -> unknown.values().stream()
                        .filter(party ->
                                holders.holds(party.name(), title.title(), of, title.status() == RoleStatus.FORMER))
                        .findFirst());
    }

    private static boolean isBeforeName(Sentence sentence, int i) {
        int next = i + 1;
        return next < sentence.size()
                && (sentence.token(next).entity().endsWith("-PERSON")
                        || (sentence.token(next).form().equals(",")
                                && next + 1 < sentence.size()
                                && sentence.token(next + 1).entity().endsWith("-PERSON")));
    }

    /** The last token of "of the STATE" behind an office's noun. */
    private static int endOfOwner(Sentence sentence, int head) {
        return sentence.dependents(head, "prep").stream()
                .filter(prep -> prep == head + 1 && sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.dependents(prep, "pobj").stream())
                .findFirst()
                .orElse(head);
    }
}
