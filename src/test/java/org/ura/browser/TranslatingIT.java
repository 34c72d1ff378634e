package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

@BrowserTest
class TranslatingIT {

    private static final String SEED = "000_e72068697e918cf8.txt";

    @Autowired
    Household household;

    @Test
    void theSeedIsThereWithItsParagraphsAndSentences() {
        Desk desk = household.person(Role.TRANSLATOR).openDocument("Seeds", SEED);
        assertThat(desk.page().locator("ura-editor .figures")).containsText("/15");
        assertThat(desk.row(1).locator(".source")).containsText("Bennett po koordinon përpjekjet");
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "15");
        desk.page().locator("ura-editor main").evaluate("main => main.scrollTop = main.scrollHeight");
        assertThat(desk.row(15).locator(".source")).containsText("Elkin kishte shoqëruar");
        assertThat(desk.row(14).locator(".paragraph")).hasText("¶12");
        assertThat(desk.row(15).locator(".paragraph")).hasCount(0);
    }

    @Test
    void whatIsTypedIsSavedByItselfAndIsThereAfterReloading() {
        DocumentInfo document = household.document("Mirëmbrëma. Si jeni?");
        Desk desk = household.person(Role.TRANSLATOR);
        open(desk, document);
        desk.translate(1, "Good evening.");
        assertThat(desk.state(1)).hasText("Draft");
        desk.page().reload();
        assertThat(desk.text(1)).hasText("Good evening.");
    }

    @Test
    void confirmingGoesOnToTheNextOpenSegment() {
        DocumentInfo document = household.document("Bora ra mbrëmë. Rruga u mbyll. Shkolla pushoi.");
        Desk desk = household.person(Role.TRANSLATOR);
        open(desk, document);
        assertThat(desk.text(1)).isFocused();
        desk.page().keyboard().type("Snow fell last night.");
        desk.press("Control+Enter");
        assertThat(desk.state(1)).hasText("Translated");
        assertThat(desk.text(2)).isFocused();
        assertThat(desk.page().locator("ura-editor .figures")).containsText("1/3");
    }

    @Test
    void aConfirmedPairIsOfferedForTheNextSimilarSegmentAndInsertedByKey() {
        DocumentInfo document = household.document(
                "Ministri vizitoi spitalin e qytetit të premten.\n\nMinistri vizitoi spitalin e fshatit të premten.");
        Desk desk = household.person(Role.TRANSLATOR);
        open(desk, document);
        desk.page().keyboard().type("The minister visited the city hospital on Friday.");
        desk.press("Control+Enter");
        assertThat(desk.text(2)).isFocused();
        assertThat(desk.matches()).hasCount(1);
        assertThat(desk.matches().first().locator(".score")).hasText(Pattern.compile("[678]\\d %"));
        assertThat(desk.matches().first().locator("ins")).hasText("fshatit");
        assertThat(desk.matches().first().locator("del")).hasText("qytetit");
        desk.press("Control+1");
        assertThat(desk.text(2)).hasText("The minister visited the city hospital on Friday.");
        assertThat(desk.saved()).containsText("Saved");
    }

    @Test
    void anEmptyTranslationCannotBeConfirmedAndTheScreenSaysWhy() {
        DocumentInfo document = household.document("Pa fjalë.");
        Desk desk = household.person(Role.TRANSLATOR);
        open(desk, document);
        assertThat(desk.text(1)).isFocused();
        desk.press("Control+Enter");
        assertThat(desk.row(1).locator(".refusal")).isVisible();
        assertThat(desk.state(1)).hasText("Open");
    }

    @Test
    void aLongDocumentShowsOnlyItsWindowAndLosesNothingThatScrollsAway() {
        DocumentInfo document = household.document(longText(3000));
        Desk desk = household.person(Role.TRANSLATOR);
        open(desk, document);
        assertThat(desk.text(1)).isFocused();
        desk.page().keyboard().type("The first line");
        desk.page().locator("ura-editor main").evaluate("main => main.scrollTop = 5000");
        assertThat(desk.row(1)).hasCount(0);
        assertThat((int) desk.page()
                        .evaluate("document.querySelector('ura-editor').shadowRoot.querySelectorAll('.text').length"))
                .isLessThan(120);
        desk.page().locator("ura-editor main").evaluate("main => main.scrollTop = 0");
        assertThat(desk.text(1)).hasText("The first line");
        desk.page().navigate(desk.address() + "/documents/" + document.id() + "/2500");
        assertThat(desk.text(2500)).isFocused();
    }

    @Test
    void theFocusFollowsThroughALongRunOfConfirmations() {
        DocumentInfo document = household.document(longText(40));
        Desk desk = household.person(Role.TRANSLATOR);
        open(desk, document);
        for (int place = 1; place < 40; place++) {
            assertThat(desk.text(place)).isFocused();
            desk.page().keyboard().type("Line " + place);
            desk.press("Control+Enter");
        }
        assertThat(desk.text(40)).isFocused();
        assertThat(desk.page().locator("ura-editor .figures")).containsText("39/40");
    }

    @Test
    void typingBringsBackTheRowThatHasScrolledAway() {
        DocumentInfo document = household.document(longText(200));
        Desk desk = household.person(Role.TRANSLATOR);
        open(desk, document);
        assertThat(desk.text(1)).isFocused();
        desk.page().locator("ura-editor main").evaluate("main => main.scrollTop = 5000");
        assertThat(desk.row(1)).hasCount(0);
        desk.page().keyboard().type("Back");
        assertThat(desk.text(1)).isFocused();
        assertThat(desk.text(1)).hasText("Back");
    }

    private static String longText(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(i -> "Rreshti numër " + i + " i tekstit.\n")
                .collect(Collectors.joining());
    }

    static void open(Desk desk, DocumentInfo document) {
        desk.page().navigate(desk.address() + "/documents/" + document.id());
        assertThat(desk.row(1)).isVisible();
    }
}
