package org.ura.ui.notices;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.ura.notices.NoticePage;
import org.ura.notices.Notices;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// Says how many notices its person has not read, and shows the last ones.
class Bell extends Div implements AfterNavigationObserver {

    private static final NoticePage SHOWN = new NoticePage(0, 20, false);

    /// More than so many are not told apart.
    private static final int MOST = 99;

    private final transient Notices notices;
    private final Caller caller;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final Span said = new Span();
    private final Popover popover = new Popover();
    private final Button readAll = new Button(getTranslation("notices.readAll"));
    private final NoticeList list;

    /// Not known before the first look, which is not news.
    private int unread = -1;

    Bell(Bells bells, Notices notices, Caller caller) {
        this.notices = notices;
        this.caller = caller;
        this.list = new NoticeList(id -> notices.read(caller, id));
        addClassName("ura-bell");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setTooltipText(getTranslation("notices.title"));
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        said.addClassName("ura-unseen");
        said.getElement().setAttribute("role", "status");
        readAll.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        readAll.addClickListener(click -> notices.readAll(caller));
        fill();
        add(button, count, said, popover);
        bells.attend(this, caller, this::look);
    }

    private void fill() {
        Div head = new Div(new H2(getTranslation("notices.title")), readAll);
        head.addClassName("ura-notices-head");
        Anchor all = new Anchor("notices", getTranslation("notices.all"));
        all.addClassName("ura-notices-all");
        popover.add(head, list, all);
        popover.addClassName("ura-notices-popover");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("notices.title"));
        popover.setWidth("min(26rem, calc(100vw - 1rem))");
        popover.addOpenedChangeListener(change -> show());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        popover.close();
    }

    private void look() {
        int before = unread;
        try {
            unread = notices.unread(caller);
        } catch (Refused gone) {
            unread = 0; // the account was closed; the next request ends at the sign-in
        }
        String label = getTranslation("notices.bell", unread);
        button.setAriaLabel(label);
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        readAll.setVisible(unread > 0);
        said.setText(unread > before && before >= 0 ? label : "");
        show();
    }

    private void show() {
        if (popover.isOpened()) {
            list.show(notices.page(caller, SHOWN));
        }
    }
}
