package attache.app.http;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A real browser for tests of the page. What the page complains of in its windows is kept; for one test class and one thread. */
final class Chromium implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path AXE = Path.of("src", "main", "web", "node_modules", "axe-core", "axe.min.js");
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final int WAIT_MILLIS = 15_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> windows = new ArrayList<>();

    private Chromium(Playwright playwright, Path executable) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Starts it; where there is no browser or no page the tests are skipped, and say so. */
    static Chromium start() throws IOException {
        Optional<Path> executable = PLACES.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(executable.isPresent(), "SKIPPED: there is no Chromium (apt-get install chromium)");
        assumeTrue(new PageFiles().present(), "SKIPPED: the page is not part of this build, which had no Node.js");
        Files.createDirectories(SCREENSHOTS);
        PlaywrightAssertions.setDefaultAssertionTimeout(WAIT_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, executable.orElseThrow());
    }

    /** A window of somebody who was never here before, with nothing in it yet. */
    Page window(int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        context.setDefaultTimeout(WAIT_MILLIS);
        windows.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A window that shows {@code address}. */
    Page open(String address, int width, ColorScheme scheme) {
        Page page = window(width, scheme);
        page.navigate(address);
        page.locator("h1").first().waitFor();
        return page;
    }

    /** What the pages have complained of since the windows were last closed; may be changed. */
    List<String> complaints() {
        return complaints;
    }

    /** Closes all windows and gives what was complained of in them. */
    List<String> closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    /** Keeps what the page looks like as build output. */
    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Keeps what the page looks like, and fails where axe-core finds what is serious or worse. */
    @SuppressWarnings("unchecked") // the script below gives strings
    static void usableByAll(Page page, String name) throws IOException {
        shoot(page, name);
        page.evaluate(Files.readString(AXE));
        assertThat((List<String>) page.evaluate("""
                async () => {
                  const found = await axe.run(document, {resultTypes: ['violations']});
                  return found.violations.filter(one => ['serious', 'critical'].includes(one.impact))
                    .map(one => one.id + ': ' + one.nodes.map(node => node.html + ' ' + node.failureSummary).join('; '));
                }""")).as(name).isEmpty();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
