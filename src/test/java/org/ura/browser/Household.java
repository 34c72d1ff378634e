package org.ura.browser;

import com.microsoft.playwright.Page;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.ura.exchange.Import;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectSetup;

/// The people of a test's workbench and what they have on their desks. Everything made here has a new name, so
/// that tests do not meet.
@TestComponent
class Household {

    static final String PASSWORD = "correct horse";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Environment environment;
    private final Accounts accounts;
    private final ProjectSetup projects;
    private final Import imports;
    private final Chromium chromium = new Chromium();
    private Caller administrator = new Caller(0);

    Household(Environment environment, Accounts accounts, ProjectSetup projects, Import imports) {
        this.environment = environment;
        this.accounts = accounts;
        this.projects = projects;
        this.imports = imports;
    }

    Chromium chromium() {
        return chromium;
    }

    /// Where the workbench is, without a slash at the end.
    String address() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    /// A person of this role, new, at a browser of their own, signed in, with no page open yet.
    Desk person(Role role) {
        return person(role, chromium.open());
    }

    Desk person(Role role, Page page) {
        return new Desk(page, address()).signedIn(account(role).name(), PASSWORD);
    }

    /// A new person of this role, who has not signed in yet.
    PersonInfo account(Role role) {
        return accounts.create(administrator(), name(role), PASSWORD, role);
    }

    /// A new project of everybody with this text in it.
    DocumentInfo document(String text) {
        int number = NEXT.incrementAndGet();
        long project = projects.create(administrator(), "Project " + number, true);
        return imports.file(administrator(), project, "text-" + number + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    synchronized Caller administrator() {
        if (administrator.personId() == 0) {
            administrator = new Caller(accounts.createFirst("Drita", PASSWORD).id());
        }
        return administrator;
    }

    @PreDestroy
    void close() {
        chromium.close();
    }

    private static String name(Role role) {
        return role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT) + " " + NEXT.incrementAndGet();
    }
}
