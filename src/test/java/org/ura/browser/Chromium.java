package org.ura.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real Chromium without a window. Notes what no page of ours may do: ask another machine, or fail in a script.
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /// Milliseconds. Two browsers share two cores; what is there is not waited for, however long this is.
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright;
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    Chromium() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable()))
                        .setArgs(FLAGS));
    }

    private static String executable() {
        String path = System.getProperty("ura.chromium", "");
        if (path.isEmpty()) {
            throw new IllegalStateException("the browser tests need -Dura.chromium=PATH; ./ura test finds one");
        }
        return path;
    }

    /// A page of a browser profile of its own, as on another person's machine.
    Page open() {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB"));
    }

    Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequest(request -> {
            URI address = URI.create(request.url());
            if (address.getHost() != null && !address.getHost().equals("127.0.0.1")) {
                faults.add("asked another machine: " + request.url());
            }
        });
        return page;
    }

    String version() {
        return browser.version();
    }

    /// What went wrong in any page until now; forgets it.
    List<String> faults() {
        List<String> seen = List.copyOf(faults);
        faults.clear();
        return seen;
    }

    void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
