package org.ura.ui.notices;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ura.notices.NoticeInfo;

/// One notice: what it says, leading to the place it speaks of, and saying that it is read.
class NoticeItem extends ListItem {

    private final Anchor link = new Anchor();
    private final Span mark = new Span(getTranslation("notices.unread"));
    private final Span sentence = new Span();
    private final Span about = new Span();
    private final Button read = new Button(VaadinIcon.CHECK.create());

    NoticeItem(NoticeInfo notice, SerializableConsumer<Long> whenRead) {
        addClassName("ura-notice");
        link.setHref("notices/" + notice.id());
        mark.addClassName("mark");
        about.addClassName("ura-quiet");
        link.add(mark, sentence, about);
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        read.setTooltipText(getTranslation("notices.read"));
        read.addClickListener(click -> {
            whenRead.accept(notice.id());
            link.focus();
        });
        add(link, read);
        show(notice);
    }

    final void show(NoticeInfo notice) {
        String said = getTranslation(notice.key(), notice.args(getLocale()).toArray());
        sentence.setText(said);
        about.setText(notice.project() + " · "
                + DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(notice.at().atZone(ZoneId.systemDefault())));
        read.setAriaLabel(getTranslation("notices.readOf", said));
        mark.setVisible(!notice.read());
        read.setVisible(!notice.read());
        setClassName("unread", !notice.read());
    }
}
