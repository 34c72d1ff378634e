package org.ura.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
        switch (fault) {
            case Refused refused ->
                Notice.problem(ui.getTranslation(refused.key(), refused.args().toArray()));
            case UnreadableDocument unreadable ->
                Notice.problem(
                        ui.getTranslation(unreadable.key(), unreadable.args().toArray()));
            case IOException gone -> log.info("a browser went away before its answer was written");
            case UncheckedIOException gone -> log.info("a browser went away before its file was written");
            default -> {
                log.error("in a view", fault);
                Notice.problem(ui.getTranslation("fault.ours"));
            }
        }
    }
}
