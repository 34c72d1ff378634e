package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.exchange.MemoryImport;
import org.ura.jobs.Jobs;
import org.ura.memory.Caring;
import org.ura.memory.Memories;
import org.ura.memory.MemoryInfo;
import org.ura.memory.UnitEdit;
import org.ura.memory.UnitFilter;
import org.ura.memory.UnitInfo;
import org.ura.memory.UnitSearch;
import org.ura.people.Caller;
import org.ura.people.Role;

/// Keeping a memory well in the browser, by the keyboard.
@BrowserTest
class MemoryCareIT {

    private static final String[][] UNITS = {
        {"Kryeministri vizitoi Gjirokastrën.", "The prime minister visited Gjirokastra."},
        {"Muzeu do të hapet në pranverë.", "The museum will open in spring."},
        {"Muzeu do të hapet në pranverë.", "The museum opens in spring."},
        {"Vijon leximi.", "Read on."},
        {"Vijon leximi.", "Read on."},
        {
            "Banorët kërkuan një rrugë <bpt i='1' x='1'/>të re<ept i='1'/>.",
            "Residents want a <bpt i='1' x='1'/>new<ept i='1'/> road."
        },
        {"Bashkia premtoi një përgjigje brenda muajit.", "The municipality promised a reply within the month."},
    };

    @Autowired
    Household household;

    @Autowired
    Memories memories;

    @Autowired
    MemoryImport imports;

    @Autowired
    Jobs jobs;

    @Autowired
    UnitSearch search;

    @Autowired
    Caring caring;

    private long memory;
    private Desk desk;
    private Page page;

    @BeforeEach
    void aReviewerHasAMemoryOpen() {
        household.document("Vijon leximi.");
        Caller drita = household.administrator();
        memory = memories.readable(drita).stream()
                .max(Comparator.comparing(MemoryInfo::id))
                .orElseThrow()
                .id();
        StringBuilder tmx = new StringBuilder("<tmx version='1.4'><header srclang='sq'/><body>");
        for (int i = 0; i < UNITS.length; i++) {
            tmx.append("<tu tuid='%d'><tuv xml:lang='sq'><seg>%s</seg></tuv><tuv xml:lang='en'><seg>%s</seg></tuv></tu>"
                    .formatted(i, UNITS[i][0], UNITS[i][1]));
        }
        byte[] file = tmx.append("</body></tmx>").toString().getBytes(StandardCharsets.UTF_8);
        long job = imports.begin(drita, memory, "kujtesa.tmx", new ByteArrayInputStream(file));
        Awaitility.await().until(() -> jobs.get(drita, job).state().ended());
        desk = household.person(Role.MANAGER);
        page = desk.page();
        page.navigate(desk.address() + "/memories/" + memory);
        assertThat(units()).hasCount(UNITS.length);
    }

    @Test
    void aUnitIsLookedForEditedByKeyboardAndPutBack() {
        source().fill("muzeu");
        assertThat(units()).hasCount(2);
        source().press("Enter");
        assertThat(units().first()).isFocused();
        desk.press("ArrowDown");
        desk.press("Enter");
        Locator text = units().nth(1).locator(".text[data-side=target]");
        assertThat(text).isFocused();
        desk.press("Control+a");
        page.keyboard().type("The museum is to open in spring.");
        look("editing");
        desk.press("Control+Enter");
        assertThat(notice()).containsText("The unit is stored.");
        assertThat(units().nth(1)).containsText("is to open");
        assertThat(units().nth(1)).isFocused();
        desk.press("h");
        assertThat(page.locator("ura-units aside li")).hasCount(2);
        assertThat(page.locator("ura-units aside ins")).hasText("The museum is to open in spring.");
        look("history");
        desk.press("Escape");
        desk.press("Alt+z");
        assertThat(notice()).containsText("as it was");
        assertThat(page.locator("ura-units [role=grid]")).not().containsText("is to open");
    }

    @Test
    void severalAreChosenAndDeletedAndComeBack() {
        units().first().click();
        desk.press("Shift+ArrowDown");
        desk.press("Shift+ArrowDown");
        assertThat(page.locator("ura-units .bar [role=status]")).hasText("3 chosen");
        look("chosen");
        desk.press("Delete");
        assertThat(notice()).containsText("3 units were deleted.");
        assertThat(units()).hasCount(4);
        assertThat(page.locator(".ura-head")).containsText("4 units");
        desk.press("Control+z");
        assertThat(notice()).containsText("3 units are as they were.");
        assertThat(units()).hasCount(7);
    }

    @Test
    void duplicatesAreMergedAndOneOfSeveralTranslationsIsKept() {
        show("Duplicates");
        assertThat(units()).hasCount(2);
        page.locator("ura-units [data-act=mergeAll]").click();
        assertThat(notice()).containsText("1 duplicate was merged.");
        assertThat(page.locator("ura-units .none")).isVisible();
        show("Several translations");
        assertThat(units()).hasCount(2);
        units().filter(new Locator.FilterOptions().setHasText("will open")).click();
        desk.press("Alt+k");
        assertThat(notice()).containsText("1 other translation was taken out.");
        show("All units");
        assertThat(units()).hasCount(5);
    }

    @Test
    void anEditThatLosesATagIsRefusedAndATagIsPutBack() {
        Locator unit = units().filter(new Locator.FilterOptions().setHasText("Banorët"));
        unit.dblclick();
        Locator text = unit.locator(".text[data-side=target]");
        assertThat(text).isFocused();
        text.fill("Residents want one new road.");
        desk.press("Control+Enter");
        assertThat(unit.locator("[role=alert]")).containsText("would be lost");
        for (int i = 0; i < " road.".length(); i++) {
            desk.press("ArrowLeft");
        }
        unit.locator("[data-act=tag]").last().click();
        for (int i = 0; i < "new".length() + 1; i++) {
            desk.press("ArrowLeft");
        }
        unit.locator("[data-act=tag]").click();
        look("tags");
        desk.press("Control+Enter");
        assertThat(notice()).containsText("The unit is stored.");
        assertThat(unit.locator(".target")).hasText("Residents want one 1›new‹1 road.");
    }

    @Test
    void whatSomebodyElseStoredMeanwhileIsShown() {
        units().first().click();
        desk.press("F2");
        Locator text = units().first().locator(".text[data-side=target]");
        assertThat(text).isFocused();
        UnitInfo first = search.page(household.administrator(), memory, UnitFilter.ALL, "", 1)
                .units()
                .getFirst();
        caring.edit(
                household.administrator(),
                memory,
                new UnitEdit(first.id(), first.version(), first.source(), "The town hall promised."));
        page.keyboard().type(" Indeed.");
        desk.press("Control+Enter");
        assertThat(units().first().locator(".theirs")).containsText("The town hall promised.");
        look("conflict");
        units().first().locator("[data-act=mine]").click();
        desk.press("Control+Enter");
        assertThat(units().first()).containsText("within the month. Indeed.");
    }

    @Test
    void theExportHasWhatIsShown() throws IOException {
        source().fill("muzeu");
        assertThat(units()).hasCount(2);
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .click());
        assertThat(Files.readString(download.path()))
                .contains("The museum opens in spring.")
                .doesNotContain("Read on.");
    }

    @Test
    void aTranslatorLooksOnly() {
        Desk translator = household.person(Role.TRANSLATOR);
        translator.page().navigate(desk.address() + "/memories/" + memory);
        assertThat(translator.page().locator("ura-units .unit")).hasCount(7);
        translator.page().locator("ura-units .unit").first().click();
        translator.press("Delete");
        translator.press("Enter");
        translator.press("ArrowDown");
        assertThat(translator.page().locator("ura-units .unit").nth(1)).isFocused();
        assertThat(translator.page().locator("ura-units [data-act=delete]")).hasCount(0);
        assertThat(translator.page().locator("ura-units .text")).hasCount(0);
        assertThat(translator.page().locator("ura-units .unit")).hasCount(7);
    }

    private void show(String kind) {
        page.locator("vaadin-select").first().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(kind).setExact(true))
                .click();
    }

    private Locator source() {
        return page.getByLabel("Albanian contains");
    }

    private Locator units() {
        return page.locator("ura-units .unit");
    }

    private Locator notice() {
        return page.locator("ura-units .done");
    }

    private void look(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "memory-" + name + ".png")));
    }
}
