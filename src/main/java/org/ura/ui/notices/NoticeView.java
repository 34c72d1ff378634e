package org.ura.ui.notices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ura.notices.NoticeInfo;
import org.ura.notices.Notices;
import org.ura.people.Caller;
import org.ura.ui.CurrentPerson;

/// Leads to what a notice speaks of, wherever that is by now, and takes the notice as read: `notices/12`.
@Route("notices/:notice([0-9]{1,18})")
@PermitAll
public class NoticeView extends Div implements BeforeEnterObserver {

    private final transient Notices notices;
    private final CurrentPerson person;

    NoticeView(Notices notices, CurrentPerson person) {
        this.notices = notices;
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Caller caller = person.caller();
        long id = event.getRouteParameters().getLong("notice").orElseThrow();
        NoticeInfo notice = notices.one(caller, id);
        notices.read(caller, id);
        event.forwardTo(notice.place());
    }
}
