package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// What a colleague does appears in the open editor, and leaves the cursor, the place and the words of the
/// person alone; and what concerns them rings their bell.
@BrowserTest
class LiveIT {

    private static final int HERE = 40;

    @Autowired
    Household household;

    private DocumentInfo document;
    private PersonInfo ana;
    private Desk desk;
    private Desk colleague;
    private String before = "";

    @BeforeEach
    void aTranslatorIsInTheMiddleOfASentence() {
        document = household.document(IntStream.rangeClosed(1, 80)
                .mapToObj(i -> "Rreshti numër " + i + " i tekstit.\n")
                .collect(Collectors.joining()));
        ana = household.account(Role.TRANSLATOR);
        desk = new Desk(household.chromium().open(), household.address()).signedIn(ana.name(), Household.PASSWORD);
        colleague = household.person(Role.REVIEWER);
        open(desk, HERE - 1);
        desk.page().keyboard().type("Line thirty-nine.");
        desk.press("Control+Enter");
        assertThat(desk.text(HERE)).isFocused();
        open(colleague, HERE - 1);
        desk.page().keyboard().type("Line of the text.");
        for (int i = 0; i < " of the text.".length(); i++) {
            desk.press("ArrowLeft");
        }
        assertThat(desk.saved()).hasText(Pattern.compile("Saved \\d.*"));
        before = where();
        assertThat(before).startsWith("4 ");
    }

    @Test
    void aColleaguesConfirmationAppears() {
        open(colleague, HERE + 1);
        colleague.text(HERE + 1).click();
        colleague.page().keyboard().type("Line forty-one.");
        colleague.press("Control+Enter");
        assertThat(desk.state(HERE + 1)).hasText("Translated");
        assertThat(desk.text(HERE + 1)).hasText("Line forty-one.");
        assertThat(desk.page().locator("ura-editor .figures")).containsText("2/80");
        nothingMoved();
    }

    @Test
    void aColleaguesApprovalReturnAndCommentAppearAndRing() {
        Locator bell = desk.page().locator(".ura-bell > vaadin-button");
        assertThat(bell).hasAttribute("aria-label", "Notices, none unread");
        colleague.press("Escape");
        colleague.press("a");
        assertThat(desk.state(HERE - 1)).hasText("Reviewed");
        nothingMoved();
        open(colleague, HERE - 1);
        colleague.press("Escape");
        colleague.press("r");
        colleague.page().keyboard().type("Write the number.");
        colleague.press("Enter");
        assertThat(desk.state(HERE - 1)).hasText("Returned");
        assertThat(desk.row(HERE - 1).locator(".reason")).containsText("Write the number.");
        assertThat(bell).hasAttribute("aria-label", "Notices, 1 unread");
        nothingMovedBut(".reason");
        open(colleague, HERE + 1);
        colleague.press("Alt+c");
        colleague.page().keyboard().type("@" + ana.name() + " the same here");
        colleague.press("Control+Enter");
        assertThat(desk.row(HERE + 1).locator(".remarks")).hasText("1");
        assertThat(bell).hasAttribute("aria-label", "Notices, 2 unread");
        nothingMovedBut(".reason");
    }

    @Test
    void aNoticeLeadsToItsSegmentAndIsReadEverywhere() {
        colleague.press("Escape");
        colleague.press("r");
        colleague.page().keyboard().type("Write the number.");
        colleague.press("Enter");
        Locator bell = desk.page().locator(".ura-bell > vaadin-button");
        assertThat(bell).hasAttribute("aria-label", "Notices, 1 unread");
        Desk elsewhere = new Desk(desk.page().context().newPage(), desk.address());
        elsewhere.page().navigate(desk.address() + "/notices");
        assertThat(elsewhere.page().locator("main .ura-notice.unread")).hasCount(1);
        bell.focus();
        desk.press("Enter");
        Locator item = desk.page().locator("vaadin-popover .ura-notice");
        assertThat(item).hasCount(1);
        assertThat(item).containsText("returned segment " + (HERE - 1));
        item.locator("a").focus();
        desk.press("Enter");
        assertThat(desk.text(HERE - 1)).isFocused();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/documents/" + document.id() + "/" + (HERE - 1)));
        assertThat(item).isHidden();
        assertThat(desk.page().locator(".ura-bell > vaadin-button")).hasAttribute("aria-label", "Notices, none unread");
        assertThat(elsewhere.page().locator("main .ura-notice.unread")).hasCount(0);
        assertThat(elsewhere.page().locator("main .ura-notice")).hasCount(1);
        assertThat(desk.text(HERE)).hasText("Line of the text.");
    }

    private void open(Desk who, int number) {
        who.page().navigate(who.address() + "/documents/" + document.id() + "/" + number);
        assertThat(who.row(number)).isVisible();
        assertThat(who.row(number)).hasClass(Pattern.compile(".*active.*"));
    }

    private void nothingMoved() {
        assertThat(where()).isEqualTo(before);
        goesOn();
    }

    /// A row above has grown by this; the cursor is where it was in its text.
    private void nothingMovedBut(String grown) {
        assertThat(desk.row(HERE - 1).locator(grown)).isVisible();
        assertThat(where()).isEqualTo(before);
        goesOn();
    }

    /// What is typed goes where it would have gone.
    private void goesOn() {
        assertThat(desk.text(HERE)).isFocused();
        desk.page().keyboard().type("s");
        assertThat(desk.text(HERE)).hasText("Lines of the text.");
        desk.press("Backspace");
        assertThat(desk.text(HERE)).hasText("Line of the text.");
    }

    /// The cursor's place in the text, where the row is on the screen, and the text.
    private String where() {
        return desk.text(HERE).evaluate("""
            text => {
              const range = text.getRootNode().getSelection().getRangeAt(0).cloneRange();
              const at = range.endOffset;
              return at + ' ' + text.textContent;
            }\
            """).toString();
    }
}
