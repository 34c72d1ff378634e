package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// A reviewer's quick ways: a reason at hand, a decision taken back, all that is shown at once.
@BrowserTest
class DecidingIT {

    @Autowired
    Household household;

    private DocumentInfo document;
    private Desk reviewer;

    @BeforeEach
    void aTranslatorHasConfirmedThree() {
        document = household.document("Kuvendi miratoi ligjin. Opozita votoi kundër. Seanca vazhdon nesër.");
        Desk translator = household.person(Role.TRANSLATOR);
        TranslatingIT.open(translator, document);
        for (int place = 1; place <= 3; place++) {
            assertThat(translator.text(place)).isFocused();
            translator.page().keyboard().type("Sentence " + place + ".");
            translator.press("Control+Enter");
            assertThat(translator.state(place)).hasText("Translated");
        }
        reviewer = household.person(Role.REVIEWER);
        TranslatingIT.open(reviewer, document);
        assertThat(reviewer.row(1)).isFocused();
    }

    @Test
    void aDecisionIsTakenBackAndLeadsToItsSegmentAgain() {
        reviewer.press("a");
        assertThat(reviewer.state(1)).hasText("Reviewed");
        assertThat(reviewer.row(2)).isFocused();
        reviewer.press("Alt+z");
        assertThat(reviewer.state(1)).hasText("Translated");
        assertThat(reviewer.row(1)).isFocused();
    }

    @Test
    void theLastReasonIsTwoKeysAway() {
        reviewer.press("r");
        assertThat(reviewer.row(1).locator("input")).isFocused();
        reviewer.page().keyboard().type("Say which law.");
        reviewer.press("Enter");
        assertThat(reviewer.row(2)).isFocused();
        reviewer.press("r");
        assertThat(reviewer.row(2).locator("input")).isFocused();
        reviewer.press("1");
        assertThat(reviewer.state(2)).hasText("Returned");
        assertThat(reviewer.row(2).locator(".reason")).containsText("Say which law.");
    }

    @Test
    void allThatIsShownIsApprovedByKeysAndUndoneAsOne() {
        reviewer.press("Alt+Shift+A");
        reviewer.picture("approve-all");
        assertThat(reviewer.page().locator("ura-approve .hit")).hasCount(3);
        reviewer.press("Control+Enter");
        assertThat(reviewer.state(3)).hasText("Reviewed");
        assertThat(reviewer.row(1)).isFocused();
        reviewer.press("Alt+z");
        assertThat(reviewer.state(3)).hasText("Translated");
    }

    @Test
    void runningTextIsReviewedByTheSameKeys() {
        reviewer.press("Alt+l");
        reviewer.press("Alt+l");
        reviewer.page().locator("ura-editor .text[data-index=\"0\"]").click();
        reviewer.press("Escape");
        reviewer.press("a");
        assertThat(reviewer.page().locator("ura-editor .deed")).containsText("Segment 1 was approved.");
        assertThat(reviewer.page().locator("ura-editor .counts").first()).containsText("Segment 2 of 3");
    }
}
