package attache.app.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What may be a user's name, and which names are one. */
class UserNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Berg",
                "ada.berg@example.org",
                "Bo",
                "Zoë O'Neill-Lie",
                "Ольга Іваненко",
                "李小龙",
                "J. R. Hartley Jr.",
                "नेहा",
                "reviewer_2"
            })
    void peoplesNamesAreNames(String name) {
        assertThat(UserName.of("  " + name + " ").text()).isEqualTo(name);
        assertThat(UserName.ifOne(name)).contains(new UserName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<b>Ada</b>",
                "Ada  Berg",
                "Ada\nBerg",
                "Ada\u202eBerg",
                "Ada\u200bBerg",
                "-rf",
                "'; DROP TABLE account; --",
                "../../etc/passwd",
                "a/b",
                "a\\b",
                "a:b",
                "a;b",
                "a,b",
                "Ada Berg\u0000"
            })
    void whatCouldBeTakenForSomethingElseIsNone(String typed) {
        assertThat(UserName.ifOne(typed)).isEmpty();
        assertThatThrownBy(() -> UserName.of(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 80")
                .message()
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void aNameIsNoLongerThanADecisionsMaker() {
        assertThat(UserName.ifOne("x".repeat(80))).isPresent();
        assertThat(UserName.ifOne("x".repeat(81))).isEmpty();
        assertThat(UserName.ifOne("x".repeat(100_000) + "!")).isEmpty();
    }

    @Test
    void namesThatDifferInCaseOrWidthOrCompositionAloneAreOne() {
        assertThat(UserName.of("ADA berg").key())
                .isEqualTo(UserName.of("Ada Berg").key());
        assertThat(UserName.of("Ａｄａ Berg").key())
                .isEqualTo(UserName.of("Ada Berg").key());
        assertThat(UserName.of("Zoe\u0308")).isEqualTo(UserName.of("Zoë"));
        assertThat(UserName.of("STRASSE").key()).isEqualTo(UserName.of("Straße").key());
    }
}
