package attache.ledger;

import attache.annotation.gazetteer.Gazetteer;
import attache.annotation.gazetteer.OfficeEntry;
import attache.article.Article;
import attache.record.Role;
import attache.record.RoleStatus;
import attache.record.SourcedRecord;
import attache.record.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which office a speaker held when he spoke: as the same article calls him, or else as the gazetteer has it for the article's date.
 * Not changed once made.
 */
public final class SpeakerOffices {
    private final Map<String, Role> roles = new HashMap<>();
    private final Gazetteer gazetteer;

    private SpeakerOffices(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The offices that the {@code role} records among {@code records} tell of, with what {@code gazetteer} knows. */
    public static SpeakerOffices of(Collection<SourcedRecord> records, Gazetteer gazetteer) {
        SpeakerOffices offices = new SpeakerOffices(gazetteer);
        for (SourcedRecord record : records) {
            if (record.record() instanceof Role role) {
                offices.roles.putIfAbsent(key(record.article(), role.person()), role);
            }
        }
        return offices;
    }

    /**
     * The office of the speaker of {@code record}, in words: {@code Minister of Defence of NOR}, {@code former President of USA}.
     * Empty where {@code record} is no statement, nobody tells an office, or the article is undated and does not tell one: who holds
     * an office changes, and nothing is guessed.
     */
    public Optional<String> of(SourcedRecord record) {
        if (!(record.record() instanceof Statement statement)) {
            return Optional.empty();
        }
        Article article = record.article();
        return Optional.ofNullable(roles.get(key(article, statement.speaker())))
                .map(SpeakerOffices::words)
                .or(() -> known(statement.speaker(), article));
    }

    private Optional<String> known(String speaker, Article article) {
        if (article.published().isEmpty()) {
            return Optional.empty();
        }
        return gazetteer.person(speaker).flatMap(person -> {
            List<OfficeEntry> held = gazetteer.holderOffices(person.name(), article.published());
            return held.isEmpty()
                    ? Optional.empty()
                    : Optional.of(words(held.getFirst().title(), held.getFirst().of()));
        });
    }

    private static String words(Role role) {
        String status = switch (role.status()) {
            case FORMER, ACTING, ELECT -> role.status().code() + " ";
            case CURRENT, UNSTATED -> "";
        };
        boolean told = role.status() == RoleStatus.CURRENT
                || role.title()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(role.status().code());
        return (told ? "" : status) + words(role.title(), role.of().name());
    }

    private static String words(String title, String of) {
        return title.endsWith(" of " + of) ? title : title + " of " + of;
    }

    private static String key(Article article, String person) {
        return article.digest() + "|" + person;
    }
}
