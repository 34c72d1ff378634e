package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// Reports in the browser, with figures that look like work.
@BrowserTest
@Import(WorkedWeeks.class)
class ReportsIT {

    @Autowired
    Household household;

    @Autowired
    WorkedWeeks weeks;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(textBlock = """
            desk-light,  LIGHT, 1280, en-GB
            phone-dark,  DARK,  390,  sq-AL
            """)
    void everyReportIsAPictureWithItsFigures(String name, ColorScheme scheme, int width, String locale)
            throws IOException {
        DocumentInfo document = weeks.document();
        boolean contrast = name.equals("contrast");
        Page page = household
                .chromium()
                .open(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setContrast(contrast ? Contrast.MORE : Contrast.NO_PREFERENCE)
                        .setForcedColors(contrast ? ForcedColors.ACTIVE : ForcedColors.NONE)
                        .setLocale(locale));
        household.person(Role.ADMINISTRATOR, page);
        page.navigate(household.address() + "/projects/" + document.projectId() + "/reports");
        assertThat(page.locator("ura-chart svg.chart .part").first()).isVisible();
        assertThat(page.locator(".ura-reports section")).hasCount(5);
        assertThat(page.locator("ura-chart")).hasCount(6);
        ViewsIT.look(page, name, "reports");
        page.locator(".ura-content").evaluate("content => document.documentElement.style.blockSize = 'auto'");
        page.setViewportSize(width, 3_600);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "reports-whole-" + name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        Locator csv = page.locator(".ura-reports section .ura-files a").first();
        Download download = page.waitForDownload(csv::click);
        try (var stream = download.createReadStream()) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\"day\",\"initial\",\"draft\"");
        }
    }

    @Test
    void timeInASegmentIsMeasured() {
        DocumentInfo document = household.document("Ura u hap. Shiu pushoi.");
        Desk desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        desk.press("Enter");
        assertThat(desk.text(1)).isFocused();
        desk.page()
                .evaluate(
                        "() => { const now = performance.now.bind(performance); performance.now = () => now() + 7000; }");
        desk.page().keyboard().type("The bridge opened.");
        desk.press("Control+Enter");
        assertThat(desk.text(2)).isFocused();
        desk.press("Control+ArrowUp");
        assertThat(desk.text(1)).isFocused();
        desk.page().keyboard().type(" At last.");
        assertThat(desk.saved()).containsText("Saved ");
        assertThat(jdbc.sql("""
                        select coalesce(sum(t.millis), 0) from work_time t join segment s on s.id = t.segment_id
                        where s.document_id = ?""").param(document.id()).query(Long.class).single())
                .isBetween(7_000L, 300_000L);
    }
}
