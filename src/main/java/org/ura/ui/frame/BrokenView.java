package org.ura.ui.frame;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shown when opening a view failed through a fault of ours. Says so, without the details that belong in the log.
@ParentLayout(Frame.class)
@AnonymousAllowed
public class BrokenView extends FaultView implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(BrokenView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("opening {}", event.getLocation().getPath(), parameter.getException());
        say(getTranslation("fault.ours"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
