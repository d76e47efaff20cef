package attache.app.http;

import attache.app.access.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static attache.app.http.Visitors.account;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Signing in and out in a real browser, and what the page offers to whom. */
class SignInPageTest {
    private static Chromium browser;

    @TempDir
    private Path directory;

    private ServedStore served;
    private Visitors visitors;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void serve() {
        served = ServedStore.in(directory, new Entrance(true, Optional.empty(), List.of()), ServedStore.CLOCK);
        visitors = new Visitors(served);
        visitors.add("Ada Berg", Role.REVIEWER);
        visitors.add("Rea Dahl", Role.READER);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        List<String> complaints = browser.closeWindows();
        served.close();
        assertThat(served.log()).isEmpty();
        // The browser itself reports a refusal that a test is about.
        assertThat(complaints).allMatch(text -> text.contains("status of 401"));
    }

    private Page open(String address, int width, ColorScheme scheme) {
        return browser.open(served.server().address() + address, width, scheme);
    }

    private Page open(String address) {
        return open(address, 1280, ColorScheme.LIGHT);
    }

    /** Types name and password as a person without a mouse does: the name's field has the focus. */
    private static void type(Page page, String name, String password) {
        assertThat(page.getByLabel("Name")).isFocused();
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        page.keyboard().press("Enter");
    }

    private Page signedIn(String name, String address) {
        Page page = open(address);
        type(page, name, Visitors.PASSWORD);
        assertThat(page.locator(".user")).containsText(name);
        return page;
    }

    private static void usableByAll(Page page, String name) throws IOException {
        Chromium.usableByAll(page, "access-" + name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void nobodySeesAnythingBeforeTheyAreSignedIn() throws IOException {
        for (boolean narrow : List.of(false, true)) {
            Page page = open("#/ledger", narrow ? 390 : 1280, narrow ? ColorScheme.DARK : ColorScheme.LIGHT);

            assertThat(page.locator("h1")).hasText("Sign in");
            assertThat(page.locator("nav, table")).hasCount(0);
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(narrow ? 390 : 1280);
            usableByAll(page, narrow ? "sign-in-narrow-dark" : "sign-in-wide-light");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aReviewerSignsInDecidesAndSignsOut() throws IOException {
        Page page = open("#/review?about=record");
        type(page, "ada berg", "not the password");
        assertThat(page.locator("[role=alert]")).containsText("The name or the password is wrong");
        assertThat(page.getByLabel("Password")).isFocused();
        assertThat(page.getByLabel("Name")).hasValue("ada berg");
        usableByAll(page, "sign-in-refused");

        page.keyboard().type(Visitors.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Review");
        assertThat(page.locator(".user")).containsText("Ada Berg");
        assertThat(page.getByLabel("You are")).hasCount(0);
        assertThat(page.locator(".who")).containsText("Ada Berg");
        page.locator(".queue button", new Page.LocatorOptions().setHasText("EUR 5 million"))
                .first()
                .click();
        assertThat(page.locator("section[aria-label='Under review'] h3").first())
                .containsText("EUR 5 million");
        page.keyboard().press("a");
        assertThat(page.locator(".message")).containsText("Kept: accepted");
        assertThat(page.locator("section[aria-labelledby=latest]")).containsText("Ada Berg accepted");
        usableByAll(page, "reviewer");
        page.reload();
        assertThat(page.locator(".user")).containsText("Ada Berg");

        button(page, "Sign out").click();
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator(".user")).hasCount(0);
        assertThat(page.context().cookies()).isEmpty();
        page.navigate(served.server().address() + "#/ledger");
        page.reload();
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void aReaderIsOfferedNothingThatTheRoleDoesNotAllow() throws IOException {
        Page page = signedIn("Rea Dahl", "#/review?about=record");

        assertThat(page.locator("section[aria-label='Under review'] h3").first())
                .isVisible();
        assertThat(page.locator("section[aria-label='Under review']")).containsText("takes the role of reviewer");
        assertThat(button(page, "Accept")).hasCount(0);
        assertThat(page.getByLabel("Why")).hasCount(0);
        page.keyboard().press("a");
        page.keyboard().press("c");
        assertThat(page.locator(".message")).isEmpty();
        assertThat(page.locator("form[aria-label='Correct the record']")).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import")))
                .hasCount(0);
        usableByAll(page, "reader");
        page.setViewportSize(390, 900);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        usableByAll(page, "reader-narrow");
        page.setViewportSize(1280, 900);
        page.navigate(served.server().address() + "#/import");
        assertThat(page.locator("main")).containsText("takes the role of reviewer; you are reader");
        assertThat(page.locator("textarea")).hasCount(0);
    }

    @Test
    void anAdminKeepsTheUsers() throws IOException {
        visitors.add("Eli Moe", Role.ADMIN);
        Page page = signedIn("Eli Moe", "#/users");
        Locator rows = page.locator("tbody tr");
        assertThat(rows).hasCount(3);
        Locator own = rows.filter(new Locator.FilterOptions().setHasText("Eli Moe"));
        assertThat(own).containsText("you");
        assertThat(own.getByRole(AriaRole.BUTTON)).hasCount(1);
        usableByAll(page, "users");

        page.locator("form[aria-labelledby=add]").getByLabel("Name").fill("Liv Aas");
        page.locator("form[aria-labelledby=add] select").selectOption("reader");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("four words nobody says");
        button(page, "Add").click();
        assertThat(page.locator(".message")).containsText("Liv Aas may sign in now");
        assertThat(rows).hasCount(4);
        assertThat(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("");

        Locator added = rows.filter(new Locator.FilterOptions().setHasText("Liv Aas"));
        added.getByLabel("Role of Liv Aas").selectOption("reviewer");
        assertThat(page.locator(".message")).containsText("Liv Aas is reviewer now");
        added.getByText("Keep out").click();
        assertThat(added).containsText("kept out");
        added.getByText("Let in").click();
        assertThat(added).containsText("0 sessions");
        added.getByText("New password").click();
        added.getByLabel("New password", new Locator.GetByLabelOptions().setExact(true))
                .fill("other words that nobody says");
        usableByAll(page, "users-password");
        added.getByText("Set it").click();
        assertThat(page.locator(".message")).containsText("Liv Aas has a new password");

        Page theirs = open("#/ledger");
        type(theirs, "Liv Aas", "other words that nobody says");
        assertThat(theirs.locator(".user")).containsText("Liv Aas");

        added.getByText("Remove").click();
        added.getByText("Yes, remove").click();
        assertThat(page.locator(".message")).containsText("Liv Aas is removed");
        assertThat(rows).hasCount(3);
        assertThat(theirs.locator("dialog")).containsText("Your session has ended");

        page.setViewportSize(390, 900);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        usableByAll(page, "users-narrow");
    }

    @Test
    void theUsersAreForAdminsAlone() {
        Page page = signedIn("Ada Berg", "#/ledger");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Users")))
                .hasCount(0);
        page.navigate(served.server().address() + "#/users");
        assertThat(page.locator("main")).containsText("takes the role of admin; you are reviewer");
    }

    @Test
    void whatWasTypedIsStillThereWhenTheSessionEndsInTheMiddleOfIt() throws IOException {
        Page page = signedIn("Ada Berg", "#/review?about=record");
        page.locator(".queue button", new Page.LocatorOptions().setHasText("NOR → UKR: 12 drone"))
                .first()
                .click();
        assertThat(page.locator("section[aria-label='Under review'] h3").first())
                .containsText("12 drone");
        page.getByLabel("Why").fill("told by the coast guard, too");
        page.getByLabel("Why").blur();
        page.keyboard().press("c");
        Locator form = page.locator("form[aria-label='Correct the record']");
        form.getByLabel("Stage").selectOption("authorised");

        visitors.store(store -> store.accounts().disable(account(store, "Ada Berg"), true));
        visitors.store(store -> store.accounts().disable(account(store, "Ada Berg"), false));
        Locator dialog = page.locator("dialog");
        assertThat(dialog).containsText("Your session has ended");
        assertThat(dialog.getByLabel("Name")).hasValue("Ada Berg");
        assertThat(page.getByLabel("Password")).isFocused();
        usableByAll(page, "session-ended");
        page.keyboard().press("Escape");
        assertThat(page.locator(".ended")).containsText("Your session has ended");
        form.getByText("Keep the correction").click();
        assertThat(page.locator(".refused")).containsText("That was not kept");
        assertThat(form.getByLabel("Stage")).hasValue("authorised");

        page.locator(".ended button").click();
        page.getByLabel("Password").fill(Visitors.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(form.getByLabel("Stage")).hasValue("authorised");
        assertThat(page.getByLabel("Why")).hasValue("told by the coast guard, too");
        form.getByText("Keep the correction").click();
        assertThat(page.locator(".message")).containsText("Kept: corrected");
    }
}
