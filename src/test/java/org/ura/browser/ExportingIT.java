package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

@BrowserTest
class ExportingIT {

    @Autowired
    Household household;

    @Value("${ura.translations}")
    Path translations;

    @Test
    void aTranslatorDownloadsEachFormat() throws IOException {
        DocumentInfo document = household.document("Dimri erdhi.\n\nMalet u zbardhën.\n");
        Desk desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        assertThat(desk.text(1)).isFocused();
        desk.page().keyboard().type("Winter came.");
        desk.press("Control+Enter");
        assertThat(desk.state(1)).hasText("Translated");
        String base = document.name().replace(".txt", "");
        assertThat(download(desk, "XLIFF 2.1", base + ".xlf"))
                .contains("version=\"2.1\"", "state=\"translated\"", "Winter came.");
        assertThat(download(desk, "TMX 1.4b", base + ".tmx")).contains("<tmx version=\"1.4\"", "Dimri erdhi.");
        assertThat(download(desk, "English document", base + ".en.txt"))
                .isEqualTo("Winter came.\n\nMalet u zbardhën.\n");
        assertThat(desk.page().locator("vaadin-notification-card")).containsText("1 segment is not translated");
        assertThat(download(desk, "Only what is translated", base + ".en.txt")).isEqualTo("Winter came.\n\n\n");
    }

    @Test
    void aReviewerPublishesIntoTheTranslationsFolder() {
        DocumentInfo document = household.document("Dita u zgjat.");
        Desk desk = household.person(Role.MANAGER);
        TranslatingIT.open(desk, document);
        item(desk, "Publish").click();
        assertThat(desk.page().locator("vaadin-notification-card")).containsText("Published");
        assertThat(Files.exists(translations.resolve(document.name().replace(".txt", ".xlf"))))
                .isTrue();
    }

    @Test
    void aTranslatorIsNotOfferedPublishing() {
        DocumentInfo document = household.document("Nata u shkurtua.");
        Desk desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        assertThat(item(desk, "XLIFF 2.1")).isVisible();
        assertThat(desk.page().locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText("Publish")))
                .hasCount(0);
    }

    private static String download(Desk desk, String format, String name) throws IOException {
        Locator item = item(desk, format);
        Download download = desk.page().waitForDownload(item::click);
        assertThat(download.suggestedFilename()).isEqualTo(name);
        desk.press("Escape");
        return Files.readString(download.path());
    }

    private static Locator item(Desk desk, String label) {
        desk.page()
                .locator("vaadin-menu-bar-button", new Page.LocatorOptions().setHasText("Export"))
                .click();
        return desk.page().locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(label));
    }
}
