package org.ura.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Refused;

/// What a person is told when an act in a view fails: the reason in one sentence when there is one, otherwise that it
/// is our fault. The log has the rest.
class Faults implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable fault = event.getThrowable();
        UI ui = UI.getCurrent();
        if (ui == null) {
            log.error("outside a view", fault);
            return;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            log.info("a browser went away before its answer was written");
            return;
        }
        switch (inner(fault)) {
            case Refused refused ->
                Notice.problem(ui.getTranslation(refused.key(), refused.args().toArray()));
            case UnreadableDocument unreadable ->
                Notice.problem(
                        ui.getTranslation(unreadable.key(), unreadable.args().toArray()));
            default -> {
                log.error("in a view", fault);
                Notice.problem(ui.getTranslation("fault.ours"));
            }
        }
    }

    /// What a call from the browser threw, without what Vaadin wraps around it.
    private static Throwable inner(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault.getClass() == RuntimeException.class && cause != null ? inner(cause) : fault;
    }
}
