package org.ura.ui.memories;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ura.exchange.MemoryExport;
import org.ura.memory.MemoryFormat;
import org.ura.memory.MemoryInfo;
import org.ura.memory.UnitFilter;
import org.ura.people.Caller;

/// What is to go out, and a link for each format.
class ExportForm extends Div {

    private final TextField source = new TextField(getTranslation("memory.source"));
    private final TextField target = new TextField(getTranslation("memory.target"));
    private final TextField by = new TextField(getTranslation("memory.by"));
    private final DatePicker from = new DatePicker(getTranslation("memory.from"));
    private final DatePicker until = new DatePicker(getTranslation("memory.until"));

    /// Read by the request that loads the file.
    private volatile UnitFilter filter = UnitFilter.ALL;

    ExportForm(MemoryExport exports, Caller caller, MemoryInfo memory) {
        addClassName("ura-line");
        for (TextField field : new TextField[] {source, target, by}) {
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(change -> read());
        }
        for (DatePicker field : new DatePicker[] {from, until}) {
            field.setLocale(getLocale());
            field.addValueChangeListener(change -> read());
        }
        add(source, target, by, from, until);
        add(link(exports, caller, memory, MemoryFormat.TMX, getTranslation("memory.exportTmx")));
        add(link(exports, caller, memory, MemoryFormat.CSV, getTranslation("memory.exportCsv")));
    }

    private Anchor link(MemoryExport exports, Caller caller, MemoryInfo memory, MemoryFormat format, String label) {
        DownloadHandler download = event -> {
            event.setFileName(exports.fileName(caller, memory.id(), format));
            event.setContentType(format.mediaType());
            exports.write(caller, memory.id(), format, filter, event.getOutputStream());
        };
        Anchor link = new Anchor(download, label);
        link.addClassName("ura-download");
        return link;
    }

    private void read() {
        filter = new UnitFilter(
                source.getValue(),
                target.getValue(),
                by.getValue().strip(),
                Optional.ofNullable(morning(from.getValue(), 0)),
                Optional.ofNullable(morning(until.getValue(), 1)));
    }

    private static @Nullable Instant morning(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
