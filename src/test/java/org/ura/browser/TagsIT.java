package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Tagged;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;
import org.ura.project.Intake;
import org.ura.project.NewDocument;
import org.ura.project.NewSegment;

/// A source with tags: what the translator sees of them, and how they travel.
@BrowserTest
class TagsIT {

    @Autowired
    Household household;

    @Autowired
    Intake intake;

    private DocumentInfo document;
    private PersonInfo translator;
    private Desk desk;

    /// No text file has tags, so that the document is stored as another kind of file would be.
    @BeforeEach
    void aTranslatorHasADocumentWithTagsOpen() {
        long project = household.document("Po.").projectId();
        List<NewSegment> segments = List.of(
                new NewSegment("", Tagged.text("{1}Fja{/1}lë e re{2/}.")),
                new NewSegment(" ", Tagged.text("{3}Fja{/3}lë e re{4/}!")));
        document = intake.store(
                household.administrator(), project, new NewDocument("tags.odd", new byte[] {1}, List.of(segments)));
        translator = household.account(Role.TRANSLATOR);
        desk = new Desk(household.chromium().open(), household.address())
                .signedIn(translator.name(), Household.PASSWORD);
        TranslatingIT.open(desk, document);
        assertThat(desk.text(1)).isFocused();
    }

    @Test
    void theSourceShowsItsTagsAndTheNextMissingOneIsAKeyAway() throws IOException, InterruptedException {
        Locator source = desk.row(1).locator(".source");
        assertThat(source.locator(".chip")).hasText(new String[] {"1›", "‹1", "2"});
        assertThat(source).hasText("1›Fja‹1lë e re2.");

        desk.page().keyboard().type("A new ");
        desk.press("Alt+t");
        desk.page().keyboard().type("word");
        desk.press("Alt+t");
        desk.page().keyboard().type(".");
        assertThat(desk.text(1).locator(".chip")).hasText(new String[] {"1›", "‹1"});
        assertThat(desk.saved()).containsText("Saved ");
        assertThat(stored()).contains("\"source\":\"{1}Fja{/1}lë e re{2/}.\"", "\"target\":\"A new {1}word{/1}.\"");

        desk.press("Control+Enter");
        assertThat(desk.state(1)).hasText("Translated");
        assertThat(desk.text(2)).isFocused();
        assertThat(desk.matches().first().locator(".score")).hasText("99 %");
        desk.press("Control+1");
        assertThat(desk.text(2).locator(".chip")).hasText(new String[] {"3›", "‹3"});
        assertThat(desk.saved()).containsText("Saved ");
    }

    @Test
    void halfAPairIsKeptAsADraftAndNotConfirmed() {
        desk.press("Alt+t");
        desk.page().keyboard().type("A new word.");
        assertThat(desk.saved()).containsText("Saved ");
        desk.press("Control+Enter");
        assertThat(desk.row(1).locator(".refusal")).containsText("“1›” stands without its other half");
        assertThat(desk.state(1)).hasText("Draft");
    }

    private String stored() throws IOException, InterruptedException {
        String secret = Base64.getEncoder()
                .encodeToString((translator.name() + ":" + Household.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(household.address() + "/api/v1/documents/" + document.id() + "/segments"))
                .header("Authorization", "Basic " + secret)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        }
    }
}
