package org.ura.ui.signin;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ura.people.Resetting;

/// Where a link for a new password leads.
@Route("reset")
@AnonymousAllowed
public class ResetView extends LinkView {

    private final Resetting resetting;

    ResetView(Resetting resetting) {
        super("reset");
        this.resetting = resetting;
    }

    @Override
    void show() {
        add(new Paragraph(getTranslation("reset.about", resetting.whose(secret()))));
        addPassword("reset.save", chosen -> resetting.reset(secret(), chosen), "renewed")
                .focus();
    }
}
