package attache.app.store;

import attache.app.Database;
import attache.app.access.Account;
import attache.app.access.ApiToken;
import attache.app.access.PasswordHash;
import attache.app.access.Role;
import attache.app.access.Secret;
import attache.app.access.UserName;
import attache.app.access.UserSession;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Users, sessions and tokens as the store keeps them. */
abstract class AccountsTest {
    private final Database database;

    AccountsTest(Database database) {
        this.database = database;
    }

    private static final Instant NOW = Instant.parse("2031-06-01T12:00:00.123Z");
    private static final Instant SECOND = Instant.parse("2031-06-01T12:00:00Z");
    private static final PasswordHash HASH =
            PasswordHash.read("$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
    private static final PasswordHash OTHER =
            PasswordHash.read("$argon2id$v=19$m=128,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

    @TempDir
    private Path directory;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(database.store(directory, "users"), Access.WRITE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Account add(String name, Role role) {
        return store.accounts().add(UserName.of(name), role, HASH, NOW).orElseThrow();
    }

    @Test
    void usersAreFoundByTheirNamesInWhateverCaseAndHeldOnce() {
        assertThat(store.accounts().anybody()).isFalse();
        Account ada = add("Ada Berg", Role.ADMIN);

        assertThat(store.accounts().named(UserName.of("ADA BERG"))).contains(ada);
        assertThat(store.accounts().add(UserName.of("ada berg"), Role.READER, OTHER, NOW))
                .isEmpty();
        assertThat(store.accounts().all()).containsExactly(ada);
        assertThat(store.accounts().passwordOf(UserName.of("ada berg"))).contains(HASH);
        assertThat(store.accounts().anybody()).isTrue();
        store.accounts().disable(ada, true);
        assertThat(store.accounts().anybody()).isFalse();
    }

    @Test
    void aStrongerHashDoesNotBringBackAPasswordThatWasChanged() {
        Account ada = add("Ada Berg", Role.READER);
        store.accounts().changePassword(ada, OTHER);

        store.accounts().strengthen(ada, HASH, HASH);

        assertThat(store.accounts().passwordOf(ada.name())).contains(OTHER);
    }

    @Test
    void aSessionTakesThePlaceOfTheOneBeforeAndOldOnesGo() {
        Account ada = add("Ada Berg", Role.READER);
        String first = Secret.fresh(Secret.SESSION).digest();
        String second = Secret.fresh(Secret.SESSION).digest();
        Instant later = NOW.plus(UserSession.IDLE);

        assertThat(store.userSessions().begin(ada, first, Optional.empty(), NOW))
                .isTrue();
        assertThat(store.userSessions().withDigest(first).orElseThrow().begunAt())
                .isEqualTo(SECOND);
        assertThat(store.userSessions().begin(ada, second, Optional.of(first), NOW))
                .isTrue();
        assertThat(store.userSessions().withDigest(first)).isEmpty();
        store.userSessions().used(Map.of(second, NOW.plusSeconds(60), first, NOW));
        assertThat(store.userSessions().withDigest(second).orElseThrow().usedAt())
                .isEqualTo(SECOND.plusSeconds(60));
        assertThat(store.userSessions().countOf(ada, later)).isEqualTo(1);

        store.userSessions().begin(ada, first, Optional.empty(), later.plusSeconds(120));
        assertThat(store.userSessions().withDigest(second))
                .as("its time is over")
                .isEmpty();
    }

    @Test
    void nobodyComesInWhoWasDisabledWhileThePasswordWasChecked() {
        Account ada = add("Ada Berg", Role.READER);
        store.accounts().disable(ada, true);

        assertThat(store.userSessions().begin(ada, Secret.fresh("").digest(), Optional.empty(), NOW))
                .isFalse();
    }

    @Test
    void soManyBrowsersMayBeSignedInAndTheLongestSilentGoesFirst() {
        Account ada = add("Ada Berg", Role.READER);
        List<String> digests = new ArrayList<>();
        for (int i = 0; i <= UserSessions.MOST; i++) {
            digests.add(Secret.fresh(Secret.SESSION).digest());
            store.userSessions().begin(ada, digests.get(i), Optional.empty(), NOW.plusSeconds(i));
        }

        assertThat(store.userSessions().withDigest(digests.getFirst())).isEmpty();
        assertThat(store.userSessions().withDigest(digests.getLast())).isPresent();
        assertThat(store.userSessions().countOf(ada, NOW.plusSeconds(60))).isEqualTo(UserSessions.MOST);
    }

    @Test
    void whoIsRemovedLeavesNoSessionAndNoToken() {
        Account ada = add("Ada Berg", Role.READER);
        String session = Secret.fresh(Secret.SESSION).digest();
        String token = Secret.fresh(Secret.TOKEN).digest();
        store.userSessions().begin(ada, session, Optional.empty(), NOW);
        store.apiTokens().add(ada, "nightly", Role.READER, token, NOW, NOW.plusSeconds(60));

        store.accounts().remove(ada);

        assertThat(store.userSessions().withDigest(session)).isEmpty();
        assertThat(store.apiTokens().withDigest(token)).isEmpty();
        assertThat(store.accounts().all()).isEmpty();
    }

    @Test
    void aTokenMayNoMoreThanItsOwnerAndStandsForSoLong() {
        Account bo = add("Bo Lie", Role.REVIEWER);
        String digest = Secret.fresh(Secret.TOKEN).digest();

        assertThatThrownBy(() ->
                        store.apiTokens().add(bo, "too much", Role.ADMIN, digest, NOW, NOW.plus(Duration.ofDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what a reviewer may at most");
        ApiToken token = store.apiTokens()
                .add(bo, "nightly", Role.REVIEWER, digest, NOW, NOW.plus(Duration.ofDays(1)))
                .orElseThrow();
        assertThat(store.apiTokens().add(bo, "nightly", Role.READER, "other", NOW, NOW))
                .as("one of that name")
                .isEmpty();

        assertThat(token.standing(NOW)).isEqualTo(ApiToken.Standing.VALID);
        assertThat(token.standing(NOW.plus(Duration.ofDays(1)))).isEqualTo(ApiToken.Standing.EXPIRED);
        store.accounts().changeRole(bo, Role.READER);
        assertThat(reread(token).effectiveRole()).isEqualTo(Role.READER);
        store.accounts().disable(bo, true);
        assertThat(reread(token).standing(NOW)).isEqualTo(ApiToken.Standing.DISABLED);
        store.apiTokens().revoke(token, NOW);
        store.accounts().disable(bo, false);
        assertThat(reread(token).standing(NOW)).isEqualTo(ApiToken.Standing.REVOKED);
    }

    private ApiToken reread(ApiToken token) {
        return store.apiTokens().numbered(token.number()).orElseThrow();
    }

    @Test
    void aTokensNameIsWordsThatCanBeSeen() {
        Account bo = add("Bo Lie", Role.REVIEWER);
        for (String name : List.of("", " ", "a\nb", "a\u202eb", "x".repeat(81))) {
            assertThatThrownBy(() -> store.apiTokens().add(bo, name, Role.READER, "digest", NOW, NOW))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void usersChangeNothingThatTheLedgerIsMadeOf() {
        store.derived().refresh();
        Account ada = add("Ada Berg", Role.READER);
        store.userSessions().begin(ada, Secret.fresh("").digest(), Optional.empty(), NOW);

        assertThat(store.derived().isFresh()).isTrue();
    }
}
