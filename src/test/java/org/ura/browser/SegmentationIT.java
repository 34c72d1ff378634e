package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.exchange.Segmenting;
import org.ura.language.SrxRules;
import org.ura.people.Role;

@BrowserTest
class SegmentationIT {

    private static final String SRX = """
            <x:srx xmlns:x="http://www.lisa.org/srx20" version="2.0"><x:header cascade="yes"/><x:body><x:languagerules>
            <x:languagerule languagerulename="d"><x:rule break="yes"><x:beforebreak>;</x:beforebreak>
            <x:afterbreak>\\s</x:afterbreak></x:rule><x:rule><x:beforebreak>(</x:beforebreak></x:rule></x:languagerule>
            </x:languagerules><x:maprules><x:languagemap languagepattern=".*" languagerulename="d"/></x:maprules>
            </x:body></x:srx>""";

    @Autowired
    Household household;

    @Autowired
    Segmenting segmenting;

    private Desk desk;
    private Page page;

    @BeforeEach
    void aReviewerLooksAtTheRules() {
        desk = household.person(Role.MANAGER);
        page = desk.page();
        page.navigate(desk.address() + "/segmentation");
        assertThat(segments()).hasCount(4);
    }

    @AfterEach
    void backToTheBuiltInRules() {
        long version = segmenting.current(household.administrator()).version();
        segmenting.change(household.administrator(), version, SrxRules.builtIn());
    }

    @Test
    void anAbbreviationIsTriedSavedAndUsedByTheNextDocument() {
        page.getByLabel("Text to try").fill("Erdhi kryem. Leka. Iku.");
        assertThat(segments()).hasCount(3);
        Locator never = page.getByLabel("Never end a sentence");
        never.press("Control+End");
        never.pressSequentially(" kryem");
        assertThat(segments()).hasText(new String[] {"Erdhi kryem. Leka.", "Iku."});
        assertThat(page.getByText("nothing counts before it is saved")).isVisible();
        button("Save").click();
        assertThat(page.getByText(Pattern.compile("Your own rules are in force\\. Last changed by Manager \\d+")))
                .isVisible();
        TranslatingIT.open(desk, household.document("Foli kryem. Leka. U ul."));
        assertThat(desk.row(1).locator(".source")).hasText("Foli kryem. Leka.");
        assertThat(desk.row(2).locator(".source")).hasText("U ul.");
    }

    @Test
    void aWordThatIsNoAbbreviationIsNamedAndChangesNothing() {
        page.getByLabel("Abbreviations before a number only").fill("art (x");
        assertThat(page.getByText("“(x” is no abbreviation")).isVisible();
        assertThat(button("Save")).isDisabled();
    }

    @Test
    void aPatternThatIsNoneIsSaidInOneSentenceAndOneThatIsBreaksTheTrialAtOnce() {
        button("Add a rule").click();
        page.getByLabel("What stands before the place").fill("(Leka");
        button("Take over").click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("not valid at")))
                .hasText(Pattern.compile("The pattern before the place is not valid at character \\d+: .*"));
        page.getByLabel("What stands before the place").fill("(.+)+\\1x");
        button("Take over").click();
        assertThat(page.getByText("takes too long on some texts")).isVisible();
        look("rule");
        page.getByLabel("What stands before the place").fill("takua");
        page.getByText("Ends", new Page.GetByTextOptions().setExact(true))
                .locator("visible=true")
                .last()
                .click();
        button("Take over").click();
        assertThat(segments()).hasCount(5);
        assertThat(segments().first()).hasText("Z. Leka u takua");
        button("Discard changes").click();
        assertThat(segments()).hasCount(4);
        assertThat(button("Save")).isDisabled();
    }

    @Test
    void rulesMoveAndGo() {
        int rules = page.locator(".ura-rules > li").count();
        page.locator(".ura-rules summary").nth(8).click();
        look("rules");
        button("Move rule " + rules + " up").click();
        assertThat(button("Save")).isEnabled();
        button("Change rule 1").click();
        button("Remove").click();
        assertThat(page.locator(".ura-rules > li")).hasCount(rules - 1);
        button("Back to the built-in rules").click();
        assertThat(page.locator(".ura-rules > li")).hasCount(rules);
        assertThat(button("Save")).isDisabled();
    }

    @Test
    void aForeignSrxIsReadAndTheRulesInForceGoOut() throws IOException {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("te-huaja.srx", "application/xml", SRX.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".ura-rules > li")).hasCount(1);
        assertThat(page.getByText("Left out, because their patterns are not valid: the rules 2."))
                .isVisible();
        page.getByLabel("Text to try").fill("Erdhi; pa. Iku.");
        assertThat(segments()).hasText(new String[] {"Erdhi;", "pa. Iku."});
        button("Save").click();
        assertThat(page.getByText("Your own rules are in force.")).isVisible();
        Download download =
                page.waitForDownload(() -> page.getByText("Download as SRX").click());
        assertThat(Files.readString(download.path())).contains("<beforebreak>;</beforebreak>", "[Ss][Qq].*");
    }

    @Test
    void twoAtOnceDoNotOverwriteEachOther() {
        Desk other = household.person(Role.ADMINISTRATOR);
        other.page().navigate(other.address() + "/segmentation");
        Locator words = other.page().getByLabel("Never end a sentence");
        words.press("Control+End");
        words.pressSequentially(" aaa");
        assertThat(other.page().getByText("nothing counts before it is saved")).isVisible();
        button("Change rule 1").click();
        button("Remove").click();
        button("Save").click();
        assertThat(page.getByText("Your own rules are in force.")).isVisible();
        other.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(other.page().getByText("Somebody else has changed the rules meanwhile"))
                .isVisible();
    }

    private void look(String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "segmentation-" + what + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    private Locator segments() {
        return page.locator(".ura-trial ol li");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
