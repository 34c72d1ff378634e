package org.ura.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ura.people.MadeLink;
import org.ura.ui.frame.Once;

/// Shows a one-time link, which nobody can see again.
class LinkDialog extends Dialog {

    /// @param title what the link is for
    /// @param sentence the key of what to do with it; its one place is until when it is good
    LinkDialog(String title, String sentence, MadeLink link) {
        setHeaderTitle(title);
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(link.expiresAt().atZone(ZoneId.systemDefault()));
        add(Once.link(getTranslation("invite.link"), getTranslation(sentence, until), link.path()));
        Button close = new Button(getTranslation("close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }
}
