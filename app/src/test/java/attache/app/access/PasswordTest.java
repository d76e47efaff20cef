package attache.app.access;

import attache.app.access.PasswordHash.Parameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a password must be, what is kept of it, and how it is checked. */
class PasswordTest {
    private static final PasswordHasher HASHER = new PasswordHasher(new Parameters(64, 1, 1));
    private static final UserName ADA = UserName.of("Ada Berg the Second");

    @Test
    void hashesOfOtherProgramsAreUnderstood() {
        // From the tests of Argon2's reference implementation (Argon2id, version 19).
        PasswordHash reference = PasswordHash.read(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(HASHER.fits("password", Optional.of(reference))).isTrue();
        assertThat(HASHER.fits("Password", Optional.of(reference))).isFalse();
    }

    @Test
    void onlyThePasswordItselfFitsWhateverKeyboardComposedIt() {
        PasswordHash kept = HASHER.hash("a café by the fjord");

        assertThat(HASHER.fits("a café by the fjord", Optional.of(kept))).isTrue();
        assertThat(HASHER.fits("a cafe\u0301 by the fjord", Optional.of(kept))).isTrue();
        assertThat(HASHER.fits("a café by the fjord ", Optional.of(kept))).isFalse();
        assertThat(HASHER.fits("", Optional.of(kept))).isFalse();
        assertThat(HASHER.fits("a café by the fjord", Optional.empty())).isFalse();
    }

    @Test
    void equalPasswordsHaveUnlikeHashes() {
        assertThat(HASHER.hash("a long walk by the fjord")).isNotEqualTo(HASHER.hash("a long walk by the fjord"));
    }

    @Test
    void whatIsWrittenIsReadBackAndTellsNothing() {
        PasswordHash kept = new PasswordHasher(PasswordHasher.ADVISED).hash("a long walk by the fjord");

        assertThat(kept.written()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.read(kept.written())).isEqualTo(kept);
        assertThat(kept.toString()).doesNotContain(kept.hash());
        assertThat(HASHER.isOutgrown(kept)).isFalse();
        assertThat(new PasswordHasher(PasswordHasher.ADVISED).isOutgrown(HASHER.hash("x")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=4,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=64,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$"
            })
    void whatIsNoSuchHashOrTakesAllThereIsIsRefused(String written) {
        assertThatThrownBy(() -> PasswordHash.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"too short|15 to 256", "aaaaaaaaaaaaaaaaaaaa|different", "ADA BERG THE SECOND|the user's name"})
    void aPasswordThatIsSoonGuessedIsRefused(String password, String said) {
        assertThat(PasswordRules.fault(password, ADA))
                .hasValueSatisfying(fault -> assertThat(fault).contains(said).doesNotContain(password));
    }

    @Test
    void anyCharactersWillDoIfThereAreEnough() {
        assertThat(PasswordRules.fault("a long walk by the fjord", ADA)).isEmpty();
        assertThat(PasswordRules.fault("'; DROP TABLE account; --", ADA)).isEmpty();
        assertThat(PasswordRules.fault("ходити довго біля моря", ADA)).isEmpty();
        assertThat(PasswordRules.fault("🚁".repeat(12) + "abcd", ADA)).isEmpty();
        assertThat(PasswordRules.fault("x".repeat(300), ADA)).isPresent();
        assertThat(PasswordRules.fault("with a\nline break in it", ADA)).isPresent();
    }
}
