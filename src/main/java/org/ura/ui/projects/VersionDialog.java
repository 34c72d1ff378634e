package org.ura.ui.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.ura.exchange.NewVersions;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.VersionCounts;
import org.ura.ui.frame.BoundedUpload;
import org.ura.ui.frame.Notice;

/// Takes a new version of a document, says what it would do, and does it.
class VersionDialog extends Dialog {

    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final NewVersions versions;
    private final Caller caller;
    private final DocumentInfo document;
    private final SerializableRunnable updated;
    private final Paragraph would = new Paragraph();
    private final Button update = new Button(getTranslation("version.update"), click -> update());
    private String fileName = "";
    private byte[] bytes = {};

    VersionDialog(NewVersions versions, Caller caller, DocumentInfo document, SerializableRunnable updated) {
        this.versions = versions;
        this.caller = caller;
        this.document = document;
        this.updated = updated;
        setHeaderTitle(getTranslation("version.title", document.name()));
        setMaxWidth("32rem");
        Paragraph about = new Paragraph(getTranslation("version.about"));
        about.addClassNames("ura-quiet", "ura-about");
        would.addClassName("ura-version");
        would.getElement().setAttribute("role", "status");
        VerticalLayout fields = new VerticalLayout(about, upload(), would);
        fields.setPadding(false);
        add(fields);
        update.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        update.setEnabled(false);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), update);
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setUploadButton(new Button(getTranslation("version.choose")));
        upload.setDropLabel(new Span(getTranslation("intake.drop")));
        upload.setUploadHandler(new BoundedUpload(LARGEST_FILE, (file, content) -> {
            fileName = file.fileName();
            bytes = content;
        }));
        upload.addFileRejectedListener(rejected -> Notice.problem(getTranslation("problem.tooLarge")));
        upload.getElement().executeJs("""
                this.addEventListener('upload-success', () => setTimeout(() => {
                  this.files = [];
                  this.dispatchEvent(new CustomEvent('all-in'));
                }));""");
        upload.getElement().addEventListener("all-in", allIn -> preview());
        upload.setWidthFull();
        return upload;
    }

    private void preview() {
        Optional<VersionCounts> counts = asked(file -> versions.preview(caller, document.id(), file, bytes));
        update.setEnabled(counts.isPresent());
        would.setText(counts.map(this::sentence).orElse(""));
    }

    private String sentence(VersionCounts counts) {
        String all = say("version.would", counts);
        return counts.reviewed() == 0 ? all : all + ". " + getTranslation("version.reviewed", counts.reviewed());
    }

    private void update() {
        asked(file -> versions.bring(caller, document.id(), file, bytes)).ifPresent(counts -> {
            close();
            Notice.done(say("version.done", counts));
            updated.run();
        });
    }

    private Optional<VersionCounts> asked(SerializableFunction<String, VersionCounts> act) {
        try {
            return Optional.of(act.apply(fileName));
        } catch (UnreadableDocument unreadable) {
            Notice.problem(getTranslation(unreadable.key(), unreadable.args().toArray()));
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
        return Optional.empty();
    }

    private String say(String key, VersionCounts counts) {
        return getTranslation(key, counts.stand(), counts.changed(), counts.added(), counts.gone());
    }
}
