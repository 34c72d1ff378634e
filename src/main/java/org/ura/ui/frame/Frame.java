package org.ura.ui.frame;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.ura.people.Right;
import org.ura.ui.CurrentPerson;
import org.ura.ui.Texts;
import org.ura.ui.notices.Bells;

/// The bar above every view: where one is, colours, language, and one's account.
@Layout
@AnonymousAllowed
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private final Preferences preferences;
    private final CurrentPerson person;
    private final transient Bells bells;
    private final Nav trail = new Nav();
    private final Div content = new Div();

    Frame(Preferences preferences, CurrentPerson person, Bells bells) {
        this.preferences = preferences;
        this.person = person;
        this.bells = bells;
        addClassName("ura-frame");
        content.addClassName("ura-content");
        trail.addClassName("ura-trail");
        trail.setAriaLabel(getTranslation("frame.trail"));
        add(bar(), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        trail.removeAll();
        List<HasTrail.Crumb> crumbs = event.getActiveChain().stream()
                .filter(HasTrail.class::isInstance)
                .map(HasTrail.class::cast)
                .findFirst()
                .map(HasTrail::trail)
                .orElse(List.of());
        for (HasTrail.Crumb crumb : crumbs) {
            boolean last = crumb == crumbs.getLast();
            Span here = new Span(crumb.label());
            here.getElement().setAttribute("aria-current", "page");
            trail.add(last ? here : new Anchor(crumb.path(), crumb.label()));
        }
    }

    private Header bar() {
        Anchor brand = new Anchor("", "Ura");
        brand.addClassName("ura-brand");
        Header bar = new Header(brand, trail, scheme(), language());
        bar.addClassName("ura-bar");
        if (person.signedIn()) {
            bar.add(bells.bell(person.caller()), account());
        }
        return bar;
    }

    private Button scheme() {
        Button button = new Button(VaadinIcon.ADJUST.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> {
            String now = preferences.nextScheme().name().toLowerCase(Locale.ROOT);
            button.setTooltipText(getTranslation("frame.scheme." + now));
        });
        button.setAriaLabel(getTranslation("frame.scheme"));
        button.setTooltipText(getTranslation("frame.scheme"));
        return button;
    }

    private Button language() {
        Locale other = Texts.ALBANIAN.equals(Texts.nearest(getLocale())) ? Texts.ENGLISH : Texts.ALBANIAN;
        Button button = new Button(other.getLanguage().toUpperCase(Locale.ROOT), click -> preferences.choose(other));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("ura-language");
        button.setAriaLabel(getTranslation("frame.language"));
        button.setTooltipText(getTranslation("frame.language"));
        return button;
    }

    private MenuBar account() {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        SubMenu items = menu.addItem(person.info().name()).getSubMenu();
        items.addItem(getTranslation("memories.title"), click -> getUI().ifPresent(ui -> ui.navigate("memories")));
        items.addItem(getTranslation("account.title"), click -> getUI().ifPresent(ui -> ui.navigate("account")));
        if (person.may(Right.MANAGE)) {
            items.addItem(
                    getTranslation("segmentation.title"),
                    click -> getUI().ifPresent(ui -> ui.navigate("segmentation")));
        }
        if (person.may(Right.ADMINISTER)) {
            items.addItem(getTranslation("people.title"), click -> getUI().ifPresent(ui -> ui.navigate("people")));
            items.addItem(getTranslation("audit.title"), click -> getUI().ifPresent(ui -> ui.navigate("audit")));
            items.addItem(
                    getTranslation("webhooks.addresses"),
                    click -> getUI().ifPresent(ui -> ui.navigate("webhook-addresses")));
        }
        items.addItem(getTranslation("frame.signOut"), click -> person.signOut());
        return menu;
    }
}
