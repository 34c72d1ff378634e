package org.ura.ui.memories;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// Lets a view look again every second, as long as there is something to be seen, and while it is shown.
class Watch implements Serializable {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 1_000;

    private final Component view;
    private final SerializableRunnable look;
    private boolean wanted;
    private @Nullable Registration looking;

    Watch(Component view, SerializableRunnable look) {
        this.view = view;
        this.look = look;
        view.addAttachListener(event -> set(event.getUI()));
        view.addDetachListener(event -> rest(event.getUI()));
    }

    /// Whether there is something to be seen, from now on.
    void set(boolean something) {
        wanted = something;
        view.getUI().ifPresent(this::set);
    }

    private void set(UI ui) {
        if (wanted && looking == null) {
            looking = ui.addPollListener(poll -> look.run());
            ui.setPollInterval(MILLISECONDS_BETWEEN_LOOKS);
        } else if (!wanted) {
            rest(ui);
        }
    }

    private void rest(UI ui) {
        Registration now = looking;
        if (now != null) {
            now.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }
}
