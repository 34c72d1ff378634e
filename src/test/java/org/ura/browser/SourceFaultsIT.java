package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// Likely faults of the source in the browser: they are underlined, told, and corrected by whoever may.
@BrowserTest
class SourceFaultsIT {

    private static final String TEXT = "Presidenti Macro n foli.\n\nOlaf Scholz , kancelari, dhe dhe ai.\n\nDita ra.";

    private static final String UNDERLINED =
            "[...(CSS.highlights.get('ura-fault') ?? [])].map(range => range.toString()).sort().join('|')";

    @Autowired
    Household household;

    @Test
    void aReadingIsPutIntoTheCorrectionStoredAndTakenBack() {
        Desk desk = at(Role.REVIEWER);
        assertThat(faults(desk, 1)).containsText("cut word: Macro n");
        assertThat(faults(desk, 1).locator("b")).hasText("Macron");
        assertThat(desk.page().evaluate(UNDERLINED)).isEqualTo("Macro n|Scholz ,|dhe dhe");
        faults(desk, 1).locator("button").click();
        Locator field = desk.row(1).locator(".source-input");
        assertThat(field).isFocused();
        assertThat(field).hasValue("Presidenti Macron foli.");
        desk.press("Enter");
        assertThat(desk.row(1).locator(".source")).hasText("Presidenti Macron foli.");
        assertThat(faults(desk, 1)).hasCount(0);
        assertThat(desk.page().evaluate(UNDERLINED)).isEqualTo("Scholz ,|dhe dhe");
        desk.press("Alt+z");
        assertThat(desk.row(1).locator(".source")).hasText("Presidenti Macro n foli.");
        assertThat(faults(desk, 1)).containsText("Macron");
    }

    @Test
    void theKeyPutsInAllReadingsAButtonOneAndEscapeLeavesTheSource() {
        Desk desk = at(Role.REVIEWER);
        desk.text(2).click();
        assertThat(faults(desk, 2).locator("li")).hasCount(2);
        assertThat(faults(desk, 1)).hasCount(0);
        desk.press("F2");
        Locator field = desk.row(2).locator(".source-input");
        assertThat(field).hasValue("Olaf Scholz, kancelari, dhe ai.");
        desk.press("Escape");
        faults(desk, 2).getByText("Scholz,").click();
        assertThat(field).hasValue("Olaf Scholz, kancelari, dhe dhe ai.");
        desk.press("Escape");
        assertThat(desk.row(2).locator(".source")).hasText("Olaf Scholz , kancelari, dhe dhe ai.");
        desk.text(3).click();
        assertThat(desk.row(3)).hasClass(Pattern.compile(".*active.*"));
        assertThat(faults(desk, 3)).hasCount(0);
    }

    @Test
    void aTranslatorIsToldTheReadingsWithoutAButton() {
        Desk desk = at(Role.TRANSLATOR);
        assertThat(faults(desk, 1)).containsText("Macron");
        assertThat(faults(desk, 1).locator("button")).hasCount(0);
        String described = desk.text(1).getAttribute("aria-describedby");
        assertThat(described).contains(faults(desk, 1).getAttribute("id"));
    }

    private Desk at(Role role) {
        DocumentInfo document = household.document(TEXT);
        Desk desk = household.person(role);
        TranslatingIT.open(desk, document);
        return desk;
    }

    private static Locator faults(Desk desk, int place) {
        return desk.row(place).locator(".faults");
    }
}
