package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// Looking words up in the memory while translating, and taking over what was found.
@BrowserTest
class ConcordanceIT {

    @Autowired
    Household household;

    private Desk desk;

    @BeforeEach
    void twoPairsAreRemembered() {
        DocumentInfo document = household.document(
                "Spitali i qytetit u hap sot. Ministri vizitoi spitalin dje. Një spital i ri duhet në fshat.");
        desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        assertThat(desk.text(1)).isFocused();
        desk.page().keyboard().type("The city hospital opened today.");
        desk.press("Control+Enter");
        assertThat(desk.text(2)).isFocused();
        desk.page().keyboard().type("The minister visited the hospital yesterday.");
        desk.press("Control+Enter");
        assertThat(desk.text(3)).isFocused();
    }

    @Test
    void wordsAreFoundInAllTheirFormsAndTheirTranslationIsTakenToTheCursor() {
        desk.page().keyboard().type("A new  is needed.");
        for (int i = 0; i < " is needed.".length(); i++) {
            desk.press("ArrowLeft");
        }
        desk.press("Control+k");
        assertThat(field()).isFocused();
        desk.page().keyboard().type("spitale");
        assertThat(hits()).hasCount(2);
        assertThat(hits().first().locator(".source mark")).hasText("spitalin");
        assertThat(hits().first().locator(".target mark")).hasText("hospital");
        desk.press("ArrowDown");
        assertThat(hits().first()).isFocused();
        desk.press("Enter");
        assertThat(desk.text(3)).isFocused();
        assertThat(desk.text(3)).hasText("A new hospital is needed.");
        assertThat(desk.saved()).hasText(Pattern.compile("Saved \\d.*"));
    }

    @Test
    void whatIsSelectedIsLookedUpAndEscapeLeadsBack() {
        desk.page().keyboard().type("hospital");
        desk.press("Shift+Home");
        desk.press("Control+k");
        assertThat(field()).hasValue("hospital");
        assertThat(hits()).hasCount(2);
        assertThat(hits().first().locator(".source mark")).hasText("spitalin");
        desk.press("Escape");
        assertThat(field()).hasCount(0);
        assertThat(desk.text(3)).isFocused();
        assertThat(desk.text(3)).hasText("hospital");
    }

    @Test
    void moreThanCanBeLookedForIsCutOff() {
        desk.text(3).fill("word ".repeat(200));
        desk.press("Control+a");
        desk.press("Control+k");
        assertThat(field()).isFocused();
        assertThat(desk.page().locator("ura-concordance [role=status]")).hasText("The memory has no such words.");
    }

    private Locator field() {
        return desk.page().locator("ura-concordance input[type=search]");
    }

    private Locator hits() {
        return desk.page().locator("ura-concordance .hit");
    }
}
