package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person at the workbench: what they see and press.
///
/// @param page their browser
/// @param address where the workbench is, without a slash at the end
record Desk(Page page, String address) {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    /// Signs in without opening a page, as a browser does that sends the form by itself. [#signIn] is three times
    /// as slow.
    Desk signedIn(String name, String password) {
        Matcher token = CSRF.matcher(page.request().get(address + "/login").text());
        if (!token.find()) {
            throw new IllegalStateException("the page of the sign-in has no token");
        }
        FormData form = FormData.create()
                .set("username", name)
                .set("password", password)
                .set("_csrf", token.group(1));
        APIResponse answer = page.request()
                .post(address + "/login", RequestOptions.create().setForm(form).setMaxRedirects(0));
        if (answer.headers().getOrDefault("location", "/login").contains("/login")) {
            throw new IllegalStateException(name + " could not sign in: " + answer.status());
        }
        return this;
    }

    /// Signs in and waits for the projects.
    Desk signIn(String name, String password) {
        page.navigate(address + "/login");
        enter(name, password);
        assertThat(heading("Projects")).isVisible();
        return this;
    }

    /// Fills in the sign-in, wherever it leads on to.
    void enter(String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[theme~=primary]").click();
    }

    /// Opens a document from its project, by clicking through.
    Desk openDocument(String project, String document) {
        page.navigate(address + "/");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(project).setExact(true))
                .click();
        assertThat(heading(project)).isVisible(); // the first page may have a link to the document too
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(document).setExact(true))
                .click();
        assertThat(page.locator("ura-editor .row.active")).isVisible();
        return this;
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    /// The row of a segment, by its place from 1.
    Locator row(int place) {
        return page.locator("ura-editor [role=listitem][aria-posinset=\"" + place + "\"]:not([hidden])");
    }

    Locator text(int place) {
        return row(place).locator(".text");
    }

    Locator state(int place) {
        return row(place).locator(".state .word");
    }

    Locator saved() {
        return page.locator("ura-editor .saved");
    }

    Locator matches() {
        return page.locator("ura-matches ol > li");
    }

    /// Keeps a picture to be looked at, in `target/screenshots`.
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    void press(String keys) {
        page.keyboard().press(keys);
    }

    /// Types a translation into the segment at this place and waits until it is shown as saved.
    void translate(int place, String text) {
        text(place).fill(text);
        assertThat(saved()).hasText(Pattern.compile("Saved \\d.*"));
    }

    void show(String filter) {
        page.locator("ura-editor select.show").selectOption(filter);
    }
}
