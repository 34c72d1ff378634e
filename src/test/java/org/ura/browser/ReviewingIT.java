package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

@BrowserTest
class ReviewingIT {

    @Autowired
    Household household;

    private DocumentInfo document;
    private Desk translator;

    @BeforeEach
    void aTranslatorHasConfirmedTwoOfThree() {
        document = household.document("Kuvendi miratoi ligjin. Opozita votoi kundër. Seanca vazhdon nesër.");
        translator = household.person(Role.TRANSLATOR);
        TranslatingIT.open(translator, document);
        assertThat(translator.text(1)).isFocused();
        translator.page().keyboard().type("Parliament passed the law.");
        translator.press("Control+Enter");
        assertThat(translator.text(2)).isFocused();
        translator.page().keyboard().type("The opposition voted against.");
        translator.press("Control+Enter");
        assertThat(translator.text(3)).isFocused();
    }

    @Test
    void oneKeyApprovesAndGoesToTheNextThatWaits() {
        Desk reviewer = review();
        reviewer.press("a");
        assertThat(reviewer.state(1)).hasText("Reviewed");
        assertThat(reviewer.row(2)).isFocused();
        reviewer.press("a");
        assertThat(reviewer.state(2)).hasText("Reviewed");
        assertThat(reviewer.page().locator("ura-editor .progress"))
                .hasAttribute("title", "2 reviewed, 0 to review, 0 returned, 1 open");
    }

    @Test
    void theReviewerSeesWhatIsWaitingAndNothingElse() {
        Desk reviewer = review();
        reviewer.show("WAITING");
        assertThat(reviewer.row(1)).hasAttribute("aria-setsize", "2");
        assertThat(reviewer.page().locator("ura-editor .row:visible")).hasCount(2);
        reviewer.show("REVIEWED");
        assertThat(reviewer.page().locator("ura-editor .empty")).isVisible();
    }

    @Test
    void aReturnedSegmentShowsItsReasonToTheTranslatorUntilItIsConfirmedAgain() {
        Desk reviewer = review();
        reviewer.press("r");
        reviewer.page().keyboard().type("Say which law.");
        reviewer.press("Enter");
        assertThat(reviewer.state(1)).hasText("Returned");
        assertThat(reviewer.row(2)).isFocused();

        TranslatingIT.open(translator, document);
        assertThat(translator.row(1).locator(".reason")).containsText("Say which law.");
        assertThat(translator.text(1)).isFocused();
        translator.page().keyboard().type("Parliament passed the budget law.");
        translator.press("Control+Enter");
        assertThat(translator.state(1)).hasText("Translated");
        assertThat(translator.row(1).locator(".reason")).hasCount(0);
    }

    @Test
    void eachFindsThemselvesAtTheirFirstWork() {
        Desk reviewer = review();
        reviewer.press("a");
        assertThat(reviewer.row(2)).isFocused();
        TranslatingIT.open(reviewer, document);
        assertThat(reviewer.row(2)).isFocused();
        TranslatingIT.open(translator, document);
        assertThat(translator.text(3)).isFocused();
    }

    @Test
    void aReturnWithoutAReasonIsRefused() {
        Desk reviewer = review();
        reviewer.press("r");
        assertThat(reviewer.row(1).locator("input")).isFocused();
        reviewer.press("Enter");
        assertThat(reviewer.row(1).locator(".refusal")).isVisible();
        assertThat(reviewer.state(1)).hasText("Translated");
        assertThat(reviewer.saved()).not().containsText("Not saved");
    }

    @Test
    void aTranslatorIsNotOfferedApproval() {
        translator.press("Control+ArrowUp");
        assertThat(translator.text(2)).isFocused();
        translator.press("Control+Shift+Enter");
        translator.press("Escape");
        translator.press("a");
        assertThat(translator.row(2).locator("[data-act=approve]")).hasCount(0);
        assertThat(translator.state(2)).hasText("Translated");
    }

    @Test
    void aReviewedSegmentCannotBeTypedIntoByATranslator() {
        Desk reviewer = review();
        reviewer.press("a");
        assertThat(reviewer.state(1)).hasText("Reviewed");
        TranslatingIT.open(translator, document);
        assertThat(translator.state(1)).hasText("Reviewed");
        assertThat(translator.text(1)).hasAttribute("aria-readonly", "true");
    }

    private Desk review() {
        Desk reviewer = household.person(Role.REVIEWER);
        TranslatingIT.open(reviewer, document);
        assertThat(reviewer.row(1)).isFocused();
        return reviewer;
    }
}
