package attache.app.cli;

import attache.app.access.PasswordHasher;
import attache.app.access.Secret;
import attache.app.access.UserName;
import attache.app.store.Access;
import attache.app.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Users and tokens from the shell, and the server that has none. */
class UsersCommandTest {
    private static final String PASSWORD = "a long walk by the fjord";

    @TempDir
    private Path directory;

    private Session session;

    @BeforeEach
    void readAnArticle() {
        session = new Session(directory);
        session.onStore("read", session.article("a.txt", "NOR pledged 12 drone to UKR."));
    }

    private Session.Ran users(String... arguments) {
        return session.onStore("users", arguments);
    }

    private Session.Ran add(String name, String role) {
        return session.input(PASSWORD + "\n").onStore("users", "add", name, "--role=" + role);
    }

    @Test
    void aUserIsAddedWithThePasswordOfStandardInput() {
        Session.Ran added = add("Ada Berg", "admin");

        assertThat(added.status()).isZero();
        assertThat(added.out()).isEmpty();
        assertThat(added.err()).contains("Added Ada Berg as admin").doesNotContain(PASSWORD);
        assertThat(users().out()).contains("Ada Berg", "admin", "2031-04-05", "never");
        assertThat(users("list", "--json").out())
                .isEqualTo(
                        "{\"user\":\"Ada Berg\",\"role\":\"admin\",\"disabled\":false,\"made\":\"2031-04-05T12:00:00Z\","
                                + "\"sessions\":0}\n");
        try (Store store = Store.open(session.store(), Access.READ)) {
            assertThat(new PasswordHasher(PasswordHasher.ADVISED)
                            .fits(PASSWORD, store.accounts().passwordOf(UserName.of("ada berg"))))
                    .isTrue();
        }
    }

    @Test
    void whoeverIsAddedWithoutARoleReads() {
        session.input(PASSWORD).onStore("users", "add", "Bo Lie");

        assertThat(users("list", "--json").out()).contains("\"role\":\"reader\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "short\n", "Ada Berg\n", "aaaaaaaaaaaaaaaaaaaaaaaa\n"})
    void withoutAPasswordThatWillDoNobodyIsAdded(String input) {
        Session.Ran ran = session.input(input).onStore("users", "add", "Ada Berg");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).startsWith("attache: ");
        assertThat(users("list", "--json").out()).isEmpty();
    }

    @Test
    void aNameIsTakenOnceAndAPasswordIsNeverAnArgument() {
        add("Ada Berg", "reader");

        assertThat(add("ADA BERG", "admin").err()).contains("there is a user");
        assertThat(users("add", "Bo Lie", PASSWORD).status()).isEqualTo(2);
        assertThat(users("add", "Bo Lie", "--password=" + PASSWORD).status()).isEqualTo(2);
        assertThat(users("list", "--json").out()).hasLineCount(1).contains("\"role\":\"reader\"");
    }

    @Test
    void roleAndPasswordAreChangedAndAUserIsKeptOutLetInAndRemoved() {
        add("Bo Lie", "reader");

        assertThat(users("role", "bo lie", "reviewer").err()).contains("Bo Lie is reviewer");
        assertThat(session.input("quite another long password\n")
                        .onStore("users", "password", "Bo Lie")
                        .err())
                .contains("another password");
        assertThat(users("disable", "Bo Lie").err()).contains("kept out");
        assertThat(users().out()).contains("disabled", "reviewer");
        assertThat(users("enable", "Bo Lie", "--json").out()).contains("\"disabled\":false");
        assertThat(users("remove", "Bo Lie").err()).contains("Removed Bo Lie");
        assertThat(users().out()).isEmpty();
        for (List<String> gone : List.of(
                List.of("role", "Bo Lie", "admin"),
                List.of("password", "Bo Lie"),
                List.of("disable", "Bo Lie"),
                List.of("remove", "Bo Lie"),
                List.of("tokens", "Bo Lie"),
                List.of("tokens", "add", "Bo Lie", "x"))) {
            Session.Ran ran = users(gone.toArray(String[]::new));
            assertThat(ran.status()).as("%s", gone).isEqualTo(1);
            assertThat(ran.err()).contains("there is no user Bo Lie");
        }
    }

    @Test
    void whoHasSignedDecisionsIsNotRemovedSoThatNobodyElseIsGivenTheName() {
        add("Ada Berg", "reviewer");
        session.onStore("review", "alias", "NOR", "Norway", "--as=Ada Berg");

        Session.Ran ran = users("remove", "Ada Berg");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("has signed decisions", "disable");
        assertThat(users().out()).contains("Ada Berg");
    }

    @Test
    void aTokenIsShownOnceKeptAsADigestAndTakenBack() throws Exception {
        add("Ada Berg", "reviewer");

        Session.Ran made = users("tokens", "add", "Ada Berg", "nightly", "--role=reviewer", "--days=30");
        String secret = made.out().strip();
        assertThat(made.status()).isZero();
        assertThat(Secret.isForm(secret)).isTrue();
        assertThat(made.err()).contains("t1", "2031-05-05", "shown this once");
        assertThat(users("tokens").out())
                .contains("nightly", "Ada Berg", "reviewer", "valid")
                .doesNotContain(secret);
        assertThat(new String(Files.readAllBytes(session.store()), StandardCharsets.ISO_8859_1))
                .doesNotContain(secret, PASSWORD);
        assertThat(users("tokens", "add", "Ada Berg", "nightly").err()).contains("already");

        assertThat(users("tokens", "revoke", "t1").err()).contains("Revoked t1, nightly of Ada Berg");
        assertThat(users("tokens", "Ada Berg", "--json").out())
                .contains("\"standing\":\"revoked\"")
                .doesNotContain("secret");
        assertThat(users("tokens", "revoke", "t9").status()).isEqualTo(1);
    }

    @Test
    void aTokenMayNoMoreThanItsOwner() {
        add("Bo Lie", "reader");

        Session.Ran ran = users("tokens", "add", "Bo Lie", "nightly", "--role=admin");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("what a reader may at most");
    }

    @Test
    void noServerAsksForALoginThatNobodyHas() {
        for (String how : List.of("--host=0.0.0.0", "--login", "--at=https://aid.example.org", "--proxy=10.0.0.1")) {
            Session.Ran ran = session.stopping(() -> true).onStore("serve", "--port=0", how);

            assertThat(ran.status()).as(how).isEqualTo(2);
            assertThat(ran.err()).contains("attache users add NAME --role admin --store " + session.store());
        }
        add("Ada Berg", "admin");
        users("disable", "Ada Berg");
        assertThat(session.stopping(() -> true)
                        .onStore("serve", "--port=0", "--login")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void withAUserItListensAtOtherAddressesAndSaysThatItAsksForALogin() {
        add("Ada Berg", "admin");

        Session.Ran ran = session.stopping(() -> true).onStore("serve", "--port=0", "--host=0.0.0.0");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("asking for a login", "No proxy is named");
    }

    @Test
    void usersOfAStoreThatIsNotThereAreNotMadeUp() {
        Session.Ran ran = session.run("users", "--store=" + directory.resolve("gone.db"));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no store");
    }
}
