package org.ura.ui.frame;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;

/// What a page does when it cannot reach the workbench: it says so in the person's language and tries again until it
/// can. A page whose session has ended reloads by itself, as Vaadin has it, and so leads to the sign-in and back.
final class Reconnecting {

    private static final int MILLISECONDS_BETWEEN = 2_000;
    private static final int NEVER_GIVE_UP = Integer.MAX_VALUE;

    private Reconnecting() {}

    static void configure(UI ui) {
        ReconnectDialogConfiguration reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setReconnectInterval(MILLISECONDS_BETWEEN);
        reconnecting.setReconnectAttempts(NEVER_GIVE_UP);
        reconnecting.setDialogText(ui.getTranslation("frame.reconnecting"));
        reconnecting.setDialogTextGaveUp(ui.getTranslation("frame.offline"));
    }
}
