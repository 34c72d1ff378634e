package org.ura.ui.projects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.ura.exchange.Export;
import org.ura.exchange.ExportFormat;
import org.ura.exchange.TargetFile;
import org.ura.exchange.Untranslated;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.Notice;

/// Gives out the translated file of a document. It is made before the browser is told to fetch it, so that a
/// reason against it is a sentence on the screen, and so is how much of it is not translated.
@Component
class TargetDownload {

    private final Export export;
    private final CurrentPerson person;

    TargetDownload(Export export, CurrentPerson person) {
        this.export = export;
        this.person = person;
    }

    void start(UI ui, DocumentInfo document, Untranslated choice) {
        try {
            TargetFile file = export.target(person.caller(), document.id(), choice);
            fetch(ui, file, ExportFormat.TARGET.mediaType(document.name()));
            if (file.untranslated() > 0) {
                String key = "export.open." + choice.name().toLowerCase(Locale.ROOT);
                Notice.done(ui.getTranslation(key, file.untranslated()));
            }
        } catch (UnreadableDocument unreadable) {
            Notice.problem(ui.getTranslation(unreadable.key(), unreadable.args().toArray()));
        } catch (Refused refused) {
            Notice.problem(ui.getTranslation(refused.key(), refused.args().toArray()));
        }
    }

    private static void fetch(UI ui, TargetFile file, String mediaType) {
        DownloadHandler handler = event -> {
            event.setFileName(file.name());
            event.setContentType(mediaType);
            event.getOutputStream().write(file.bytes());
        };
        Anchor anchor = new Anchor(handler, "");
        anchor.getElement().setAttribute("hidden", true).setAttribute("aria-hidden", "true");
        ui.add(anchor);
        anchor.getElement().executeJs("this.click()");
    }
}
