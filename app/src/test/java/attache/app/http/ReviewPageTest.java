package attache.app.http;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Whole reviews in a real browser: by keyboard, with every sort of decision, and two reviewers at once. */
class ReviewPageTest {
    private static Chromium browser;

    @TempDir
    private Path directory;

    private ServedStore served;

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
        served = ServedStore.in(directory);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        List<String> complaints = browser.closeWindows();
        served.close();
        assertThat(served.log()).isEmpty();
        // The browser itself reports a refusal that a test is about.
        assertThat(complaints).allMatch(text -> text.contains("status of 412"));
    }

    /** The page as {@code reviewer} has it. */
    private Page open(String reviewer, String address) {
        Page page = browser.open(served.server().address() + address, 1280, ColorScheme.LIGHT);
        if (!reviewer.isEmpty()) {
            page.getByLabel("You are").fill(reviewer);
            page.getByLabel("You are").blur();
        }
        return page;
    }

    private static Locator detail(Page page) {
        return page.locator("section[aria-label='Under review']");
    }

    /** Chooses the thing in the queue that has these words. */
    private static void choose(Page page, String words) {
        page.locator(".queue button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        assertThat(detail(page).locator("h3").first()).containsText(words);
    }

    private static void kept(Page page, String words) {
        assertThat(page.locator(".message")).containsText("Kept: " + words);
    }

    private JsonNode decisions() {
        return served.json("/api/v1/decisions").path("items");
    }

    private static void usableByAll(Page page, String name) throws IOException {
        Chromium.usableByAll(page, "review-" + name);
    }

    @Test
    void aRecordIsAcceptedAndAnotherRejectedByOneKeyEachAndTheLastIsUndone() throws IOException {
        Page page = open("Ada Berg", "#/review?about=record");
        choose(page, "EUR 5 million");
        page.getByLabel("Why").fill("seen in the budget");
        page.getByLabel("Why").blur();

        page.keyboard().press("a");
        kept(page, "accepted");
        assertThat(page.locator(".queue")).not().containsText("EUR 5 million");
        choose(page, "40 tank");
        page.keyboard().press("r");
        kept(page, "rejected");
        assertThat(page.locator(".queue")).not().containsText("40 tank");
        usableByAll(page, "decided");

        page.keyboard().press("u");
        assertThat(page.locator(".message")).containsText("Undone: rejected");
        assertThat(page.locator(".queue")).containsText("40 tank");
        assertThat(decisions())
                .extracting(one -> one.path("action").asString() + " "
                        + one.path("standing").asString() + " "
                        + one.path("why").asString())
                .containsExactly("undo stands ", "reject undone ", "accept stands seen in the budget");
    }

    @Test
    void theQueueIsWalkedByKeyboardAndKeysAreLeftAloneWhereSomebodyTypes() {
        Page page = open("Ada Berg", "#/review");
        Locator current = page.locator(".queue [aria-current]");
        String first = current.innerText();

        page.keyboard().press("j");
        assertThat(current).not().containsText(first.lines().toList().getLast());
        page.keyboard().press("k");
        assertThat(current).containsText(first.lines().toList().getLast());
        page.getByLabel("Why").pressSequentially("arju?");
        assertThat(page.getByLabel("Why")).hasValue("arju?");
        page.getByLabel("Why").blur();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.getByLabel("one key decides").uncheck();
        page.getByLabel("one key decides").blur();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(decisions()).isEmpty();
    }

    @Test
    void nobodyDecidesWithoutAName() {
        Page page = open("", "#/review?about=record");
        detail(page).locator("h3").first().waitFor();

        page.keyboard().press("a");

        assertThat(page.locator("[role=alert]")).containsText("Say who you are first");
        assertThat(page.getByLabel("You are")).isFocused();
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aRecordIsCorrectedAndItsEvidencePointedElsewhere() throws IOException {
        Page page = open("Ada Berg", "#/review?about=record");
        choose(page, "NOR → UKR: 12 drone");
        page.keyboard().press("e");
        Locator text = page.getByLabel("Select the words in the article’s text");
        assertThat(text).hasValue(Pattern.compile("The parliament of 𝔑orway"));
        // The form selects what the record has, which is not to come after what the test selects.
        assertThat(page.locator("form[aria-label='Point the evidence elsewhere'] blockquote"))
                .containsText("NOR pledged 12 drone");
        page.evaluate("""
                () => {
                  const area = document.querySelector('textarea[readonly]');
                  const from = area.value.indexOf('The parliament');
                  area.setSelectionRange(from, area.value.indexOf('🚁.') + '🚁.'.length);
                  area.dispatchEvent(new Event('select'));
                }""");
        usableByAll(page, "evidence");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("These words carry it"))
                .click();
        kept(page, "pointed");
        assertThat(detail(page).locator("mark").first()).containsText("The parliament of 𝔑orway was told first 🚁.");

        page.keyboard().press("c");
        Locator form = page.locator("form[aria-label='Correct the record']");
        form.getByLabel("Stage").selectOption("delivered");
        form.getByLabel("Donors").fill("NOR, DNK");
        form.getByLabel("number").fill("14");
        usableByAll(page, "correct");
        form.getByText("Keep the correction").click();
        kept(page, "corrected");

        served.keeper().refresh();
        page.navigate(served.server().address() + "#/ledger?donor=DNK");
        assertThat(page.locator("tbody").first()).containsText("14 drones");
        page.locator("tbody a").first().click();
        assertThat(page.locator("main")).containsText("corrected");
        assertThat(page.locator("main")).containsText("stage was pledged: Ada Berg");
        assertThat(page.locator("section[aria-labelledby=decisions]")).containsText("2 decisions");
        usableByAll(page, "entry");
        page.locator(
                        "section[aria-labelledby=records] a",
                        new Page.LocatorOptions().setHasText("Norway pledges drones"))
                .first()
                .click();
        assertThat(page.locator("aside")).containsText("evidence pointed elsewhere: Ada Berg");
        assertThat(page.locator("aside")).containsText("stage delivered; donors NOR, DNK; items 14 drone");
        usableByAll(page, "article");
    }

    @Test
    void whatCannotBeCorrectedSoIsSaidAndWhatWasTypedStays() {
        Page page = open("Ada Berg", "#/review?about=record");
        choose(page, "NOR → UKR: 12 drone");
        page.keyboard().press("c");
        Locator form = page.locator("form[aria-label='Correct the record']");
        form.getByLabel("Date", new Locator.GetByLabelOptions().setExact(true)).fill("soon");
        form.getByText("Keep the correction").click();

        assertThat(form.locator("[role=alert]")).hasCount(0);
        assertThat(page.locator(".refused")).containsText("Not an EDTF date");
        assertThat(form.getByLabel("Date", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("soon");
        page.keyboard().press("Escape");
        assertThat(form).hasCount(0);
        browser.complaints().removeIf(text -> text.contains("status of 409"));
    }

    @Test
    void entriesAreMergedAndSplitAndANameIsExplained() throws IOException {
        Page page = open("Ada Berg", "#/review?about=record");
        choose(page, "NOR → UKR: 12 drone");
        page.keyboard().press("m");
        Locator merge = page.locator("form[aria-label='Merge the entry with another']");
        merge.getByLabel("Find by words").fill("sweden");
        merge.locator("li", new Locator.LocatorOptions().setHasText("9 drones"))
                .locator("input")
                .check();
        usableByAll(page, "merge");
        merge.getByText("They are one").click();
        kept(page, "merged");
        served.keeper().refresh();

        page.keyboard().press("s");
        Locator split = page.locator("form[aria-label='Split the entry']");
        assertThat(split.locator("li")).hasCount(2);
        usableByAll(page, "split");
        split.getByText("Split them off").click();
        kept(page, "split");

        page.keyboard().press("n");
        Locator name = page.locator("form[aria-label='Say who is meant by a name']");
        name.locator("select").selectOption("NOR");
        name.getByLabel("is meant").fill("Norway's crown");
        usableByAll(page, "name");
        name.getByText("That is who").click();
        kept(page, "says that Norway's crown is meant");
        assertThat(detail(page).locator("h3").first()).containsText("Norway's crown");
    }

    @Test
    void aConflictIsSettled() throws IOException {
        Page page = open("Ada Berg", "#/review?about=conflict");
        choose(page, "40 miles");
        usableByAll(page, "conflict");
        page.keyboard().press("t");
        page.locator("form[aria-label='Settle the conflict']")
                .getByLabel("90 miles")
                .check();
        usableByAll(page, "settle");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Settle it so"))
                .click();
        kept(page, "settled: 90 miles, not 40 miles");

        served.keeper().refresh();
        page.navigate(served.server().address() + "#/conflicts");
        assertThat(page.locator("article", new Page.LocatorOptions().setHasText("90 miles"))
                        .first())
                .containsText("settled by Ada Berg");
        usableByAll(page, "settled");
    }

    @Test
    void ofTwoReviewersAtOnceTheSecondSeesTheFirstAndDecidesAgainWithNothingLost() throws IOException {
        Page ada = open("Ada Berg", "#/review?about=record");
        Page bo = open("Bo Lie", "#/review?about=record");
        choose(ada, "NOR → UKR: 12 drone");
        choose(bo, "NOR → UKR: 12 drone");
        bo.keyboard().press("c");
        Locator form = bo.locator("form[aria-label='Correct the record']");
        form.getByLabel("Stage").selectOption("authorised");

        ada.keyboard().press("a");
        kept(ada, "accepted");
        assertThat(bo.locator("section[aria-labelledby=latest]")).containsText("Ada Berg accepted");
        form.getByText("Keep the correction").click();

        assertThat(bo.locator(".refused")).containsText("Somebody was here before you");
        assertThat(bo.locator(".refused")).containsText("Ada Berg accepted \"pledged: NOR → UKR: 12 drones\"");
        assertThat(form.getByLabel("Stage")).hasValue("authorised");
        usableByAll(bo, "overtaken");
        form.getByText("Keep the correction").click();
        kept(bo, "corrected");
        assertThat(decisions())
                .extracting(one ->
                        one.path("who").asString() + " " + one.path("action").asString() + " "
                                + one.path("standing").asString())
                .containsExactly("Bo Lie correct stands", "Ada Berg accept stands");
    }

    @Test
    void whatReviewersWriteNeverComesToLife() {
        served.post(
                "/api/v1/decisions",
                "application/json",
                "{\"who\":\"<b>Eve</b>\",\"action\":\"alias\",\"name\":\"SWE\",\"means\":\"<img src=x onerror=alert(1)>\","
                        + "\"why\":\"<script>alert(1)</script>\"}",
                "If-Match",
                "*");

        Page page = open("Ada Berg", "#/review");

        assertThat(page.locator("section[aria-labelledby=latest]")).containsText("<script>alert(1)</script>");
        assertThat(page.locator("main img, main script, main b")).hasCount(0);
    }
}
