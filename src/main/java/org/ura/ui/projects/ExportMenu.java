package org.ura.ui.projects;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.ura.exchange.Export;
import org.ura.exchange.ExportFormat;
import org.ura.exchange.Publishing;
import org.ura.exchange.Untranslated;
import org.ura.people.Caller;
import org.ura.people.Right;
import org.ura.project.DocumentInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.Notice;

/// What can be taken out of a document: a download a format, and publishing for those who may.
@Component
public class ExportMenu {

    /// Those that are at hand without being asked anything.
    private static final List<ExportFormat> AT_HAND =
            List.of(ExportFormat.XLIFF_2_1, ExportFormat.TMX, ExportFormat.TARGET);

    private final Export export;
    private final ReturnMenu returns;
    private final Publishing publishing;
    private final TargetDownload targets;
    private final CurrentPerson person;

    ExportMenu(Export export, Publishing publishing, TargetDownload targets, ReturnMenu returns, CurrentPerson person) {
        this.export = export;
        this.returns = returns;
        this.targets = targets;
        this.publishing = publishing;
        this.person = person;
    }

    /// The menu for one document of a project that is this team's.
    public MenuBar of(DocumentInfo document, long teamId) {
        return of(document, teamId, () -> new int[0]);
    }

    /// The same beside an editor: `shown` says which segments it shows; none when all.
    public MenuBar of(DocumentInfo document, long teamId, SerializableSupplier<int[]> shown) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        SubMenu items = menu.addItem(menu.getTranslation("export.title")).getSubMenu();
        for (ExportFormat format : AT_HAND) {
            String label = menu.getTranslation("export." + format.name().toLowerCase(Locale.ROOT));
            if (format == ExportFormat.TARGET) {
                items.addItem(label, click -> start(menu, document, Untranslated.KEEP));
                items.addItem(menu.getTranslation("export.omit"), click -> start(menu, document, Untranslated.OMIT));
            } else {
                follow(items.addItem(new Anchor(download(document, format), label)));
            }
        }
        items.addItem(
                menu.getTranslation("export.more"),
                click -> ExportDialog.of(export, person.caller(), document, shown.get())
                        .open());
        returns.addTo(menu, document, teamId);
        if (person.may(teamId, Right.MANAGE)) {
            items.addItem(menu.getTranslation("export.publish"), click -> publish(menu, document));
        }
        return menu;
    }

    /// The keys that choose an item choose the link in it.
    private static void follow(MenuItem item) {
        item.getElement().executeJs("""
                this.addEventListener('click', (event) => {
                  if (event.target === this) this.querySelector('a').click();
                })""");
    }

    private DownloadHandler download(DocumentInfo document, ExportFormat format) {
        Caller caller = person.caller();
        return event -> {
            event.setFileName(format.fileName(document.name()));
            event.setContentType(format.mediaType(document.name()));
            export.write(caller, document.id(), format, event.getOutputStream());
        };
    }

    private void start(MenuBar menu, DocumentInfo document, Untranslated choice) {
        menu.getUI().ifPresent(ui -> targets.start(ui, document, choice));
    }

    private void publish(MenuBar menu, DocumentInfo document) {
        List<String> files = publishing.publish(person.caller(), document.id());
        Notice.done(menu.getTranslation("export.published", String.join(", ", files)));
    }
}
