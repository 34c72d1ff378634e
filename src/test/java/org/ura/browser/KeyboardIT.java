package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// The main job done with the keyboard alone: no mouse, no touch, and wherever the focus goes it is seen.
@BrowserTest
class KeyboardIT {

    private static final Path SEED = Path.of("seeds", "000_e72068697e918cf8.txt");
    private static final int SEGMENTS = 15;
    private static final int MOST_STOPS = 60;

    @Autowired
    Household household;

    private final Set<String> unseen = new TreeSet<>();

    @Test
    void theSeedIsTranslatedReviewedAndTakenOutWithTheKeyboardAlone() throws IOException {
        DocumentInfo document = household.document(Files.readString(SEED));
        Desk translator = enter(document, Role.TRANSLATOR);
        for (int number = 1; number <= SEGMENTS; number++) {
            assertThat(translator.text(number)).isFocused();
            translator.page().keyboard().type("Sentence " + number + " in English.");
            translator.press("Control+Enter");
            assertThat(translator.state(number)).hasText("Translated");
        }
        Desk reviewer = enter(document, Role.REVIEWER);
        for (int number = 1; number < SEGMENTS; number++) {
            assertThat(reviewer.row(number)).isFocused();
            reviewer.press("a");
            assertThat(reviewer.state(number)).hasText("Reviewed");
        }
        reviewer.press("r");
        reviewer.page().keyboard().type("A name is missing.");
        reviewer.press("Enter");
        assertThat(reviewer.state(SEGMENTS)).hasText("Returned");

        assertThat(english(reviewer, document)).contains("Sentence 1 in English.", "Sentence 15 in English.");
        assertThat(unseen).as("where the focus cannot be seen").isEmpty();
    }

    /// Signs in and goes to the document through its project, from one link to the next.
    private Desk enter(DocumentInfo document, Role role) {
        PersonInfo person = household.account(role);
        Page page = household.chromium().open();
        Desk desk = new Desk(page, household.address());
        page.navigate(desk.address() + "/login");
        walk(page, page.locator("input[name=username]"));
        page.keyboard().type(person.name());
        walk(page, page.locator("input[name=password]"));
        page.keyboard().type(Household.PASSWORD);
        desk.press("Enter");
        assertThat(desk.heading("Projects")).isVisible();
        follow(desk, document.name().replace("text-", "Project ").replace(".txt", ""));
        follow(desk, document.name());
        return desk;
    }

    private void follow(Desk desk, String link) {
        walk(
                desk.page(),
                desk.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(link).setExact(true)));
        desk.press("Enter");
    }

    private String english(Desk desk, DocumentInfo document) throws IOException {
        Page page = desk.page();
        walk(page, page.locator("vaadin-menu-bar-button", new Page.LocatorOptions().setHasText("Export")));
        desk.press("Enter");
        Locator item = page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText("English document"));
        assertThat(item).isVisible();
        for (int i = 0; i < MOST_STOPS && !focused(item); i++) {
            desk.press("ArrowDown");
        }
        Download download = page.waitForDownload(() -> desk.press("Enter"));
        assertThat(download.suggestedFilename()).isEqualTo(document.name().replace(".txt", ".en.txt"));
        return Files.readString(download.path());
    }

    /// Goes from one stop of the Tab key to the next until this one has the focus.
    private void walk(Page page, Locator stop) {
        assertThat(stop.first()).isVisible();
        for (int i = 0; i < MOST_STOPS && !focused(stop); i++) {
            page.keyboard().press("Tab");
            String seen = (String) page.evaluate(FOCUS_SEEN);
            if (!seen.isEmpty()) {
                unseen.add(seen);
            }
        }
        assertThat(focused(stop)).as("reached by Tab: %s", stop).isTrue();
    }

    private static boolean focused(Locator stop) {
        return List.of(true).contains(stop.first().evaluate("stop => stop.matches(':focus, :focus-within')"));
    }

    /// What has the focus, if neither it nor what is drawn closely around it shows so.
    private static final String FOCUS_SEEN = """
            () => {
              let active = document.activeElement;
              while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
              if (!active || active === document.body) return '';
              const outlined = (element) => {
                const style = getComputedStyle(element);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              };
              let around = active;
              for (let i = 0; i < 5 && around instanceof Element; i++) {
                if (outlined(around)) return '';
                around = around.assignedSlot ?? (around.parentNode instanceof ShadowRoot ? around.parentNode.host : around.parentNode);
              }
              return active.outerHTML.slice(0, 160);
            }""";
}
