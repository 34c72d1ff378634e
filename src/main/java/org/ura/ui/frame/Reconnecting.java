package org.ura.ui.frame;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;
import org.ura.ui.Texts;

/// What a page does when it cannot reach the workbench, or is not known there any more.
final class Reconnecting {

    private static final int MILLISECONDS_BETWEEN = 2_000;
    private static final int NEVER_GIVE_UP = Integer.MAX_VALUE;

    private Reconnecting() {}

    /// Has a page say in the person's language that the connection is lost, and try again until it is back.
    static void configure(UI ui) {
        ReconnectDialogConfiguration reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setReconnectInterval(MILLISECONDS_BETWEEN);
        reconnecting.setReconnectAttempts(NEVER_GIVE_UP);
        reconnecting.setDialogText(ui.getTranslation("frame.reconnecting"));
        reconnecting.setDialogTextGaveUp(ui.getTranslation("frame.offline"));
    }

    /// A page whose session has ended reloads by itself, and so leads to the sign-in and back to where it was. One
    /// that sends no cookie at all might do so without end, so it asks first.
    static SystemMessages messages(Texts texts, Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledCaption(texts.getTranslation("frame.cookies", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("frame.cookiesNeeded", locale));
        return messages;
    }
}
