package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.formats.okapi.Samples;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

@BrowserTest
class BringingInIT {

    @Autowired
    Household household;

    private Desk desk;

    @BeforeEach
    void aTranslatorLooksAtAProject() {
        DocumentInfo document = household.document("Fillimi.");
        desk = household.person(Role.TRANSLATOR);
        desk.page().navigate(desk.address() + "/projects/" + document.projectId());
        assertThat(documents()).hasCount(1);
    }

    @Test
    void aDroppedFileIsADocumentAtOnce() {
        upload("lajmi.txt", "Një lajm. Dhe një tjetër.".getBytes(StandardCharsets.UTF_8));
        assertThat(documents()).hasCount(2);
        assertThat(desk.page().locator(".ura-row", named("lajmi.txt"))).containsText("2 segments, 5 words");
    }

    @Test
    void pastedTextOpensInTheEditor() {
        desk.page().getByText("Paste text instead").click();
        desk.page().getByLabel("Albanian text").fill("Teksti i ngjitur.\n\nParagrafi i dytë.");
        desk.page().getByText("Add the document").click();
        assertThat(desk.row(2).locator(".source")).hasText("Paragrafi i dytë.");
        assertThat(desk.text(1)).isFocused();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInOneSentenceAndNothingIsStored() {
        upload("gabim.txt", new byte[] {'A', (byte) 0xff, 'B'});
        assertThat(desk.page().locator("vaadin-notification-card")).containsText("“gabim.txt” is not UTF-8: byte 1 is");
        upload("bosh.txt", new byte[0]);
        assertThat(desk.page().locator("vaadin-notification-card", named("“bosh.txt” holds no text")))
                .isVisible();
        assertThat(documents()).hasCount(1);
    }

    @Test
    void manyFilesAndAnArchiveComeInTogetherAndTheBadOnesAreNamed() {
        byte[] word = Samples.bytes("sample.docx");
        byte[] page = Samples.bytes("sample.html");
        byte[] archive = Samples.packed(
                Map.of("dosja/nga-arkivi.md", Samples.bytes("sample.md"), "dosja/keq.docx", new byte[] {1}));
        desk.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("muzeu.docx", "", word),
            new FilePayload("i-prishur.docx", "", Arrays.copyOf(word, 900)),
            new FilePayload("furra.html", "", page),
            new FilePayload("te-gjitha.zip", "", archive)
        });
        assertThat(documents()).hasCount(4);
        Locator notice = desk.page().locator("vaadin-notification-card");
        assertThat(notice).containsText("“i-prishur.docx” cannot be read");
        assertThat(notice).containsText("“keq.docx” is no DOCX file");

        desk.page().locator(".ura-row a", named("muzeu.docx")).click();
        assertThat(desk.row(1).locator(".kind")).hasText("Heading");
        assertThat(desk.row(3).locator(".source .chip"))
                .hasText(new String[] {"bold›", "‹bold", "italic›", "‹italic", "footnote 1"});
    }

    @Test
    void whatIsEnglishAlreadyIsSaidAndCanBeShownAlone() {
        upload("e-perzier.txt", """
                Ura e re u hap sot në qendër të qytetit.
                The mayor said that the bridge will be open to everybody.
                Qindra veta kaluan mbi të që në orët e para.
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(desk.page().locator("vaadin-notification-card"))
                .containsText("One of 3 segments of “e-perzier.txt” is English already.");
        desk.page().locator(".ura-row a", named("e-perzier.txt")).click();
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "3");
        desk.press("Control+Shift+F");
        desk.page()
                .getByLabel("Only", new Page.GetByLabelOptions().setExact(true))
                .selectOption("ENGLISH");
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "1");
        assertThat(desk.row(1).locator(".number")).containsText("2");
    }

    @Test
    void markupInADocumentStaysText() {
        upload("shenja.txt", "<img src=x onerror=alert(1)> dhe <b>fjalë</b>.".getBytes(StandardCharsets.UTF_8));
        desk.page().locator(".ura-row a", named("shenja.txt")).click();
        assertThat(desk.row(1).locator(".source")).hasText("<img src=x onerror=alert(1)> dhe <b>fjalë</b>.");
        assertThat(desk.row(1).locator("img, b")).hasCount(0);
    }

    private Locator documents() {
        return desk.page().locator(".ura-row");
    }

    private static Page.LocatorOptions named(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    private void upload(String name, byte[] bytes) {
        desk.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/plain", bytes));
    }
}
