package attache.story;

import attache.article.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles for tests. */
final class Texts {
    private Texts() {}

    static Article article(String doc, String date, String body) {
        return article(doc, date, "", body);
    }

    static Article article(String doc, String date, String outlet, String body) {
        return new Article(
                doc,
                Integer.toHexString(body.hashCode()) + "0000000000000000",
                Optional.empty(),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                Optional.empty(),
                outlet.isEmpty() ? Optional.empty() : Optional.of(outlet),
                List.of(),
                body);
    }

    /** Numbered sentences without meaning, no two alike. */
    static String filler(String topic, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append("Item ")
                    .append(topic)
                    .append(i)
                    .append(" was weighed by clerk ")
                    .append(topic)
                    .append(i * 7)
                    .append(" near gate ")
                    .append(i * 13)
                    .append(". ");
        }
        return text.toString();
    }
}
