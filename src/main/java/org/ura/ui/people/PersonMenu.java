package org.ura.ui.people;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.ura.people.AccountDetails;
import org.ura.people.PersonInfo;
import org.ura.ui.frame.Notice;

/// What an administrator does for a person now and then.
class PersonMenu extends MenuBar {

    private final transient PeopleDesk desk;
    private final AccountDetails account;
    private final Runnable changed;

    PersonMenu(PeopleDesk desk, AccountDetails account, Runnable changed) {
        this.desk = desk;
        this.account = account;
        this.changed = changed;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem more = addItem("⋯");
        more.setAriaLabel(getTranslation("people.more", somebody().name()));
        SubMenu items = more.getSubMenu();
        if (somebody().active()) {
            items.addItem(getTranslation("reset.make"), click -> resetLink());
        }
        items.addItem(getTranslation("people.password"), click -> password());
        items.addItem(getTranslation("people.email"), click -> email());
        desk.provider()
                .ifPresent(provider ->
                        items.addItem(getTranslation("elsewhere.expect", provider), click -> expected(provider)));
        items.addItem(getTranslation("signout.everywhere"), click -> signOut());
    }

    private PersonInfo somebody() {
        return account.person();
    }

    private void resetLink() {
        new LinkDialog(
                        getTranslation("reset.made", somebody().name()),
                        "reset.linkAbout",
                        desk.resetLink(somebody().id()))
                .open();
    }

    private void password() {
        new PasswordDialog(
                        somebody().name(),
                        secret -> desk.resetPassword(somebody().id(), secret))
                .open();
    }

    private void email() {
        new AskDialog(
                        getTranslation("people.emailOf", somebody().name()),
                        getTranslation("people.emailAbout"),
                        account.email(),
                        address -> {
                            desk.keepEmail(somebody().id(), address);
                            changed.run();
                        })
                .open();
    }

    private void expected(String provider) {
        new AskDialog(
                        getTranslation("elsewhere.expectOf", somebody().name(), provider),
                        getTranslation("elsewhere.expectAbout"),
                        account.expected(),
                        name -> {
                            desk.expect(somebody().id(), name);
                            changed.run();
                        })
                .open();
    }

    private void signOut() {
        desk.signOut(somebody().id());
        Notice.done(getTranslation("signout.doneOf", somebody().name()));
    }
}
