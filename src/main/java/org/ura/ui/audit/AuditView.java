package org.ura.ui.audit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ura.exchange.AuditExport;
import org.ura.people.Accounts;
import org.ura.people.AuditFilter;
import org.ura.people.AuditKind;
import org.ura.people.Auditing;
import org.ura.people.Caller;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;

/// Who did what in this installation, for administrators.
@Route("audit")
@RolesAllowed("ADMINISTRATOR")
public class AuditView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Auditing auditing;
    private final AuditExport export;
    private final Accounts accounts;
    private final CurrentPerson person;
    /// Read by the request that loads the table.
    private volatile AuditFilter filter = AuditFilter.ALL;

    AuditView(Auditing auditing, AuditExport export, Accounts accounts, CurrentPerson person) {
        this.auditing = auditing;
        this.export = export;
        this.accounts = accounts;
        this.person = person;
        addClassNames("ura-page", "ura-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Caller caller = person.caller();
        AuditTable table =
                new AuditTable((wanted, before, count) -> auditing.lines(caller, wanted, before, count), true);
        AuditForm form = new AuditForm(accounts.all(caller), List.of(AuditKind.values()), wanted -> {
            filter = wanted;
            table.show(wanted);
        });
        DownloadHandler download = fetch -> {
            fetch.setFileName("ura-record.csv");
            fetch.setContentType("text/csv; charset=utf-8");
            export.write(caller, filter, fetch.getOutputStream());
        };
        Header head = new Header(
                new H1(getTranslation("audit.title")), new Div(new Anchor(download, getTranslation("audit.csv"))));
        head.addClassName("ura-head");
        removeAll();
        add(head, form, table);
        table.show(filter);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""), new Crumb(getTranslation("audit.title"), "audit"));
    }
}
