package org.ura.ui.memories;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.ura.exchange.MemoryExport;
import org.ura.memory.MemoryFormat;
import org.ura.memory.MemoryInfo;
import org.ura.memory.UnitFilter;
import org.ura.people.Caller;

/// A link for each format, which takes out what is shown.
class ExportLinks extends Div {

    /// Read by the request that loads the file.
    private volatile UnitFilter filter = UnitFilter.ALL;

    ExportLinks(MemoryExport exports, Caller caller, MemoryInfo memory) {
        addClassName("ura-exports");
        add(new Span(getTranslation("memory.export")));
        add(link(exports, caller, memory, MemoryFormat.TMX, getTranslation("memory.exportTmx")));
        add(link(exports, caller, memory, MemoryFormat.CSV, getTranslation("memory.exportCsv")));
    }

    void show(UnitFilter wanted) {
        filter = wanted;
    }

    private Anchor link(MemoryExport exports, Caller caller, MemoryInfo memory, MemoryFormat format, String label) {
        DownloadHandler download = event -> {
            event.setFileName(exports.fileName(caller, memory.id(), format));
            event.setContentType(format.mediaType());
            exports.write(caller, memory.id(), format, filter, event.getOutputStream());
        };
        return new Anchor(download, label);
    }
}
