package org.ura.ui.notices;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.ura.notices.NoticeInfo;
import org.ura.notices.NoticePage;
import org.ura.notices.Notices;
import org.ura.people.Caller;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;

/// All that a person was told, a page at a time.
@Route("notices")
@PermitAll
public class NoticesView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final int A_PAGE = 50;

    private final transient Notices notices;
    private final Caller caller;
    private final NoticeList list;
    private final Button readAll = new Button(getTranslation("notices.readAll"));
    private final Button more = new Button(getTranslation("notices.more"));
    private int shown = A_PAGE;

    NoticesView(Notices notices, Bells bells, CurrentPerson person) {
        this.notices = notices;
        this.caller = person.caller();
        this.list = new NoticeList(id -> notices.read(caller, id));
        addClassName("ura-page");
        Div head = new Div(new H1(getTranslation("notices.title")), readAll);
        head.addClassName("ura-head");
        readAll.addClickListener(click -> notices.readAll(caller));
        more.addClickListener(click -> {
            shown += A_PAGE;
            look();
        });
        add(head, list, more);
        bells.attend(this, caller, this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = A_PAGE;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""), new Crumb(getTranslation("notices.title"), "notices"));
    }

    private void look() {
        List<NoticeInfo> found = new ArrayList<>();
        boolean full = true;
        while (full && found.size() <= shown) {
            List<NoticeInfo> page = notices.page(caller, new NoticePage(found.size(), A_PAGE, false));
            found.addAll(page);
            full = page.size() == A_PAGE;
        }
        list.show(found.subList(0, Math.min(shown, found.size())));
        more.setVisible(found.size() > shown);
        readAll.setVisible(notices.unread(caller) > 0);
    }
}
