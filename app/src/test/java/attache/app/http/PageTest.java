package attache.app.http;

import attache.app.fetch.LoopbackServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The page in a real browser: what people see, how they get about without a mouse, and what must never come to life. */
class PageTest {
    @TempDir
    private static Path directory;

    private static ServedStore served;
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
        served = ServedStore.in(directory);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (served != null) {
            served.close();
            assertThat(served.log()).isEmpty();
        }
    }

    /** No page may fail, nor ask for what the server's policy forbids. */
    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(browser.closeWindows()).isEmpty();
    }

    private Page open(String address, int width, ColorScheme scheme) {
        Page page = browser.open(served.server().address() + address, width, scheme);
        settle(page);
        return page;
    }

    private Page open(String address) {
        return open(address, 1280, ColorScheme.LIGHT);
    }

    /** Waits until what was asked for is shown. */
    private static void settle(Page page) {
        page.locator("h1").first().waitFor();
        assertThat(page.getByText("Loading …")).hasCount(0);
    }

    /** Every page by name, with an address that shows it full. */
    static Stream<Map.Entry<String, String>> pages() {
        JsonNode entries =
                served.json("/api/v1/entries?q=drone%20norway&stage=pledged").path("items");
        String entry = entries.get(0).path("entry").asString();
        JsonNode record =
                served.json("/api/v1/entries/" + entry).path("records").get(0);
        String article = record.path("article").path("article").asString();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("ledger", "#/ledger");
        pages.put("ledger-empty", "#/ledger?q=nothing-of-that-name");
        pages.put("entry", "#/entry/" + entry);
        pages.put(
                "article",
                "#/article/" + article + "?record=" + record.path("id").asString());
        pages.put("review", "#/review");
        pages.put("review-conflict", "#/review?about=conflict");
        pages.put("conflicts", "#/conflicts");
        pages.put("agenda", "#/agenda?as_of=2031-04-10");
        pages.put("needs", "#/needs?all=true");
        pages.put("stories", "#/stories");
        pages.put("actors", "#/actors");
        pages.put("actor", "#/actor/NOR");
        pages.put("sources", "#/sources");
        pages.put("search", "#/search?q=drone");
        pages.put("import", "#/import");
        pages.put("missing", "#/nothing");
        return pages.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsShownWideAndLightNarrowAndDarkAndCanBeUsedByAll(Map.Entry<String, String> one) throws IOException {
        for (boolean narrow : List.of(false, true)) {
            Page page = open(one.getValue(), narrow ? 390 : 1280, narrow ? ColorScheme.DARK : ColorScheme.LIGHT);
            if (one.getKey().equals("ledger")) {
                assertThat(page.locator("figure svg")).hasCount(4);
            }
            String name = one.getKey() + (narrow ? "-narrow-dark" : "-wide-light");
            Chromium.usableByAll(page, name);

            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator("[role=alert]")).hasCount(0);
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("%s is no wider than the window", name)
                    .isLessThanOrEqualTo(narrow ? 390 : 1280);
        }
    }

    @Test
    void filtersStandInTheAddressAndSurviveAReload() {
        Page page = open("");
        int all = page.locator("tbody").first().locator("tr").count();

        page.locator("select[name=stage]").selectOption("delivered");
        assertThat(page).hasURL(Pattern.compile("stage=delivered"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("When"))
                .click();
        assertThat(page).hasURL(Pattern.compile("sort=date"));
        page.reload();
        settle(page);

        assertThat(page.locator("th[aria-sort=ascending]")).containsText("When");
        assertThat(page.locator("tbody").first().locator("tr").count()).isLessThan(all);
        assertThat(page.locator("tbody").first().locator(".stage").allTextContents())
                .containsOnly("delivered");
    }

    /** How soon the ledger shows is a figure of the machine: it is told and not judged. */
    @Test
    @SuppressWarnings("unchecked") // the script below gives numbers by name
    void howSoonTheLedgerShowsIsTold() {
        List<Double> rows = new ArrayList<>();
        List<Double> paints = new ArrayList<>();
        for (int visit = 0; visit < 5; visit++) {
            Page page = browser.window(1280, ColorScheme.LIGHT);
            page.addInitScript("""
                    new MutationObserver((_, observer) => {
                      if (!document.querySelector('tbody tr')) return;
                      observer.disconnect();
                      requestAnimationFrame(() => (window.firstRow = performance.now()));
                    }).observe(document, {childList: true, subtree: true});""");
            page.navigate(served.server().address());
            Map<String, Number> times = (Map<String, Number>) page.evaluate("""
                    async () => {
                      const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
                      while (!window.firstRow || !paint()) await new Promise((next) => setTimeout(next, 20));
                      return {row: window.firstRow, paint: paint().startTime};
                    }""");
            rows.add(times.get("row").doubleValue());
            paints.add(times.get("paint").doubleValue());
        }
        System.out.println(
                "ledger of " + served.json("/api/v1/entries").path("total").asInt()
                        + " entries: first paint after " + middle(paints) + " ms, its first line after " + middle(rows)
                        + " ms (the middle of " + rows.size() + " visits of a browser that knows nothing of it yet)");

        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row).isPositive());
    }

    private static long middle(List<Double> times) {
        return Math.round(times.stream().sorted().toList().get(times.size() / 2));
    }

    @Test
    void aSumOpensIntoTheEntriesThatItAddsUp() {
        Page page = open("");

        page.locator(".sums summary").first().click();
        page.locator(".sums a").first().click();

        assertThat(page.locator("h1")).containsText("Norway");
        assertThat(page.locator("mark.ground").first()).isVisible();
    }

    @Test
    void anArticleIsReadByKeyboardAlone() {
        String digest = served.json("/api/v1/articles?q=pledges")
                .path("items")
                .get(0)
                .path("article")
                .asString();
        Page page = open("#/article/" + digest);

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("To the content");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.locator(".text [role=button]").first().focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("record="));
        assertThat(page.locator(".list li.on")).hasCount(1);
        assertThat(page.locator(".list button[aria-pressed=true]")).hasCount(1);
    }

    @Test
    void whatAnArticleSaysNeverComesToLife() {
        String digest = served.json("/api/v1/articles?q=marks")
                .path("items")
                .get(0)
                .path("article")
                .asString();
        Page page = open("#/article/" + digest);

        assertThat(page.locator("h1")).hasText("A title with <b>marks</b>");
        assertThat(page.locator(".text")).containsText(ServedStore.HOSTILE);
        assertThat(page.locator(".text script, .text img, h1 b")).hasCount(0);
        assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
        assertThat(page).hasTitle("Article · Attaché");
    }

    @Test
    void whatIsPastedIsReadAndTheLedgerShowsItByItself() {
        Page ledger = open("#/ledger?donor=DNK");
        assertThat(ledger.locator("text=No entry matches")).isVisible();
        Page page = open("#/import");

        page.getByLabel("Title").fill("Trucks: \"a\" first");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("DNK pledged 7 truck to UKR.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it"))
                .click();

        assertThat(page.locator(".import")).containsText("Trucks: \"a\" first: added, 1 record");
        assertThat(ledger.locator("tbody").first()).containsText("7 trucks");
    }

    @Test
    void aSearchLeadsToEntries() {
        Page page = open("#/search?q=drone");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("entries").setExact(true))
                .click();

        Locator hit = page.locator("article")
                .filter(new Locator.FilterOptions().setHasText("12 drone"))
                .first();
        assertThat(hit.locator(".tag").first()).hasText("entry");
        assertThat(hit.locator("mark").first()).hasText("drone");
        hit.getByRole(AriaRole.LINK).first().click();
        assertThat(page).hasTitle(Pattern.compile("^Entry"));
        assertThat(page.locator("h1")).containsText("12 drone");
    }

    @Test
    void aLinkIsFollowedAndWhatCannotBeFetchedSaysWhy() throws IOException {
        try (LoopbackServer web = new LoopbackServer()) {
            web.page("/boats", """
                    <html><head><title>Boats</title></head><body><article><h1>Boats</h1>
                    <p>PRT pledged 7 boat to UKR. The port was told of it in the morning, and nobody there was surprised.</p>
                    <p>It was the third promise of its kind this year, and the first that came with a day of delivery.</p>
                    </article></body></html>
                    """);
            Page page = open("#/import");
            for (String path : List.of("/boats", "/none")) {
                page.getByLabel("Address").fill(web.at(path));
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fetch it"))
                        .click();
            }

            for (Map.Entry<String, String> path :
                    Map.of("/boats", "Boats: added, 1 record", "/none", "404").entrySet()) {
                assertThat(page.locator(".import")
                                .filter(new Locator.FilterOptions().setHasText(web.at(path.getKey()))))
                        .containsText(path.getValue());
            }
        }
    }
}
