package org.ura.ui.frame;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.ura.people.Refused;

/// Shown in place of a view that may not be opened, or of something that is not there.
@ParentLayout(Frame.class)
@AnonymousAllowed
public class RefusedView extends FaultView implements HasErrorParameter<Refused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        Refused refused = parameter.getException();
        say(getTranslation(refused.key(), refused.args().toArray()));
        return refused.kind() == Refused.Kind.FORBIDDEN
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
