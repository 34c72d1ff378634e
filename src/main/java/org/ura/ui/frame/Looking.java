package org.ura.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// Makes a part of a page look again every second, as long as something is at work and the page is open.
public final class Looking implements Serializable {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 1_000;

    private final Component place;
    private final SerializableRunnable look;
    private boolean working;
    private @Nullable Registration polling;

    /// @param look looks, and calls [#during] with what it has seen
    public Looking(Component place, SerializableRunnable look) {
        this.place = place;
        this.look = look;
        place.addAttachListener(event -> go(event.getUI()));
        place.addDetachListener(event -> rest(event.getUI()));
    }

    /// Says whether something is at work.
    public void during(boolean somethingWorks) {
        working = somethingWorks;
        place.getUI().ifPresent(this::go);
    }

    private void go(UI ui) {
        if (!working) {
            rest(ui);
        } else if (polling == null) {
            polling = ui.addPollListener(poll -> look.run());
            ui.setPollInterval(MILLISECONDS_BETWEEN_LOOKS);
        }
    }

    private void rest(UI ui) {
        Registration now = polling;
        if (now != null) {
            now.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
