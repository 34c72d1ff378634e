package org.ura.ui.bin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ura.people.Refused;
import org.ura.ui.frame.Notice;

/// Something in the bin: how long it stays there, and what can be done with it.
class BinRow extends Div {

    private static final long SECONDS_A_DAY = 24 * 60 * 60;

    /// @param size how much it is, in words
    record Thing(String name, String size, String by, Instant at, Instant keptUntil) {}

    /// @param purgeText what is said and asked before it is deleted for good
    BinRow(Thing thing, Component purgeText, SerializableRunnable restore, SerializableRunnable purge) {
        addClassNames("ura-row", "ura-binned");
        Span name = new Span(thing.name());
        name.addClassName("ura-name");
        Span size = new Span(thing.size());
        size.addClassName("ura-quiet");
        Div when = new Div(new Span(getTranslation("bin.by", thing.by(), day(thing.at()))), left(thing.keptUntil()));
        when.addClassName("ura-quiet");
        Button back = new Button(getTranslation("bin.restore"), click -> tried(restore));
        back.setAriaLabel(getTranslation("bin.restoreOf", thing.name()));
        Button gone = new Button(getTranslation("bin.purge"), click -> ask(thing, purgeText, purge));
        gone.setAriaLabel(getTranslation("bin.purgeOf", thing.name()));
        gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div acts = new Div(back, gone);
        acts.addClassName("ura-acts");
        add(name, size, when, acts);
    }

    private Span left(Instant until) {
        long days =
                Math.ceilDiv(Math.max(0, Duration.between(Instant.now(), until).toSeconds()), SECONDS_A_DAY);
        Span left = new Span(getTranslation("bin.left", days));
        left.addClassName("ura-left");
        return left;
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(at.atZone(ZoneId.systemDefault()));
    }

    private void ask(Thing thing, Component text, SerializableRunnable purge) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("bin.purgeTitle", thing.name()));
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.setConfirmText(getTranslation("bin.purge"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> tried(purge));
        dialog.open();
    }

    private void tried(SerializableRunnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
    }
}
