package org.ura.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.List;

/// A sentence at the edge of the screen. A problem stays until it is closed, so that nobody misses it.
public final class Notice {

    private static final int WHILE_READING = 4000;

    private Notice() {}

    /// Something that went well.
    public static void done(String sentence) {
        Notification.show(sentence, WHILE_READING, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /// Several things that could not be done, a line each; nothing when there are none.
    public static void problems(List<String> sentences) {
        staying(sentences, NotificationVariant.LUMO_ERROR);
    }

    /// Things that are worth knowing and stay until they are closed, a line each; nothing when there are none.
    public static void remarks(List<String> sentences) {
        staying(sentences, NotificationVariant.LUMO_WARNING);
    }

    /// Something that could not be done, and why.
    public static void problem(String sentence) {
        staying(new Span(sentence), NotificationVariant.LUMO_ERROR);
    }

    private static void staying(List<String> sentences, NotificationVariant variant) {
        if (!sentences.isEmpty()) {
            Div lines = new Div();
            sentences.forEach(sentence -> lines.add(new Div(sentence)));
            staying(lines, variant);
        }
    }

    private static void staying(Component sentence, NotificationVariant variant) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        Button close = new Button(notification.getTranslation("close"), click -> notification.close());
        HorizontalLayout line = new HorizontalLayout(sentence, close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notification.add(line);
        notification.setDuration(0);
        notification.open();
    }
}
