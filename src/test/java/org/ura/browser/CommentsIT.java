package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// Talking about segments in the browser.
@BrowserTest
class CommentsIT {

    @Autowired
    Household household;

    private DocumentInfo document;
    private PersonInfo person;
    private Desk desk;

    @BeforeEach
    void aTranslatorHasADocumentOpen() {
        document = household.document("Presidenti foli. Nata ra.\n\nErdhi.");
        person = household.account(Role.TRANSLATOR);
        desk = new Desk(household.chromium().open(), household.address()).signedIn(person.name(), Household.PASSWORD);
        TranslatingIT.open(desk, document);
        assertThat(desk.text(1)).isFocused();
    }

    @Test
    void theSelectedWordsAreCommentedByKeyAndAColleagueSeesTheMarkWithoutReloading() {
        Desk colleague = household.person(Role.REVIEWER);
        TranslatingIT.open(colleague, document);
        assertThat(mark(colleague, 1)).hasCount(0);
        typeAndSelect("The president ", "spoke");
        desk.press("Alt+c");
        assertThat(field(desk)).isFocused();
        assertThat(desk.page().locator("ura-comments .new blockquote")).hasText("spoke");
        desk.page().keyboard().type("Or “said”?");
        desk.press("Control+Enter");
        assertThat(comments(desk)).hasCount(1);
        assertThat(comments(desk).locator("blockquote")).hasText("spoke");
        assertThat(comments(desk).locator(".head b")).hasText(person.name());
        assertThat(field(desk)).hasValue("");
        assertThat(desk.text(1)).isFocused();
        assertThat(marked(desk)).isEqualTo("spoke");
        assertThat(mark(colleague, 1)).hasText("1");
        assertThat(mark(colleague, 1)).hasAttribute("aria-label", "Unresolved comments: 1");
        assertThat(comments(colleague).locator(".text")).hasText("Or “said”?");
    }

    @Test
    void escapeLeadsBackToTheCursorAndWhatWasSelected() {
        typeAndSelect("The president ", "spoke");
        desk.press("Alt+c");
        assertThat(field(desk)).isFocused();
        desk.press("Escape");
        assertThat(desk.text(1)).isFocused();
        assertThat(desk.page().locator("ura-comments .new blockquote")).hasCount(0);
        desk.page().keyboard().type("said");
        assertThat(desk.text(1)).hasText("The president said");
    }

    @Test
    void wordsOfTheSourceAreCommentedToo() {
        desk.row(3).locator(".source").click();
        assertThat(desk.row(3)).hasClass(Pattern.compile(".*active.*"));
        desk.row(3).locator(".source").dblclick(new Locator.DblclickOptions().setPosition(8, 16));
        field(desk).click();
        assertThat(desk.page().locator("ura-comments .new blockquote")).hasText("Erdhi");
        desk.page().keyboard().type("Who came?");
        desk.page().locator("ura-comments .new .primary").click();
        assertThat(comments(desk).locator("blockquote")).hasText("Erdhi");
        assertThat(marked(desk)).isEqualTo("Erdhi");
        assertThat(mark(desk, 3)).hasText("1");
    }

    @Test
    void aNameIsOfferedAfterAnAtAndTakenByKey() {
        PersonInfo colleague = household.account(Role.REVIEWER);
        desk.press("Alt+c");
        desk.page().keyboard().type("Please look, @" + colleague.name().toLowerCase(Locale.ROOT));
        Locator offers = desk.page().locator("ura-comments .new [role=option]");
        assertThat(offers.first()).hasText(colleague.name());
        assertThat(offers.first()).hasAttribute("aria-selected", "true");
        desk.press("Tab");
        assertThat(field(desk)).isFocused();
        assertThat(field(desk)).hasValue("Please look, @" + colleague.name() + " ");
        assertThat(offers).hasCount(0);
        desk.page().keyboard().type("thanks");
        desk.press("Control+Enter");
        assertThat(comments(desk).locator("mark")).hasText("@" + colleague.name());
    }

    @Test
    void aResolvedCommentIsFoldedAwayAndTheMarkGoesEverywhere() {
        say("Which president?");
        Desk colleague = household.person(Role.TRANSLATOR);
        TranslatingIT.open(colleague, document);
        assertThat(mark(colleague, 1)).hasText("1");
        button(colleague, "Resolve").click();
        assertThat(colleague.page().locator("ura-comments summary")).hasText("Resolved: 1");
        assertThat(colleague.page().getByText("Which president?")).not().isVisible();
        assertThat(mark(colleague, 1)).hasCount(0);
        assertThat(mark(desk, 1)).hasCount(0);
        assertThat(desk.page().locator("ura-comments summary")).hasText("Resolved: 1");
        desk.page().locator("ura-comments summary").click();
        assertThat(desk.page().getByText("Which president?")).isVisible();
        button(desk, "Reopen").click();
        assertThat(mark(desk, 1)).hasText("1");
        assertThat(mark(colleague, 1)).hasText("1");
    }

    @Test
    void whatIsTypedAndNotSentIsThereAfterMovingOnAndAfterAReload() {
        typeAndSelect("The president ", "spoke");
        desk.press("Alt+c");
        desk.page().keyboard().type("Or “said”?");
        desk.text(2).click();
        assertThat(field(desk)).hasValue("");
        desk.text(1).click();
        assertThat(field(desk)).hasValue("Or “said”?");
        assertThat(desk.saved()).containsText("Saved ");
        desk.page().reload();
        assertThat(field(desk)).hasValue("Or “said”?");
        assertThat(desk.page().locator("ura-comments .new blockquote")).hasText("spoke");
        field(desk).click();
        desk.press("Control+Enter");
        assertThat(comments(desk).locator(".text")).hasText("Or “said”?");
        desk.page().reload();
        assertThat(comments(desk).locator(".text")).hasText("Or “said”?");
        assertThat(field(desk)).hasValue("");
    }

    @Test
    void onesOwnCommentIsChangedAndDeletedAndNobodyElses() {
        say("Which president?");
        Desk colleague = household.person(Role.REVIEWER);
        TranslatingIT.open(colleague, document);
        assertThat(comments(colleague)).hasCount(1);
        assertThat(button(colleague, "Edit")).hasCount(0);
        button(desk, "Edit").click();
        desk.press("End");
        desk.page().keyboard().type(" Of France?");
        desk.press("Control+Enter");
        assertThat(comments(colleague).locator(".text")).hasText("Which president? Of France?");
        assertThat(comments(colleague).locator(".head")).containsText("edited");
        button(desk, "Delete").click();
        button(desk, "Delete for good").click();
        assertThat(comments(desk)).hasCount(0);
        assertThat(comments(colleague)).hasCount(0);
        assertThat(mark(colleague, 1)).hasCount(0);
    }

    @Test
    void whatTheServerCannotTakeIsSaidInASentenceAndStays() {
        desk.press("Alt+c");
        field(desk).fill("x".repeat(4001));
        desk.press("Control+Enter");
        assertThat(desk.page().locator("ura-comments .problem"))
                .hasText(Pattern.compile(".*at most 4,000 characters.*"));
        assertThat(field(desk)).hasValue("x".repeat(4001));
        assertThat(field(desk)).isFocused();
    }

    @Test
    void theCommentsOfAMergedSegmentStandOnTheOtherUntilTheMergeIsUndone() {
        desk.text(2).click();
        say("Which night?");
        desk.text(1).click();
        assertThat(comments(desk)).hasCount(0);
        desk.press("Alt+j");
        assertThat(comments(desk).locator(".text")).hasText("Which night?");
        assertThat(mark(desk, 1)).hasText("1");
        desk.press("Alt+z");
        assertThat(mark(desk, 2)).hasText("1");
        assertThat(comments(desk)).hasCount(0);
    }

    /// Types a translation of the first segment and selects the end of it.
    private void typeAndSelect(String before, String words) {
        desk.page().keyboard().type(before + words);
        for (int i = 0; i < words.length(); i++) {
            desk.press("Shift+ArrowLeft");
        }
    }

    private void say(String text) {
        desk.press("Alt+c");
        desk.page().keyboard().type(text);
        desk.press("Control+Enter");
        assertThat(comments(desk)).hasCount(1);
    }

    /// What is marked as the words of comments, anywhere on the page.
    private static String marked(Desk desk) {
        return desk.page()
                .evaluate("[...(CSS.highlights.get('ura-comment') ?? [])].map(String).join('|')")
                .toString();
    }

    private static Locator field(Desk desk) {
        return desk.page().locator("ura-comments .new textarea");
    }

    private static Locator comments(Desk desk) {
        return desk.page().locator("ura-comments li:has(.head)");
    }

    private static Locator button(Desk desk, String name) {
        return desk.page()
                .locator("ura-comments button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")));
    }

    private static Locator mark(Desk desk, int place) {
        return desk.row(place).locator(".remarks");
    }
}
