package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.exchange.Export;
import org.ura.exchange.ExportFormat;
import org.ura.exchange.Returns;
import org.ura.memory.Memories;
import org.ura.memory.MemoryInfo;
import org.ura.people.Caller;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Extent;
import org.ura.project.Removal;
import org.ura.project.SegmentRow;

/// Every view, light and dark, on a desk and on a phone. The pictures are for looking at
/// (`target/screenshots`); what is checked is that nothing is cut off at the side, and that axe-core
/// finds nothing serious by the rules of WCAG 2.2 AA.
@BrowserTest
class ViewsIT {

    private static final String TEXT = """
            Kryeministri vizitoi të hënën Gjirokastrën. Ai u takua me banorët e lagjes së vjetër.

            Muzeu i qytetit do të hapet sërish në pranverë, pas tri vjetësh punimesh.

            Banorët kërkuan që rruga e kalasë të mbyllet për makinat gjatë verës. Bashkia premtoi një përgjigje brenda muajit.
            """;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @Autowired
    Household household;

    @Autowired
    Memories memories;

    @Autowired
    Removal removal;

    @Autowired
    Editing editing;

    @Autowired
    Export export;

    @Autowired
    Returns returns;

    @ParameterizedTest
    @CsvSource(textBlock = """
            desk-light,  LIGHT, 1280, 800
            desk-dark,   DARK,  1280, 800
            phone-light, LIGHT, 390,  844
            phone-dark,  DARK,  390,  844
            contrast,    LIGHT, 1280, 800
            """)
    void nothingIsCutOffInAnyView(String name, ColorScheme scheme, int width, int height) {
        boolean contrast = name.equals("contrast");
        DocumentInfo document = household.document(TEXT);
        Page page = household
                .chromium()
                .open(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setContrast(contrast ? Contrast.MORE : Contrast.NO_PREFERENCE)
                        .setForcedColors(contrast ? ForcedColors.ACTIVE : ForcedColors.NONE)
                        .setLocale("en-GB"));
        page.navigate(household.address() + "/login");
        assertThat(page.locator("input[name=username]")).isVisible();
        look(page, name, "sign-in");
        Desk desk = household.person(Role.ADMINISTRATOR, page);
        look(page, name, "projects");
        for (String view : new String[] {
            "people",
            "account",
            "notices",
            "segmentation",
            "audit",
            "bin",
            "projects/" + document.projectId(),
            "projects/" + document.projectId() + "/activity"
        }) {
            page.navigate(desk.address() + "/" + view);
            assertThat(page.locator(".ura-page h1")).isVisible();
            look(page, name, view.replaceAll("s/.*(?=/)|s/[0-9]+$", "").replace('/', '-'));
        }
        lookAtTheBin(desk, name);
        lookAtPeople(page, desk.address(), name);
        page.navigate(desk.address() + "/projects/" + document.projectId() + "/reports");
        assertThat(page.locator("ura-chart .part").first()).isVisible();
        look(page, name, "reports");
        page.navigate(desk.address() + "/nowhere");
        assertThat(desk.heading("This cannot be shown")).isVisible();
        look(page, name, "nowhere");
        TranslatingIT.open(desk, document);
        desk.press("Enter");
        assertThat(desk.text(1)).isFocused();
        page.keyboard().type("The prime minister visited Gjirokastra on Monday.");
        desk.press("Control+Enter");
        assertThat(desk.text(2)).isFocused();
        page.keyboard().type("He met residents of the old quarter");
        assertThat(desk.saved()).containsText("Saved");
        look(page, name, "editor");
        for (int i = 0; i < "old quarter".length(); i++) {
            desk.press("Shift+ArrowLeft");
        }
        desk.press("Alt+c");
        desk.page().keyboard().type("@Dri");
        assertThat(page.locator("ura-comment-field [role=option]")).hasText("Drita");
        desk.press("Enter");
        desk.page().keyboard().type("do we say old quarter or old town? The guide has both.");
        desk.press("Control+Enter");
        assertThat(page.locator("ura-comments li mark")).hasText("@Drita");
        assertThat(desk.saved()).containsText("Saved ");
        desk.press("Alt+c");
        desk.page().keyboard().type("In the style guide it is @");
        assertThat(page.locator("ura-comment-field [role=option]").first()).isVisible();
        look(page, name, "comments");
        desk.press("Escape");
        desk.press("Escape");
        desk.press("Escape");
        desk.press("?");
        assertThat(page.locator("ura-help dialog")).isVisible();
        look(page, name, "keys");
        desk.press("Escape");
        desk.press("Control+h");
        page.keyboard().type("the");
        desk.press("Control+h");
        page.keyboard().type("this");
        assertThat(page.locator("ura-search .found")).containsText("2");
        look(page, name, "search");
        page.locator("ura-search #scope").selectOption("PROJECT");
        page.locator("ura-search #with").focus();
        desk.press("Enter");
        assertThat(page.locator("ura-replace dialog")).isVisible();
        look(page, name, "replace");
        desk.press("Control+Enter");
        assertThat(page.locator("ura-editor .deed")).isVisible();
        assertThat(page.locator("ura-editor .text:focus")).isVisible();
        desk.press("Control+Shift+F");
        assertThat(page.locator("ura-search input:focus")).isVisible();
        desk.press("Escape");
        desk.show("OPEN");
        assertThat(page.locator("ura-editor .narrowed")).containsText("Open");
        assertThat(desk.row(2)).isVisible();
        look(page, name, "narrowed");
        lookAtTheQuality(desk, name, document);
        lookAtTheMemory(desk, name);
        lookAtReturns(desk, name); // makes a project: its memory would be the newest
    }

    private void lookAtTheQuality(Desk desk, String name, DocumentInfo document) {
        Page page = desk.page();
        TranslatingIT.open(desk, document);
        desk.press("Alt+q");
        assertThat(page.locator("ura-assessment .form")).isVisible();
        desk.press("2");
        assertThat(page.locator("ura-assessment select")).isFocused();
        look(page, name, "assessing");
        desk.press("Enter");
        assertThat(page.locator("ura-assessment li")).isVisible();
        page.navigate(desk.address() + "/projects/" + document.projectId() + "/quality");
        assertThat(page.locator(".ura-score")).isVisible();
        look(page, name, "quality");
        page.locator(".ura-acts vaadin-button").click();
        assertThat(page.locator(".ura-weights").first()).isVisible();
        look(page, name, "weights");
        desk.press("Escape");
    }

    /// A file that came back, with something changed in it and something here.
    private void lookAtReturns(Desk desk, String name) {
        DocumentInfo document = household.document(TEXT);
        Caller somebody = household.administrator();
        String file = csv(somebody, document)
                .replaceFirst(
                        "\\.\",\"\",\"initial\"", ".\",\"The prime minister visited Gjirokastra.\",\"translated\"")
                .replaceFirst("\\.\",\"\",\"initial\"", ".\",\"He met the people of the old quarter.\",\"initial\"");
        SegmentRow second =
                editing.rowsAt(somebody, document.id(), new int[] {2}).getFirst();
        editing.save(somebody, second.id(), Edit.typed(0, "He met residents of the old town."));
        long returned = bring(somebody, document, file);
        Page page = desk.page();
        String address = desk.address() + "/projects/" + document.projectId() + "/returns";
        page.navigate(address);
        assertThat(page.locator(".ura-page .ura-row").first()).isVisible();
        look(page, name, "returns");
        page.navigate(address + "/" + returned);
        assertThat(page.locator("ura-returns .line").nth(1)).containsText("conflict");
        look(page, name, "return");
        page.navigate(desk.address() + "/projects/" + document.projectId());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Export").setExact(true))
                .click();
        assertThat(page.getByLabel("With comments")).isVisible();
        look(page, name, "export");
        desk.press("Escape");
    }

    private String csv(Caller somebody, DocumentInfo document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(somebody, document.id(), ExportFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long bring(Caller somebody, DocumentInfo document, String file) {
        try {
            return returns.bring(
                    somebody,
                    Extent.document(document.id()),
                    "lajme.csv",
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lookAtTheBin(Desk desk, String name) {
        DocumentInfo document = household.document(TEXT);
        removal.delete(household.administrator(), document.id());
        Page page = desk.page();
        String project = desk.address() + "/projects/" + document.projectId();
        page.navigate(project + "/bin");
        assertThat(desk.page().locator(".ura-binned")).isVisible();
        look(page, name, "bin-of-project");
        page.navigate(project + "/audit");
        assertThat(page.locator(".ura-audit td").first()).isVisible();
        look(page, name, "audit-of-project");
        removal.deleteProject(household.administrator(), document.projectId());
        page.navigate(desk.address() + "/bin");
        assertThat(page.locator(".ura-binned").first()).isVisible();
        look(page, name, "bin-of-projects");
    }

    /// Links that are shown once, and where they lead.
    private static void lookAtPeople(Page page, String address, String name) {
        page.navigate(address + "/people");
        page.getByText("Invite …").click();
        assertThat(page.getByText("Make the link")).isVisible();
        look(page, name, "invite");
        page.getByText("Make the link").click();
        assertThat(page.getByText("The invitation")).isVisible();
        look(page, name, "invited");
        Locator link = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true));
        assertThat(link).hasValue(Pattern.compile(".*/join/.+"));
        page.navigate(link.inputValue());
        assertThat(page.getByText("Create my account")).isVisible();
        look(page, name, "join");
        page.navigate(address + "/reset/nonsense");
        assertThat(page.getByText("There is no such link.")).isVisible();
        look(page, name, "reset-unknown");
    }

    private void lookAtTheMemory(Desk desk, String name) {
        long memory = memories.readable(household.administrator()).stream()
                .mapToLong(MemoryInfo::id)
                .max()
                .orElseThrow();
        Page page = desk.page();
        page.navigate(desk.address() + "/memories");
        assertThat(desk.heading("Memories")).isVisible();
        look(page, name, "memories");
        page.navigate(desk.address() + "/memories/" + memory + "/imports");
        assertThat(desk.heading("Imports")).isVisible();
        look(page, name, "imports");
        page.navigate(desk.address() + "/memories/" + memory);
        assertThat(page.locator("ura-units .unit")).hasCount(1);
        page.getByText("More filters").click();
        assertThat(page.getByLabel("Changed by")).isFocused();
        look(page, name, "memory");
        page.locator("ura-units .unit").click();
        desk.press("h");
        assertThat(page.locator("ura-units aside li")).hasCount(2);
        look(page, name, "memory-history");
        desk.press("Escape");
        desk.press("Enter");
        assertThat(page.locator("ura-units .text[data-side=target]")).isFocused();
        look(page, name, "memory-edit");
        desk.press("Control+a");
        page.keyboard().type("The prime minister went to Gjirokastra on Monday.");
        desk.press("Control+Enter");
        assertThat(page.locator("ura-units .done")).isVisible();
        look(page, name, "memory-done");
    }

    /// Takes a picture, and checks what was said above.
    static void look(Page page, String scheme, String view) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", view + "-" + scheme + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        Object cut = page.evaluate("""
                [...document.querySelectorAll('body, .ura-content, .ura-page')]
                    .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className || e.tagName).join()""");
        assertThat(cut).as("cut off in %s, %s", view, scheme).isEqualTo("");
        List<String> violations = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).as("%s, %s", view, scheme).isEmpty();
    }
}
