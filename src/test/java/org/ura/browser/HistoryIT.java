package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// The history beside the segments, what a reviewer compares with, and what happened in a project.
@BrowserTest
class HistoryIT {

    @Autowired
    Household household;

    @Test
    void aTextIsTracedAndRestoredByKeys() {
        DocumentInfo document = household.document("Ura u hap. Lumi u shtua.");
        Desk desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        desk.translate(1, "The bridge opened.");
        desk.translate(1, "The bridge is open.");
        desk.press("Control+Enter");
        assertThat(desk.text(2)).isFocused();
        desk.press("Control+ArrowUp");
        assertThat(desk.text(1)).isFocused();

        desk.press("Alt+h");
        Locator lines = desk.page().locator("ura-history details > ol > li");
        assertThat(lines.first()).containsText("confirmed");
        assertThat(desk.page().locator("ura-history summary").first()).isFocused();
        lines.getByText(Pattern.compile("Saved on the way")).click();
        Locator older = desk.page().locator("ura-history li li").first();
        assertThat(older.locator("ins")).containsText("The bridge opened");
        desk.picture("history");
        older.locator(".restore").click();
        assertThat(desk.text(1)).hasText("The bridge opened.");
        assertThat(desk.state(1)).hasText("Draft");
        assertThat(lines.first()).containsText("restored");
        assertThat(desk.text(1)).isFocused();

        desk.press("Alt+z");
        assertThat(desk.text(1)).hasText("The bridge is open.");
        assertThat(desk.state(1)).hasText("Translated");

        desk.press("Alt+h");
        assertThat(desk.page().locator("ura-history summary").first()).isFocused();
        desk.press("Escape");
        assertThat(desk.text(1)).isFocused();
    }

    @Test
    void aReviewerSeesWhatWasChangedAndEverybodyWhatHappened() {
        DocumentInfo document = household.document("Ura u hap.");
        Desk translator = household.person(Role.TRANSLATOR);
        TranslatingIT.open(translator, document);
        translator.translate(1, "The bridge opened.");
        translator.press("Control+Enter");
        assertThat(translator.state(1)).hasText("Translated");
        Desk reviewer = household.person(Role.REVIEWER);
        TranslatingIT.open(reviewer, document);
        assertThat(reviewer.row(1)).isFocused();
        reviewer.press("r");
        reviewer.page().keyboard().type("It is open now.");
        reviewer.press("Enter");
        assertThat(translator.state(1)).hasText("Returned");
        translator.translate(1, "The bridge is open.");
        translator.press("Control+Enter");

        Locator comparison = reviewer.page().locator("ura-editor .comparison");
        assertThat(comparison.locator("del")).hasText("opened");
        assertThat(comparison.locator("ins")).hasText("is open");
        reviewer.picture("comparison");
        reviewer.page().locator("ura-editor .layouts button").last().click();
        assertThat(comparison.locator("del")).hasText("opened");

        Page page = reviewer.page();
        page.navigate(reviewer.address() + "/projects/" + document.projectId());
        page.locator("a[href$='/activity']").click();
        Locator lines = page.locator(".ura-activity li");
        assertThat(lines.first()).containsText("confirmed 1 segment");
        assertThat(page.locator(".ura-activity .ura-note")).hasText("It is open now.");
        reviewer.picture("activity");
        lines.first().locator("a[href$='/1']").click();
        assertThat(reviewer.row(1)).isVisible();
    }
}
